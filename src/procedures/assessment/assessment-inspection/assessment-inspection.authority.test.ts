// Who keeps the book of inspections from above.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { assessmentInspection } from './procedure.ts'

const clerks = ['justice-clerk', 'staff', 'deputy-head'] as const

test('督察由司法所、站所办和分管领导登记、答复', () => {
  expectAuthority(assessmentInspection, { announce: clerks, undergo: clerks, record: clerks, findings: clerks, clear: clerks, answer: clerks, cancel: clerks })
})
