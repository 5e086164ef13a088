// Villages help to apply and hear objections; the township's people inquire, review and report; no vote decides.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { allowanceBefore2026, allowanceSince2026 } from './procedure.ts'

const office = ['staff', 'window-clerk'] as const
const handlers = ['staff'] as const
const deciders = ['staff', 'deputy-head', 'township-head'] as const

test.each([allowanceBefore2026, allowanceSince2026])('村里只协助申请和反映异议，受理、审核、上报由乡镇（社会救助法第五条）', (procedure) => {
  expectAuthority(procedure, {
    apply: ['window-clerk', 'staff', 'village-cadre'], object: ['window-clerk', 'staff', 'village-cadre'],
    notify: office, supplement: office, accept: office, publicise: office, tell: office, publishDecision: office, withdraw: office,
    inquire: handlers, answerObjection: handlers, appraise: handlers, confirm: handlers, refuse: handlers, pay: handlers, recheck: handlers, hear: handlers, change: handlers, stop: handlers,
    review: deciders, report: deciders, prolong: deciders,
  })
})
