// Who keeps the register of mediators.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { mediator } from './procedure.ts'

const keeper = ['justice-clerk'] as const

test('调解员名册由司法所登记，调解员自己不能登记', () => {
  expectAuthority(mediator, { register: keeper, train: keeper, renew: keeper, transfer: keeper, correct: keeper, leave: keeper })
})
