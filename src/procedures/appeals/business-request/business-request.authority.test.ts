// Offices and leaders call on enterprises and answer them.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { businessRequest } from './procedure.ts'

test('企业走访和诉求由站所办、窗口和乡镇领导办理', () => {
  const office = ['staff', 'window-clerk', 'deputy-head', 'township-head', 'party-secretary'] as const
  expectAuthority(businessRequest, { visit: office, receive: office, assign: office, answer: office, followUp: office, close: office, withdraw: office })
})
