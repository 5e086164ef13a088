// Who keeps the register of certificates.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { enforcementCertificate } from './procedure.ts'

const keeper = ['justice-clerk'] as const

test('证件由司法所登记，执法人员自己不能登记', () => {
  expectAuthority(enforcementCertificate, { issue: keeper, enrol: keeper, train: keeper, exam: keeper, examined: keeper, certify: keeper, giveUp: keeper, review: keeper, renew: keeper, suspend: keeper, resume: keeper, cancel: keeper })
})
