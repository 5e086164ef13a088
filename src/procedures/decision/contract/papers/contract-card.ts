// 政府合同登记卡: the card that lies on top of a contract's file.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, heading, numberLine, row, table, title, type FormRow } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { contract, contractKinds } from '../procedure.ts'

const 民法典 = lawBook('civil-code')
const 本地规定 = lawBook('local-rules')

type Contract = MatterOf<typeof contract>

export const contractCard = paperOf(contract)({
  id: 'contract-card',
  title: '政府合同登记卡',
  after: 'sign',
  basis: [民法典('465'), 本地规定('')],
  body: (each, desk) => ({
    title: '政府合同登记卡',
    layout: 'form',
    blocks: [
      title('政府合同登记卡'), numberLine(desk.number), form(rowsOf(each, desk)), heading(1, '履行、变更、争议'),
      table(
        [{ title: '日期', width: 1.4 }, { title: '事项', width: 1.4 }, { title: '情况', width: 5 }],
        [
          ...all(each, 'perform').map(({ occurredOn, answers }) => [chineseDate(occurredOn), '履行', `${answers.progress}${answers.paid === undefined ? '' : `（付款${yuan(answers.paid)}元）`}`]),
          ...all(each, 'amend').map(({ occurredOn, answers }) => [chineseDate(occurredOn), '变更', answers.change]),
          ...all(each, 'dispute').map(({ occurredOn, answers }) => [chineseDate(occurredOn), '争议', answers.about]),
          ...all(each, 'settle').map(({ occurredOn, answers }) => [chineseDate(occurredOn), '争议解决', answers.result]),
        ],
      ),
    ],
  }),
})

function rowsOf(each: Contract, desk: Desk): readonly FormRow[] {
  const [registered, signed, finished] = [first(each, 'register')?.answers, last(each, 'sign'), last(each, 'finish')]
  if (!registered) return []
  return [
    row({ 合同名称: registered.subject }),
    row({ 类别: contractKinds[registered.kind], 合同编号: signed?.answers.documentNumber ?? '' }),
    row({ 对方: registered.counterpart ?? (registered.individual ? desk.person(registered.individual).name : ''), 金额: registered.amount === undefined ? '' : `${yuan(registered.amount)}元` }),
    row({ 政府采购: registered.procurement ? '是' : '否', 经办人: desk.staff(registered.owner) }),
    row({ 集体决策: registered.decision ? desk.title(registered.decision) : '' }),
    row({ 合法性审查: signed ? desk.title(signed.answers.review) : '' }),
    row({ 签订日期: signed ? chineseDate(signed.occurredOn) : '', 履行期限: signed?.answers.performBy ? chineseDate(signed.answers.performBy) : '' }),
    row({ 终结: finished ? `${chineseDate(finished.occurredOn)}，${contract.actions.finish.asks.why.of[finished.answers.why]}` : '' }),
  ]
}

function yuan(fen: number): string {
  return (fen / 100).toFixed(2)
}
