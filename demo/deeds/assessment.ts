// Shortcomings followed to their end and beyond, an inspection from above, information sent upward, what the heads did in person and
// their law reports, the county's score sheet, and an indicator that the township defined for itself.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed, Known } from '#demo/deed.ts'
import { township } from '#demo/people.ts'

const on = plainDate
type Step = readonly [on: string, by: string, action: string, answers?: (known: Known) => object]

function matter(of: string, procedure: string, steps: readonly Step[]): readonly Deed[] {
  return steps.map(([day, by, action, answers]) => ({ on: on(day), by, of, procedure, area: township, action, ...(answers ? { answers } : {}) }))
}

const owned = (owner: string) => (known: Known) => ({ leader: known.account('fenguan'), owner: known.account(owner) })

const shortcomings: readonly Deed[] = [
  ...matter('shortcoming-roster', 'shortcoming', [
    ['2024-01-10', 'sifa', 'record', (known) => ({ problem: '人民调解员名册与各村公示不一致', source: 'annualReport', year: 2023, cause: '人员变动后没有及时登记', measure: '逐村核对，当月变动当月登记', due: '2024-05-31', ...owned('zonghe')(known) })],
    ['2024-04-10', 'zonghe', 'progress', () => ({ progress: '已核对七个村。' })],
    ['2024-05-10', 'zonghe', 'finish', () => ({ result: '十一个村（社区）名册与公示一致。', proof: '各村公示照片，存司法所' })],
    ['2024-05-16', 'xiangzhang', 'verify', () => ({ seen: '抽查三个村，名册与公示一致' })],
    ['2024-11-06', 'sifa', 'lookBack', () => ({ found: '抽查两个村，名册与公示仍然一致' })],
  ]),
  ...matter('shortcoming-notice', 'shortcoming', [
    ['2024-01-10', 'sifa', 'record', (known) => ({ problem: '窗口一次性告知书缺项没有写全', source: 'selfCheck', year: 2023, cause: '没有统一表样', measure: '统一表样，每周抽查', due: '2024-03-31', ...owned('zonghe')(known) })],
    ['2024-03-25', 'zonghe', 'finish', () => ({ result: '已经使用统一表样。', proof: '告知书表样' })],
    ['2024-03-29', 'fenguan', 'verify', () => ({ seen: '查看当月告知书十份' })],
    ['2024-08-12', 'fenguan', 'reopen', (known) => ({ reason: '抽查又有两份缺项没有写全', cause: '新到窗口的人员没有培训', measure: '上岗前先学表样，每月抽查', owner: known.account('zonghe'), due: '2024-09-30' })],
    ['2024-10-08', 'zonghe', 'finish', () => ({ result: '窗口人员都已培训，九月抽查没有缺项。', proof: '培训签到表、抽查记录' })],
    ['2024-10-11', 'fenguan', 'verify', () => ({ seen: '查看九月告知书十五份，没有缺项' })],
  ]),
  ...([
    ['rural', '部分老年群众和外出务工人员普法参与少', '活动多在集市白天举办', '逐村补讲', 'sifa', '2025-06-30'],
    ['members', '部分村调委会委员不足法定人数', '换届后没有补选', '逐村补选到法定人数', 'zonghe', '2025-04-30'],
    ['lawyer', '没有法律专业工作人员', '编制内没有法律专业人员', '聘请法律顾问', 'zonghe', '2025-05-31'],
    ['certificate', '执法证件换发有人员没有完成', '人员调动', '完成换发和培训', 'zonghe', '2025-04-15'],
  ] as const).flatMap(([name, problem, cause, measure, owner, due]) => matter(`shortcoming-${name}`, 'shortcoming', [
    ['2025-03-20', 'sifa', 'record', (known) => ({ problem, source: 'annualReport', year: 2024, cause, measure, due, ...owned(owner)(known) })],
  ])),
]

const inspection: readonly Deed[] = [
  ...matter('assessed-1', 'assessment-inspection', [
    ['2024-06-18', 'sifa', 'record', () => ({ topic: '2024年上半年法治建设督察', body: '双辽市委依法治市办', kind: 'written', looked: '报送了上半年工作总结和会议纪要' })],
    ['2024-06-28', 'sifa', 'clear', () => ({ said: '没有反馈问题' })],
  ]),
  ...matter('assessed-2', 'assessment-inspection', [
    ['2024-09-27', 'sifa', 'announce', () => ({ topic: '2024年法治建设实地督察', body: '双辽市委依法治市办', kind: 'onSite', on: '2024-10-15', prepare: '会议纪要、调解卷宗、执法案卷' })],
    ['2024-10-15', 'sifa', 'undergo', () => ({ people: '督察组三人', looked: '查阅卷宗，走访便民服务中心和两个村' })],
    ['2024-10-18', 'sifa', 'findings', () => ({ findings: [{ finding: '部分会议纪要没有写明议定事项的完成时限', suggestion: '统一纪要格式' }], answerBy: '2024-12-20' })],
  ]),
  ...matter('shortcoming-minutes', 'shortcoming', [
    ['2024-10-21', 'sifa', 'record', (known) => ({ problem: '部分会议纪要没有写明议定事项的完成时限', source: 'inspection', year: 2024, inspection: known.matter('assessed-2'), cause: '纪要没有统一格式', measure: '按系统的纪要格式逐项写明时限', due: '2024-11-30', ...owned('zonghe')(known) })],
    ['2024-11-26', 'zonghe', 'finish', () => ({ result: '十一月的纪要已逐项写明时限。', proof: '永法治纪〔2024〕4号' })],
    ['2024-11-28', 'shuji', 'verify', () => ({ seen: '查看第四次会议纪要' })],
  ]),
  ...matter('assessed-2', 'assessment-inspection', [
    ['2024-12-05', 'sifa', 'answer', (known) => ({ shortcomings: [known.matter('shortcoming-minutes')], to: '双辽市委依法治市办', summary: '反馈问题已整改到位。' })],
  ]),
]

const returns: readonly Deed[] = ([
  ['sent-up-1', '2024-02-28', '依法治乡工作打算', 'plan', true], ['sent-up-2', '2024-05-24', '民法典讲到田间地头', 'news', false], ['sent-up-3', '2024-07-03', '上半年依法治理工作总结', 'summary', true],
  ['sent-up-4', '2024-09-25', '三个村的机耕路纠纷怎样化解', 'experience', false], ['sent-up-5', '2024-12-27', '行政复议应诉情况', 'table', true],
] as const).flatMap(([of, day, topic, kind, asked]) => matter(of, 'information-return', asked
  ? [[`${day.slice(0, 8)}02`, 'sifa', 'ask', () => ({ topic, kind, askedBy: '双辽市委依法治市办', due: day })], [day, 'sifa', 'send', () => ({ to: '双辽市委依法治市办', way: 'paper', ...(of === 'sent-up-5' ? { nil: true } : {}) })]]
  : [[day, 'sifa', 'offer', () => ({ topic, kind, to: '双辽市委依法治市办', way: 'mail' })], [`2024-11-${of === 'sent-up-2' ? '05' : '06'}`, 'sifa', of === 'sent-up-2' ? 'adopt' : 'decline', () => (of === 'sent-up-2' ? { by: 'county', where: '《双辽法治》第9期' } : {})]]))

const acts: readonly Deed[] = ([
  ['in-person-1', '2024-03-18', 'xiangzhang', 'briefing', '听取行政执法人员持证情况汇报', '没有换证的先不安排执法。'],
  ['in-person-2', '2024-04-11', 'shuji', 'onSite', '到永加村现场办公，研究土地承包纠纷', '先核账目，再上调解桌。'],
  ['in-person-3', '2024-06-20', 'shuji', 'briefing', '听取上半年依法治理工作汇报', '短板逐项列出来，定人定时。'],
  ['in-person-4', '2024-07-09', 'xiangzhang', 'instruction', '对防汛期间矛盾排查作出批示', '排查和巡堤一起做，当天的事当天记。'],
  ['in-person-5', '2024-09-19', 'xiangzhang', 'onSite', '到便民服务中心现场办公', '告知书当场抽查，不合格的当场重写。'],
] as const).flatMap(([of, day, leader, kind, topic, said]) => matter(of, 'leadership-act', [
  [day, leader, 'record', (known) => ({ kind, leader: known.account(leader), leaderPost: leader === 'shuji' ? 'partySecretary' : 'townshipHead', topic, said })],
  ...(of === 'in-person-4' ? [] : [[`${day.slice(0, 8)}28`, 'sifa', 'settle', () => ({ result: '已按要求落实。' })] satisfies Step]),
]))

const listed = (duty: string, title: string, day: string, what: string, of: string) => (known: Known) => ({ duty, title, on: day, what, matter: known.matter(of), entry: 1 })

const lawReports: readonly Deed[] = ([
  ['xiangzhang', 'townshipHead', [listed('arrange', '对重要工作亲自部署', '2024-03-04', '交办任务：核对十二个调解组织的成员和任期', 'task-1'), listed('arrange', '对重要工作亲自部署', '2024-08-19', '交办任务：便民服务中心一次性告知改进', 'task-3'), listed('onSite', '现场办公', '2024-09-19', '登记履职事项：到便民服务中心现场办公', 'in-person-5')]],
  ['shuji', 'partySecretary', [listed('arrange', '对重要工作亲自部署', '2024-05-20', '交办任务：土地承包纠纷逐村排查', 'task-2'), listed('meetings', '主持法治会议，研究解决重大问题', '2024-02-21', '补记会议：2024年第一次依法治理工作会议', 'meeting-1')]],
] as const).flatMap(([person, post, list]) => matter(`law-report-${person}`, 'law-report', [
  ['2025-01-08', 'sifa', 'draft', (known) => ({
    year: 2024, person: known.account(person), post, acts: list.map((each) => each(known)),
    chapters: [
      { heading: '一、履职情况', body: '对重要工作亲自部署{{acts.arrange}}次。全乡召开法治建设相关会议{{meeting.ruleOfLawSessions}}次，核验销号的不足{{shortcoming.mended}}项。' },
      { heading: '二、存在的问题', body: '讲法治课少，对执法案卷看得少。' }, { heading: '三、下一步打算', body: '每半年到村讲一次法治课，每季度看一次执法案卷。' },
    ],
  })],
  ['2025-01-13', person, 'handIn', () => ({})],
  ...(person === 'shuji' ? [] : [['2025-01-17', 'sifa', 'file', () => ({ to: '双辽市委依法治市办' })] satisfies Step]),
]))

const sheet: readonly Deed[] = matter('score-2024', 'score-sheet', [
  ['2024-11-08', 'sifa', 'set', () => ({
    title: '2024年度法治建设考核评分细则', year: 2024, issuer: '双辽市委依法治市办',
    items: [
      { number: '1.1', head: '组织领导', text: '每年召开四次以上法治会议', weight: '5', rule: 'figure', indicator: 'meeting.ruleOfLawSessions', threshold: 4 },
      { number: '1.2', head: '组织领导', text: '制定并印发年度工作重点', weight: '3', rule: 'evidence', evidence: 'annual-plan' },
      { number: '2.1', head: '普法宣传', text: '“一月一主题”普法不少于十二场', weight: '6', rule: 'figure', indicator: 'publicity.activities', threshold: 12, inProportion: true },
      { number: '2.2', head: '普法宣传', text: '“法律明白人”培训不少于四期', weight: '4', rule: 'figure', indicator: 'lawLiterate.trainings', threshold: 4 },
      { number: '3.1', head: '学法考试', text: '学法考试合格率达到百分之九十五', weight: '4', rule: 'figure', indicator: 'exam.passRate', threshold: 95 },
      { number: '4.1', head: '履职述法', text: '负责人讲法不少于两次', weight: '2.5', rule: 'figure', indicator: 'leadership.lawLecturesByLeaders', threshold: 2 },
      { number: '5.1', head: '群众评价', text: '群众满意度测评', weight: '10', rule: 'byHand' },
    ],
  })],
])

const own: readonly Deed[] = matter('own-land', 'defined-indicator', [
  ['2024-06-03', 'sifa', 'define', () => ({
    title: '当年受理的土地类纠纷', unit: '件', system: 'mediation', measure: 'count', procedure: 'dispute-mediation', actions: [{ action: 'accept' }, { action: 'takeUp' }],
    conditions: [{ field: 'apply.type', test: 'is', value: 'land' }], parts: 'area',
    definition: '当事人申请调解、纠纷类型为土地类的，受理一件计一件，按受理日期归入年度；主动介入的不计。',
  })],
])

export const assessmentDeeds: readonly Deed[] = [...shortcomings, ...inspection, ...returns, ...acts, ...lawReports, ...sheet, ...own]
