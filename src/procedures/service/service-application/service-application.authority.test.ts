// Who takes, decides, hands over and answers for applications.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { serviceApplication } from './procedure.ts'

const counter = ['window-clerk', 'staff'] as const
const anywhere = [...counter, 'village-cadre'] as const
const deciders = [...counter, 'deputy-head', 'township-head'] as const

test('村干部可以收件、补件、送达和登记评价；受理在窗口；决定、转报、延期、回访由承办人和负责人', () => {
  expectAuthority(serviceApplication, {
    receive: anywhere, supplement: anywhere, deliver: anywhere, rate: anywhere, rateBad: anywhere,
    handleOnSpot: counter, notify: counter, accept: counter, deemAccepted: counter, refuseAcceptance: counter, stop: counter, resume: counter, check: counter,
    tellHearingRight: counter, requestHearing: counter, orderHearing: ['deputy-head', 'township-head'], callHearing: counter, closeHearing: counter,
    sendBack: counter, recordResult: counter, publish: counter, reportRefusal: counter, withdraw: counter,
    extend: deciders, forward: deciders, grant: deciders, refuse: deciders, callBack: deciders,
  })
})
