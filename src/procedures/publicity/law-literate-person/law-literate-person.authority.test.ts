// Who nominates and who confirms.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { lawLiteratePerson } from './procedure.ts'

test('村里推荐、记履职、评议，司法所考核、认定、办退出', () => {
  expectAuthority(lawLiteratePerson, {
    nominate: ['village-cadre', 'justice-clerk'],
    examine: ['justice-clerk'],
    confirm: ['justice-clerk'],
    decline: ['justice-clerk'],
    serve: ['village-cadre', 'justice-clerk'],
    review: ['village-cadre', 'justice-clerk'],
    leave: ['justice-clerk'],
  })
})
