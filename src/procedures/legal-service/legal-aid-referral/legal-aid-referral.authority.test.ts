// Who guides and refers.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { legalAidReferral } from './procedure.ts'

const desk = ['justice-clerk', 'window-clerk', 'staff', 'village-cadre'] as const
const office = ['justice-clerk', 'window-clerk', 'staff'] as const

test('村干部可以登记意向、收材料，转交和跟踪由司法所、窗口、站所办办理', () => {
  expectAuthority(legalAidReferral, {
    advise: desk, supplement: desk, handOver: office, acknowledge: office, recordSupplementNotice: office, recordSupplied: office, recordGrant: office,
    recordRefusal: office, object: office, recordUpheld: office, recordAssigned: office, recordOutcome: office, endAfterRefusal: office, withdraw: office,
  })
})
