// Who writes, hands in and files personal law reports.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { lawReport } from './procedure.ts'

const writers = ['justice-clerk', 'township-head', 'party-secretary', 'deputy-head'] as const

test('述法报告由本人或司法所起草，评议、归档由司法所登记', () => {
  expectAuthority(lawReport, { draft: writers, revise: writers, relist: writers, handIn: writers, sendBack: writers, evaluate: ['justice-clerk'], file: ['justice-clerk'], abandon: ['justice-clerk'] })
})
