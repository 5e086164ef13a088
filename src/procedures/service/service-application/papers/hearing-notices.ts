// 听证权利告知书 and 听证通知书: that a hearing may be asked for and until when; when and where it will be held, and who leads it.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { hearingRequestDue } from '../hearing-guards.ts'
import { serviceApplication } from '../procedure.ts'
import { applicantName, itemName, organ } from './paper-words.ts'

const 行政许可法 = lawBook('administrative-licensing-law')

export const hearingRightNotice = paperOf(serviceApplication)({
  id: 'service-hearing-right-notice', title: '听证权利告知书', after: 'tellHearingRight', basis: [行政许可法('47')],
  body(application, desk) {
    const told = last(application, 'tellHearingRight')
    const until = hearingRequestDue(application as never)
    return {
      title: '听证权利告知书', layout: 'official',
      blocks: [
        title('听证权利告知书'), numberLine(desk.number), addressee(`${applicantName(application, desk)}及利害关系人`),
        paragraph(`本机关正在审查“${itemName(application)}”的申请，它直接涉及申请人与他人之间的重大利益：${told?.answers.why ?? ''}。`),
        paragraph(`依照${told ? citation(行政许可法('47', '1'), told.occurredOn) : ''}，申请人、利害关系人有要求听证的权利。要求听证的，请在${until ? chineseDate(until) : ''}以前向本机关提出；组织听证的费用不由申请人、利害关系人承担。`),
        closing(organ(desk), told ? chineseDate(told.occurredOn) : ''),
      ],
    }
  },
})

export const hearingNotice = paperOf(serviceApplication)({
  id: 'service-hearing-notice', title: '听证通知书', after: 'callHearing', basis: [行政许可法('48')],
  body(application, desk) {
    const called = last(application, 'callHearing')
    return {
      title: '听证通知书', layout: 'official',
      blocks: [
        title('听证通知书'), numberLine(desk.number), addressee(`${applicantName(application, desk)}及利害关系人`),
        paragraph(`“${itemName(application)}”的听证定于${called ? chineseDate(called.answers.heldOn) : ''}${called?.answers.at ?? ''}在${called?.answers.place ?? ''}公开举行，由${called ? desk.staff(called.answers.chair) : ''}主持。`),
        paragraph('认为主持人与本许可事项有直接利害关系的，可以申请回避。听证时可以提出证据，进行申辩和质证；笔录请核对无误后签字或者盖章。'),
        paragraph(`听证所需时间依照${called ? citation(行政许可法('45'), called.occurredOn) : ''}不计算在办理期限内。`),
        closing(organ(desk), called ? chineseDate(called.occurredOn) : ''),
      ],
    }
  },
})
