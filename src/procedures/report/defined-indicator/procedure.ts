// An indicator of the township's own: what is counted and how, in data and in words. Defined, changed and retired like any other
// matter, so that a figure signed for in the past can be counted again by the rule of its day.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, longText, rows, text } from '#procedure/field.ts'
import { last } from '#procedure/matter.ts'
import { defineProcedure, systems } from '#procedure/procedure.ts'
import { definitionOf } from './definition-of.ts'
import { definitionGuards } from './guards.ts'

const 统计法 = lawBook('statistics-law')
const most = 100

export const measures = { count: '数次数', sum: '把一栏加起来', distinct: '不同的只数一次', ratio: '两个指标相除' } as const

export const tests = { is: '是', atLeast: '不小于（不早于）', atMost: '不大于（不晚于）' } as const

const definition = {
  title: text('指标名称', { most: 60, hint: '如“夜间普法场次”' }),
  unit: text('单位', { most: 10, hint: '如“场”“件”“人次”“元”“%”' }),
  system: choice('归在报告哪一部分', systems),
  definition: longText('口径', { most: 500, hint: '用一两句话写明数什么、不数什么、按哪个日期归入年度' }),
  measure: choice('怎样数', measures),
  procedure: text('数哪一种事项', { most, optional: true, declared: 'procedure' }),
  actions: rows('数哪些步骤', { action: text('步骤', { most, declared: 'action' }) }, { optional: true, least: 0 }),
  conditions: rows('条件', { field: text('栏目', { most, declared: 'field' }), test: choice('比较', tests), value: text('内容', { most, declared: 'value' }) }, { optional: true, least: 0, hint: '同一栏目的几个“是”，满足一个即可；其余条件须同时满足' }),
  of: text('加起来或者去重的栏目', { most, optional: true, declared: 'field' }),
  on: text('按哪个日期归入年度', { most, optional: true, declared: 'field', hint: '不选的，按发生日期' }),
  parts: text('分项', { most, optional: true, declared: 'field' }),
  numerator: text('分子', { most, optional: true, declared: 'indicator' }),
  denominator: text('分母', { most, optional: true, declared: 'indicator' }),
}

export const definedIndicator = defineProcedure({
  id: 'defined-indicator',
  title: '自定指标',
  system: 'report',
  about: '本乡镇自己定的指标：数哪些记录、什么条件、怎样数、口径怎么写；数字照样由台账逐条加出来。',
  inForce: { from: plainDate('2010-01-01') },
  numbering: '（{year}）自定指标第{n}号',
  areaLevel: 'township',
  states: ['使用中', '已停用'],
  ends: ['已停用'],
  defines: definitionOf,
  actions: {
    define: action({ title: '定义指标', from: 'new', to: '使用中', by: ['justice-clerk'], asks: definition, guards: definitionGuards, basis: [统计法('8')], hint: '在“数字”页的“自定指标”里定义，可以先试算上一年' }),
    change: action({ title: '修改定义', from: ['使用中'], by: ['justice-clerk'], asks: { ...definition, reason: text('修改原因') }, guards: definitionGuards, basis: [统计法('8')], hint: '以后的数字都按新定义重新数；已经签发的报告仍按当时的定义复核' }),
    retire: action({ title: '停用', from: ['使用中'], to: '已停用', by: ['justice-clerk'], asks: { reason: text('停用原因') }, basis: [统计法('8')] }),
  },
  name: (matter) => (last(matter, 'change') ?? last(matter, 'define'))?.answers.title ?? '自定指标',
})
