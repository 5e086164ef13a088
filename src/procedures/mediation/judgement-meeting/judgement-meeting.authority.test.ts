// The justice office and the other offices keep the minutes.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { judgementMeeting } from './procedure.ts'

test('会商研判由司法所、站所办记录', () => {
  const workers = ['justice-clerk', 'staff'] as const
  expectAuthority(judgementMeeting, { hold: workers, followUp: workers, finish: workers })
})
