// 村规民约备案报告, and the township's order to correct.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, attachmentNote, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { bodies } from '../../bodies.ts'
import { committeeName } from '../../paper-words.ts'
import { contentFaults, villageRules } from '../procedure.ts'

const 村委会组织法 = lawBook('villagers-committee-law')

export const rulesFiling = paperOf(villageRules)({
  id: 'village-rules-filing', title: '村规民约备案报告', after: 'file', basis: [村委会组织法('31', '1')],
  body(rules, desk) {
    const [drafted, adopted, filed] = [first(rules, 'draft'), last(rules, 'adopt'), last(rules, 'file')]
    const tally = adopted ? `${chineseDate(adopted.occurredOn)}经${bodies[adopted.answers.body]}表决，应到${String(adopted.noted?.['due'] ?? '')}、实到${adopted.answers.present}，赞成${adopted.answers.agreed}票，表决通过。` : ''
    return {
      title: '村规民约备案报告', layout: 'official',
      blocks: [
        title('村规民约备案报告'), numberLine(desk.number), addressee(`${desk.township.name}人民政府`), paragraph(`${drafted?.answers.title ?? ''}${tally}现报请备案。`),
        attachmentNote(drafted?.answers.title ?? ''), closing(committeeName(rules.area, desk), filed ? chineseDate(filed.occurredOn) : ''),
      ],
    }
  },
})

export const rulesOrder = paperOf(villageRules)({
  id: 'village-rules-order', title: '责令改正村规民约通知书', after: 'orderCorrection', basis: [村委会组织法('31', '2'), 村委会组织法('31', '3')],
  body(rules, desk) {
    const order = last(rules, 'orderCorrection')
    return {
      title: '责令改正村规民约通知书', layout: 'official',
      blocks: [
        title('责令改正村规民约通知书'), numberLine(desk.number), addressee(committeeName(rules.area, desk)),
        paragraph(`${first(rules, 'draft')?.answers.title ?? ''}存在以下问题：${(order?.answers.faults ?? []).map((fault) => contentFaults[fault]).join('；')}。${order?.answers.reason ?? ''}`),
        paragraph(`请于${order ? chineseDate(order.answers.by) : ''}前依法修改，重新经村民会议表决后报备案。`), closing(`${desk.township.name}人民政府`, order ? chineseDate(order.occurredOn) : ''),
      ],
    }
  },
})
