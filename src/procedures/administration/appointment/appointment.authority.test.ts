// Who gives posts.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { appointment } from './procedure.ts'

test('任职、离任只由系统管理员登记', () => {
  expectAuthority(appointment, { appoint: ['administrator'], end: ['administrator'] })
})
