// Rounds are the township's.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { disputeScreening } from './procedure.ts'

test('发起和结束排查由司法所、站所办办理', () => {
  const workers = ['justice-clerk', 'staff'] as const
  expectAuthority(disputeScreening, { open: workers, close: workers, closeShort: workers })
})
