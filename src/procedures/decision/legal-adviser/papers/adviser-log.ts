// 法律顾问工作日志: one visit, one line, to be signed on paper.
import { chineseDate } from '#calendar/plain-date.ts'
import { flush, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, first } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { legalAdviser } from '../procedure.ts'
import { capacities, services } from '../services.ts'

const 顾问意见 = lawBook('legal-counsel-opinion')
const 本地规定 = lawBook('local-rules')

export const adviserLog = paperOf(legalAdviser)({
  id: 'adviser-log',
  title: '法律顾问工作日志',
  after: 'engage',
  basis: [顾问意见(''), 本地规定('')],
  body(engagement, desk) {
    const engaged = first(engagement, 'engage')
    const lines = [...all(engagement, 'log')].sort((one, other) => (one.occurredOn < other.occurredOn ? -1 : 1))
    return {
      title: '法律顾问工作日志',
      layout: 'ledger',
      blocks: [
        title('法律顾问工作日志'),
        flush(`法律顾问：${engaged ? desk.person(engaged.answers.adviser).name : ''}（${engaged?.answers.firm ?? ''}）　　${engaged ? capacities[engaged.answers.capacity] : ''}`),
        table(
          [{ title: '序号', width: 0.5, align: 'center' }, { title: '日期', width: 1.4 }, { title: '服务类别', width: 1.5 }, { title: '地点', width: 1.3 }, { title: '人次', width: 0.6, align: 'right' }, { title: '内容', width: 4 }, { title: '结果', width: 2.4 }],
          lines.map(({ occurredOn, answers }, index) => [
            String(index + 1), chineseDate(occurredOn), services[answers.service], answers.village ? desk.area(answers.village) : desk.township.name, answers.people === undefined ? '' : String(answers.people), answers.content, answers.result ?? '',
          ]),
        ),
        signatures([{ label: '法律顾问', dated: true }, { label: '司法所', seal: true, dated: true }], 2),
      ],
    }
  },
})
