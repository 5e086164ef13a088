// 不予行政许可决定书, or 不予办理决定书 for what is no licence: reasons, grounds, and what can be done against it.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, heading, numberLine, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { acceptanceOf, isLicence } from '../acceptance.ts'
import { serviceApplication } from '../procedure.ts'
import { applicantName, itemName, organ, remedies } from './paper-words.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 本地规定 = lawBook('local-rules')

export const refusalDecision = paperOf(serviceApplication)({
  id: 'service-refusal-decision',
  title: '不予决定书',
  after: 'refuse',
  basis: [行政许可法('38', '2'), 本地规定('')],
  body(application, desk) {
    const refused = last(application, 'refuse')
    const accepted = acceptanceOf(application)
    const name = isLicence(application) ? '不予行政许可决定书' : '不予办理决定书'
    const by = refused && isLicence(application) ? `依照${citation(行政许可法('38', '2'), refused.occurredOn)}，` : ''
    return {
      title: name,
      layout: 'official',
      blocks: [
        title(name),
        numberLine(desk.number),
        addressee(applicantName(application, desk)),
        paragraph(`你（单位）申请的“${itemName(application)}”，本机关于${accepted ? chineseDate(accepted.occurredOn) : ''}受理。经审查，${by}决定${isLicence(application) ? '不予行政许可' : '不予办理'}。`),
        heading(1, '一、理由'),
        paragraph(refused ? desk.text(refused.answers.reasons) : ''),
        heading(1, '二、依据'),
        paragraph(refused?.answers.ground ?? ''),
        heading(1, '三、救济途径'),
        ...(refused ? [paragraph(remedies(refused.occurredOn, refused.answers))] : []),
        closing(organ(desk), refused ? chineseDate(refused.occurredOn) : ''),
      ],
    }
  },
})
