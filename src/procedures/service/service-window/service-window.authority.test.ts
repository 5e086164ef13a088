// Who opens and closes windows.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { serviceWindow } from './procedure.ts'

const centre = ['window-clerk', 'staff', 'deputy-head'] as const

test('窗口由便民服务中心开设、调整、撤销', () => {
  expectAuthority(serviceWindow, { open: centre, assign: centre, tell: centre, close: centre })
})
