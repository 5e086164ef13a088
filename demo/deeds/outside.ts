// Figures of others, attested with their source: police and discipline inspection say that nothing grave happened.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed } from '#demo/deed.ts'
import { township } from '#demo/people.ts'

const attested = { on: plainDate('2025-01-14'), by: 'sifa', procedure: 'outside-figure', area: township, action: 'attest' } as const

export const outsideDeeds: readonly Deed[] = [
  { ...attested, of: 'outside-crimes', answers: () => ({ indicator: 'security.majorCrimes', from: '2024-01-01', to: '2024-12-31', value: 0, source: '双辽市公安局永加派出所', document: '盖章回函' }) },
  { ...attested, of: 'outside-violations', answers: () => ({ indicator: 'security.majorViolations', from: '2024-01-01', to: '2024-12-31', value: 0, source: '双辽市纪委监委派出机构', document: '盖章回函' }) },
  { ...attested, of: 'outside-party', answers: () => ({ indicator: 'org.partyUnits', from: '2024-01-01', to: '2024-12-31', value: 14, source: '永加乡党建办', document: '党组织名册' }) },
]
