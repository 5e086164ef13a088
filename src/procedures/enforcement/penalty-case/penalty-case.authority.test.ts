// Who may take which step of a penalty case: officers find facts, heads judge, the justice office reviews.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { penaltyCase } from './procedure.ts'

const heads = ['township-head', 'deputy-head'] as const
const enforcers = ['justice-clerk', 'staff', 'enforcement-officer'] as const
const either = [...heads, ...enforcers] as const
const mayor = ['township-head'] as const

test('调查由执法人员办理，立案、决定、结案由负责人审批，移送公安由正职负责人审批', () => {
  expectAuthority(penaltyCase, {
    register: either, dismiss: heads, passOn: heads, file: heads,
    inspect: enforcers, inquire: enforcers, collect: enforcers, verify: enforcers, preserve: enforcers, settlePreserved: enforcers, appraise: enforcers, orderCorrection: enforcers, recheck: enforcers,
    recuse: heads, pause: enforcers, resume: enforcers, extend: heads, conclude: enforcers, reopen: heads,
    proposeTransfer: enforcers, transfer: mayor, refuseTransfer: mayor, policeFiled: either, policeDeclined: either,
    review: ['justice-clerk', 'deputy-head'], notify: enforcers, defend: enforcers, waive: enforcers, requestHearing: enforcers, callHearing: enforcers, holdHearing: enforcers, forgoHearing: enforcers,
    discuss: [...heads, 'justice-clerk'],
    decide: heads, decideNone: heads, cancel: heads, announce: enforcers, serve: enforcers, serveNone: enforcers,
    pay: enforcers, handIn: enforcers, perform: enforcers, defer: heads, surcharge: heads, remedy: either, remedyEnded: either, annul: either, urge: enforcers, applyCourt: [...heads, 'justice-clerk'], courtEnded: either,
    publish: either, unpublish: either, explain: either, close: heads,
  })
})
