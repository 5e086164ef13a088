// Who keeps the catalogue.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { serviceItem } from './procedure.ts'

const centre = ['window-clerk', 'staff', 'deputy-head'] as const

test('事项目录由便民服务中心维护', () => {
  expectAuthority(serviceItem, { list: centre, revise: centre, withdraw: centre })
})
