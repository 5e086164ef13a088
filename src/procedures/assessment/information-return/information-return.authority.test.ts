// Who sends information upward.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { informationReturn } from './procedure.ts'

const clerks = ['justice-clerk', 'staff'] as const

test('信息由司法所和站所办报送、登记', () => {
  expectAuthority(informationReturn, { ask: clerks, send: clerks, offer: clerks, adopt: clerks, decline: clerks, drop: clerks })
})
