// Offices publish.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { disclosureItem } from './procedure.ts'

test('主动公开由司法所、站所办、窗口办理', () => {
  const office = ['justice-clerk', 'staff', 'window-clerk'] as const
  expectAuthority(disclosureItem, { publish: office, update: office, takeDown: office })
})
