// What stands on an item's card: the questions of listing it, and the same ones, each optional, of revising it.
import type { AnswersOf, Fields } from '#procedure/field.ts'
import { choice, choices, integer, longText, rows, text, yesNo } from '#procedure/field.ts'
import { applicants, itemKinds, materialForms, materialSources, ways } from './item-kinds.ts'

/** Does not change: an item of another kind is another item. */
export const kindField = choice('事项类型', itemKinds)

export const cardFields = {
  name: text('事项名称', { hint: '如“高龄津贴申领”' }),
  code: text('事项编码', { optional: true, hint: '有统一编码的才填' }),
  applicants: choices('谁可以申请', applicants),
  conditions: longText('受理条件', { optional: true }),
  ground: longText('设定依据', { optional: true, hint: '法律、法规、文件的名称和条款' }),
  materials: rows('申请材料', {
    name: text('材料名称', { most: 100 }),
    required: yesNo('受理时必须有', { hint: '可以容缺后补的选“否”' }),
    copies: integer('份数', { least: 1, most: 20, unit: '份', optional: true }),
    form: choice('形式', materialForms, { optional: true }),
    source: choice('来源', materialSources, { optional: true }),
  }, { optional: true, hint: '不需要材料的事项不填' }),
  legalDays: integer('法定时限', { most: 365, unit: '个工作日', optional: true, hint: '行政许可按行政许可法的一般期限的不填；法律、法规另有规定的才填' }),
  promisedDays: integer('承诺时限', { most: 365, unit: '个工作日', optional: true, hint: '当场办结的填0；没有专门承诺的不填，按本地规定的时限' }),
  jointly: yesNo('统一、联合、集中办理', { optional: true, hint: '依法由几个部门分别实施、由本级政府组织一起办的行政许可选“是”' }),
  forward: yesNo('初审转报', { hint: '由本乡镇初审、报上级部门决定的选“是”' }),
  forwardTo: text('转报给', { optional: true, hint: '如“县民政局”' }),
  substantiveCheck: yesNo('需要核实材料的实质内容', { hint: '如入户调查、现场踏勘；选“是”的，核查至少两人，核查后才能作决定' }),
  fee: text('收费标准', { optional: true, hint: '不收费的不填' }),
  feeGround: text('收费依据', { optional: true }),
  ways: choices('四办', ways, { optional: true }),
  place: text('办理地点', { hint: '如“乡便民服务中心综合窗口”' }),
  contact: text('咨询电话', { optional: true, hint: '窗口的办公电话' }),
}

export const revisedFields = optionally(cardFields)

/** What `list` asks for, as last answered. */
export type ItemCard = AnswersOf<typeof cardFields & { readonly kind: typeof kindField }>

function optionally<const F extends Fields>(fields: F): { readonly [K in keyof F]: F[K] & { readonly optional: true } } {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, { ...field, optional: true }])) as unknown as { readonly [K in keyof F]: F[K] & { readonly optional: true } }
}
