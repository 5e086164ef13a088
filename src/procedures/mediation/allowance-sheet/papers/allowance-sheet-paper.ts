// 以案定补发放表: dispute by dispute the grade, the rule that gave it and the amount; then what each mediator is handed, with a place
// to sign; and on a page of its own what was left out and why.
import { chineseDate } from '#calendar/plain-date.ts'
import { annexHead, centered, numberLine, paragraph, signatures, table, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import type { Json } from '#procedure/entry.ts'
import type { Sealed } from '#procedure/field.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { standardSaid, yuanText } from '../../allowance.ts'
import { askedIn, drawnIn, totalOf, type LeftOut, type Line } from '../lines.ts'
import { allowanceSheet } from '../procedure.ts'

const 人民调解法 = lawBook('people-mediation-law')

export const allowanceSheetPaper = paperOf(allowanceSheet)({
  id: 'allowance-sheet',
  title: '人民调解以案定补发放表',
  after: ['draw', 'redraw'],
  basis: [人民调解法('16'), lawBook('local-rules')('')],
  consults: ['mediator', 'dispute-mediation'],
  body(sheet, desk) {
    const asked = askedIn(sheet)
    const { lines, left } = drawnIn(sheet)
    const approved = sheet.entries.findLast((entry) => entry.action === 'approve')
    return {
      title: '人民调解以案定补发放表',
      layout: 'ledger',
      blocks: [
        title('人民调解以案定补发放表'),
        numberLine(desk.number),
        centered(`填报单位：${desk.township.name}　　期间：${asked ? `${chineseDate(asked.from)}至${chineseDate(asked.to)}` : ''}　　依据：${(asked && standardSaid(desk.matter(asked.standard))?.name) ?? '县级标准'}`),
        lineTable(lines, desk),
        paragraph('等级由系统按县里的标准和台账计算，没有由人选定；一件纠纷只发一次。补贴属于误工补贴，不是工资。'),
        payTable(lines, desk),
        signatures([{ label: '制表人', name: desk.staff(sheet.entries[0]?.actor ?? '') }, { label: '审核人' }, { label: '单位负责人', ...(approved ? { name: desk.staff(approved.actor) } : {}), seal: true, dated: true }], 2),
        ...leftBlocks(left, desk),
      ],
    }
  },
})

function lineTable(lines: readonly Line[], desk: Desk): Block {
  return table(
    [{ title: '序号', width: 0.5, align: 'center' }, { title: '编号', width: 2 }, { title: '纠纷', width: 2.2 }, { title: '等级', width: 1 }, { title: '按哪一条', width: 3 }, { title: '调解员', width: 1.4 }, { title: '金额（元）', width: 1, align: 'right' }],
    lines.map((line, index) => [String(index + 1), desk.numberOf(line.dispute), desk.title(line.dispute), line.grade, line.why, line.mediators.map((each) => nameOf(each.mediator, desk)).join('、'), plainYuan(line.yuan)]),
    { caption: `一、列入的纠纷（${lines.length}件）`, totals: ['', '合计', '', '', '', '', plainYuan(totalOf(lines))] },
  )
}

/** In the order of the register, never of the amounts. */
function payTable(lines: readonly Line[], desk: Desk): Block {
  const shares = lines.flatMap((line) => line.mediators)
  const paid = desk.consulted('mediator').filter((each) => shares.some((share) => share.mediator === each.id))
  return table(
    [{ title: '调解员', width: 1.5 }, { title: '所在村（社区）', width: 2 }, { title: '件数', width: 0.8, align: 'right' }, { title: '金额（元）', width: 1.2, align: 'right' }, { title: '领取人签名、日期', width: 3 }],
    paid.map((mediator) => {
      const own = shares.filter((share) => share.mediator === mediator.id)
      return [nameOf(mediator.id, desk), desk.area(mediator.area), String(own.length), plainYuan(totalOf(own)), '']
    }),
    { caption: '二、领取', totals: ['合计', '', '', plainYuan(totalOf(shares)), ''] },
  )
}

function leftBlocks(left: readonly LeftOut[], desk: Desk): readonly Block[] {
  if (left.length === 0) return []
  return [
    annexHead('附', '本期有结果、没有列入的纠纷'),
    table([{ title: '序号', width: 0.5, align: 'center' }, { title: '编号', width: 2 }, { title: '纠纷', width: 2 }, { title: '原因', width: 5 }], left.map((each, index) => [String(index + 1), desk.numberOf(each.dispute), desk.title(each.dispute), each.why])),
  ]
}

function nameOf(mediator: string, desk: Desk): string {
  const person = desk.consulted('mediator').find((each) => each.id === mediator)?.entries[0]?.answers['person']
  return isSealed(person) ? desk.person(person).name : ''
}

function isSealed(value: Json | undefined): value is Sealed {
  return typeof value === 'object' && value !== null && 'sealed' in value && typeof value['sealed'] === 'string'
}

function plainYuan(fen: number): string {
  return yuanText(fen).replace('元', '')
}
