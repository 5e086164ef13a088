// Deciding lawfully: the year's catalogue, what went to the meetings, what was reviewed before, two advisers, one normative
// document, three contracts. Some were put off or turned down, and one review said no the first time.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed, Known } from '#demo/deed.ts'
import type { DemoPlace } from '#demo/place.ts'
import { workingDayAt } from '#demo/deeds/calendar.ts'
import { township } from '#demo/people.ts'

type Answers = (known: Known) => object

/** One deed of a matter of deciding; who does it is said with the step. */
function deed(procedure: string, of: string) {
  return (by: string, day: string, action: string, answers: Answers = () => ({})): Deed => ({ by, of, procedure, area: township, on: plainDate(day), action, answers })
}

const catalogue = deed('decision-catalogue', 'catalogue-2024')
const catalogueDeeds: readonly Deed[] = [
  catalogue('zonghe', '2024-01-15', 'draft', () => ({ year: 2024, items: [{ item: '2024年农村公路养护计划', kind: 'works', unit: '农业农村办公室', plannedBy: '2024-06-30' }, { item: '秸秆禁烧管理办法', kind: 'service', unit: '农业农村办公室', plannedBy: '2024-10-31' }] })),
  catalogue('zonghe', '2024-01-22', 'agree', () => ({ session: '2024年第2次党委会议' })),
  catalogue('zonghe', '2024-01-25', 'publish', () => ({ ways: ['website', 'board'], documentNumber: '双永政发〔2024〕3号' })),
  catalogue('zonghe', '2024-12-25', 'settle', () => ({ completed: 2, carried: 0, dropped: 0 })),
]

const leaders = ['刘振华 副乡长', '郭占山 人大主席', '徐国良 纪委书记', '马晓东 武装部长', '朱丽华 组织委员']

type Said = { readonly against?: number; readonly absent?: number; readonly reason?: string; readonly headAgainst?: true }

/** Everybody in the order in which they spoke, the head last. */
function members(head: string, { against, absent, reason = '资金没有落实，建议缓一缓。', headAgainst }: Said = {}): readonly object[] {
  return [...leaders, head].map((member, index) => {
    if (index === absent) return { member, attendance: 'absent' }
    const said = index === against || (headAgainst && index !== 1) ? { position: 'disagree', said: reason } : { position: 'agree' }
    return { member, attendance: 'came', ...said, ...(index === leaders.length ? { head: true } : {}) }
  })
}

function meeting(body: 'government' | 'party' | 'leadership', session: string, said: Said & { readonly decision: string }): Answers {
  const head = body === 'government' ? '陈立新 乡长' : '孙国安 党委书记'
  return (known) => ({ body, session, chair: known.account(body === 'government' ? 'xiangzhang' : 'shuji'), place: '乡政府二楼会议室', members: members(head, said), recorder: known.account('zonghe'), decision: said.decision })
}

type Reviewed = { readonly of: string; readonly as: 'decision' | 'document' | 'contract'; readonly subject: string; readonly sender: string; readonly sent: string; readonly accepted: string; readonly advised?: string; readonly opined: string; readonly issues: readonly (readonly [string, string])[]; readonly answered?: string }

/** A review of another matter of the year, with what the adviser said, the opinion, and the answer to it. */
function reviewed({ of, as, subject, sender, sent, accepted, advised, opined, issues, answered }: Reviewed): readonly Deed[] {
  const step = deed('legality-review', `review-${of}`)
  const found = issues.length > 0 ? 'amended' : 'yes'
  return [
    step('zonghe', sent, 'send', (known) => ({ object: as, [as]: known.matter(of), subject, sender, handedIn: as === 'contract' ? ['draft', 'counterpart'] : ['draft', 'explanation', 'grounds', 'process'] })),
    step('sifa', accepted, 'accept', (known) => ({ reviewer: known.account('sifa') })),
    ...(advised ? [step('sifa', advised, 'consult', (known) => ({ adviser: known.matter('adviser-township'), way: 'written', opinion: issues[0]?.[1] ?? '没有修改意见。' }))] : []),
    step('sifa', opined, 'opine', () => ({ power: 'yes', process: 'yes', content: found, ...(issues.length > 0 ? { issues: issues.map(([problem, advice]) => ({ problem, advice })) } : {}), conclusion: issues.length > 0 ? 'amended' : 'lawful' })),
    ...(answered ? [step('zonghe', answered, 'adopt', () => ({ adopted: 'full', changes: issues.map(([, advice]) => advice).join('；') }))] : []),
  ]
}

const roads = deed('major-decision', 'decision-roads')
const roadDeeds: readonly Deed[] = [
  roads('zonghe', '2024-02-19', 'start', (known) => ({ kind: 'administrative', item: '2024年农村公路养护计划', proposer: '乡长', unit: '农业农村办公室', owner: known.account('zonghe'), catalogue: known.matter('catalogue-2024'), traits: ['technical', 'stability'], amount: 38_000_000, draft: '对11个村62公里农村公路分段养护，先修危险路段。' })),
  roads('zonghe', '2024-02-20', 'openComment', () => ({ ways: ['board', 'villages'], closesOn: '2024-03-21', how: '到乡党政办公室提出，或者告诉村委会' })),
  roads('zonghe', '2024-03-22', 'closeComment', () => ({ received: 14, adopted: 11, summary: '三条要求修建田间路，不属于养护范围，已经说明。' })),
  roads('zonghe', '2024-03-25', 'consultExperts', () => ({ way: 'letters', organisation: '双辽市农村公路管理机构', interested: false, signed: true, opinion: '分段先后次序合理，建议雨季前完成涵洞清淤。', adoption: '已采纳。' })),
  roads('zonghe', '2024-03-26', 'assessRisk', () => ({ by: '平安建设办公室', level: 'low', controllable: true, points: '施工期间出行不便', measures: '半幅施工，提前公告' })),
  ...reviewed({ of: 'decision-roads', as: 'decision', subject: '2024年农村公路养护计划', sender: '农业农村办公室', sent: '2024-03-27', accepted: '2024-03-28', advised: '2024-04-01', opined: '2024-04-08', issues: [['养护资金来源没有写明', '写明资金来源和拨付办法']], answered: '2024-04-09' }),
  roads('zonghe', '2024-04-10', 'table', (known) => ({ review: known.matter('review-decision-roads'), meetsOn: '2024-04-12' })),
  roads('zonghe', '2024-04-12', 'pass', meeting('government', '2024年第5次乡长办公会议', { against: 3, reason: '危险路段应当再增加两处。', decision: '同意养护计划，六月底前完成危险路段。' })),
  roads('zonghe', '2024-04-15', 'reportToParty', () => ({ result: 'agreed', session: '2024年第6次党委会议' })),
  roads('zonghe', '2024-04-16', 'publish', () => ({ ways: ['website', 'board'], documentNumber: '双永政发〔2024〕9号', explanation: '公众意见14条，采纳11条；专家关于雨季前清淤的意见已采纳。' })),
  roads('fenguan', '2024-04-17', 'assign', (known) => ({ unit: '农业农村办公室', owner: known.account('zonghe'), due: '2024-10-31' })),
  roads('zonghe', '2024-07-08', 'report', () => ({ progress: '完成41公里，危险路段全部完成。', problem: 'none' })),
  roads('zonghe', '2024-10-25', 'finish', () => ({ result: '62公里全部完成养护。', onTime: true })),
  roads('zonghe', '2024-11-04', 'file', () => ({ volume: '党政办公室2024年第12卷', minutesNumber: '永纪要〔2024〕5号' })),
]

type Matter = { readonly of: string; readonly kind: string; readonly item: string; readonly amount?: number; readonly on: readonly [start: string, table: string, meeting: string]; readonly session: string; readonly decision: string; readonly outcome: 'pass' | 'reject' | 'postpone'; readonly said?: Said; readonly done?: readonly [assigned: string, due: string, finished?: string] }

const collective: readonly Matter[] = [
  { of: 'plaza', kind: 'project', item: '集镇文化广场改造', amount: 46_000_000, on: ['2024-03-04', '2024-03-18', '2024-03-20'], session: '2024年第3次班子会议', decision: '同意改造，九月底前完工。', outcome: 'pass', said: { absent: 1 }, done: ['2024-03-25', '2024-09-30', '2024-10-14'] },
  { of: 'drain', kind: 'project', item: '永加村排水沟渠建设', amount: 21_000_000, on: ['2024-05-06', '2024-05-20', '2024-05-22'], session: '2024年第5次班子会议', decision: '资金没有落实，待上级资金下达后再议。', outcome: 'postpone', said: { against: 2 } },
  { of: 'snow', kind: 'fund', item: '购置扫雪除冰设备', amount: 6_800_000, on: ['2024-09-02', '2024-09-16', '2024-09-18'], session: '2024年第9次班子会议', decision: '同意购置，按采购程序办理。', outcome: 'pass', done: ['2024-09-20', '2024-11-15', '2024-11-12'] },
  { of: 'cars', kind: 'fund', item: '更换公务用车', amount: 16_000_000, on: ['2024-06-03', '2024-06-17', '2024-06-19'], session: '2024年第6次班子会议', decision: '不符合过紧日子的要求，不予更换。', outcome: 'reject', said: { headAgainst: true, reason: '现有车辆还能用，不宜支出。' } },
  { of: 'key-points', kind: 'major', item: '平安建设重点任务安排', on: ['2024-02-26', '2024-03-01', '2024-03-06'], session: '2024年第4次党委会议', decision: '同意安排。', outcome: 'pass', done: ['2024-03-08', '2024-12-20', '2024-12-18'] },
  { of: 'posts', kind: 'appointment', item: '站办所负责人调整', on: ['2024-08-05', '2024-08-08', '2024-08-09'], session: '2024年第12次党委会议', decision: '同意调整，按程序公示。', outcome: 'pass' },
]

function discussed({ of, kind, item, amount, on: [start, table, met], session, decision, outcome, said, done }: Matter): readonly Deed[] {
  const step = deed('major-decision', `decision-${of}`)
  return [
    step('zonghe', start, 'start', (known) => ({ kind, item, unit: '党政办公室', owner: known.account('zonghe'), ...(amount === undefined ? {} : { amount }), ...(kind === 'appointment' ? { persons: [{ name: '胡文斌' }, { name: '高秀云' }] } : {}) })),
    step('zonghe', table, 'table', () => ({ ...(kind === 'appointment' ? {} : { noReview: '会前由司法所工作人员列席把关，不涉及合同和权利义务' }), meetsOn: met })),
    step('zonghe', met, outcome, meeting(kind === 'appointment' || kind === 'major' ? 'party' : 'leadership', session, { ...said, decision })),
    ...(done ? executed(step, done) : []),
  ]
}

function executed(step: ReturnType<typeof deed>, [assigned, due, finished]: readonly [string, string, string?]): readonly Deed[] {
  return [
    step('fenguan', assigned, 'assign', (known) => ({ unit: '党政办公室', owner: known.account('zonghe'), due })),
    ...(finished ? [step('zonghe', finished, 'finish', () => ({ result: '已经完成。', onTime: finished <= due })), step('zonghe', finished, 'file', () => ({ volume: '党政办公室2024年“三重一大”专卷' }))] : []),
  ]
}

const straw = deed('normative-document', 'document-straw')
const documentDeeds: readonly Deed[] = [
  straw('zonghe', '2024-07-22', 'draft', (known) => ({ name: '永加乡秸秆露天禁烧管理办法', unit: '农业农村办公室', owner: known.account('zonghe'), why: '落实上级秸秆禁烧和综合利用的部署，明确巡查和劝导的分工。', touches: ['livelihood'], trial: false, contains: ['penalty'] })),
  straw('zonghe', '2024-07-29', 'revise', () => ({ cause: 'other', change: '删去自行设定罚款的条文，违法行为移送有处罚权的部门。' })),
  straw('zonghe', '2024-07-30', 'openComment', () => ({ ways: ['board', 'villages'], closesOn: '2024-08-29', how: '到乡党政办公室提出，或者告诉村委会' })),
  straw('zonghe', '2024-08-30', 'closeComment', () => ({ received: 6, adopted: 5, summary: '一条要求发放补贴，不属于本办法内容。' })),
  ...reviewed({ of: 'document-straw', as: 'document', subject: '永加乡秸秆露天禁烧管理办法', sender: '农业农村办公室', sent: '2024-09-02', accepted: '2024-09-03', advised: '2024-09-09', opined: '2024-09-13', issues: [['第六条增加了村民的义务，没有上位依据', '删去第六条第二款'], ['没有写有效期', '写明有效期']], answered: '2024-09-18' }),
  straw('zonghe', '2024-09-20', 'table', (known) => ({ review: known.matter('review-document-straw') })),
  straw('zonghe', '2024-09-24', 'pass', meeting('government', '2024年第11次乡长办公会议', { decision: '原则同意，十月起施行。' })),
  straw('zonghe', '2024-09-25', 'issue', () => ({ documentNumber: '双永政规〔2024〕1号', ways: ['website', 'board', 'villages'], effectiveOn: '2024-10-08', validUntil: '2029-09-24' })),
  straw('sifa', '2024-10-08', 'file', () => ({ receivers: ['government', 'congress'], documentNumber: '双永政报〔2024〕21号' })),
]

type Signed = { readonly of: string; readonly subject: string; readonly kind: string; readonly counterpart: string; readonly amount: number; readonly procurement: boolean; readonly decision?: string; readonly days: readonly [registered: string, sent: string, accepted: string, opined: string, answered: string, signed: string]; readonly issues: readonly (readonly [string, string])[] }

const contracts: readonly Signed[] = [
  { of: 'roads', subject: '农村公路养护合同', kind: 'commission', counterpart: '双辽市某公路养护有限公司', amount: 36_500_000, procurement: true, decision: 'decision-roads', days: ['2024-04-18', '2024-04-19', '2024-04-22', '2024-04-26', '2024-04-28', '2024-05-06'], issues: [['违约责任只约定了一方', '补写甲方逾期付款的责任'], ['没有约定质量保证金', '约定质量保证金和返还期限']] },
  { of: 'plaza', subject: '集镇文化广场改造施工合同', kind: 'works', counterpart: '双辽市某建筑工程有限公司', amount: 44_800_000, procurement: true, decision: 'decision-plaza', days: ['2024-04-22', '2024-04-23', '2024-04-24', '2024-04-29', '2024-04-30', '2024-05-08'], issues: [['工期没有写明雨季顺延', '写明顺延的条件']] },
  { of: 'canteen', subject: '机关食堂食材配送合同', kind: 'purchase', counterpart: '永加乡某农产品合作社', amount: 4_200_000, procurement: false, days: ['2024-06-24', '2024-06-25', '2024-06-26', '2024-06-28', '2024-07-01', '2024-07-03'], issues: [] },
]

function signed(each: Signed): readonly Deed[] {
  const of = `contract-${each.of}`
  const step = deed('contract', of)
  const [registered, sent, accepted, opined, answered, signedOn] = each.days
  return [
    step('zonghe', registered, 'register', (known) => ({ subject: each.subject, kind: each.kind, counterpart: each.counterpart, amount: each.amount, procurement: each.procurement, owner: known.account('zonghe'), ...(each.decision ? { decision: known.matter(each.decision) } : {}) })),
    ...reviewed({ of, as: 'contract', subject: each.subject, sender: '党政办公室', sent, accepted, opined, issues: each.issues, ...(each.issues.length > 0 ? { answered } : {}) }),
    step('xiangzhang', signedOn, 'sign', (known) => ({ review: known.matter(`review-${of}`), authorised: true, documentNumber: `永合〔2024〕${contracts.indexOf(each) + 1}号`, performBy: '2024-12-31' })),
    ...(each.procurement ? [step('zonghe', '2024-05-09', 'announce', () => ({ medium: '吉林省政府采购网' })), step('zonghe', '2024-05-13', 'fileProcurement', () => ({ receivers: ['finance'] }))] : []),
    step('zonghe', '2024-11-18', 'perform', () => ({ progress: '按约定履行，阶段验收合格。' })),
    ...(each.procurement ? [step('zonghe', '2024-12-16', 'finish', () => ({ why: 'performed', accepted: '验收合格，款项结清。' }))] : []),
  ]
}

/** Sent in, found unlawful, mended, found lawful: a village's charter. */
const charter = deed('legality-review', 'review-charter')
const charterDeeds: readonly Deed[] = [
  charter('zonghe', '2024-05-27', 'send', () => ({ object: 'villageRules', subject: '某村村规民约（修订稿）', sender: '村民委员会', handedIn: ['draft'] })),
  charter('sifa', '2024-05-28', 'notify'),
  charter('zonghe', '2024-05-30', 'supplement', () => ({ handedIn: ['process'] })),
  charter('sifa', '2024-05-31', 'accept', (known) => ({ reviewer: known.account('sifa') })),
  charter('sifa', '2024-06-05', 'opine', () => ({ power: 'no', process: 'yes', content: 'no', issues: [{ clause: '第九条', problem: '对村民设定罚款', ground: '行政处罚法第十六条', advice: '删去罚款，改为批评教育' }, { clause: '第十二条', problem: '外嫁女不参加分配', ground: '村民委员会组织法', advice: '删去' }], conclusion: 'unlawful' })),
  charter('zonghe', '2024-06-24', 'resubmit', () => ({ changes: '两条均已删改，村民会议重新表决。' })),
  charter('sifa', '2024-06-27', 'opine', () => ({ power: 'yes', process: 'yes', content: 'yes', conclusion: 'lawful' })),
  charter('zonghe', '2024-06-28', 'adopt', () => ({ adopted: 'full' })),
]

function adviserDeeds(places: readonly DemoPlace[]): readonly Deed[] {
  const [mine, others] = [deed('legal-adviser', 'adviser-township'), deed('legal-adviser', 'adviser-villages')]
  const villages = places.map((place) => place.code)
  const visits = Array.from({ length: 12 }, (_, month) => {
    const [day, village] = [workingDayAt((month + 0.55) / 12), villages[month % villages.length]]
    return [
      others('sifa', day, 'log', () => ({ service: 'duty', village, content: month % 4 === 1 ? '到村值班，没有人来咨询' : '到村值班，解答土地承包、邻里、赡养等咨询', people: month % 4 === 1 ? 0 : 3 + (month % 5) })),
      ...(month % 3 === 2 ? [others('sifa', day, 'log', () => ({ service: 'lecture', village, content: '讲民法典中的农村常见纠纷', people: 24 + month }))] : []),
    ]
  }).flat()
  return [
    mine('sifa', '2024-01-08', 'engage', () => ({ adviser: { name: '宋立民' }, firm: '吉林某律师事务所', qualification: 'lawyer', capacity: 'township', until: '2025-01-07', scope: '审查重大决策、规范性文件和合同，列席涉法会议。' })),
    others('sifa', '2024-01-10', 'engage', () => ({ adviser: { name: '唐雪梅' }, firm: '双辽市某法律服务所', qualification: 'legalWorker', capacity: 'village', villages, until: '2025-01-09', scope: '每月到村值班，每季度讲课。' })),
    mine('sifa', '2024-04-01', 'log', () => ({ service: 'decision', content: '对农村公路养护计划提出法律意见', result: '采纳' })),
    mine('sifa', '2024-04-24', 'log', () => ({ service: 'contract', content: '审查养护、施工合同', result: '提出三条意见' })),
    mine('sifa', '2024-09-09', 'log', () => ({ service: 'document', content: '审查秸秆禁烧管理办法', result: '提出两条意见' })),
    ...visits,
    mine('sifa', '2025-01-06', 'renew', () => ({ until: '2026-01-07' })),
    others('sifa', '2025-01-06', 'renew', () => ({ until: '2026-01-09' })),
  ]
}

function villagesAttested(places: readonly DemoPlace[]): Deed {
  return deed('outside-figure', 'outside-villages')('sifa', '2025-01-14', 'attest', () => ({ indicator: 'township.villages', from: '2024-01-01', to: '2024-12-31', value: places.length, source: '双辽市民政局', document: '盖章回函' }))
}

export function decisionDeeds(places: readonly DemoPlace[]): readonly Deed[] {
  return [...adviserDeeds(places), ...catalogueDeeds, ...roadDeeds, ...collective.flatMap(discussed), ...documentDeeds, ...contracts.flatMap(signed), ...charterDeeds, villagesAttested(places)]
}
