// The disclosure desk handles requests; answers and extensions may be signed by leaders too.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { disclosureRequest } from './procedure.ts'

test('依申请公开由公开工作机构办理，延期、答复领导也可以办', () => {
  const office = ['justice-clerk', 'staff', 'window-clerk'] as const
  const deciders = ['justice-clerk', 'staff', 'deputy-head', 'township-head'] as const
  expectAuthority(disclosureRequest, {
    receive: office, clear: office, askCorrection: office, corrected: office, abandoned: office, askOpinion: office, opinion: office, extend: deciders, defer: deciders, answer: deciders, deliver: office, withdraw: office,
  })
})
