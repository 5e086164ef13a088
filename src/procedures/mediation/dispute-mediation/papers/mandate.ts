// 授权委托书: a party lets somebody act, for what, and until when (民法典 art. 165). Each on a page of its own, signed by the party.
import { form, numberLine, pageBreak, paragraph, row, signatures, title, type Block } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { EntryOf } from '#procedure/procedure.ts'
import { disputeMediation } from '../procedure.ts'
import { committeeName, partiesOf, type Dispute } from './paper-words.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 民法典 = lawBook('civil-code')
type Mandate = Extract<EntryOf<typeof disputeMediation>, { action: 'mandate' }>

export const mandate = paperOf(disputeMediation)({
  id: 'mandate',
  title: '授权委托书',
  after: 'mandate',
  basis: [人民调解法('23'), 民法典('165')],
  body: (dispute, desk) => ({
    title: '授权委托书',
    layout: 'form',
    blocks: all(dispute, 'mandate').flatMap((given, index) => [...(index === 0 ? [] : [pageBreak]), ...sheet(given, dispute, desk)]),
  }),
})

function sheet({ answers }: Mandate, dispute: Dispute, desk: Desk): readonly Block[] {
  const principal = partiesOf(dispute, desk)[answers.principal - 1]
  const agents = answers.agent.map((each) => desk.person(each))
  const { of } = disputeMediation.actions.mandate.asks.scope
  return [
    title('授权委托书'),
    numberLine(desk.number),
    form([
      row({ 委托人: principal?.name ?? '', 联系方式: principal?.phone ?? '' }),
      row({ 身份证件号码: principal?.idNumber ?? '' }),
      row({ 住址: principal?.address ?? '' }),
      ...agents.flatMap((agent, index) => {
        const group = agents.length > 1 ? { group: `受委托人${index + 1}` } : {}
        return [
          row({ 受委托人: agent.name, 联系方式: agent.phone ?? '' }, group),
          row({ 身份证件号码: agent.idNumber ?? '' }, group),
          row({ 住址: agent.address ?? '', 与委托人关系: index === 0 ? answers.relation ?? '' : '' }, group),
        ]
      }),
    ]),
    paragraph(`委托人因与对方当事人的纠纷由${committeeName(dispute, desk)}调解，现委托上述受委托人作为代理人参加调解。`),
    paragraph(`代理事项和权限：${answers.scope.map((key) => of[key]).join('；')}。没有写明的，代理人不能代为决定。`),
    paragraph('委托期限：自委托人签名之日起，至本次调解终结之日止；委托人可以随时书面取消委托。'),
    signatures([{ label: `委托人（${principal?.name ?? ''}）签名`, dated: true }, ...agents.map((agent) => ({ label: `受委托人（${agent.name}）签名`, dated: true }))]),
  ]
}
