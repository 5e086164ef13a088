// 延长办理期限告知书: by whose approval, why, until when.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { acceptanceOf } from '../acceptance.ts'
import { legalDue } from '../clocks.ts'
import { serviceApplication } from '../procedure.ts'
import { applicantName, itemName, organ, type Application } from './paper-words.ts'

const 行政许可法 = lawBook('administrative-licensing-law')

export const extensionNotice = paperOf(serviceApplication)({
  id: 'service-extension-notice',
  title: '延期告知书',
  after: 'extend',
  basis: [行政许可法('42')],
  body(application, desk) {
    const extended = last(application, 'extend')
    return {
      title: '延长办理期限告知书',
      layout: 'official',
      blocks: [
        title('延长办理期限告知书'),
        numberLine(desk.number),
        addressee(applicantName(application, desk)),
        ...(extended ? [paragraph(text(application, extended))] : []),
        paragraph(`延长的理由：${extended?.answers.reason ?? ''}。`),
        closing(organ(desk), extended ? chineseDate(extended.occurredOn) : ''),
      ],
    }
  },
})

/** The new day as it stood when it was extended. */
function text(application: Application, { occurredOn, seq }: { readonly occurredOn: PlainDate; readonly seq: number }): string {
  const accepted = acceptanceOf(application)
  const due = legalDue({ entries: application.entries.filter((entry) => entry.seq <= seq) }, occurredOn)
  const jointly = accepted?.noted?.['jointDays'] !== undefined
  const { value: days, basis } = ruleOn(jointly ? 'svc-joint-extend-15' : 'svc-extend-10', occurredOn)
  return `你（单位）申请的“${itemName(application)}”，本机关于${accepted ? chineseDate(accepted.occurredOn) : ''}受理。因不能在法定期限内作出决定，依照${citation(basis, occurredOn)}，经${jointly ? '本级政府' : '本机关'}负责人批准，延长${days}个工作日，至${due ? chineseDate(due) : ''}。`
}
