// Who sets, does and checks supervised tasks.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { supervisedTask } from './procedure.ts'

const leaders = ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'] as const
const workers = ['staff', 'window-clerk', 'deputy-head', 'justice-clerk'] as const

test('任务由领导交办、过问、核验，由承办岗位填报，司法所可以代为登记', () => {
  expectAuthority(supervisedTask, {
    arrange: leaders, askAfter: leaders, coordinate: leaders, supervise: leaders, verify: leaders, returnForMore: leaders, extend: leaders, withdraw: leaders,
    report: workers, finish: workers,
  })
})
