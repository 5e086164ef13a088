// Who keeps the register of powers.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { enforcementPower } from './procedure.ts'

const keepers = ['township-head', 'deputy-head', 'justice-clerk'] as const

test('权责清单由司法所和乡镇负责人维护', () => {
  expectAuthority(enforcementPower, { enter: keepers, revise: keepers, withdraw: keepers })
})
