// Who keeps the register of committees.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { mediationCommittee } from './procedure.ts'

const keeper = ['justice-clerk'] as const

test('调委会名册由司法所登记，村干部和调解员不能登记', () => {
  expectAuthority(mediationCommittee, { setUp: keeper, change: keeper, reelect: keeper, notify: keeper, dissolve: keeper })
})
