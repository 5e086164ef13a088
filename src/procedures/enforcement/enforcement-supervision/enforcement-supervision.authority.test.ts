// Who supervises: the justice office and the heads; the officers supervised enter and settle nothing.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { enforcementSupervision } from './procedure.ts'

const heads = ['deputy-head', 'township-head'] as const
const supervisors = ['justice-clerk', ...heads] as const

test('监督由司法所和负责人办理，执法人员不能给自己的问题销号', () => {
  expectAuthority(enforcementSupervision, {
    start: supervisors, receive: supervisors, letter: supervisors, sample: supervisors, addIssue: supervisors, conclude: supervisors, concludeClear: supervisors,
    rectify: supervisors, dismissIssue: heads, takeMeasure: heads, report: supervisors, close: supervisors, cancel: supervisors,
  })
})
