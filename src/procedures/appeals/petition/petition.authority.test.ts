// The office keeps petitions; only the unit's leaders extend the time.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { petition } from './procedure.ts'

test('信访事项由司法所、站所办办理，延长期限由负责人批准', () => {
  const office = ['justice-clerk', 'staff'] as const
  const deciders = ['township-head', 'party-secretary', 'deputy-head'] as const
  expectAuthority(petition, {
    receive: [...office, 'window-clerk'], receiveForwarded: office, assign: [...office, ...deciders], accept: office, divert: office, forward: office, object: office, objectionTaken: office, objectionRejected: office,
    reportUrgent: office, investigate: office, settle: office, extend: deciders, reply: [...office, ...deciders], deliver: [...office, 'village-cadre'], carryOut: office, requestRecheck: office, recheckDecided: office,
    recheckRedo: office, requestReview: office, reviewDecided: office, close: office, withdraw: office, notAgain: office,
  })
})
