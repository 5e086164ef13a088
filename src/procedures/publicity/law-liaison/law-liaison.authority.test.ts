// Who engages liaisons and keeps their records.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { lawLiaison } from './procedure.ts'

test('司法所和村里都可以聘任、记录、办离任', () => {
  const both = ['village-cadre', 'justice-clerk'] as const
  expectAuthority(lawLiaison, { engage: both, report: both, leave: both })
})
