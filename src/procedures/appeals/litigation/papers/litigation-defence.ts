// 行政诉讼答辩状, with the list of evidence that goes with it.
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, flush, heading, paragraph, table, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { actKinds } from '../../act-kinds.ts'
import { litigation } from '../procedure.ts'

const 行政诉讼法 = lawBook('administrative-litigation-law')

export const litigationDefence = paperOf(litigation)({
  id: 'litigation-defence',
  title: '行政诉讼答辩状',
  after: 'answer',
  basis: [行政诉讼法('67', '1')],
  body(matter, desk) {
    const received = first(matter, 'receive')
    const answered = last(matter, 'answer')
    const organ = `${desk.township.fullName}人民政府`
    const names = (received?.answers.plaintiffs ?? []).map((each) => desk.person(each).name).join('、')
    return {
      title: '行政诉讼答辩状',
      layout: 'official',
      blocks: [
        title('行政诉讼答辩状'),
        flush(`答辩人：${organ}`),
        flush(`原告：${names}`),
        paragraph(`原告诉答辩人${received ? actKinds[received.answers.kind] : ''}一案${received?.answers.caseNumber === undefined ? '' : `（${received.answers.caseNumber}）`}，答辩人于${received ? chineseDate(received.occurredOn) : ''}收到起诉状副本，依照${citation(行政诉讼法('67', '1'), answered?.occurredOn)}，答辩如下。`),
        heading(1, '一、事实和法律依据'),
        paragraph(answered ? desk.text(answered.answers.facts) : ''),
        heading(1, '二、答辩意见'),
        paragraph(answered ? desk.text(answered.answers.opinion) : ''),
        flush(`此致　${received?.answers.court ?? ''}`),
        closing(organ, answered ? chineseDate(answered.occurredOn) : ''),
        table(
          [{ title: '序号', width: 0.6, align: 'center' }, { title: '名称', width: 3 }, { title: '取得日期', width: 1.6 }, { title: '证明什么', width: 2.4 }],
          (answered?.answers.evidence ?? []).map((each, index) => [String(index + 1), each.name, each.gatheredOn === undefined ? '' : chineseDate(each.gatheredOn), each.proves ?? '']),
          { caption: '证据、依据清单' },
        ),
      ],
    }
  },
})
