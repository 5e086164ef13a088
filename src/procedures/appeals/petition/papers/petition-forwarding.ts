// 转送告知书: to whom the petition was sent on. Tells the petitioner only, never the one complained of.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { petition } from '../procedure.ts'
import { broughtOn, organ, petitionerNames } from './petition-words.ts'

const 信访条例 = lawBook('petition-work-regulation')

export const petitionForwarding = paperOf(petition)({
  id: 'petition-forwarding',
  title: '信访事项转送告知书',
  after: 'forward',
  basis: [信访条例('23', '1')],
  body(matter, desk) {
    const sent = last(matter, 'forward')
    return {
      title: '信访事项转送告知书',
      layout: 'official',
      blocks: [
        title('信访事项转送告知书'),
        numberLine(sent?.answers.paper ?? desk.number),
        addressee(petitionerNames(matter, desk)),
        paragraph(`${broughtOn(matter)}，不属于本机关职权范围，依照${citation(信访条例('23', '1'), sent?.occurredOn)}，已转送${sent?.answers.to ?? ''}处理，请与该单位联系。`),
        closing(organ(desk), sent ? chineseDate(sent.occurredOn) : ''),
      ],
    }
  },
})
