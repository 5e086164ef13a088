// Who records trainings.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { lawLiterateTraining } from './procedure.ts'

test('培训由司法所、站所办登记，村里办的由村干部登记', () => {
  expectAuthority(lawLiterateTraining, { train: ['justice-clerk', 'staff', 'village-cadre'] })
})
