// 矛盾纠纷排查登记表, or the nil return: what a village sends in, signed.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, table, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import type { AnswersOf } from '#procedure/field.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { disputeTypes } from '../../dispute-types.ts'
import { isReturn } from '../../screening-return.ts'
import { risks, takers } from '../finding-lists.ts'
import { screeningBook } from '../procedure.ts'

const 本地规定 = lawBook('local-rules')

export const screeningReturn = paperOf(screeningBook)({
  id: 'screening-return',
  title: '矛盾纠纷排查登记表（零报告）',
  after: ['nil', 'found'],
  basis: [本地规定('')],
  body(book, desk) {
    const returned = book.entries.findLast(isReturn)
    const name = returned?.action === 'nil' ? '矛盾纠纷排查零报告' : '矛盾纠纷排查登记表'
    return {
      title: name,
      layout: 'form',
      blocks: [
        title(name),
        numberLine(desk.number),
        form([
          row({ '村（社区）': desk.area(book.area), 排查时段: last(book, 'call')?.answers.period ?? '自行排查' }),
          row({ 回报日期: returned ? chineseDate(returned.occurredOn) : '', 排查人: returned ? desk.staff(returned.actor) : '' }),
        ]),
        ...(returned?.action === 'found' ? tables(returned.answers) : [form([row({ 排查结果: '经排查，没有发现矛盾纠纷和隐患。' }, { lines: 3 })])]),
        signatures([{ label: '排查人签名' }, { label: '村（社区）负责人签名', dated: true }]),
      ],
    }
  },
})

type Found = AnswersOf<(typeof screeningBook)['actions']['found']['asks']>

function tables({ findings = [], hazards = [] }: Found): readonly Block[] {
  const number = { title: '序号', width: 0.6, align: 'center' } as const
  return [
    ...(findings.length === 0 ? [] : [table(
      [number, { title: '类型', width: 1.4 }, { title: '简要情况', width: 3 }, { title: '人数', width: 0.6, align: 'right' }, { title: '风险' }, { title: '交给谁办', width: 1.6 }],
      findings.map((each, index) => [String(index + 1), disputeTypes[each.type], each.facts, each.people === undefined ? '' : String(each.people), risks[each.risk], each.takers.map((taker) => takers[taker]).join('、')]),
      { caption: '排查到的纠纷' },
    )]),
    ...(hazards.length === 0 ? [] : [table([number, { title: '地点', width: 2 }, { title: '情况', width: 4 }], hazards.map((each, index) => [String(index + 1), each.place, each.facts]), { caption: '排查到的隐患' })]),
  ]
}
