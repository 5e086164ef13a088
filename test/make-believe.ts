// A small make-believe procedure for tests of the engine: it knows no township word and every kind of thing happens in it.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, integer, matter, person, text } from '#procedure/field.ts'
import { guard } from '#procedure/guard.ts'
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { all, first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import type { System } from '#procedure/system.ts'

const 本地 = lawBook('local-rules')
const basis = [本地('')] as const

/** A store of things: what went in, and what other matters took out of it. */
export const store = defineProcedure({
  id: 'store', title: '物品', system: 'service', about: '测试', inForce: { from: plainDate('2020-01-01') }, numbering: '（{year}）物字第{n}号', areaLevel: 'either',
  states: ['在用', '停用'], ends: ['停用'],
  actions: {
    open: action({ title: '建账', from: 'new', to: '在用', by: ['staff'], asks: { name: text('名称'), quantity: integer('数量') }, basis }),
    take: action({
      title: '领用', from: ['在用'], by: ['staff'], asks: { quantity: integer('数量', { least: 1 }) }, consequenceOnly: true, basis,
      guards: [guard<{ quantity: number }>({
        code: 'not-enough', otherwise: '库存不足。', basis: [本地('')],
        holds: ({ answers, matter: before }) => {
          const had = before?.entries.reduce((sum, each) => sum + (each.action === 'open' ? Number(each.answers['quantity']) : -Number(each.answers['quantity'])), 0) ?? 0
          return had >= answers.quantity
        },
      })],
    }),
    close: action({ title: '停用', from: ['在用'], to: '停用', by: ['staff'], asks: {}, basis }),
  },
  name: (each) => `物品${first(each, 'open')?.answers.name ?? ''}`,
})

/** A case that is opened, noted in, uses things from the store, and is closed well or badly. */
export const errand = defineProcedure({
  id: 'errand', title: '差事', system: 'service', about: '测试', inForce: { from: plainDate('2020-01-01') }, numbering: '（{year}）差字第{n}号', areaLevel: 'either',
  states: ['办理中', '已完成', '未完成'], ends: ['已完成', '未完成'],
  actions: {
    open: action({ title: '登记', from: 'new', to: '办理中', by: ['staff', 'mediator'], asks: { what: text('事由'), who: person('经办对象', { optional: true }), weight: integer('分量', { optional: true }) }, basis }),
    note: action({ title: '记事', from: ['办理中'], by: ['staff', 'mediator'], asks: { text: text('内容') }, basis }),
    use: action({
      title: '用物', from: ['办理中'], by: ['staff'], asks: { of: matter('物品', 'store'), quantity: integer('数量', { least: 1 }) }, basis,
      brings: ({ answers }) => [{ matter: answers.of, action: 'take', answers: { quantity: answers.quantity } }],
    }),
    close: action({ title: '办结', from: ['办理中'], to: '已完成', by: ['staff'], asks: { how: choice('结果', { good: '好', fair: '一般' }) }, basis }),
    fail: action({ title: '未成', from: ['办理中'], to: '未完成', by: ['staff'], asks: {}, basis }),
  },
  timeLimits: { finish: { title: '办结', within: { rule: 'pm-judicial-confirm-window' }, after: ['open'], until: ['close', 'fail'], whose: '站所办', onExpiry: 'remind', basis } },
  flags: [{ code: 'light', sentence: '没有写分量。', basis: [本地('')], raised: (each) => all(each, 'open').every((entry) => entry.answers.weight === undefined) }],
  name: (each) => `差事：${first(each, 'open')?.answers.what ?? ''}`,
})

const said = (id: string, title: string) => ({ id, title, unit: '件', system: 'service' as const, definition: title })
const of = indicatorsOf(errand)

export const makeBelieve = {
  procedures: [store, errand],
  papers: [], publications: [],
  indicators: [
    of.count({ ...said('errand.opened', '登记件数'), actions: ['open'] }),
    of.count({ ...said('errand.closed', '完成件数'), actions: ['close'] }),
    of.count({ ...said('errand.ended', '了结件数'), actions: ['close', 'fail'] }),
    of.sum({ ...said('errand.weight', '分量合计'), actions: ['open'], amount: (entry) => entry.answers.weight ?? 0 }),
    of.distinct({ ...said('errand.reasons', '事由种数'), actions: ['open'], key: (entry) => [entry.answers.what] }),
    indicatorsOf(store).roster({ ...said('store.kinds', '在用物品种数'), standing: ['在用'] }),
    ratio({ ...said('errand.successRate', '完成率'), unit: '%', numerator: 'errand.closed', denominator: 'errand.ended' }),
  ],
} as unknown as System
