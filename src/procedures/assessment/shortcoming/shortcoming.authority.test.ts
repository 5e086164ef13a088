// Who records, mends and checks shortcomings.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { shortcoming } from './procedure.ts'

const leaders = ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'] as const
const workers = ['staff', 'window-clerk', 'enforcement-officer', 'deputy-head', 'justice-clerk'] as const

test('不足由司法所和领导登记、核验，由责任人的岗位填报整改', () => {
  expectAuthority(shortcoming, {
    record: leaders, plan: ['justice-clerk', 'staff'], progress: workers, reassign: leaders, extend: leaders, finish: workers,
    returnForMore: leaders, verify: leaders, lookBack: leaders, reopen: leaders, withdraw: ['justice-clerk'],
  })
})
