// The desk takes requests and answers them; leaders decide; neither of them carries out.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { personalDataRequest } from './procedure.ts'

test('窗口收件、答复，承办人提意见，领导批准，管理员或者司法所执行', () => {
  const office = ['window-clerk', 'justice-clerk', 'staff'] as const
  const heads = ['township-head', 'party-secretary', 'deputy-head'] as const
  expectAuthority(personalDataRequest, {
    receive: [...office, 'administrator'], propose: ['justice-clerk', 'staff', 'administrator'], sendBack: heads, approve: heads, carryOut: ['administrator', 'justice-clerk'], answer: office, withdraw: office,
  })
})
