// Who enters training: the justice office and the heads, not those who were trained.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { officerTraining } from './procedure.ts'

const keepers = ['justice-clerk', 'deputy-head', 'township-head'] as const

test('培训、考试由司法所和负责人登记，执法人员不能给自己登记', () => {
  expectAuthority(officerTraining, { plan: keepers, cancel: keepers, hold: keepers, record: keepers, examine: keepers })
})
