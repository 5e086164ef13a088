// Who writes down what heads did.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { leadershipAct } from './procedure.ts'

const recorders = ['township-head', 'party-secretary', 'deputy-head', 'justice-clerk'] as const

test('履职事项由领导本人登记，司法所可以代为登记；落实情况承办的站所也可以登记', () => {
  expectAuthority(leadershipAct, { record: recorders, settle: [...recorders, 'staff'] })
})
