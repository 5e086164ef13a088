// Inspecting businesses in the made-up year, with the training of officers, the supervision of their work and the operations they
// joined: most inspections find nothing, some are put right, one is refused, one passed on, one still open at the end.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed, Known } from '#demo/deed.ts'
import { workingDaysAfter } from '#demo/deeds/calendar.ts'
import { township, villager } from '#demo/people.ts'

type Answers = (known: Known) => object

/** The deeds of one matter; who does each is said with it. */
function told(procedure: string, of: string) {
  return (by: string, day: string, action: string, answers: Answers = () => ({})): Deed => ({ by, of, procedure, area: township, on: plainDate(day), action, answers })
}

const two = (known: Known) => ({ officers: [known.matter('certificate-zhifa1'), known.matter('certificate-zhifa2')] })

const powers: readonly Deed[] = ([
  ['farms', '对畜禽养殖场粪污处理的检查', 'environment', '中华人民共和国固体废物污染环境防治法第六十五条'],
  ['shops', '对临街商铺市容环境卫生责任的检查', 'urban', '某省城市市容和环境卫生管理条例第九条'],
] as const).map(([key, name, field, sanction]) => told('enforcement-power', `power-inspect-${key}`)('sifa', '2024-01-09', 'enter', () => ({
  name, kind: 'inspection', field, source: 'devolved', document: '省政府关于赋予乡镇行政执法权的决定（演示）', publishedOn: '2023-06-01', sanction, validFrom: '2023-08-01',
})))

type Visit = { readonly key: string; readonly day: string; readonly enterprise: string; readonly power: 'farms' | 'shops'; readonly place: string; readonly problem?: string; readonly ground?: string }

const visits: readonly Visit[] = [
  { key: 'grain', day: '2024-03-12', enterprise: '永加丰谷粮油店', power: 'shops', place: '永加街东段' },
  { key: 'pigs', day: '2024-04-23', enterprise: '永加兴旺养猪场', power: 'farms', place: '永加村西', problem: '粪污堆放场没有防雨棚' },
  { key: 'feed', day: '2024-05-21', enterprise: '永加顺达饲料店', power: 'shops', place: '永加街西段' },
  { key: 'cattle', day: '2024-06-18', enterprise: '永加北坡肉牛养殖合作社', power: 'farms', place: '永加村北', problem: '沉淀池已满，有外溢' },
  { key: 'noodles', day: '2024-07-23', enterprise: '永加街老面馆', power: 'shops', place: '永加街集市口', problem: '门前餐厨垃圾没有装桶', ground: 'complaint' },
  { key: 'hens', day: '2024-09-10', enterprise: '永加晨光蛋鸡场', power: 'farms', place: '永加村南' },
  { key: 'hardware', day: '2024-10-15', enterprise: '永加利民五金店', power: 'shops', place: '永加街中段' },
  { key: 'sheep', day: '2024-12-10', enterprise: '永加东岗养羊场', power: 'farms', place: '永加村东', problem: '粪水渗入路边沟' },
]

/** From the application to the result; where nothing was found, to the end. */
function visited({ key, day, enterprise, power, place, problem, ground = 'plan' }: Visit): readonly Deed[] {
  const step = told('enterprise-inspection', `inspection-${key}`)
  const later = (days: number) => workingDaysAfter(plainDate(day), days)
  const items = [{ item: '经营（养殖）场所周边环境', finding: 'sound' }, problem ? { item: '污染物、垃圾的收集处理', finding: 'problem', detail: problem } : { item: '污染物、垃圾的收集处理', finding: 'sound' }]
  return [
    step('zhifa1', day, 'propose', (known) => ({
      enterprise, place, power: known.matter(`power-inspect-${power}`), ...two(known), ground, ...(ground === 'plan' ? { groundPaper: '2024年度行政检查计划' } : { groundPaper: '投诉登记第7号' }), content: '污染物、垃圾收集处理情况', earlier: 0,
    })),
    step('fenguan', later(1), 'approve'),
    step('zhifa1', later(2), 'notify', () => ({ way: 'inHand', receiver: villager(key.length * 11 + 3) })),
    step('zhifa1', later(2), 'inspect', (known) => ({ ...two(known), shown: true, time: '9时20分至10时', presence: 'manager', companion: villager(key.length * 11 + 3), items, filmed: true, signed: 'signed' })),
    ...(problem
      ? [step('zhifa2', later(3), 'tellProblems', () => ({ requirement: `针对“${problem}”立即清理，并采取措施防止再次发生`, correctBy: later(13), way: 'inHand' }))]
      : [step('zhifa2', later(3), 'tellClear', () => ({ way: 'inHand' })), step('zhifa2', later(9), 'publish', () => ({ where: '市政府网站行政执法公示栏' })), step('fenguan', later(10), 'close')]),
  ]
}

const recheck = (known: Known) => ({ ...two(known), shown: true, signed: 'signed' })
const pigs = told('enterprise-inspection', 'inspection-pigs')
const cattle = told('enterprise-inspection', 'inspection-cattle')
const noodles = told('enterprise-inspection', 'inspection-noodles')
const refused = told('enterprise-inspection', 'inspection-refused')
const urgent = told('enterprise-inspection', 'inspection-urgent')

const followed: readonly Deed[] = [
  pigs('zhifa1', '2024-05-14', 'recheckPassed', (known) => ({ ...recheck(known), found: '防雨棚已经搭好。' })),
  pigs('fenguan', '2024-05-15', 'close'),
  cattle('zhifa1', '2024-07-05', 'recheckFailed', (known) => ({ ...recheck(known), found: '沉淀池清了一半，仍有外溢。', correctBy: '2024-07-19' })),
  cattle('zhifa1', '2024-07-19', 'recheckPassed', (known) => ({ ...recheck(known), found: '沉淀池已清空，围堰已加高。' })),
  cattle('fenguan', '2024-07-22', 'close'),
  noodles('zhifa2', '2024-08-01', 'refer', () => ({ to: '双辽市市场监督管理局', what: '复查时发现后厨卫生问题，不归乡镇管', documentNumber: '双永政函〔2024〕11号' })),
  noodles('fenguan', '2024-08-02', 'close'),
  refused('zhifa2', '2024-08-13', 'propose', (known) => ({ enterprise: '永加丰谷粮油店', place: '永加街东段', power: known.matter('power-inspect-shops'), ...two(known), ground: 'random', groundPaper: '三季度双随机抽查任务', content: '门前环境卫生', earlier: 1 })),
  refused('fenguan', '2024-08-14', 'refuse', () => ({ reason: '三月刚检查过，没有新的线索，不再重复检查。' })),
  urgent('zhifa1', '2024-11-05', 'startUrgent', (known) => ({ enterprise: '永加顺达饲料店', place: '永加街西段', power: known.matter('power-inspect-shops'), ...two(known), ground: 'complaint', content: '门前堆放物占道冒烟', urgency: '门前堆放的包装物正在冒烟', earlier: 1 })),
  urgent('zhifa1', '2024-11-05', 'notify', () => ({ way: 'inHand' })),
  urgent('zhifa1', '2024-11-05', 'inspect', (known) => ({ ...two(known), shown: true, presence: 'agent', items: [{ item: '门前堆放物', finding: 'problem', detail: '废包装物约半方，已扑灭' }], signed: 'noted' })),
  urgent('xiangzhang', '2024-11-06', 'makeUp', () => ({ approved: true, opinion: '情况紧急，同意。' })),
  urgent('zhifa1', '2024-11-06', 'tellProblems', () => ({ requirement: '清走门前堆放物', correctBy: '2024-11-08', way: 'inHand' })),
  urgent('zhifa2', '2024-11-08', 'recheckPassed', (known) => ({ ...recheck(known), found: '堆放物已全部清走。' })),
  urgent('fenguan', '2024-11-11', 'close'),
]

const newcomer = told('enforcement-certificate', 'certificate-zhifa3')
const card = (...logins: readonly string[]) => (known: Known) => logins.map((login) => known.matter(`certificate-${login}`))
const spring = told('officer-training', 'officer-training-spring')
const summer = told('officer-training', 'officer-training-summer')
const autumn = told('officer-training', 'officer-training-autumn')
const missed = told('officer-training', 'officer-training-missed')

const trained: readonly Deed[] = [
  newcomer('sifa', '2024-02-20', 'enrol', (known) => ({ holder: known.account('zhifa3'), fields: ['urban'], employment: 'institution' })),
  spring('sifa', '2024-03-20', 'record', (known) => ({ topic: '行政处罚法和执法资格', kind: 'induction', organiser: 'county', hours: 24, lecturer: '市司法局', due: 3, attended: card('zhifa1', 'zhifa3')(known), others: 0 })),
  spring('sifa', '2024-03-22', 'examine', (known) => ({ exam: 'qualification', organiser: 'county', sat: card('zhifa3')(known), passed: card('zhifa3')(known) })),
  newcomer('sifa', '2024-04-10', 'certify', () => ({ number: '吉C03019003', validTo: '2029-04-09' })),
  summer('sifa', '2024-06-03', 'plan', () => ({ topic: '处罚案卷讲评', plannedOn: '2024-06-14' })),
  summer('sifa', '2024-06-14', 'hold', (known) => ({ topic: '处罚案卷讲评', kind: 'cases', organiser: 'township', hours: 4, lecturer: '法律顾问', due: 5, attended: card('zhifa1', 'zhifa2', 'zhifa3')(known), others: 2 })),
  autumn('sifa', '2024-10-11', 'record', (known) => ({ topic: '秸秆禁烧执法要点', kind: 'special', organiser: 'township', hours: 4, due: 5, attended: card('zhifa2', 'zhifa3')(known), others: 1 })),
  missed('sifa', '2024-11-20', 'plan', () => ({ topic: '行政强制法', plannedOn: '2024-12-06' })),
  missed('sifa', '2024-12-06', 'cancel', () => ({ reason: '与年终检查冲突，改到下一年' })),
]

const files = told('enforcement-supervision', 'supervision-files')
const cards = told('enforcement-supervision', 'supervision-certificates')

const supervised: readonly Deed[] = [
  files('sifa', '2024-08-19', 'start', () => ({ kind: 'fileReview', lead: 'county', subject: '乡综合行政执法队', scope: '上半年处罚、检查案卷' })),
  files('sifa', '2024-08-20', 'sample', () => ({ fileKind: 'penalty', sampled: 2, documentsSound: 1, proceduresSound: 2 })),
  files('sifa', '2024-08-20', 'sample', () => ({ fileKind: 'inspection', sampled: 3, documentsSound: 2, proceduresSound: 3 })),
  files('sifa', '2024-08-20', 'addIssue', () => ({ issue: '一卷案卷目录页码与正文不一致', category: 'documents' })),
  files('sifa', '2024-08-20', 'addIssue', () => ({ issue: '一份检查记录没有写起止时间', category: 'documents' })),
  files('sifa', '2024-08-21', 'conclude', () => ({ summary: '抽查五卷，程序全部合格，两卷文书有瑕疵。', correctBy: '2024-09-20' })),
  files('sifa', '2024-09-09', 'rectify', () => ({ number: 1, measure: '重新编目，已核对' })),
  files('sifa', '2024-09-12', 'rectify', () => ({ number: 2, measure: '按录像补记说明，检查记录模板改为必填' })),
  files('sifa', '2024-09-18', 'report', () => ({ to: '双辽市司法局', summary: '两个问题已经全部整改。' })),
  files('sifa', '2024-09-19', 'close'),
  cards('sifa', '2024-11-12', 'start', () => ({ kind: 'certificates', lead: 'township', subject: '乡综合行政执法队', scope: '执法证件和持证上岗情况' })),
  cards('sifa', '2024-11-13', 'concludeClear', () => ({ summary: '三人证件都在有效期，出勤记录与证件相符。' })),
]

const market = told('joint-operation', 'operation-market')
const strawBan = told('joint-operation', 'operation-straw')
const rained = told('joint-operation', 'operation-rained-off')

const operations: readonly Deed[] = [
  market('fenguan', '2024-04-25', 'launch', () => ({ topic: '五一前集市秩序联合整治', kinds: ['joint'], field: 'urban', leader: 'township', partners: [{ name: '双辽市市场监督管理局' }, { name: '永加派出所' }], purpose: '劝离占道摊位，检查门前卫生。', until: '2024-04-30' })),
  market('zhifa1', '2024-04-28', 'act', (known) => ({ ...two(known), shown: true, place: '永加集市', checked: 26, withProblems: 5, result: '五处当场改正' })),
  market('zhifa2', '2024-04-30', 'assist', (known) => ({ department: '双辽市市场监督管理局', members: [known.account('zhifa2')], place: '永加街食品店', checked: 9, withProblems: 1 })),
  market('fenguan', '2024-04-30', 'close', () => ({ summary: '集市秩序好转，没有处罚。' })),
  strawBan('fenguan', '2024-10-08', 'launch', () => ({ topic: '秋季秸秆禁烧专项行动', kinds: ['joint', 'campaign'], field: 'environment', leader: 'township', partners: [{ name: '双辽市生态环境分局' }], purpose: '白天巡查、晚上值守，劝导为主，屡劝不改的依法处理。', until: '2024-11-15' })),
  ...(['2024-10-14', '2024-10-21', '2024-10-30'] as const).map((day, index) => strawBan('zhifa1', day, 'act', (known) => ({ ...two(known), shown: true, place: ['永加村东南地', '永加村北地', '永加村西地'][index], checked: 12 + index * 3, withProblems: index === 1 ? 1 : 0, ...(index === 1 ? { cases: [known.matter('penalty-straw')] } : {}) }))),
  strawBan('fenguan', '2024-11-15', 'close', () => ({ summary: '开展三次，立案一件，其余当场劝止。' })),
  rained('fenguan', '2024-07-15', 'launch', () => ({ topic: '河道垃圾联合清查', kinds: ['joint'], field: 'environment', leader: 'department', partners: [{ name: '双辽市水利局' }], purpose: '清查河道两侧垃圾。' })),
  rained('fenguan', '2024-07-26', 'cancel', () => ({ reason: '汛期水位高，部门另行安排' })),
]

export const enforcementInspectionDeeds: readonly Deed[] = [...powers, ...visits.flatMap(visited), ...followed, ...trained, ...supervised, ...operations]
