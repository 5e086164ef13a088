// Inspections from above, and what they found.
import { indicatorsOf } from '#procedure/indicator.ts'
import { assessmentInspection } from './procedure.ts'

const { count, sum } = indicatorsOf(assessmentInspection)

export const assessmentInspectionIndicators = [
  count({ id: 'assessment.inspections', title: '接受法治督察次数', unit: '次', system: 'assessment', actions: ['undergo', 'record'], definition: '上级对本乡镇开展的法治督察、考核检查，已经进行的每次计一，按督察日期归入年度；只通知没有进行的不计。' }),
  sum({ id: 'assessment.findings', title: '督察反馈问题数', unit: '个', system: 'assessment', actions: ['findings'], amount: (entry) => entry.answers.findings.length, definition: '督察反馈的问题条数之和，按登记反馈的日期归入年度；没有反馈问题的督察为零。' }),
] as const
