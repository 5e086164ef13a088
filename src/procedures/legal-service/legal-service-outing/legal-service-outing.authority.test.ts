// Who plans and records outings.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { legalServiceOuting } from './procedure.ts'

const by = ['justice-clerk', 'staff', 'village-cadre'] as const

test('外出法律服务由司法所、站所办登记，村（社区）的由村干部登记', () => {
  expectAuthority(legalServiceOuting, { plan: by, hold: by, record: by, cancel: by })
})
