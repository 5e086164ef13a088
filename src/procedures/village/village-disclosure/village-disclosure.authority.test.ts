// Villages publish, supervisors check, the township looks into complaints.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { villageDisclosure } from './procedure.ts'

const village = ['village-cadre'] as const
const township = ['staff', 'justice-clerk', 'deputy-head', 'township-head'] as const

test('村里公布，监督委员会核对，村民反映由乡镇核实，村干部不能核实对自己的反映', () => {
  expectAuthority(villageDisclosure, {
    plan: ['village-cadre', 'staff'], publish: village, publishAtOnce: village, takeDown: village, check: ['village-supervisor'],
    complain: ['staff', 'justice-clerk', 'window-clerk', 'village-supervisor'], layAside: township, orderPublication: township,
  })
})
