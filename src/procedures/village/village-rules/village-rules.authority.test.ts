// The assembly makes its rules; the township files them or orders correction.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { villageRules } from './procedure.ts'

const village = ['village-cadre'] as const
const government = ['justice-clerk', 'deputy-head', 'township-head'] as const

test('起草、表决、报备案、公布由村里登记；备案和责令改正由乡镇登记', () => {
  expectAuthority(villageRules, { draft: village, consult: village, adopt: village, voteDown: village, file: village, publish: village, drop: village, lookAt: government, acceptFiling: government, orderCorrection: government })
})
