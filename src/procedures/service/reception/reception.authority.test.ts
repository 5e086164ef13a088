// Who writes down visits.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { reception } from './procedure.ts'

test('接待由窗口人员、站所办登记', () => {
  expectAuthority(reception, { receive: ['window-clerk', 'staff'] })
})
