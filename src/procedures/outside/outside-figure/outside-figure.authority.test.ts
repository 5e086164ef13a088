// Who writes down what others say.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { outsideFigure } from './procedure.ts'

test('外部数据由司法所、站所办登记', () => {
  expectAuthority(outsideFigure, { attest: ['justice-clerk', 'staff'] })
})
