// Who may set a local value: the county alone.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { localParameters } from './procedure.ts'

test('只由县里的人登记和停用', () => {
  const keepers = ['county-reviewer'] as const
  expectAuthority(localParameters, { set: keepers, withdraw: keepers })
})
