// Villages find and follow; handing over and striking off is the township's.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { hazard } from './procedure.ts'

test('村里发现、跟踪、当场整改，移送和销号由乡镇办理', () => {
  const finding = ['staff', 'enforcement-officer', 'village-cadre', 'deputy-head'] as const
  const office = ['staff', 'enforcement-officer', 'deputy-head'] as const
  expectAuthority(hazard, {
    find: finding, reportUp: office, handOver: office, receipt: office, sentBack: office, follow: finding, stopOrder: office, stopLifted: office, fixOnSpot: finding, fixed: finding,
    verify: office, failCheck: office, unfounded: office,
  })
})
