// 分流告知书: which procedure the claim belongs to, and where to bring it.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { petition } from '../procedure.ts'
import { broughtOn, organ, petitionerNames } from './petition-words.ts'

const 信访条例 = lawBook('petition-work-regulation')
const words = { judicial: '诉讼、行政复议、检察监督或者公安机关法律程序', arbitration: '仲裁', party: '党员申诉、申请复审等程序', administrative: '行政裁决、行政确认、行政许可、行政处罚等行政程序', duty: '申请查处违法行为、履行保护职责的程序' } as const

export const petitionDiversion = paperOf(petition)({
  id: 'petition-diversion',
  title: '信访事项分流告知书',
  after: 'divert',
  basis: [信访条例('31')],
  body(matter, desk) {
    const diverted = last(matter, 'divert')
    const reason = diverted?.answers.reason
    return {
      title: '信访事项分流告知书',
      layout: 'official',
      blocks: [
        title('信访事项分流告知书'),
        numberLine(desk.number),
        addressee(petitionerNames(matter, desk)),
        paragraph(`${broughtOn(matter)}，依照${citation(信访条例('31'), diverted?.occurredOn)}，应当通过${diverted ? words[diverted.answers.way] : ''}解决，请向${diverted?.answers.body ?? ''}提出。`),
        ...(reason === undefined ? [] : [paragraph(desk.text(reason))]),
        closing(organ(desk), diverted ? chineseDate(diverted.occurredOn) : ''),
      ],
    }
  },
})
