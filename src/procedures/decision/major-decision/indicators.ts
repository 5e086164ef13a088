// How decisions are counted: a matter once for having been put to a meeting, by its kind; what was heard before, and what came of it.
import { indicatorsOf } from '#procedure/indicator.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { kindOf, kinds, type Kind } from './decision-kinds.ts'
import { majorDecision } from './procedure.ts'

const { count, sum } = indicatorsOf(majorDecision)

type Decision = MatterOf<typeof majorDecision>

const discussed = { unit: '项', system: 'decision', actions: ['pass', 'reject', 'postpone'] } as const
const heard = { system: 'decision', actions: ['closeComment', 'listen'] } as const
const once = '缓议后再讨论的不重复计；按第一次讨论的日期归入年度。'

/** The first time it was before a meeting. */
function isFirst(entry: { readonly seq: number }, decision: Decision): boolean {
  return decision.entries.find((each) => each.action === 'pass' || each.action === 'reject' || each.action === 'postpone')?.seq === entry.seq
}

function ofKind(id: string, title: string, kind: Kind) {
  return count({ ...discussed, id, title, definition: `经会议集体讨论、类别为“${kinds[kind]}”的事项，每项计一。${once}`, when: (entry, decision) => isFirst(entry, decision) && kindOf(decision) === kind })
}

export const majorDecisionIndicators = [
  count({ ...discussed, id: 'decision.collectiveMatters', title: '重大事项集体审议件数', definition: `经会议集体讨论的重大行政决策和“三重一大”事项，不论是否通过，每项计一。${once}`, when: isFirst }),
  ofKind('decision.administrativeMatters', '重大行政决策审议件数', 'administrative'),
  ofKind('decision.majorMatters', '重大决策审议件数', 'major'),
  ofKind('decision.appointmentMatters', '重要人事任免审议件数', 'appointment'),
  ofKind('decision.projectMatters', '重大项目安排审议件数', 'project'),
  ofKind('decision.fundMatters', '大额资金使用审议件数', 'fund'),
  count({ ...discussed, unit: '次', id: 'decision.discussions', title: '重大事项集体讨论次数', definition: '会议讨论一个事项计一次，缓议后再讨论的另计；按讨论日期归入年度。' }),
  count({ ...discussed, actions: ['pass'], id: 'decision.passed', title: '重大事项讨论通过件数', definition: '讨论通过的事项，每次通过计一；重大调整后再次通过的另计。按讨论日期归入年度。' }),
  count({ ...discussed, actions: ['reject'], id: 'decision.rejected', title: '重大事项讨论未通过件数', definition: '讨论未通过的事项，每项计一；按讨论日期归入年度。' }),
  count({ ...discussed, actions: ['postpone'], unit: '次', id: 'decision.postponed', title: '重大事项缓议次数', definition: '讨论后缓议的，每次计一；按讨论日期归入年度。' }),
  count({ ...discussed, actions: ['openComment'], id: 'decision.publicComments', title: '决策公开征求意见件数', definition: '向社会公开征求意见的次数；按公布日期归入年度。' }),
  sum({ ...heard, unit: '条', id: 'decision.opinionsReceived', title: '决策征求到的意见数', definition: '公开征求意见和其他方式听取意见时登记的意见条数之和，听证会意见不计条数；按登记日期归入年度。', amount: (entry) => entry.answers.received }),
  sum({ ...heard, unit: '条', id: 'decision.opinionsAdopted', title: '决策采纳的意见数', definition: '上述意见中采纳的条数之和；按登记日期归入年度。', amount: (entry) => entry.answers.adopted }),
  count({ ...discussed, unit: '次', actions: ['hear'], id: 'decision.hearings', title: '决策听证会次数', definition: '举行的听证会，每次计一。' }),
  count({ ...discussed, unit: '次', actions: ['consultExperts'], id: 'decision.expertConsultations', title: '决策专家论证次数', definition: '登记的专家论证，每次计一。' }),
  count({ ...discussed, unit: '次', actions: ['assessRisk'], id: 'decision.riskAssessments', title: '决策风险评估次数', definition: '登记的风险评估，每次计一，结论为不可控的也计。' }),
  count({ ...discussed, unit: '次', actions: ['reviewFairness'], id: 'decision.fairnessReviews', title: '决策公平竞争审查次数', definition: '登记的公平竞争审查，每次计一，认为违反审查标准的也计。' }),
  count({ ...discussed, unit: '次', actions: ['evaluate'], id: 'decision.evaluations', title: '决策后评估次数', definition: '登记的决策后评估，每次计一。' }),
  count({ ...discussed, actions: ['publish'], id: 'decision.published', title: '重大决策公布件数', definition: '公布决策的次数；按公布日期归入年度。' }),
  count({ ...discussed, actions: ['finish'], id: 'decision.completed', title: '重大决策执行完毕件数', definition: '执行完毕的事项，每项计一；按登记日期归入年度。' }),
] as const
