// 办事指南: what is posted at the counter and handed out, in the order of the provincial guides.
import { flush, form, heading, note, row, table, title, type Block, type FormRow } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { localParametersKind } from '#procedure/local-values.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import type { ItemCard } from '../card-fields.ts'
import { cardOf, legalDaysOf, promisedDaysOf } from '../item-card.ts'
import { applicants, itemKinds, materialForms, materialSources, ways } from '../item-kinds.ts'
import { serviceItem } from '../procedure.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 优化营商环境条例 = lawBook('business-environment-regulation')

type Item = MatterOf<typeof serviceItem>

export const serviceGuide = paperOf(serviceItem)({
  id: 'service-guide',
  title: '办事指南',
  after: 'list',
  consults: [localParametersKind],
  basis: [优化营商环境条例('35'), 行政许可法('30', '1')],
  body(item, desk) {
    const card = cardOf(item)
    return {
      title: `办事指南：${card.name ?? ''}`,
      layout: 'form',
      blocks: [
        title('办事指南', card.name ?? ''),
        form(rowsOf(item, desk)),
        heading(1, '申请材料'),
        ...materialsOf(card),
        note('材料不齐的，窗口一次告知需要补正的全部内容。对办理结果不服的，可以依法申请行政复议或者提起行政诉讼。'),
      ],
    }
  },
})

function rowsOf(item: Item, desk: Desk): readonly FormRow[] {
  const card = cardOf(item)
  const on = item.entries.at(-1)?.occurredOn ?? item.openedOn
  return [
    row({ 事项名称: card.name ?? '', 事项编码: card.code ?? '' }),
    row({ 事项类型: card.kind ? itemKinds[card.kind] : '', 服务对象: (card.applicants ?? []).map((each) => applicants[each]).join('、') }),
    row({ 设定依据: card.ground ?? '' }, { lines: 2 }),
    row({ 受理条件: card.conditions ?? '' }, { lines: 2 }),
    row({ 法定时限: daysText(legalDaysOf(card, on)), 承诺时限: daysText(promisedDaysOf(card, { occurredOn: on, consulted: desk.consulted })) }),
    row({ 办理方式: [card.forward ? `初审后转报${card.forwardTo ?? ''}` : '本级办结', ...(card.ways ?? []).map((each) => ways[each])].join('、') }),
    row({ 收费标准: card.fee ?? '不收费', 收费依据: card.fee === undefined ? '' : card.feeGround ?? '' }),
    row({ 办理地点: card.place ?? '', 咨询电话: card.contact ?? '' }),
    row({ 实施主体: `${desk.township.fullName}人民政府` }),
  ]
}

function daysText(days: number | undefined): string {
  if (days === undefined) return ''
  return days === 0 ? '当场办结' : `${days}个工作日`
}

function materialsOf(card: Partial<ItemCard>): readonly Block[] {
  if (!card.materials) return [flush('不需要提交材料。')]
  return [table(
    [{ title: '序号', width: 0.6, align: 'center' }, { title: '材料名称', width: 3.4 }, { title: '必要性', width: 1 }, { title: '份数和形式', width: 1.6 }, { title: '来源', width: 1.6 }],
    card.materials.map((each, index) => [
      String(index + 1), each.name, each.required ? '必要' : '可后补',
      [each.copies === undefined ? '' : `${each.copies}份`, each.form ? materialForms[each.form] : ''].filter(Boolean).join('，'),
      each.source ? materialSources[each.source] : '',
    ]),
  )]
}
