// People's mediation: committees, mediators, the agreement and its confirmation by the court.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const mediationLaw = lawBook('people-mediation-law')
const read = { source: '人民调解法', checkedOn: day('2026-11-22'), confidence: 'high', verified: true } as const

export const peopleMediation = {
  'pm-committee-size-min': {
    title: '调解委员会委员人数下限', unit: 'person',
    values: [{ value: 3, from: day('2011-01-01'), basis: mediationLaw('8', '1') }], ...read,
  },
  'pm-judicial-confirm-window': {
    title: '共同申请司法确认', unit: 'calendar-day',
    values: [{ value: 30, from: day('2011-01-01'), basis: mediationLaw('33', '1') }], ...read,
  },
} as const satisfies Readonly<Record<string, Rule>>
