// Who keeps the register, who writes the log.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { legalAdviser } from './procedure.ts'

test('名册由司法所管，服务记录站所和村里都能记', () => {
  const clerk = ['justice-clerk'] as const
  expectAuthority(legalAdviser, { engage: clerk, changeVillages: clerk, renew: clerk, remove: clerk, log: ['justice-clerk', 'staff'] })
})
