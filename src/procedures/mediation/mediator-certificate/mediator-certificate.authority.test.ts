// Who keeps mediators' certificates.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { mediatorCertificate } from './procedure.ts'

const keeper = ['justice-clerk'] as const

test('调解员证由司法所登记', () => {
  expectAuthority(mediatorCertificate, { enrol: keeper, train: keeper, exam: keeper, issue: keeper, giveUp: keeper, renew: keeper, suspend: keeper, resume: keeper, takeBack: keeper })
})
