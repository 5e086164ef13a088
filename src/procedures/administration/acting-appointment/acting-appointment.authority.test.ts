// Who arranges that one stands in for another.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { actingAppointment } from './procedure.ts'

test('代理只由系统管理员登记和提前结束', () => {
  expectAuthority(actingAppointment, { arrange: ['administrator'], endEarly: ['administrator'] })
})
