// Who keeps score sheets.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { scoreSheet } from './procedure.ts'

const clerks = ['justice-clerk', 'staff'] as const

test('评分表由司法所、站所办录入和自评，作废由司法所办', () => {
  expectAuthority(scoreSheet, { set: clerks, revise: clerks, selfAssess: clerks, send: clerks, feedBack: clerks, abandon: ['justice-clerk'] })
})
