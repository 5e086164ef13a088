// Who keeps the catalogue.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { decisionCatalogue } from './procedure.ts'

test('目录由站所办和司法所登记', () => {
  const clerks = ['staff', 'justice-clerk'] as const
  expectAuthority(decisionCatalogue, { draft: clerks, declareNone: clerks, agree: clerks, sendBack: clerks, adjust: clerks, publish: clerks, settle: clerks, abandon: clerks })
})
