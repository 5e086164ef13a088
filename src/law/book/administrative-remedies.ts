// What a person may do against a decision, and in what time: what every refusal has to tell.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const reconsiderationLaw = lawBook('administrative-reconsideration-law')
const litigationLaw = lawBook('administrative-litigation-law')

const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn: day('2026-11-22'), confidence: 'high', verified: true } as const

export const administrativeRemedies = {
  'rev-apply-60': {
    title: '申请行政复议', unit: 'calendar-day', values: [{ value: 60, from: day('2018-01-01'), basis: reconsiderationLaw('20', '1') }],
    note: '自知道或者应当知道该行政行为之日起；法律规定的期限更长的除外。', ...read,
  },
  'suit-6m': {
    title: '向人民法院提起行政诉讼', unit: 'month', values: [{ value: 6, from: day('2017-07-01'), basis: litigationLaw('46', '1') }],
    note: '自知道或者应当知道作出行政行为之日起；法律另有规定的除外。', ...read,
  },
} as const satisfies Readonly<Record<string, Rule>>
