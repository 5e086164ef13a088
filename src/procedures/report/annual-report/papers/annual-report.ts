// The report as signed: its text, its figures as they were witnessed, its annex.
import { lawBook } from '#law/instrument.ts'
import type { Witness } from '#procedure/guard.ts'
import { first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { annualReportPaper } from '#reports/annual-report-paper.ts'
import { annualReport } from '../procedure.ts'
import { latestChapters } from '../witnessed-year.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')

export const annualReportSigned = paperOf(annualReport)({
  id: 'annual-report', published: true,
  title: '年度报告（签发稿）',
  after: 'sign',
  basis: [督察规定('')],
  body(matter, desk) {
    const signed = last(matter, 'sign')
    const witness = signed?.noted?.['witness'] as unknown as Witness
    return annualReportPaper({
      organ: `${desk.township.fullName}人民政府`,
      name: desk.township.name,
      year: first(matter, 'draft')?.answers.year ?? 0,
      chapters: latestChapters(matter),
      figures: witness.figures,
      position: witness.position,
      ...(signed ? { signedOn: signed.occurredOn } : {}),
      ...(signed?.answers.issuedAs ? { issuedAs: signed.answers.issuedAs } : {}),
      indicator: desk.indicator,
    })
  },
})
