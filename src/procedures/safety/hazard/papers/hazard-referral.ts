// 隐患移送函, with the slip that the competent body sends back.
import { chineseDate } from '#calendar/plain-date.ts'
import { addressee, closing, form, numberLine, pageBreak, paragraph, row, signatures, title } from '#documents/block.ts'
import { citation, lawBook } from '#law/instrument.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf, type Desk } from '#procedure/paper.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { hazardKinds } from '../../hazard-kinds.ts'
import { competentBodies, finders, grades } from '../hazard-lists.ts'
import { hazard } from '../procedure.ts'

const 安全生产法 = lawBook('work-safety-law')
type Hazard = MatterOf<typeof hazard>

export const hazardReferral = paperOf(hazard)({
  id: 'hazard-referral',
  title: '安全隐患移送函',
  after: 'handOver',
  basis: [安全生产法('9', '2')],
  body(matter, desk) {
    const sent = last(matter, 'handOver')
    const to = sent ? sent.answers.bodyName ?? competentBodies[sent.answers.body] : ''
    const on = sent ? chineseDate(sent.occurredOn) : ''
    return {
      title: '安全隐患移送函',
      layout: 'official',
      blocks: [
        title('安全隐患移送函'),
        numberLine(sent?.answers.paper ?? desk.number),
        addressee(to),
        paragraph(`我乡（镇）在工作中发现下列安全隐患，依照${citation(安全生产法('9', '2'), sent?.occurredOn)}，现移送你单位处理。`),
        factsOf(matter, desk),
        paragraph(sent?.answers.request ?? ''),
        paragraph('请填写回执并反馈处理情况。'),
        closing(`${desk.township.fullName}人民政府`, on),
        pageBreak,
        title('安全隐患移送回执'),
        paragraph(`${desk.township.fullName}人民政府：你单位${on}移送的安全隐患（${desk.number}）已收到，处理意见如下。`),
        form([row({ 处理意见: '' }, { lines: 8 })]),
        signatures([{ label: to, seal: true, dated: true }]),
      ],
    }
  },
})

function factsOf(matter: Hazard, desk: Desk) {
  const found = first(matter, 'find')
  if (!found) return form([])
  const { finder, kind, grade, place, unit, facts } = found.answers
  return form([
    row({ 发现日期: chineseDate(found.occurredOn), 怎样发现: finders[finder] }),
    row({ 类别: hazardKinds[kind], 程度: grades[grade] }),
    row({ 地点: `${desk.area(matter.area)}　${place}` }),
    row({ 隐患单位: unit ?? '' }),
    row({ 情况: facts }, { lines: 4 }),
  ])
}
