// Officers propose and carry, heads decide.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { caseTransfer } from './procedure.ts'

const finders = ['enforcement-officer', 'staff', 'justice-clerk'] as const
const heads = ['township-head', 'deputy-head'] as const

test('承办人员提出和送达，负责人批准', () => {
  expectAuthority(caseTransfer, { propose: finders, approve: heads, approveCrime: ['township-head'], decline: heads, send: finders, reply: finders })
})
