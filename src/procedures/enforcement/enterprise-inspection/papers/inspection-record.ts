// 行政检查现场记录: item by item, with what the business said, signed by those who were there.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, row, signatures, table, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { officerNames, officerSignatures } from '../../officer-names.ts'
import { findings, presences, signings } from '../lists.ts'
import { enterpriseInspection } from '../procedure.ts'
import { enterpriseRows, notedWord } from './inspection-words.ts'

export const inspectionRecord = paperOf(enterpriseInspection)({
  id: 'inspection-record',
  title: '行政检查现场记录',
  after: 'inspect',
  basis: [lawBook('administrative-penalty-law')('55', '2'), lawBook('three-systems-opinion')('')],
  body(inspection, desk) {
    const visit = last(inspection, 'inspect')
    const made = visit?.answers
    const signed = last(inspection, 'sign')?.answers.signed ?? made?.signed ?? 'missing'
    return {
      title: '行政检查现场记录',
      layout: 'form',
      blocks: [
        title('行政检查现场记录'), numberLine(desk.number),
        form([
          ...enterpriseRows(inspection),
          row({ 检查事项: notedWord(inspection, 'name') }),
          row({ 检查日期: visit ? chineseDate(visit.occurredOn) : '', 起止时间: made?.time ?? '' }),
          row({ 在场情况: made ? presences[made.presence] : '', 在场人员: made?.companion ? desk.person(made.companion).name : '' }),
          row({ 执法人员: made ? officerNames(made.officers, desk).join('、') : '' }),
          row({ 出示证件: made?.shown ? '已主动出示执法证件，说明来意' : '没有出示' }),
        ]),
        table(
          [{ title: '序号', align: 'center' }, { title: '检查项目', width: 4 }, { title: '结果', width: 2, align: 'center' }, { title: '具体情况', width: 5 }],
          (made?.items ?? []).map(({ item, finding, detail = '' }, index) => [String(index + 1), item, findings[finding], detail]),
        ),
        form([row({ 企业的说明和意见: made?.word ? desk.text(made.word) : '没有' }, { lines: 4 }), row({ 音像记录: made?.filmed ? '有' : '没有', 签名情况: signings[signed] })]),
        signatures([{ label: '以上记录我看过（读给我听过），属实。企业在场人员签名', dated: true }, { label: '见证人签名' }, ...officerSignatures(made?.officers ?? [], desk)]),
      ],
    }
  },
})
