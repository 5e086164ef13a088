// Who keeps the stock.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { publicityMaterial } from './procedure.ts'

const keepers = ['justice-clerk', 'staff'] as const

test('宣传资料由司法所、站所办建账、入库、盘点、停用', () => {
  expectAuthority(publicityMaterial, { openStock: keepers, receive: keepers, issue: keepers, takeBack: keepers, count: keepers, retire: keepers })
})
