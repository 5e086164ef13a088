// 整改复查记录: each visit to see whether problems were put right, on a page of its own.
import { chineseDate } from '#calendar/plain-date.ts'
import { form, numberLine, pageBreak, row, signatures, title } from '#documents/block.ts'
import { lawBook } from '#law/instrument.ts'
import { all, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { officerNames, officerSignatures } from '../../officer-names.ts'
import { signings } from '../lists.ts'
import { enterpriseInspection } from '../procedure.ts'
import { enterpriseRows } from './inspection-words.ts'

export const inspectionRecheck = paperOf(enterpriseInspection)({
  id: 'inspection-recheck',
  title: '整改复查记录',
  after: ['recheckPassed', 'recheckFailed'],
  basis: [lawBook('administrative-penalty-law')('28', '1'), lawBook('administrative-penalty-law')('55', '2')],
  body(inspection, desk) {
    const visits = [...all(inspection, 'recheckFailed'), ...all(inspection, 'recheckPassed')]
    return {
      title: '整改复查记录',
      layout: 'form',
      blocks: visits.flatMap((visit, index) => [
        ...(index === 0 ? [] : [pageBreak]),
        title('整改复查记录'), numberLine(desk.number),
        form([
          ...enterpriseRows(inspection),
          row({ 整改要求: last(inspection, 'tellProblems')?.answers.requirement ?? '' }, { lines: 4 }),
          row({ 复查日期: chineseDate(visit.occurredOn), 结论: visit.action === 'recheckPassed' ? '已经改正' : `没有改好，${chineseDate(visit.answers.correctBy)}前再次整改` }),
          row({ 复查情况: visit.answers.found }, { lines: 6 }),
          row({ 执法人员: officerNames(visit.answers.officers, desk).join('、') }),
          row({ 出示证件: visit.answers.shown ? '已主动出示' : '没有出示', 签名情况: signings[visit.answers.signed] }),
        ]),
        signatures([{ label: '企业在场人员签名', dated: true }, ...officerSignatures(visit.answers.officers, desk)]),
      ]),
    }
  },
})
