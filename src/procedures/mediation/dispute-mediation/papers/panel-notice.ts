// 联调通知: who is called to one table over which dispute, by which template, when. One sheet for each panel; it names no party,
// because it goes to many desks.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, form, numberLine, pageBreak, paragraph, row, table, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { EntryOf } from '#procedure/procedure.ts'
import { disputeTypes } from '../../dispute-types.ts'
import { panelParts } from '../../panel-parts.ts'
import { openingOf } from '../opening.ts'
import { unitsIn } from '../panel-units.ts'
import { disputeMediation } from '../procedure.ts'
import { committeeName, type Dispute } from './paper-words.ts'

const 若干规定 = lawBook('people-mediation-work-provisions')
const 本地规定 = lawBook('local-rules')
type Called = Extract<EntryOf<typeof disputeMediation>, { action: 'callPanel' }>

export const panelNotice = paperOf(disputeMediation)({
  id: 'panel-notice',
  title: '联调通知',
  after: 'callPanel',
  basis: [若干规定('21'), 本地规定('')],
  body: (dispute, desk) => ({
    title: '矛盾纠纷联调通知',
    layout: 'form',
    blocks: all(dispute, 'callPanel').flatMap((called, index) => [...(index === 0 ? [] : [pageBreak]), ...notice(called, dispute, desk)]),
  }),
})

function notice(called: Called, dispute: Dispute, desk: Desk): readonly Block[] {
  const { conveneOn, consent } = called.answers
  const units = unitsIn(called)
  const name = called.noted?.['templateName']
  const opening = openingOf(dispute)
  return [
    title('矛盾纠纷联调通知'),
    numberLine(desk.number),
    addressee(units.map((each) => each.unit).join('、')),
    paragraph(`一件${opening ? disputeTypes[opening.answers.type] : '纠纷'}需要各方一起调解，现按“${typeof name === 'string' ? name : '联调'}”方案启动联调，请派人参加会商，带齐与纠纷有关的资料。`),
    form([
      row({ 会商日期: chineseDate(conveneOn), 负责的调解组织: committeeName(dispute, desk, called) }),
      row({ 纠纷发生地: opening?.answers.place ?? desk.area(dispute.area) }),
      ...(consent === true ? [row({ 当事人意见: '当事人同意邀请社会组织、专业人员参加' })] : []),
    ]),
    table([{ title: '担任', align: 'center' }, { title: '单位或者人员', width: 3 }, { title: '签收', width: 2 }], units.map((each) => [panelParts[each.part], each.unit, ''])),
    paragraph('会商中知道的当事人隐私和商业秘密，不得泄露。'),
    closing(committeeName(dispute, desk, called), chineseDate(called.occurredOn)),
  ]
}
