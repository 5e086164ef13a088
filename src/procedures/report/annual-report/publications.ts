// That a report is owed, and until when; and the report as it was published: its text with the figures set in, and at which place of
// the ledger they were read.
import { derive } from '#calendar/derive.ts'
import { chineseDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Witness } from '#procedure/guard.ts'
import { first, last } from '#procedure/matter.ts'
import { publicationOf, publicDay, publicFacts, type PublicMatterOf } from '#procedure/publication.ts'
import { piecesOf, plainText } from '#reports/chapter.ts'
import { annualReport } from './procedure.ts'

const 督察规定 = lawBook('rule-of-law-inspection-provisions')

const of = publicationOf(annualReport)
const subject = (report: PublicMatterOf<typeof annualReport>) => `${first(report, 'draft')?.answers.year ?? ''}年法治政府建设年度报告`

export const annualReportPublications = [
  of({
    id: 'annual-report.planned', title: '应当公开的年度报告', shelf: 'calendar', basis: [督察规定('')], after: ['draft'], endedBy: ['publish', 'abandon'],
    closes: (report) => first(report, 'draft')?.answers.publishBy,
    subject,
    shows: (report) => {
      const { occurredOn, answers } = first(report, 'draft') ?? {}
      const day = answers?.publishBy && occurredOn && derive({ title: '公开年度报告', until: answers.publishBy, basis: [督察规定('')] }, { start: occurredOn })
      return { facts: [], paragraphs: [], ...(day ? { days: [publicDay('应当公开的最后一天', day)] } : {}), remedy: '到期没有公开的，可以向乡镇人民政府询问，也可以向县级司法行政机关反映。' }
    },
  }),
  of({
    id: 'annual-report.report', title: '法治政府建设年度报告', shelf: 'reports', basis: [督察规定('')], after: ['publish'], papers: ['annual-report'],
    subject,
    shows: (report) => {
      const signed = last(report, 'sign')
      const witness = signed?.noted?.['witness'] as unknown as Witness | undefined
      const figures = new Map((witness?.figures ?? []).map((each) => [each.id, each]))
      const chapters = (last(report, 'revise') ?? first(report, 'draft'))?.answers.chapters ?? []
      return {
        facts: publicFacts({
          发文字号: signed?.answers.issuedAs, 签发日期: signed && chineseDate(signed.occurredOn), 公开在哪里: last(report, 'publish')?.answers.where,
          数字出处: witness && `台账第1条至第${witness.position}条记录`,
        }),
        paragraphs: chapters.flatMap(({ heading = '', body = '' }) => [heading, plainText(piecesOf(body, figures))]),
      }
    },
  }),
] as const
