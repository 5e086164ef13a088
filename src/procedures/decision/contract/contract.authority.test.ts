// Who registers and who signs.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { contract } from './procedure.ts'

test('登记、履行由承办人办理，签订、变更、争议、终结还可以由领导登记', () => {
  const clerks = ['staff', 'justice-clerk'] as const
  const leaders = [...clerks, 'deputy-head', 'township-head'] as const
  expectAuthority(contract, { register: clerks, revise: clerks, announce: clerks, fileProcurement: clerks, perform: clerks, abandon: clerks, sign: leaders, amend: leaders, dispute: leaders, settle: leaders, finish: leaders })
})
