// What a person may do against a decision, and in what time: what every refusal has to tell.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const reconsiderationLaw = lawBook('administrative-reconsideration-law')
const litigationLaw = lawBook('administrative-litigation-law')
const implementationRegulation = lawBook('reconsideration-implementation-regulation')

const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn: day('2026-11-22'), confidence: 'high', verified: true } as const

export const administrativeRemedies = {
  'rev-apply-60': {
    title: '申请行政复议', unit: 'calendar-day', values: [{ value: 60, from: day('2018-01-01'), basis: reconsiderationLaw('20', '1') }],
    note: '自知道或者应当知道该行政行为之日起；法律规定的期限更长的除外。', ...read,
  },
  'rev-reply-10': {
    title: '被申请人提出行政复议书面答复', unit: 'working-day', values: [{ value: 10, from: day('2024-01-01'), basis: reconsiderationLaw('48') }],
    note: '自收到申请书副本之日起；“十日”指工作日（第八十八条）。', ...read,
  },
  'rev-reply-5-simple': {
    title: '适用简易程序的，提出行政复议书面答复', unit: 'working-day', values: [{ value: 5, from: day('2024-01-01'), basis: reconsiderationLaw('54', '1') }],
    note: '自收到申请书副本之日起；“五日”指工作日（第八十八条）。', ...read,
  },
  'rev-agents-most': {
    title: '被申请人指定的代理人不超过', unit: 'person', values: [{ value: 2, from: day('2026-07-01'), basis: implementationRegulation('18') }],
    note: '一至二名工作人员，不得只委托律师。', ...read,
  },
  'rev-redo-60': {
    title: '责令重新作出行政行为，没有法定期限的', unit: 'calendar-day', values: [{ value: 60, from: day('2026-07-01'), basis: implementationRegulation('58') }], ...read,
  },
  'suit-evidence-15': {
    title: '被告提交答辩状、证据和依据', unit: 'calendar-day', values: [{ value: 15, from: day('2017-07-01'), basis: litigationLaw('67', '1') }],
    note: '自收到起诉状副本之日起。', ...read,
  },
  'suit-appeal-judgment-15': {
    title: '不服一审判决提起上诉', unit: 'calendar-day', values: [{ value: 15, from: day('2017-07-01'), basis: litigationLaw('85') }], note: '自判决书送达之日起。', ...read,
  },
  'suit-appeal-ruling-10': {
    title: '不服一审裁定提起上诉', unit: 'calendar-day', values: [{ value: 10, from: day('2017-07-01'), basis: litigationLaw('85') }], note: '自裁定书送达之日起。', ...read,
  },
  'suit-6m': {
    title: '向人民法院提起行政诉讼', unit: 'month', values: [{ value: 6, from: day('2017-07-01'), basis: litigationLaw('46', '1') }],
    note: '自知道或者应当知道作出行政行为之日起；法律另有规定的除外。', ...read,
  },
} as const satisfies Readonly<Record<string, Rule>>
