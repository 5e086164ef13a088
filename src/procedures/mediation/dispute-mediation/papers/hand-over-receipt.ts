// 移交回执: the other side says that it has taken the dispute over, or sends it back with the reason. One sheet for each answer.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, flush, numberLine, pageBreak, paragraph, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { handOversOf, type HandOver } from '../keeper.ts'
import { disputeMediation } from '../procedure.ts'
import { bodyName, partyNames, type Dispute } from './paper-words.ts'

const 若干规定 = lawBook('people-mediation-work-provisions')

type Entry = Dispute['entries'][number]
type Answered = HandOver<Entry> & { readonly answer: Entry }

export const handOverReceipt = paperOf(disputeMediation)({
  id: 'hand-over-receipt',
  title: '纠纷移交回执',
  after: ['takeOver', 'handBack'],
  basis: [若干规定('21')],
  body: (dispute, desk) => ({
    title: '纠纷移交回执',
    layout: 'form',
    blocks: handOversOf(dispute).filter(isAnswered).flatMap((handed, index) => [...(index === 0 ? [] : [pageBreak]), ...receipt(handed, dispute, desk)]),
  }),
})

function isAnswered(handed: HandOver<Entry>): handed is Answered {
  return handed.answer !== undefined
}

function receipt({ entry, from, to, answer }: Answered, dispute: Dispute, desk: Desk): readonly Block[] {
  const paper = answer.action === 'takeOver' ? answer.answers.receipt : undefined
  return [
    title('纠纷移交回执'),
    numberLine(paper ?? desk.number),
    addressee(bodyName(from, desk)),
    paragraph(`你处${chineseDate(entry.occurredOn)}移交的${partyNames(dispute, desk)}之间的纠纷（${desk.number}）已经收到。`),
    paragraph(answer.action === 'handBack' ? `经研究，退回你处继续办理。原因：${answer.answers.reason}` : '现予接收，由我处负责调解；办理结果会告知你处。'),
    flush(`经办人：${desk.staff(answer.actor)}`),
    closing(bodyName(to, desk), chineseDate(answer.occurredOn)),
  ]
}
