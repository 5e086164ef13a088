// Who keeps the register of a village's bodies.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { villageBody } from './procedure.ts'

const keepers = ['staff', 'village-cadre', 'justice-clerk'] as const

test('村级组织由村干部和乡镇工作人员登记，监督委员会和窗口不登记', () => {
  expectAuthority(villageBody, { record: keepers, update: keepers, retire: ['staff', 'justice-clerk'] })
})
