// 法律顾问聘书.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { government } from '../../organ.ts'
import { legalAdviser } from '../procedure.ts'
import { capacities } from '../services.ts'
import { untilOf, villagesOf } from '../../adviser-term.ts'

const 顾问意见 = lawBook('legal-counsel-opinion')

export const adviserAppointment = paperOf(legalAdviser)({
  id: 'adviser-appointment',
  title: '法律顾问聘书',
  after: 'engage',
  basis: [顾问意见('')],
  body(engagement, desk) {
    const engaged = first(engagement, 'engage')
    const from = last(engagement, 'renew')?.occurredOn ?? engaged?.occurredOn
    const until = untilOf(engagement)
    const villages = villagesOf(engagement).map((code) => desk.area(code)).join('、')
    return {
      title: '法律顾问聘书',
      layout: 'official',
      blocks: [
        title('聘　书'),
        numberLine(desk.number),
        addressee(`${engaged ? desk.person(engaged.answers.adviser).name : ''}（${engaged?.answers.firm ?? ''}）`),
        paragraph(`兹聘请您担任${engaged ? capacities[engaged.answers.capacity] : ''}${villages ? `，服务${villages}` : ''}，聘期自${from ? chineseDate(from) : ''}起至${until ? chineseDate(until) : ''}止。`),
        ...(engaged?.answers.scope ? [paragraph(`服务范围：${engaged.answers.scope}`)] : []),
        closing(government(desk), from ? chineseDate(from) : ''),
      ],
    }
  },
})
