// The office handles orders; a village says what it did.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { hotlineOrder } from './procedure.ts'

test('工单由乡镇办理，村里可以登记办理情况', () => {
  const office = ['justice-clerk', 'staff', 'window-clerk'] as const
  expectAuthority(hotlineOrder, { receive: office, assign: office, sendBack: office, postpone: office, handle: [...office, 'village-cadre'], answer: office, callBack: office, redo: office, close: office })
})
