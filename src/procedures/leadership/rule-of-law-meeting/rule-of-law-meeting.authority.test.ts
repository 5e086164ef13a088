// Who calls, records and files meetings.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { ruleOfLawMeeting } from './procedure.ts'

test('会议由司法所、站所办和分管领导登记，归档由司法所、站所办办理', () => {
  expectAuthority(ruleOfLawMeeting, {
    convene: ['justice-clerk', 'staff', 'deputy-head'],
    postpone: ['justice-clerk', 'staff', 'deputy-head'],
    hold: ['justice-clerk', 'staff', 'deputy-head'],
    record: ['justice-clerk', 'staff', 'deputy-head'],
    file: ['justice-clerk', 'staff'],
    cancel: ['justice-clerk', 'staff', 'deputy-head'],
  })
})
