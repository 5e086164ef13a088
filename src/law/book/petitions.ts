// Petitions: in what time a unit tells the petitioner, sends back what is not its own, and answers; how many may come for all.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const petitionRegulation = lawBook('petition-work-regulation')
const from = day('2022-05-01')
const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn: day('2026-11-22'), confidence: 'high', verified: true } as const

export const petitions = {
  'pet-inform-15': {
    title: '书面告知信访人接收情况和处理途径', unit: 'calendar-day', values: [{ value: 15, from, basis: petitionRegulation('23', '2') }],
    note: '信访人直接提出、能当场告知的当场书面告知；姓名（名称）、住址不清的除外。', ...read,
  },
  'pet-inform-forwarded-15': {
    title: '收到转送、交办以后书面告知信访人', unit: 'calendar-day', values: [{ value: 15, from, basis: petitionRegulation('23', '3') }], ...read,
  },
  'pet-object-5wd': {
    title: '不属于本机关职权的，提出异议', unit: 'working-day', values: [{ value: 5, from, basis: petitionRegulation('23', '3') }], note: '自收到转送、交办之日起，要详细说明理由。', ...read,
  },
  'pet-handle-60': { title: '办结申诉求决类信访事项', unit: 'calendar-day', values: [{ value: 60, from, basis: petitionRegulation('34') }], note: '自受理之日起；只适用于第三十一条第六项。', ...read },
  'pet-handle-extend-30': { title: '延长信访事项的办理期限，最长', unit: 'calendar-day', values: [{ value: 30, from, basis: petitionRegulation('34') }], note: '经本机关负责人批准，并告知信访人理由。', ...read },
  'pet-recheck-apply-30': { title: '请求复查', unit: 'calendar-day', values: [{ value: 30, from, basis: petitionRegulation('35') }], note: '自收到书面答复之日起，向上一级机关。', ...read },
  'pet-recheck-decide-30': { title: '提出复查意见', unit: 'calendar-day', values: [{ value: 30, from, basis: petitionRegulation('35') }], note: '自收到复查请求之日起。', ...read },
  'pet-review-apply-30': { title: '请求复核', unit: 'calendar-day', values: [{ value: 30, from, basis: petitionRegulation('36', '1') }], note: '自收到复查意见之日起，向复查机关的上一级机关。', ...read },
  'pet-review-decide-30': { title: '提出复核意见', unit: 'calendar-day', values: [{ value: 30, from, basis: petitionRegulation('36', '1') }], note: '自收到复核请求之日起；听证所需时间不计算在内。', ...read },
  'pet-representatives-5': { title: '多人走访推选的代表不超过', unit: 'person', values: [{ value: 5, from, basis: petitionRegulation('20', '3') }], ...read },
} as const satisfies Readonly<Record<string, Rule>>
