// Who runs exams.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { exam } from './procedure.ts'

const by = ['justice-clerk', 'staff'] as const

test('学法考试由司法所、站所办登记', () => {
  expectAuthority(exam, { announce: by, enlist: by, excuse: by, enterResults: by, makeUp: by, openMakeUp: by, noteSitting: by, giveBack: by, recordGraded: by, conclude: by, cancel: by })
})
