// 移交函: one committee hands a dispute to another level, with what has been done and what goes along. One sheet for each time.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, form, numberLine, pageBreak, paragraph, row, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { disputeTypes } from '../../dispute-types.ts'
import { handOversOf, type HandOver } from '../keeper.ts'
import { openingOf } from '../opening.ts'
import { disputeMediation } from '../procedure.ts'
import { bodyName, partyNames, type Dispute } from './paper-words.ts'

const 若干规定 = lawBook('people-mediation-work-provisions')

type Handed = HandOver<Dispute['entries'][number]>

export const handOverLetter = paperOf(disputeMediation)({
  id: 'hand-over-letter',
  title: '纠纷移交函',
  after: 'handOver',
  basis: [若干规定('21')],
  body: (dispute, desk) => ({
    title: '纠纷移交函',
    layout: 'form',
    blocks: handOversOf(dispute).flatMap((handed, index) => [...(index === 0 ? [] : [pageBreak]), ...letter(handed, dispute, desk)]),
  }),
})

function letter({ entry, from, to }: Handed, dispute: Dispute, desk: Desk): readonly Block[] {
  const opening = openingOf(dispute)
  const said = entry.action === 'handOver' ? entry.answers : undefined
  return [
    title('纠纷移交函'),
    numberLine(desk.number),
    addressee(bodyName(to, desk)),
    paragraph(`下列纠纷由我委受理，经当事人同意，现移交你处调解。请在收到后接收或者退回，并给予回执。`),
    form([
      row({ 当事人: partyNames(dispute, desk) }),
      row({ 纠纷类型: opening ? disputeTypes[opening.answers.type] : '', 登记日期: opening ? chineseDate(opening.occurredOn) : '' }),
      row({ 纠纷简要情况: opening ? desk.text(opening.answers.account) : '' }, { lines: 6 }),
      row({ 移交原因: said ? disputeMediation.actions.handOver.asks.reason.of[said.reason] : '' }),
      row({ 已经做的工作和建议: said?.said ?? '' }, { lines: 5 }),
      row({ 随函移交的材料: papersBefore(dispute, entry) }, { lines: 2 }),
    ]),
    closing(bodyName(from, desk), chineseDate(entry.occurredOn)),
  ]
}

/** What had been written by then and goes along. */
function papersBefore(dispute: Dispute, entry: Handed['entry']): string {
  const before = { entries: dispute.entries.filter((each) => each.seq < entry.seq) }
  const counted = [
    ['登记材料', 1], ['权利义务告知书', all(before, 'tellRights').length], ['调查记录', all(before, 'inquire').length], ['调解记录', all(before, 'mediate').length],
    ['证据材料', all(before, 'evidence').length], ['会商纪要', all(before, 'joinForces').length],
  ] as const
  return counted.filter(([, count]) => count > 0).map(([name, count]) => `${name}${count}份`).join('、')
}
