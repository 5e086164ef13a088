// What every party is told before mediation begins: what mediation is, and what each may ask and owes (人民调解法 arts. 23, 24).
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, flush, heading, numberLine, paragraph, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { disputeMediation } from '../procedure.ts'
import { committeeName, partyNames, partySignatures, type Dispute } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 若干规定 = lawBook('people-mediation-work-provisions')

export const rightsNotice = paperOf(disputeMediation)({
  id: 'rights-notice',
  title: '人民调解权利义务告知书',
  after: 'tellRights',
  basis: [人民调解法('23'), 人民调解法('24'), 若干规定('30')],
  body(dispute, desk) {
    const told = last(dispute, 'tellRights')
    return {
      title: '人民调解权利义务告知书',
      layout: 'form',
      blocks: [
        title('人民调解权利义务告知书'),
        numberLine(desk.number),
        addressee(partyNames(dispute, desk)),
        paragraph(`${committeeName(dispute, desk, told)}正在调解你们之间的纠纷。调解不收费，靠自愿和平等协商；达成的协议有法律约束力，各方都要履行。现把有关事项告知如下。`),
        heading(1, '你在调解中可以'),
        flush('1. 挑选调解员，或者接受调委会指定的调解员；'),
        flush('2. 同意调解、不同意调解，调解中途也可以要求停止；'),
        flush('3. 要求公开调解，或者要求不公开；'),
        flush('4. 按自己的意思表态，自愿决定是否达成协议，任何人不得强迫。'),
        heading(1, '你在调解中应当'),
        flush('1. 照实讲清纠纷的经过；'),
        flush('2. 遵守现场秩序，尊重调解员；'),
        flush('3. 尊重对方行使权利。'),
        paragraph('不愿调解或者调解不成的，可以依法通过仲裁、行政、司法等途径维护自己的权利，调解不妨碍你这样做。'),
        paragraph(toldText(dispute)),
        signatures([...partySignatures(dispute, desk), { label: '告知人', name: told ? desk.staff(told.actor) : '' }]),
      ],
    }
  },
})

function toldText(dispute: Dispute): string {
  const told = last(dispute, 'tellRights')
  if (!told) return ''
  const { way, openness } = told.answers
  const asked = openness === undefined ? '' : `当事人选择${disputeMediation.actions.tellRights.asks.openness.of[openness]}调解。`
  return `以上内容已于${chineseDate(told.occurredOn)}${way === 'oral' ? '口头' : '书面'}告知，我已经明白。${asked}`
}
