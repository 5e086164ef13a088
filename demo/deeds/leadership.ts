// Leading and planning: four meetings on the rule of law, the year's key points, and the tasks that the two heads set.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed } from '#demo/deed.ts'
import { township } from '#demo/people.ts'

const on = plainDate
const meeting = { by: 'sifa', procedure: 'rule-of-law-meeting', area: township } as const

type Held = { readonly of: string; readonly on: string; readonly topic: string; readonly kind: string; readonly agenda: readonly string[]; readonly decisions: readonly string[]; readonly attendance: number }

const meetings: readonly Held[] = [
  { of: 'meeting-1', on: '2024-02-21', topic: '2024年第一次依法治理工作会议', kind: 'leadingGroup', attendance: 26, agenda: ['学习习近平法治思想', '审定2024年依法治理工作重点', '落实法治建设目标责任'], decisions: ['审定年度工作重点，由司法所印发', '各村、各站办所明确一名法治联络员'] },
  { of: 'meeting-2', on: '2024-05-16', topic: '2024年第二次依法治理工作会议', kind: 'lawGovernance', attendance: 31, agenda: ['听取春季矛盾纠纷排查情况', '部署“法律明白人”培训'], decisions: ['对土地承包类纠纷逐村排查', '第二期“法律明白人”培训六月底前完成'] },
  { of: 'meeting-3', on: '2024-08-15', topic: '2024年第三次依法治理工作会议', kind: 'lawGovernance', attendance: 29, agenda: ['通报便民服务中心限时办结情况', '研究农村公路路政执法力量不足问题'], decisions: ['压缩一次性告知时间，当场能告知的当场告知'] },
  { of: 'meeting-4', on: '2024-11-21', topic: '2024年第四次依法治理工作会议', kind: 'lawGovernance', attendance: 33, agenda: ['研究年度述法和年度报告', '部署宪法宣传周'], decisions: ['年度报告的数字一律出自台账', '十二月四日前后开展宪法宣传'] },
]

function held(each: Held): readonly Deed[] {
  return [
    {
      ...meeting, of: each.of, on: on(each.on), action: 'record',
      answers: (known) => ({
        kind: each.kind, topic: each.topic, place: '乡政府二楼会议室', chair: known.account('shuji'), attendees: [known.account('xiangzhang'), known.account('fenguan'), known.account('sifa')],
        attendance: each.attendance, agenda: each.agenda.map((item) => ({ item })), lawStudyFirst: false,
        decisions: each.decisions.map((decision) => ({ decision, owner: '司法所' })),
        minutes: `会议${each.agenda.join('，')}。会议议定：${each.decisions.join('；')}。`,
      }),
    },
    { ...meeting, of: each.of, on: on(each.on), action: 'file', answers: () => ({ minutesNumber: `永法治纪〔2024〕${each.of.slice(-1)}号` }) },
  ]
}

const planItems = [
  '每季度召开一次依法治理工作会议', '制定并落实普法责任清单', '“一月一主题”开展普法宣传', '培训“法律明白人”四期', '组织干部集中学法',
  '组织全员参加年度法律知识考试', '逐村核对调解组织和调解员名册', '矛盾纠纷按月排查', '落实首问负责、一次性告知、限时办结', '规范办件登记和时限提醒',
  '完成执法证件换发和培训', '公开一事一议、低保、资产等事项', '编制年度报告并按时公开',
]

const plan: readonly Deed[] = [
  {
    on: on('2024-01-18'), by: 'sifa', of: 'plan-2024', procedure: 'annual-plan', area: township, action: 'draft',
    answers: (known) => ({ year: 2024, items: planItems.map((task, index) => ({ task, owner: known.account(index % 3 === 0 ? 'fenguan' : index % 3 === 1 ? 'sifa' : 'zonghe'), due: index < 6 ? '2024-12-20' : '2024-12-10', ...(index === 6 ? { shortcoming: known.matter('shortcoming-roster') } : {}) })) }),
  },
  { on: on('2024-02-21'), by: 'xiangzhang', of: 'plan-2024', procedure: 'annual-plan', area: township, action: 'approve', answers: (known) => ({ body: 'leadingGroup', meeting: known.matter('meeting-1') }) },
  { on: on('2024-02-26'), by: 'sifa', of: 'plan-2024', procedure: 'annual-plan', area: township, action: 'issue', answers: () => ({ documentNumber: '永政发〔2024〕5号', sentTo: '各村（社区）、各站办所' }) },
  { on: on('2024-12-30'), by: 'sifa', of: 'plan-2024', procedure: 'annual-plan', area: township, action: 'review', answers: () => ({ completed: 12, unfinished: '执法证件换发有1人因调动未完成，转入下年。', summary: '十三项任务完成十二项，未完成的一项已写明原因。' }) },
]

type Task = { readonly of: string; readonly task: string; readonly from: string; readonly leader: 'xiangzhang' | 'shuji'; readonly act: string; readonly due: string; readonly also: readonly (readonly [on: string, action: 'askAfter' | 'coordinate' | 'supervise', said: string])[]; readonly done: string; readonly source: string }

const tasks: readonly Task[] = [
  { of: 'task-1', task: '核对十二个调解组织的成员和任期', from: '2024-03-04', leader: 'xiangzhang', act: 'arrange', due: '2024-04-30', source: 'meeting', also: [['2024-03-25', 'askAfter', '各村成员不足三人的有几个，如实列出来。'], ['2024-04-22', 'supervise', '月底前名册要与各村公示一致。']], done: '2024-04-26' },
  { of: 'task-2', task: '土地承包纠纷逐村排查', from: '2024-05-20', leader: 'shuji', act: 'arrange', due: '2024-06-30', source: 'meeting', also: [['2024-06-06', 'coordinate', '请经管站、自然资源所一起到村核对台账。']], done: '2024-06-27' },
  { of: 'task-3', task: '便民服务中心一次性告知改进', from: '2024-08-19', leader: 'xiangzhang', act: 'arrange', due: '2024-09-30', source: 'meeting', also: [['2024-09-10', 'askAfter', '到窗口看了三份告知书，缺项没有写全的要重写。']], done: '2024-09-26' },
  { of: 'task-4', task: '秋收期间机耕路通行纠纷集中化解', from: '2024-09-23', leader: 'shuji', act: 'coordinate', due: '2024-10-31', source: 'instruction', also: [['2024-10-15', 'supervise', '三个村的遗留问题逐件销号。']], done: '2024-10-29' },
]

function followed(task: Task): readonly Deed[] {
  const leaderPost = task.leader === 'shuji' ? 'partySecretary' : 'townshipHead'
  const step = { of: task.of, procedure: 'supervised-task', area: township } as const
  return [
    {
      ...step, on: on(task.from), by: task.leader, action: 'arrange',
      answers: (known) => ({ task: task.task, source: task.source, plan: known.matter('plan-2024'), leader: known.account(task.leader), leaderPost, way: 'meeting', act: task.act, owner: known.account('zonghe'), due: task.due }),
    },
    ...task.also.map(([day, action, said]): Deed => ({ ...step, on: on(day), by: task.leader, action, answers: (known) => ({ leader: known.account(task.leader), leaderPost, way: 'onSite', said }) })),
    { ...step, on: on(task.done), by: 'zonghe', action: 'finish', answers: () => ({ result: '已按要求办完，材料存司法所。' }) },
    { ...step, on: on(task.done), by: task.leader, action: 'verify', answers: () => ({ opinion: '查看材料，同意办结。' }) },
  ]
}

export const leadershipDeeds: readonly Deed[] = [...meetings.flatMap(held), ...plan, ...tasks.flatMap(followed)]
