// The justice office answers; leaders name agents and correct.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { reconsideration } from './procedure.ts'

test('复议答复由司法所、站所办办理', () => {
  const office = ['justice-clerk', 'staff'] as const
  expectAuthority(reconsideration, {
    receive: office, nameAgents: [...office, 'township-head', 'deputy-head'], reply: office, supplement: office, hear: office, correctOwn: [...office, 'township-head'], decide: office, perform: office, close: office, terminate: office,
  })
})
