// Who lets people in again: administrators and heads, always two of them.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { accountRecovery } from './procedure.ts'

test('恢复账号由系统管理员和领导办理', () => {
  const keepers = ['administrator', 'township-head', 'party-secretary', 'deputy-head', 'county-reviewer'] as const
  expectAuthority(accountRecovery, { request: keepers, agree: keepers, decline: keepers, restore: keepers, withdraw: keepers })
})
