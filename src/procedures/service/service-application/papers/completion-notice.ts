// 办结通知书; for a licence granted here it is the written decision to grant.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { isLicence } from '../acceptance.ts'
import { serviceApplication } from '../procedure.ts'
import { applicantName, contactLine, itemName, organ, receivedOn, type Application } from './paper-words.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 优化营商环境条例 = lawBook('business-environment-regulation')

export const completionNotice = paperOf(serviceApplication)({
  id: 'service-completion-notice',
  title: '办结通知（准予决定）',
  after: ['grant', 'handleOnSpot', 'recordResult'],
  basis: [行政许可法('38', '1'), 优化营商环境条例('36', '2')],
  body(application, desk) {
    const done = last(application, 'recordResult') ?? grantOf(application)
    const name = isLicence(application) && grantOf(application) ? '准予行政许可决定书' : '办结通知书'
    return {
      title: name,
      layout: 'official',
      blocks: [
        title(name),
        numberLine(desk.number),
        addressee(applicantName(application, desk)),
        paragraph(`你（单位）于${receivedOn(application)}提出“${itemName(application)}”申请。${outcome(application)}`),
        ...particulars(application).map((line) => paragraph(line)),
        ...collecting(application, desk),
        closing(organ(desk), done ? chineseDate(done.occurredOn) : ''),
      ],
    }
  },
})

function grantOf(application: Application) {
  return last(application, 'grant') ?? last(application, 'handleOnSpot')
}

function outcome(application: Application): string {
  const result = last(application, 'recordResult')
  if (result) {
    const on = result.answers.decidedOn ? `于${chineseDate(result.answers.decidedOn)}` : ''
    return `经本机关初审转报，${result.answers.body}${on}作出决定：${serviceApplication.actions.recordResult.asks.outcome.of[result.answers.outcome]}。`
  }
  const granted = grantOf(application)
  if (!granted) return ''
  return isLicence(application) ? `经审查，符合法定条件、标准，依照${citation(行政许可法('38', '1'), granted.occurredOn)}，决定准予行政许可。` : '已经办结。'
}

function particulars(application: Application): readonly string[] {
  const granted = grantOf(application)
  const number = last(application, 'recordResult')?.answers.documentNumber ?? granted?.answers.documentNumber
  const until = last(application, 'grant')?.answers.validUntil
  return [
    ...(granted?.answers.result ? [`办理结果：${granted.answers.result}。`] : []),
    ...(number ? [`证照、文书号：${number}。`] : []),
    ...(until ? [`有效期至${chineseDate(until)}。`] : []),
  ]
}

/** What was handled on the spot has been handed over already. */
function collecting(application: Application, desk: Desk) {
  return last(application, 'handleOnSpot') ? [] : [paragraph(`请到${contactLine(desk)}领取结果；不便前来的，可以约定邮寄或者代送。`)]
}
