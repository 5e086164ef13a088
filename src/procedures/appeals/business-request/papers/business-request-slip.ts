// 企业诉求办理单.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { businessRequest, needs, results } from '../procedure.ts'

const 本地规定 = lawBook('local-rules')

export const businessRequestSlip = paperOf(businessRequest)({
  id: 'business-request-slip',
  title: '企业诉求办理单',
  after: ['receive', 'answer'],
  basis: [本地规定('')],
  body(matter, desk) {
    const received = first(matter, 'receive')
    const told = matter.entries.flatMap((entry) => (entry.action === 'answer' || entry.action === 'followUp' ? [`${chineseDate(entry.occurredOn)}：${results[entry.answers.result]}。${entry.answers.said}`] : []))
    return {
      title: '企业诉求办理单',
      layout: 'form',
      blocks: [
        title('企业诉求办理单'),
        numberLine(desk.number),
        form([
          row({ 企业: received?.answers.enterprise ?? '', 登记日期: received ? chineseDate(received.occurredOn) : '' }),
          row({ 哪方面: received ? needs[received.answers.need] : '' }),
          row({ 诉求: received?.answers.request ?? '' }, { lines: 5 }),
          row({ 办理结果: told.join('\n') }, { lines: 6 }),
        ]),
        signatures([{ label: '承办人签名' }, { label: '企业签章', dated: true }]),
      ],
    }
  },
})
