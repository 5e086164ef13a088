// Villages log and act; reporting upward and closing is the township's.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { emergency } from './procedure.ts'

test('村里接报和处置，向上级报告由乡镇办理', () => {
  const duty = ['staff', 'deputy-head', 'township-head', 'party-secretary'] as const
  expectAuthority(emergency, { log: [...duty, 'village-cadre'], report: duty, reportAgain: duty, act: [...duty, 'village-cadre'], over: duty, falseAlarm: duty })
})
