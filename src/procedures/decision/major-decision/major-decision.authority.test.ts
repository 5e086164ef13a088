// Who prepares, tables, records and suspends.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { majorDecision } from './procedure.ts'

const clerks = ['staff', 'justice-clerk'] as const
const leaders = [...clerks, 'deputy-head'] as const

test('承办人办理各项准备和归档；上会、执行由承办人和分管领导；中止执行只由乡镇长决定', () => {
  expectAuthority(majorDecision, {
    start: leaders, table: leaders, pass: leaders, reject: leaders, postpone: leaders, reportToParty: leaders, assign: leaders, report: leaders, reopen: leaders, discontinue: leaders, finish: leaders, withdraw: leaders,
    revise: clerks, listen: clerks, openComment: clerks, closeComment: clerks, callHearing: clerks, hear: clerks, consultExperts: clerks, assessRisk: clerks, reviewFairness: clerks,
    publish: clerks, withhold: clerks, evaluate: clerks, file: clerks,
    suspend: ['township-head'], resume: ['township-head'],
  })
})
