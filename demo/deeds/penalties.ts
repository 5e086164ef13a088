// Punishing by the book: the powers the township holds, and five cases of the year. Two fined and paid, one of them with a
// shortcoming in its file; one spared as a first offence, one passed on to the body that has the power, one under way at the end.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed, Known } from '#demo/deed.ts'
import { township, villager } from '#demo/people.ts'

type Answers = (known: Known) => object

const officers = ['zhifa1', 'zhifa2'] as const

/** The deeds of one matter; who does each is said with it. */
function told(procedure: string, of: string) {
  return (by: string, day: string, action: string, answers: Answers = () => ({})): Deed => ({ by, of, procedure, area: township, on: plainDate(day), action, answers })
}

type Power = { readonly key: string; readonly name: string; readonly field: string; readonly offence: string; readonly sanction: string; readonly penalties: readonly string[]; readonly fineMost?: number }

const powers: readonly Power[] = [
  { key: 'stalls', name: '对擅自占用道路、公共场地摆摊的处罚', field: 'urban', offence: '某省城市市容和环境卫生管理条例第十四条', sanction: '某省城市市容和环境卫生管理条例第四十条', penalties: ['warning', 'fine'], fineMost: 50_000 },
  { key: 'straw', name: '对露天焚烧秸秆的处罚', field: 'environment', offence: '中华人民共和国大气污染防治法第七十七条', sanction: '中华人民共和国大气污染防治法第一百一十九条第一款', penalties: ['fine'], fineMost: 200_000 },
  { key: 'rubbish', name: '对随意倾倒生活垃圾的处罚', field: 'environment', offence: '中华人民共和国固体废物污染环境防治法第四十九条第二款', sanction: '中华人民共和国固体废物污染环境防治法第一百一十一条', penalties: ['fine'], fineMost: 50_000 },
]

const register: readonly Deed[] = powers.map(({ key, ...card }) => told('enforcement-power', `power-${key}`)('sifa', '2024-01-08', 'enter', () => ({
  ...card, kind: 'penalty', source: 'devolved', document: '省政府关于赋予乡镇行政处罚权的决定（演示）', publishedOn: '2023-06-01', validFrom: '2023-08-01', discretion: '省行政处罚裁量基准，省政府网站公布',
})))

const certificates: readonly Deed[] = officers.map((login, index) => told('enforcement-certificate', `certificate-${login}`)('sifa', '2024-01-08', 'issue', (known) => ({
  holder: known.account(login), number: `吉C0301900${index + 1}`, fields: ['urban', 'environment'], employment: 'institution', validFrom: '2023-05-01', validTo: '2028-04-30',
})))

const two = (known: Known) => ({ officers: officers.map((login) => known.matter(`certificate-${login}`)) })

type Case = { readonly name: string; readonly act: string; readonly place: string; readonly power: string; readonly party: number; readonly days: readonly string[] }

/** Clue, filing, inspection, inquiry, correction ordered and rechecked, report. */
function investigated({ name, act, place, power, party, days }: Case, proposal: 'punish' | 'none'): readonly Deed[] {
  const step = told('penalty-case', name)
  const [found = '', filed = '', seen = '', asked = '', ordered = '', rechecked = '', concluded = ''] = days
  return [
    step('zhifa1', found, 'register', () => ({ act, source: 'patrol', place, actedOn: found })),
    step('fenguan', filed, 'file', (known) => ({ power: known.matter(`power-${power}`), partyKind: 'citizen', party: { ...villager(party), address: place }, lifeOrFinance: false, ...two(known), reason: '巡查发现，当场劝阻后没有停止。' })),
    step('zhifa1', seen, 'inspect', (known) => ({ ...two(known), shown: true, place, startedAt: '9时10分至9时40分', presence: 'party', findings: '现场情况与线索一致，已拍照。', signed: 'signed' })),
    step('zhifa1', seen, 'collect', (known) => ({ ...two(known), kind: 'audioVisual', what: '现场照片4张', from: '执法人员拍摄', verified: true })),
    step('zhifa2', asked, 'inquire', (known) => ({
      ...two(known), shown: true, asked: villager(party), role: 'party', place: '乡综合执法队', startedAt: '14时至14时30分', rightsTold: true,
      talk: [{ ask: '这件事是不是你做的？', answer: '是我做的。' }, { ask: '是否知道这样做违反规定？', answer: '以前听村里宣传过。' }], signed: 'signed',
    })),
    step('zhifa2', ordered, 'orderCorrection', (known) => ({ ...two(known), requirement: '立即停止，清理现场', correctBy: rechecked })),
    step('zhifa1', rechecked, 'recheck', (known) => ({ ...two(known), result: 'done' })),
    step('zhifa1', concluded, 'conclude', (known) => ({
      ...two(known), facts: '当事人实施了上述行为，本人承认。', evidence: '现场检查笔录、询问笔录、照片，相互印证。', proposal, suggested: proposal === 'punish' ? '符合裁量基准的较轻情形。' : '初次违法，危害后果轻微并及时改正。',
      responsibility: 'full', finedBefore: false, grave: false,
    })),
  ]
}

const remedies = { reviewBody: '双辽市人民政府', court: '双辽市人民法院' }

/** Stalls on the road: fined 200 yuan, paid within the term, closed. */
const stalls: Case = { name: 'penalty-stalls', act: '擅自占用道路摆摊', place: '永加街集市路口', power: 'stalls', party: 41, days: ['2024-05-13', '2024-05-14', '2024-05-14', '2024-05-15', '2024-05-15', '2024-05-17', '2024-05-22'] }
const stallsStep = told('penalty-case', stalls.name)
const fined = { kinds: ['fine'], fine: 20_000, ground: '某省城市市容和环境卫生管理条例第四十条' }
const stallsDeeds: readonly Deed[] = [
  ...investigated(stalls, 'punish'),
  stallsStep('sifa', '2024-05-23', 'review', () => ({ qualified: true, firstTime: false, result: 'pass', opinion: '执法主体、人员合法；事实清楚，证据充分；依据正确，程序合法，裁量适当，文书齐全。' })),
  stallsStep('zhifa1', '2024-05-24', 'notify', () => ({ ...fined, facts: '占用道路摆摊两米，影响通行。', hearingTold: false, answerBy: '2024-05-29', way: 'direct' })),
  stallsStep('zhifa1', '2024-05-27', 'defend', () => ({ said: '家里困难，请求减轻。', review: 'rejected', reasons: '已按较轻情形建议，生活困难可以申请分期。' })),
  stallsStep('xiangzhang', '2024-05-30', 'decide', () => ({ ...fined, facts: '占用道路摆摊，有笔录、照片为证。', discretion: '裁量基准较轻情形', payAt: '农商银行永加支行罚没专户', ...remedies, publish: true })),
  stallsStep('zhifa2', '2024-05-31', 'serve', () => ({ way: 'direct', receipt: true })),
  stallsStep('zhifa1', '2024-06-05', 'publish', () => ({ where: '市政府网站行政处罚公示栏', until: '2025-06-05' })),
  stallsStep('zhifa1', '2024-06-11', 'pay', () => ({ amount: 20_000, way: 'bank', receiptNumber: '2024061100217' })),
  stallsStep('xiangzhang', '2024-06-14', 'close', () => ({ sealed: true, bound: true, pages: 38 })),
]

/** Straw burnt: fined, and the receipt of service not signed at the time, which the review of the file brings out. */
const straw: Case = { name: 'penalty-straw', act: '露天焚烧秸秆', place: '永加村东南地', power: 'straw', party: 58, days: ['2024-10-21', '2024-10-22', '2024-10-22', '2024-10-23', '2024-10-23', '2024-10-24', '2024-10-28'] }
const strawStep = told('penalty-case', straw.name)
const strawFine = { kinds: ['fine'], fine: 50_000, ground: '中华人民共和国大气污染防治法第一百一十九条第一款' }
const strawDeeds: readonly Deed[] = [
  ...investigated(straw, 'punish'),
  strawStep('zhifa1', '2024-10-29', 'notify', () => ({ ...strawFine, facts: '在禁烧区焚烧秸秆约一亩。', hearingTold: false, answerBy: '2024-11-01', way: 'direct' })),
  strawStep('zhifa1', '2024-10-30', 'waive', () => ({ rights: ['statement'], signed: true })),
  strawStep('xiangzhang', '2024-11-04', 'decide', () => ({ ...strawFine, facts: '焚烧秸秆，有笔录、照片为证。', discretion: '裁量基准较轻情形', payAt: '农商银行永加支行罚没专户', ...remedies, publish: false })),
  strawStep('zhifa2', '2024-11-05', 'serve', () => ({ way: 'left', filmed: true, receipt: false })),
  strawStep('zhifa1', '2024-11-18', 'pay', () => ({ amount: 50_000, way: 'electronic', receiptNumber: '2024111800093' })),
  strawStep('zhifa2', '2024-11-21', 'explain', () => ({ points: ['serviceProven'], explanation: '留置送达时有录像，回证漏记拒收事由，已在案卷中写明。' })),
  strawStep('xiangzhang', '2024-11-22', 'close', () => ({ sealed: true, bound: true, pages: 35 })),
]

/** Rubbish dumped, cleared the same day, the first time: not punished, but taught. */
const rubbish: Case = { name: 'penalty-rubbish', act: '随意倾倒生活垃圾', place: '永加村北沟边', power: 'rubbish', party: 73, days: ['2024-07-08', '2024-07-09', '2024-07-09', '2024-07-10', '2024-07-10', '2024-07-11', '2024-07-15'] }
const rubbishStep = told('penalty-case', rubbish.name)
const rubbishDeeds: readonly Deed[] = [
  ...investigated(rubbish, 'none'),
  rubbishStep('xiangzhang', '2024-07-17', 'decideNone', () => ({ why: 'first', facts: '倾倒生活垃圾约半车，当天清运干净，没有造成后果。', educated: true, ...remedies })),
  rubbishStep('zhifa2', '2024-07-18', 'serveNone', () => ({ way: 'direct', receipt: true })),
  rubbishStep('xiangzhang', '2024-07-19', 'close', () => ({ sealed: true, bound: true, pages: 27 })),
]

const pesticide = told('penalty-case', 'penalty-pesticide')
const passedOn: readonly Deed[] = [
  pesticide('zhifa1', '2024-04-15', 'register', () => ({ act: '涉嫌销售过期农药', source: 'complaint', place: '永加街农资店', actedOn: '2024-04-12', told: '村民反映买到过期农药。' })),
  pesticide('fenguan', '2024-04-16', 'passOn', () => ({ to: '双辽市农业农村局', why: '农药监管的处罚权没有赋予乡镇。', documentNumber: '双永政函〔2024〕6号' })),
]

const ditch = told('penalty-case', 'penalty-ditch')
const underWay: readonly Deed[] = [
  ditch('zhifa2', '2024-12-16', 'register', () => ({ act: '随意倾倒生活垃圾', source: 'complaint', place: '永加村排水沟', actedOn: '2024-12-14' })),
  ditch('fenguan', '2024-12-18', 'file', (known) => ({ power: known.matter('power-rubbish'), partyKind: 'business', party: villager(89), organisation: '永加街某小吃店', lifeOrFinance: false, ...two(known), reason: '群众投诉，现场初查属实。' })),
  ditch('zhifa1', '2024-12-19', 'inspect', (known) => ({ ...two(known), shown: true, place: '永加村排水沟', presence: 'witness', witness: villager(90), findings: '沟内有餐厨垃圾约三袋。', signed: 'signed' })),
]

export const penaltyDeeds: readonly Deed[] = [...register, ...certificates, ...stallsDeeds, ...strawDeeds, ...rubbishDeeds, ...passedOn, ...underWay]
