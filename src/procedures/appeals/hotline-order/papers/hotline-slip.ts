// 工单办理单: the order as it came, what was done, what was answered, what the caller said.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { orderDue } from '../guards.ts'
import { kinds, results, satisfactions, sources, topics } from '../order-lists.ts'
import { hotlineOrder } from '../procedure.ts'

const 本地规定 = lawBook('local-rules')

export const hotlineSlip = paperOf(hotlineOrder)({
  id: 'hotline-slip',
  title: '工单办理单',
  after: ['receive', 'answer'],
  basis: [本地规定('')],
  body(matter, desk) {
    const received = first(matter, 'receive')
    const said = received?.answers
    const answered = last(matter, 'answer')
    const due = orderDue(matter)
    return {
      title: '工单办理单',
      layout: 'form',
      blocks: [
        title('工单办理单'),
        numberLine(desk.number),
        form([
          row({ 来源: said ? sources[said.source] : '', 工单编号: said?.order ?? '' }),
          row({ 收到日期: received ? chineseDate(received.occurredOn) : '', 答复时限: due ? chineseDate(due) : '' }),
          row({ 类型: said ? kinds[said.kind] : '', 内容: said ? topics[said.topic] : '' }),
          row({ 诉求人: said?.caller === undefined ? '' : desk.person(said.caller).name, 电话: said?.caller === undefined ? '' : desk.person(said.caller).phone ?? '' }),
          row({ 诉求: said ? desk.text(said.account) : '' }, { lines: 5 }),
          row({ 办理情况: all(matter, 'handle').map((each) => `${chineseDate(each.occurredOn)}：${desk.text(each.answers.said)}`).join('\n') }, { lines: 6 }),
          row({ 答复: answered ? `${results[answered.answers.result]}。${desk.text(answered.answers.said)}` : '' }, { lines: 5 }),
          row({ 回访: all(matter, 'callBack').map((each) => `${chineseDate(each.occurredOn)}${satisfactions[each.answers.satisfied]}`).join('；') }),
        ]),
        signatures([{ label: '承办人签名' }, { label: '负责人签名', dated: true }]),
      ],
    }
  },
})
