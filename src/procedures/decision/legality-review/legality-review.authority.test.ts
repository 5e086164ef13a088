// Who sends in, who reviews.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { legalityReview } from './procedure.ts'

const senders = ['staff', 'justice-clerk', 'village-cadre', 'enforcement-officer', 'deputy-head'] as const

test('送审、补充、反馈由承办的人办理；受理和出具意见只由司法所；延长由领导同意', () => {
  expectAuthority(legalityReview, {
    send: senders, supplement: senders, adopt: senders, resubmit: senders, withdraw: senders,
    notify: ['justice-clerk'], sendBack: ['justice-clerk'], accept: ['justice-clerk'], consult: ['justice-clerk'], stop: ['justice-clerk'], resume: ['justice-clerk'], opine: ['justice-clerk'],
    extend: ['deputy-head', 'township-head'],
  })
})
