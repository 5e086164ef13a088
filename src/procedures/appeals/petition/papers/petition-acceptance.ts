// 信访事项受理告知书: that it was received, and by which way it goes on.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { dueDay } from '../../due-day.ts'
import { petition } from '../procedure.ts'
import { broughtOn, organ, petitionerNames } from './petition-words.ts'

const 信访条例 = lawBook('petition-work-regulation')

export const petitionAcceptance = paperOf(petition)({
  id: 'petition-acceptance',
  title: '信访事项受理告知书',
  after: 'accept',
  basis: [信访条例('23')],
  body(matter, desk) {
    const accepted = last(matter, 'accept')
    const until = accepted?.noted?.['handleDays'] === undefined ? undefined : dueDay({ rule: 'pet-handle-60', from: accepted.occurredOn })
    return {
      title: '信访事项受理告知书',
      layout: 'official',
      blocks: [
        title('信访事项受理告知书'),
        numberLine(desk.number),
        addressee(petitionerNames(matter, desk)),
        paragraph(`${broughtOn(matter)}，属于本机关职权范围，依照${citation(信访条例('23'), accepted?.occurredOn)}，现予受理。`),
        paragraph(until ? `本机关最晚在${chineseDate(until)}办结并书面答复；情况复杂需要延长的，另行告知理由。` : '本机关研究办理后予以回复。'),
        paragraph('办理中可以补充事实和理由，可以查询办理情况。'),
        closing(organ(desk), accepted ? chineseDate(accepted.occurredOn) : ''),
      ],
    }
  },
})
