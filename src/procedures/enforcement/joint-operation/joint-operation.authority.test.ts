// Who launches and enters operations.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { jointOperation } from './procedure.ts'

const enforcers = ['enforcement-officer', 'staff', 'justice-clerk'] as const
const either = [...enforcers, 'deputy-head', 'township-head'] as const

test('执法由执法人员记录，负责人可以部署、结束', () => {
  expectAuthority(jointOperation, { launch: either, act: enforcers, assist: enforcers, close: either, cancel: either })
})
