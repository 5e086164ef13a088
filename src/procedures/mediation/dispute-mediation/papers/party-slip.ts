// 当事人核对单: a sheet for each party with a code of their own. It is no paper that can be printed again: its codes exist on it alone.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { centered, flush, form, note, pageBreak, paragraph, picture, row, space, title, type Block, type PaperDocument } from '#documents/block.ts'
import { bold } from '#documents/inline.ts'
import type { Desk } from '#procedure/paper.ts'
import type { Sealed } from '#procedure/field.ts'
import { slipFacts } from '../slip-facts.ts'
import type { Dispute } from './paper-words.ts'

export type PrintedSlip = {
  readonly party: Sealed
  /** As it is read: `ABCD-EFGH-JKMN`. */
  readonly code: string
  /** The drawn code's name among the pictures. */
  readonly picture: string
}

export type SlipRound = { readonly slips: readonly PrintedSlip[]; readonly address: string; readonly endsOn: PlainDate }

/** One page for each party. */
export function partySlips(dispute: Dispute, desk: Desk, round: SlipRound): PaperDocument {
  const pages = round.slips.map((slip) => slipPage(dispute, desk, { ...round, slip }))
  return { title: '当事人核对单', layout: 'form', blocks: pages.flatMap((blocks, index) => (index === 0 ? blocks : [pageBreak, ...blocks])) }
}

function slipPage(dispute: Dispute, desk: Desk, { slip, address, endsOn }: SlipRound & { readonly slip: PrintedSlip }): readonly Block[] {
  return [
    title('当事人核对单'),
    paragraph(`${desk.person(slip.party).name}：`),
    paragraph('调解组织登记了下面这次调解，您是当事人。请您自己告诉我们：这次调解是不是真的进行过。回答不回答、怎样回答，都由您自己决定。'),
    form(slipFacts(dispute, desk).map((fact) => row({ [fact.label]: fact.text }))),
    space(),
    picture(slip.picture, { width: 40, height: 40 }),
    centered('核对码：', bold(slip.code)),
    space(),
    flush('怎样回答：用手机扫上面的二维码；或者在浏览器里打开 ', bold(`${address}/slip`), ' ，输入核对码。不用注册，不用下载。'),
    flush(`到什么时候：${chineseDate(endsOn)}以前。过期请向司法所要新的。`),
    flush('谁看得到：司法所和县司法局看得到您的回答，经办的调解员看不到。'),
    note('核对码只印在这张纸上，系统里查不到。请折好收好，不要给别人看，包括调解员；丢了可以请司法所重新发，原来的作废。'),
  ]
}
