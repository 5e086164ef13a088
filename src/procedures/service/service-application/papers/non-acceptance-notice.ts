// 不予受理通知书: why, where to turn instead, and what can be done against it.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { isLicence } from '../acceptance.ts'
import { refusedAcceptances } from '../application-lists.ts'
import { serviceApplication } from '../procedure.ts'
import { applicantName, itemName, organ, receivedOn, remedies, type Application } from './paper-words.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 本地规定 = lawBook('local-rules')

export const nonAcceptanceNotice = paperOf(serviceApplication)({
  id: 'service-non-acceptance-notice',
  title: '不予受理通知书',
  after: 'refuseAcceptance',
  basis: [行政许可法('32', '2'), 本地规定('')],
  body(application, desk) {
    const refused = last(application, 'refuseAcceptance')
    return {
      title: '不予受理通知书',
      layout: 'official',
      blocks: [
        title('不予受理通知书'),
        numberLine(desk.number),
        addressee(applicantName(application, desk)),
        paragraph(`你（单位）于${receivedOn(application)}提出“${itemName(application)}”申请。${why(application)}`),
        ...explanation(application, desk),
        ...(refused ? [paragraph(remedies(refused.occurredOn))] : []),
        closing(organ(desk), refused ? chineseDate(refused.occurredOn) : ''),
      ],
    }
  },
})

function why(application: Application): string {
  const refused = last(application, 'refuseAcceptance')
  if (!refused) return ''
  const item = refused.answers.why === 'notNeeded' ? '1(1)' : '1(2)'
  const by = isLicence(application) ? `依照${citation(行政许可法('32', item), refused.occurredOn)}，` : ''
  const instead = refused.answers.rightBody ? `请向${refused.answers.rightBody}申请。` : ''
  return `经审查，申请事项${refusedAcceptances[refused.answers.why]}，${by}本机关不予受理。${instead}`
}

function explanation(application: Application, desk: Desk) {
  const said = last(application, 'refuseAcceptance')?.answers.explanation
  return said ? [paragraph(desk.text(said))] : []
}
