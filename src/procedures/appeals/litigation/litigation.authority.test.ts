// The justice office and the office that acted go to court.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { litigation } from './procedure.ts'

test('行政应诉由司法所、站所办登记', () => {
  const office = ['justice-clerk', 'staff'] as const
  expectAuthority(litigation, Object.fromEntries(Object.keys(litigation.actions).map((key) => [key, office])))
})
