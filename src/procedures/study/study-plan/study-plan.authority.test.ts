// Who plans the year's study.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { studyPlan } from './procedure.ts'

const by = ['justice-clerk', 'staff'] as const

test('学法计划由司法所、站所办起草和登记，作废由司法所', () => {
  expectAuthority(studyPlan, { draft: by, revise: by, publish: by, tick: by, drop: by, review: by, abandon: ['justice-clerk'] })
})
