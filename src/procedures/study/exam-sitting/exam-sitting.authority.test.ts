// Who sits, and who gives a try back.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { examSitting } from './procedure.ts'

const anybody = ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk', 'window-clerk', 'staff', 'enforcement-officer', 'mediator', 'village-cadre', 'village-supervisor'] as const

test('办事的人都可以答题；作废只由司法所；县里只看，系统管理员不答题', () => {
  expectAuthority(examSitting, { begin: anybody, handIn: anybody, lapse: ['justice-clerk', 'staff'], void: ['justice-clerk'] })
})
