// What the heads did in person, and what came of the tasks they set.
import { indicatorsOf } from '#procedure/indicator.ts'
import { first } from '#procedure/matter.ts'
import { isHead, leaderActs, type LeaderAct } from '../leader-act.ts'
import { supervisedTask } from './procedure.ts'

const { count } = indicatorsOf(supervisedTask)

/** One head's act, whether it opened the task or came while it ran. */
function headActed(id: string, act: LeaderAct) {
  return count({
    id, title: `主要负责人亲自${leaderActs[act]}次数`, unit: '次', system: 'leadership',
    definition: `党委书记、乡镇长（街道办主任）就督办任务亲自${leaderActs[act]}的次数：交办时选“${leaderActs[act]}”的，和办理中登记的“${leaderActs[act]}”，每次计一；班子其他成员的不计。`,
    actions: ['arrange', 'askAfter', 'coordinate', 'supervise'],
    when: (entry) => isHead(entry.answers.leaderPost) && (entry.action === 'arrange' ? entry.answers.act === act : entry.action === act),
  })
}

function headMet(id: string, way: 'briefing' | 'onSite', words: { title: string; way: string }) {
  return count({
    id, title: words.title, unit: '次', system: 'leadership',
    definition: `党委书记、乡镇长（街道办主任）就督办任务以“${words.way}”方式交办、过问、协调、督办的次数，每次计一；班子其他成员的不计；单独登记的领导履职事项不在此数。`,
    actions: ['arrange', 'askAfter', 'coordinate', 'supervise'],
    when: (entry) => isHead(entry.answers.leaderPost) && entry.answers.way === way,
  })
}

export const supervisedTaskIndicators = [
  headActed('leadership.arranged', 'arrange'),
  headActed('leadership.askedAfter', 'askAfter'),
  headActed('leadership.coordinated', 'coordinate'),
  headActed('leadership.supervised', 'supervise'),
  headMet('leadership.taskBriefings', 'briefing', { title: '主要负责人就督办任务听取汇报次数', way: '听取汇报' }),
  headMet('leadership.taskOnSite', 'onSite', { title: '主要负责人就督办任务现场办公次数', way: '现场办公' }),
  count({
    id: 'task.arranged', title: '督办任务数', unit: '项', system: 'leadership',
    definition: '交办的督办任务，每项计一，按交办日期归入年度；后来撤销的不计。', actions: ['arrange'], when: (_, task) => task.state !== '已撤销',
  }),
  count({
    id: 'task.completed', title: '督办任务办结数', unit: '项', system: 'leadership',
    definition: '经核验办结的督办任务，每项计一，按核验日期归入年度；只报告办结、未经核验的不计。', actions: ['verify'],
  }),
  count({
    id: 'task.issuesResolved', title: '研究解决法治问题数', unit: '项', system: 'leadership',
    definition: '来源为会议议定、年度报告所列不足、督察考核反馈、领导批示或当面交办的督办任务，经核验办结的，每项计一；来源为年度工作重点的日常任务不计。',
    actions: ['verify'], when: (_, task) => (first(task, 'arrange')?.answers.source ?? 'plan') !== 'plan',
  }),
] as const
