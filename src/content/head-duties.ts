// The duties of the two heads as first responsible persons for building the rule of law, and which steps of the ledger fulfil
// them. They come from a party regulation written for counties and above, which townships follow; it is cited as what it is.
import { lawBook } from '#law/instrument.ts'
import { dutyActsOf, type Duty } from '#procedure/duty.ts'
import { annualPlan } from '#procedures/leadership/annual-plan/procedure.ts'
import type { LeaderAct } from '#procedures/leadership/leader-act.ts'
import type { ActKind } from '#procedures/leadership/leadership-act/act-kinds.ts'
import { leadershipAct } from '#procedures/leadership/leadership-act/procedure.ts'
import { ruleOfLawMeeting } from '#procedures/leadership/rule-of-law-meeting/procedure.ts'
import { supervisedTask } from '#procedures/leadership/supervised-task/procedure.ts'
import { studySession } from '#procedures/study/study-session/procedure.ts'

const 第一责任人规定 = lawBook('first-responsible-person-provisions')
const inTask = dutyActsOf(supervisedTask)
const inMeeting = dutyActsOf(ruleOfLawMeeting)
const inStudy = dutyActsOf(studySession)
const inAct = dutyActsOf(leadershipAct)

/** Through a task: set in that manner, or done while it ran. */
function onTasks(act: Exclude<LeaderAct, 'arrange'>) {
  return [
    inTask(['arrange'], (entry) => (entry.answers.act === act ? [entry.answers.leader] : [])),
    inTask([act], (entry) => [entry.answers.leader]),
  ]
}

function byAct(kind: ActKind) {
  return inAct(['record'], (entry) => (entry.answers.kind === kind ? [entry.answers.leader] : []))
}

/** The heads' posts, in the order in which the report names them. */
export const headPosts = ['party-secretary', 'township-head'] as const

export const headDuties: readonly Duty[] = [
  { id: 'arrange', title: '对重要工作亲自部署', basis: [第一责任人规定('4')], acts: [inTask(['arrange'], (entry) => (entry.answers.act === 'arrange' ? [entry.answers.leader] : []))] },
  { id: 'askAfter', title: '对重大问题亲自过问', basis: [第一责任人规定('4')], acts: onTasks('askAfter') },
  { id: 'coordinate', title: '对重点环节亲自协调', basis: [第一责任人规定('4')], acts: onTasks('coordinate') },
  { id: 'supervise', title: '对重要任务亲自督办', basis: [第一责任人规定('4')], acts: [...onTasks('supervise'), inTask(['verify', 'returnForMore'], (entry) => [entry.actor])] },
  { id: 'meetings', title: '主持法治会议，研究解决重大问题', basis: [第一责任人规定('5', '(1)'), 第一责任人规定('6', '(1)')], acts: [inMeeting(['hold', 'record'], (entry) => [entry.answers.chair])] },
  { id: 'plan', title: '审定年度工作计划', basis: [第一责任人规定('5', '(1)'), 第一责任人规定('6', '(1)')], acts: [dutyActsOf(annualPlan)(['approve'], (entry) => [entry.actor])] },
  { id: 'briefings', title: '听取法治工作汇报', basis: [第一责任人规定('5', '(1)')], acts: [byAct('briefing'), inTask(['arrange', 'askAfter', 'coordinate', 'supervise'], (entry) => (entry.answers.way === 'briefing' ? [entry.answers.leader] : []))] },
  { id: 'onSite', title: '现场办公', basis: [第一责任人规定('4')], acts: [byAct('onSite'), inTask(['arrange', 'askAfter', 'coordinate', 'supervise'], (entry) => (entry.answers.way === 'onSite' ? [entry.answers.leader] : []))] },
  { id: 'instructions', title: '作出批示', basis: [第一责任人规定('4')], acts: [byAct('instruction')] },
  { id: 'study', title: '带头学法', basis: [第一责任人规定('5'), 第一责任人规定('6')], acts: [inStudy(['hold', 'record'], (entry) => entry.answers.attendees ?? [])] },
  { id: 'lectures', title: '讲法治课', basis: [第一责任人规定('5'), 第一责任人规定('6')], acts: [inStudy(['hold', 'record'], (entry) => [entry.answers.leader])] },
  { id: 'decisions', title: '依法依规决策', basis: [第一责任人规定('5'), 第一责任人规定('6')], acts: [], otherwise: ['decision'] },
  { id: 'enforcement', title: '推动严格规范公正文明执法', basis: [第一责任人规定('6')], of: 'township-head', acts: [], otherwise: ['enforcement'] },
  { id: 'justice', title: '支持司法，依法化解争议', basis: [第一责任人规定('5'), 第一责任人规定('6')], acts: [], otherwise: ['appeals', 'mediation'] },
  { id: 'mending', title: '督促整改，报告年度工作', basis: [第一责任人规定('5'), 第一责任人规定('6')], acts: [], otherwise: ['assessment', 'report'] },
  { id: 'other', title: '其他亲自办理的事项', basis: [第一责任人规定('')], acts: [], otherwise: ['leadership', 'publicity', 'study', 'service', 'village', 'legal-service', 'safety', 'outside', 'administration'] },
]
