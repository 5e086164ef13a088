// 受理通知书: the dated, sealed proof of acceptance, with both days by which a decision is owed.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, numberLine, paragraph, table, title, type Block } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { acceptedAs } from '../acceptance.ts'
import { legalDue, promisedDue } from '../clocks.ts'
import { serviceApplication } from '../procedure.ts'
import { applicantName, itemName, organ, receivedOn, type Application } from './paper-words.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 本地规定 = lawBook('local-rules')

export const acceptanceNotice = paperOf(serviceApplication)({
  id: 'service-acceptance-notice',
  title: '受理通知书',
  after: ['accept', 'deemAccepted'],
  basis: [行政许可法('32', '2'), 本地规定('')],
  body(application, desk) {
    const accepted = acceptingStep(application)
    return {
      title: '受理通知书',
      layout: 'official',
      blocks: [
        title('受理通知书'),
        numberLine(desk.number),
        addressee(applicantName(application, desk)),
        paragraph(`你（单位）于${receivedOn(application)}提出“${itemName(application)}”申请。${grounds(application)}`),
        ...terms(application),
        paragraph('收到的材料如下：'),
        handedIn(application),
        closing(organ(desk), accepted ? chineseDate(accepted.occurredOn) : ''),
      ],
    }
  },
})

function acceptingStep(application: Application) {
  return last(application, 'accept') ?? last(application, 'deemAccepted')
}

function grounds(application: Application): string {
  const accepted = acceptingStep(application)
  if (!accepted) return ''
  const on = accepted.occurredOn
  if (accepted.action === 'deemAccepted') {
    return `本机关没有在法定期限内告知需要补正的内容，依照${citation(行政许可法('32', '1(4)'), on)}，自收到申请材料之日起即为受理。`
  }
  const by = acceptedAs(application, 'kind') === 'licence' ? `依照${citation(行政许可法('32', '1(5)'), on)}` : '按照办事指南'
  return `经审查，材料齐全、符合要求，${by}予以受理。`
}

/** Counted from acceptance as it stood that day: later standstills have notices of their own. */
function terms(application: Application): readonly Block[] {
  const accepted = acceptingStep(application)
  if (!accepted) return []
  const then = { entries: application.entries.filter((entry) => entry.seq <= accepted.seq) }
  const [legal, promised] = [legalDue(then, accepted.occurredOn), promisedDue(then, accepted.occurredOn)]
  const forwarded = acceptedAs(application, 'forward') === true
  return [
    paragraph(`受理日期：${chineseDate(accepted.occurredOn)}。${forwarded ? '初审转报' : '办结'}日期：${legal ? `法定不晚于${chineseDate(legal)}，` : ''}承诺不晚于${promised ? chineseDate(promised) : ''}。`),
    ...(forwarded ? [paragraph('本事项由本机关初审后转报上级部门决定，上级部门的办理时间另行计算。')] : []),
  ]
}

function handedIn(application: Application): Block {
  const names = [...new Set(application.entries.flatMap((entry) => {
    const received = entry.noted?.['received']
    return Array.isArray(received) ? received.map(String) : []
  }))]
  return table([{ title: '序号', width: 0.6, align: 'center' }, { title: '材料名称', width: 5 }], names.map((name, index) => [String(index + 1), name]))
}
