// Who defines the township's own indicators.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { definedIndicator } from './procedure.ts'

test('自定指标只由司法所（法治办）定义、修改、停用', () => {
  expectAuthority(definedIndicator, { define: ['justice-clerk'], change: ['justice-clerk'], retire: ['justice-clerk'] })
})
