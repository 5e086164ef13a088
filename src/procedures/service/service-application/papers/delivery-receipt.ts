// 送达回证: printed before the paper is handed over, signed by who receives it.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, note, numberLine, row, title, type FormRow } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import { isLicence } from '../acceptance.ts'
import { deliveries } from '../application-lists.ts'
import { serviceApplication } from '../procedure.ts'
import { applicantName, itemName, organ, type Application } from './paper-words.ts'

const 行政许可法 = lawBook('administrative-licensing-law')
const 本地规定 = lawBook('local-rules')

export const deliveryReceipt = paperOf(serviceApplication)({
  id: 'service-delivery-receipt',
  title: '送达回证',
  after: ['grant', 'refuse', 'recordResult', 'deliver'],
  basis: [行政许可法('44'), 本地规定('')],
  body: (application, desk) => ({
    title: '送达回证',
    layout: 'form',
    blocks: [
      title('送达回证', organ(desk)),
      numberLine(desk.number),
      form(rowsOf(application, desk)),
      note('代收的，写明代收人与受送达人的关系；拒收的，在备注栏写明情况，由在场人签名。'),
    ],
  }),
})

function rowsOf(application: Application, desk: Desk): readonly FormRow[] {
  const delivered = last(application, 'deliver')
  const receiver = delivered?.answers.receiver
  return [
    row({ 办件事项: itemName(application) }),
    row({ 送达文书: documentName(application) }),
    row({ 受送达人: applicantName(application, desk) }),
    row({ 送达方式: delivered ? deliveries[delivered.answers.way] : '', 送达地点: delivered?.answers.place ?? '' }),
    row([{ label: '收件人签名', content: '', foot: '年　　月　　日' }], { lines: 2 }),
    row({ 代收人: receiver ? desk.person(receiver).name : '', 与受送达人关系: delivered?.answers.relation ?? '' }),
    row({ 送达人: delivered ? desk.staff(delivered.actor) : '', 送达日期: delivered ? chineseDate(delivered.occurredOn) : '' }),
    row({ 备注: '' }, { lines: 2 }),
  ]
}

function documentName(application: Application): string {
  const result = last(application, 'recordResult')
  if (result) return ['办结通知书', result.answers.documentNumber].filter(Boolean).join('，')
  const names = isLicence(application) ? { refuse: '不予行政许可决定书', grant: '准予行政许可决定书' } : { refuse: '不予办理决定书', grant: '办结通知书' }
  if (last(application, 'refuse')) return names.refuse
  return [names.grant, last(application, 'grant')?.answers.documentNumber].filter(Boolean).join('，')
}
