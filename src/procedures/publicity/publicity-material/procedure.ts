// One kind of publicity material and its stock: what came in, what activities handed out, what was counted on the shelf.
// Copies go out through activities alone, so that a figure of copies can always be held against the stock.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, integer, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { differenceExplained, enoughInStock, nothingLeft } from './guards.ts'
import { materialKinds } from './material-kinds.ts'
import { stockOf } from './stock.ts'

const 本地规定 = lawBook('local-rules')

const out = {
  copies: integer('数量', { least: 1, unit: '份' }),
  activity: text('活动主题', { most: 200 }),
}

export const publicityMaterial = defineProcedure({
  id: 'publicity-material',
  title: '宣传资料',
  system: 'publicity',
  about: '每种普法宣传资料一本账：入库、随活动发放、退库、盘点，结存随时可对。',
  inForce: { from: plainDate('2017-05-17') },
  numbering: '（{year}）宣资第{n}号',
  areaLevel: 'township',
  states: ['在用', '已停用'],
  ends: ['已停用'],
  once: { per: ['name', 'kind'], except: ['已停用'], otherwise: '这种资料已经建过账。新到的资料，打开原来的账办理“入库”，不用再建一本。' },
  actions: {
    openStock: action({
      title: '资料建账', from: 'new', to: '在用', by: ['justice-clerk', 'staff'],
      asks: {
        name: text('资料名称', { hint: '如“民法典婚姻家庭编宣传单”' }),
        kind: choice('种类', materialKinds, { hint: '统计发放数量时按种类分别计' }),
        copies: integer('建账时的库存', { unit: '份', hint: '没有库存填0，以后入库再登记' }),
      },
      issues: ['material-ledger'],
      basis: [本地规定('')],
    }),
    receive: action({
      title: '入库', from: ['在用'], by: ['justice-clerk', 'staff'], anyDay: true,
      asks: {
        copies: integer('数量', { least: 1, unit: '份' }),
        source: choice('来源', { higher: '上级配发', printed: '自行印制', other: '其他单位提供' }),
        note: text('说明', { optional: true, hint: '如配发单位、印刷厂、送货单号' }),
      },
      basis: [本地规定('')],
    }),
    issue: action({
      title: '发放', from: ['在用'], by: ['justice-clerk', 'staff'], consequenceOnly: true, anyDay: true,
      asks: out, guards: [enoughInStock], basis: [本地规定('')],
    }),
    takeBack: action({
      title: '退库', from: ['在用'], by: ['justice-clerk', 'staff'], consequenceOnly: true, anyDay: true,
      asks: out, basis: [本地规定('')],
    }),
    count: action({
      title: '盘点', from: ['在用'], by: ['justice-clerk', 'staff'],
      asks: {
        counted: integer('实有数量', { unit: '份', hint: '清点当天收工后的实有数' }),
        reason: text('与账面不符的原因', { optional: true, hint: '如“便民大厅摆放自取”“受潮报废”' }),
      },
      guards: [differenceExplained],
      notes: ({ matter }) => ({ book: stockOf(matter).onHand }),
      basis: [本地规定('')],
    }),
    retire: action({
      title: '停用', from: ['在用'], to: '已停用', by: ['justice-clerk', 'staff'],
      asks: { reason: text('停用原因', { hint: '如“法律已修订，内容过时”' }) },
      guards: [nothingLeft],
      basis: [本地规定('')],
    }),
  },
  name: (matter) => first(matter, 'openStock')?.answers.name ?? '宣传资料',
})
