// Disclosure of government information: in what time it is published, asked to be mended, put before others, and answered.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const disclosureRegulation = lawBook('information-disclosure-regulation')
const from = day('2019-05-15')
const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn: day('2026-11-22'), confidence: 'high', verified: true } as const

export const informationDisclosure = {
  'gid-active-20': { title: '主动公开政府信息', unit: 'working-day', values: [{ value: 20, from, basis: disclosureRegulation('26') }], note: '自信息形成或者变更之日起；法律、法规另有规定的从其规定。', ...read },
  'gid-reply-20': { title: '答复政府信息公开申请', unit: 'working-day', values: [{ value: 20, from, basis: disclosureRegulation('33', '2') }], note: '自收到申请之日起；补正的，自收到补正的申请之日起。', ...read },
  'gid-extend-20': { title: '延长答复期限，最长', unit: 'working-day', values: [{ value: 20, from, basis: disclosureRegulation('33', '2') }], note: '经政府信息公开工作机构负责人同意，并告知申请人。', ...read },
  'gid-correct-7': { title: '一次性告知申请人补正', unit: 'working-day', values: [{ value: 7, from, basis: disclosureRegulation('30') }], note: '自收到申请之日起。', ...read },
  'gid-third-party-15': { title: '第三方提出意见', unit: 'working-day', values: [{ value: 15, from, basis: disclosureRegulation('32') }], note: '自收到征求意见书之日起；所需时间不计算在答复期限内。', ...read },
  'gid-co-maker-15': { title: '共同制作的机关提出意见', unit: 'working-day', values: [{ value: 15, from, basis: disclosureRegulation('34') }], note: '逾期没有提出的，视为同意公开。', ...read },
} as const satisfies Readonly<Record<string, Rule>>
