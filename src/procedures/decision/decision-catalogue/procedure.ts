// The yearly catalogue of major administrative decisions: drawn up, or said with reasons to be empty; agreed by the party
// committee, published, adjusted, and held against what was done at the year's end.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, choices, day, integer, longText, rows, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { eachItemOnce, outcomeAddsUp, unfinishedExplained } from './guards.ts'
import { itemKinds } from './items.ts'

const 条例 = lawBook('major-decision-regulation')

const clerks = ['staff', 'justice-clerk'] as const

const year = integer('年度', { least: 2019, most: 2100, unit: '年' })
const items = rows('决策事项', {
  item: text('事项', { hint: '如“2024年农村公路养护计划”' }),
  kind: choice('属于哪一类', itemKinds),
  unit: text('承办单位'),
  plannedBy: day('计划完成时间', { optional: true, future: true }),
})

export const decisionCatalogue = defineProcedure({
  id: 'decision-catalogue',
  title: '重大行政决策目录',
  system: 'decision',
  about: '年度重大行政决策事项目录：拟定（没有的写明理由）、经党委同意、公布、调整、年末对账。',
  inForce: { from: plainDate('2019-09-01') },
  numbering: '（{year}）决策目录第{n}号',
  areaLevel: 'township',
  states: ['拟定中', '党委已同意', '已公布', '已对账', '已作废'],
  ends: ['已对账', '已作废'],
  once: { per: ['year'], except: ['已作废'], otherwise: '这一年已经有一份重大行政决策目录（含零目录）。要增减事项的，打开那一份办理“调整目录”；确实要重新拟定的，先把那一份作废。' },
  actions: {
    draft: action({ title: '拟定目录', from: 'new', to: '拟定中', by: clerks, asks: { year, items, standard: longText('确定的标准', { optional: true }) }, guards: [eachItemOnce], basis: [条例('3', '3'), 条例('42')] }),
    declareNone: action({
      title: '本年没有（零目录）', from: 'new', to: '拟定中', by: clerks,
      asks: { year, reason: longText('没有的理由', { hint: '如“本年没有条例第三条所列的重大行政决策，财政项目由上级决定”' }) },
      basis: [条例('3', '3'), 条例('42')],
      hint: '没有也要经党委同意后公布，不用凑事项',
    }),
    agree: action({ title: '党委同意', from: ['拟定中'], to: '党委已同意', by: clerks, asks: { session: text('党委会议名称', { hint: '如“2024年第2次党委会议”' }), remark: text('意见', { optional: true }) }, basis: [条例('3', '3')] }),
    sendBack: action({ title: '党委要求修改', from: ['拟定中'], by: clerks, asks: { remark: longText('修改意见') }, basis: [条例('3', '3')], hint: '按意见“调整目录”后再报' }),
    adjust: action({ title: '调整目录', from: ['拟定中', '党委已同意', '已公布'], to: '拟定中', by: clerks, asks: { items, reason: text('调整的原因') }, guards: [eachItemOnce], basis: [条例('3', '3')], hint: '填调整后的全部事项；调整后重新经党委同意、公布' }),
    publish: action({
      title: '公布', from: ['党委已同意'], to: '已公布', by: clerks,
      asks: { ways: choices('公布的途径', { website: '政府网站', media: '政务新媒体', board: '公示栏', other: '其他' }), documentNumber: text('发文字号', { optional: true }) },
      issues: ['decision-catalogue-published'],
      basis: [条例('3', '3')],
    }),
    settle: action({
      title: '年末对账', from: ['已公布'], to: '已对账', by: clerks,
      asks: { completed: integer('已经作出决策的', { unit: '项' }), carried: integer('转到下年的', { unit: '项' }), dropped: integer('不再推进的', { unit: '项' }), explanation: longText('没有完成的原因', { optional: true }) },
      guards: [outcomeAddsUp, unfinishedExplained],
      basis: [条例('9'), 条例('3', '3')],
    }),
    abandon: action({ title: '作废', from: ['拟定中', '党委已同意'], to: '已作废', by: clerks, asks: { reason: text('原因') }, basis: [条例('3', '3')] }),
  },
  name: (catalogue) => `${(first(catalogue, 'draft') ?? first(catalogue, 'declareNone'))?.answers.year ?? ''}年重大行政决策目录`,
})
