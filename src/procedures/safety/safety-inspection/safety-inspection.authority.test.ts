// Staff, officers and leaders go out and write it down.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { safetyInspection } from './procedure.ts'

test('安全检查由站所办、执法人员和乡镇领导记录', () => {
  expectAuthority(safetyInspection, { record: ['staff', 'enforcement-officer', 'deputy-head', 'township-head', 'party-secretary'] })
})
