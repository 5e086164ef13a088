// Who plans and records study.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { studySession } from './procedure.ts'

const by = ['justice-clerk', 'staff', 'deputy-head', 'village-cadre'] as const

test('学法由司法所、站所办、分管领导登记，村（社区）的由村干部登记', () => {
  expectAuthority(studySession, { plan: by, hold: by, record: by, cancel: by })
})
