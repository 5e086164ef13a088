// Who may take which step of an inspection: officers inspect, heads approve.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { enterpriseInspection } from './procedure.ts'

const enforcers = ['enforcement-officer', 'staff', 'justice-clerk'] as const
const heads = ['township-head', 'deputy-head'] as const
const either = [...enforcers, ...heads] as const

test('执法人员申请、检查、复查，负责人批准；执法人员不能批准自己的检查', () => {
  expectAuthority(enterpriseInspection, {
    propose: enforcers, approve: heads, refuse: heads, startUrgent: enforcers, makeUp: heads, notify: enforcers, inspect: enforcers, sign: enforcers, cancel: either,
    tellClear: enforcers, tellProblems: enforcers, extendTerm: either, recheckPassed: enforcers, recheckFailed: enforcers, turnIntoCase: enforcers, refer: either, close: either, publish: enforcers,
  })
})
