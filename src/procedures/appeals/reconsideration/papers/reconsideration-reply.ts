// 行政复议答复书: facts, law and procedure of the act, the opinion, and the list of evidence.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, heading, numberLine, paragraph, table, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { actKinds } from '../../act-kinds.ts'
import { reconsideration } from '../procedure.ts'

const 行政复议法 = lawBook('administrative-reconsideration-law')

export const reconsiderationReply = paperOf(reconsideration)({
  id: 'reconsideration-reply',
  title: '行政复议答复书',
  after: 'reply',
  basis: [行政复议法('48'), 行政复议法('54', '1')],
  body(matter, desk) {
    const received = first(matter, 'receive')
    const replied = last(matter, 'reply')
    const names = (received?.answers.applicants ?? []).map((each) => desk.person(each).name).join('、')
    const article = received?.answers.simple === true ? 行政复议法('54', '1') : 行政复议法('48')
    return {
      title: '行政复议答复书',
      layout: 'official',
      blocks: [
        title('行政复议答复书'),
        numberLine(desk.number),
        addressee(received?.answers.body ?? ''),
        paragraph(`${names === '' ? '申请人' : `申请人${names}`}不服我机关${received ? actKinds[received.answers.kind] : ''}申请行政复议${received?.answers.caseNumber === undefined ? '' : `（${received.answers.caseNumber}）`}，我机关于${received ? chineseDate(received.occurredOn) : ''}收到申请书副本。依照${citation(article, replied?.occurredOn)}，答复如下。`),
        heading(1, '一、作出行政行为的事实、依据和程序'),
        paragraph(replied ? desk.text(replied.answers.facts) : ''),
        heading(1, '二、答复意见'),
        paragraph(replied ? desk.text(replied.answers.opinion) : ''),
        heading(1, '三、证据、依据清单'),
        table(
          [{ title: '序号', width: 0.6, align: 'center' }, { title: '名称', width: 3 }, { title: '取得日期', width: 1.6 }, { title: '证明什么', width: 2.4 }],
          (replied?.answers.evidence ?? []).map((each, index) => [String(index + 1), each.name, each.gatheredOn === undefined ? '' : chineseDate(each.gatheredOn), each.proves ?? '']),
        ),
        closing(`${desk.township.fullName}人民政府`, replied ? chineseDate(replied.occurredOn) : ''),
      ],
    }
  },
})
