// Who punishes on the spot, and who closes the file.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { simplePenalty } from './procedure.ts'

const enforcers = ['enforcement-officer', 'staff'] as const
const heads = ['township-head', 'deputy-head'] as const

test('执法人员当场决定，负责人撤销和结案，村里的人不能处罚', () => {
  expectAuthority(simplePenalty, { punish: enforcers, report: enforcers, pay: enforcers, handIn: enforcers, deposit: [...enforcers, 'justice-clerk'], applyCourt: heads, annul: heads, publish: [...enforcers, ...heads], unpublish: [...enforcers, ...heads], close: heads })
})
