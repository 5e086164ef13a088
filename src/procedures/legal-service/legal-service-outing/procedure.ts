// 法治为民服务: the legal service goes out to a market, a village, a household or a firm. Each person's question is a line in
// the register of consultations; here stands that the outing took place, where, and how many were served.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { areas, choices, day, files, integer, longText, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { plannedAhead } from './guards.ts'
import { companions, outingKinds } from './outing-kinds.ts'

const 公共法律服务意见 = lawBook('public-legal-service-opinion')
const 法治宣传教育法 = lawBook('rule-of-law-publicity-law')

const by = ['justice-clerk', 'staff', 'village-cadre'] as const
const topic = text('名称', { hint: '如“法律服务进大集”；不写服务对象的姓名' })

const facts = {
  kinds: choices('服务内容', outingKinds, { hint: '几样都做的都选，仍算一场' }),
  place: text('地点', { hint: '如“太平村村部”' }),
  places: areas('到达的村（社区）', { optional: true }),
  companions: choices('参加的单位', companions, { optional: true }),
  served: integer('服务群众', { unit: '人次', hint: '没有人来的填0' }),
  problems: integer('现场收到、要回去办的问题', { unit: '件', optional: true, hint: '这些问题另在法律咨询里登记，好记期限' }),
  account: longText('服务情况', { optional: true }),
  attachments: files('简报、照片', { optional: true }),
}

export const legalServiceOuting = defineProcedure({
  id: 'legal-service-outing',
  title: '外出法律服务',
  system: 'legal-service',
  about: '法治为民服务：到集市、村（社区）、家里、企业提供法律服务，一场记一次。',
  inForce: { from: plainDate('2019-07-10') },
  numbering: '（{year}）法服第{n}号',
  areaLevel: 'either',
  states: ['已计划', '已开展', '已取消'],
  ends: ['已开展', '已取消'],
  actions: {
    plan: action({
      title: '计划外出服务', from: 'new', to: '已计划', by,
      asks: { topic, plannedOn: day('计划日期', { future: true }), place: text('地点', { optional: true }) },
      guards: [plannedAhead],
      basis: [公共法律服务意见(''), 法治宣传教育法('18')],
    }),
    hold: action({
      title: '记录开展', from: ['已计划'], to: '已开展', by,
      asks: facts,
      basis: [公共法律服务意见(''), 法治宣传教育法('18')],
    }),
    record: action({
      title: '记录外出服务', from: 'new', to: '已开展', by,
      asks: { topic, ...facts },
      basis: [公共法律服务意见(''), 法治宣传教育法('18')],
      hint: '没有事先登记计划的，去过一次记全',
    }),
    cancel: action({
      title: '取消', from: ['已计划'], to: '已取消', by,
      asks: { reason: text('取消原因') },
      basis: [公共法律服务意见('')],
    }),
  },
  timeLimits: {
    outing: {
      title: '按计划外出服务', within: { untilAnswer: 'plannedOn' }, after: ['plan'], until: ['hold', 'cancel'],
      whose: '司法所', onExpiry: 'remind', basis: [公共法律服务意见('')],
    },
  },
  name: (outing) => (first(outing, 'plan') ?? first(outing, 'record'))?.answers.topic ?? '外出法律服务',
})
