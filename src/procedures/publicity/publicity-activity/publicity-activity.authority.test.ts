// Who records publicity.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { publicityActivity } from './procedure.ts'

const all = ['justice-clerk', 'staff', 'village-cadre'] as const

test('普法活动由司法所、站所办和村（社区）干部登记，作废只由司法所办理', () => {
  expectAuthority(publicityActivity, { announce: all, hold: all, record: all, amend: all, cancel: all, file: ['justice-clerk', 'staff'], annul: ['justice-clerk'] })
})
