// Whoever goes the round writes it down.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { patrol } from './procedure.ts'

test('执法人员、站所人员、村干部和司法所都可以登记巡查', () => {
  expectAuthority(patrol, { log: ['enforcement-officer', 'staff', 'village-cadre', 'justice-clerk'] })
})
