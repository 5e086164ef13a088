// Who gave an account of their duty, each person once.
import { indicatorsOf } from '#procedure/indicator.ts'
import { first } from '#procedure/matter.ts'
import { lawReport } from './procedure.ts'

const { distinct, count } = indicatorsOf(lawReport)

export const lawReportIndicators = [
  distinct({
    id: 'assessment.lawReportingPersons', title: '述法人数', unit: '人', system: 'assessment', actions: ['handIn', 'evaluate'],
    key: (_, report) => [String(first(report, 'draft')?.answers.person ?? '')],
    definition: '提交了书面述法报告或者在会议上述法的人，同一人一年只计一次，按提交、评议的日期归入年度；只起草没有提交的不计。',
  }),
  count({
    id: 'assessment.spokenLawReports', title: '现场述法次数', unit: '次', system: 'assessment', actions: ['evaluate'], when: (entry) => entry.answers.way === 'spoken',
    definition: '在会议上现场述法并经评议的，每人每次计一。',
  }),
] as const
