// Village affairs of the made-up year: bodies on the register, resolutions that passed, failed and were adjourned, a raising
// of money, quarterly disclosure with one posting late and one ordered, six households asking for the living allowance.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed, Known } from '#demo/deed.ts'
import { villager } from '#demo/people.ts'
import type { DemoPlace } from '#demo/place.ts'

type Told = readonly [on: string, action: string, answers?: (known: Known) => object, by?: string]
type Telling = { readonly of: string; readonly procedure: string; readonly area: string; readonly by: string; readonly steps: readonly Told[] }

function tell({ of, procedure, area, by, steps }: Telling): readonly Deed[] {
  return steps.map(([on, action, answers, other]) => ({ on: plainDate(on), by: other ?? by, of, procedure, area, action, ...(answers ? { answers } : {}) }))
}

const has = (answers: object) => () => answers

function counts(index: number) {
  const representatives = 30 + index
  return {
    adults: 800 + index * 40, households: 270 + index * 12, assembly: representatives + 4, representatives, womenRepresentatives: 13 + index, chosenBy: 'households', partyMembers: 24 + index,
    collective: 'organisation', members: 760 + index * 38, memberReps: 32 + index, committee: 5, womenOnCommittee: index === 4 ? 0 : 2, supervisors: 3, supervisorsFinance: index !== 6, supervisorsClear: true, source: '2024年1月户籍和成员名册',
  }
}

function bodies(places: readonly DemoPlace[]): readonly Deed[] {
  return places.flatMap((place, index) => tell({ of: `village-body-${index}`, procedure: 'village-body', area: place.code, by: 'zonghe', steps: [['2024-01-05', 'record', has(counts(index))]] }))
}

const record = '逐项讨论后同意按方案办理。'

/** Proposed, discussed and reviewed; what follows differs. */
function before(index: number, month: string, proposal: object): readonly Told[] {
  const party = 24 + index
  return [
    [`2024-${month}-03`, 'propose', (known) => ({ register: known.matter(`village-body-${index}`), source: 'people', due: 5, present: 5, plan: '按预算实施，完工后验收公布。', ...proposal })],
    [`2024-${month}-04`, 'discuss', has({ due: 7, present: 7, agreed: 6, opposed: 0, abstained: 1, record })],
    [`2024-${month}-10`, 'partyReview', has({ circulatedOn: `2024-${month}-06`, present: party - 4, agreed: party - 5, opposed: 0, abstained: 1, record })],
  ]
}

const ballot = (index: number, agreed: number) => ({ body: 'representatives', authorised: true, present: 26 + index, agreed, opposed: 26 + index - agreed, abstained: 0, way: 'hands', record })

function after(month: string, next: string, index: number): readonly Told[] {
  return [
    [`2024-${month}-19`, 'publishResolution', has({ places: ['board', 'group'], content: '决议和表决结果予以公布。' })],
    [`2024-${next}-15`, 'finish', has({ result: '已经完成，验收合格。' })],
    [`2024-${next}-16`, 'publishResult', has({ places: ['board'], content: '实施结果和支出予以公布。' })],
    [`2024-${next}-17`, 'supervise', has({ step: 'result', opinion: 'sound' }), `jiandu${index + 1}`],
    [`2024-${next}-26`, 'close'],
  ]
}

function resolutions(places: readonly DemoPlace[]): readonly Deed[] {
  const story = (index: number, steps: readonly Told[]) => tell({ of: `resolution-${index}`, procedure: 'village-resolution', area: places[index]?.code ?? '', by: `cun${index + 1}`, steps })
  return [
    ...story(0, [...before(0, '03', { subject: '村西机耕路硬化', kind: 'publicWorks', amount: 86_000_00 }), ['2024-03-18', 'vote', has(ballot(0, 24))], ...after('03', '06', 0)]),
    ...story(1, [
      ...before(1, '04', { subject: '机动地发包方案', kind: 'landContract', amount: 42_000_00, reference: '三资2024-011' }),
      ['2024-04-11', 'lookAt', has({ finding: 'improve', note: '写明承包期和底价，公开竞价。' }), 'sifa'], ['2024-04-18', 'vote', has(ballot(1, 21))], ...after('04', '05', 1),
    ]),
    ...story(2, [...before(2, '05', { subject: '旧村部房屋出租', kind: 'disposal', amount: 12_000_00, reference: '三资2024-019' }), ['2024-05-18', 'voteDown', has(ballot(2, 9))]]),
    ...story(3, [
      ...before(3, '07', { subject: '集体收益用于安装路灯', kind: 'income', amount: 30_000_00 }), ['2024-07-15', 'adjourn', has({ body: 'representatives', present: 20 })], ['2024-07-18', 'vote', has(ballot(3, 25))],
      ['2024-07-19', 'publishResolution', has({ places: ['board'], content: '安装路灯四十盏。' })],
      ['2024-07-22', 'object', has({ content: '两个屯分的灯不一样多。' })], ['2024-07-25', 'answerObjection', has({ outcome: 'changed', answer: '按户数重新分配。' })],
    ]),
    ...story(4, before(4, '12', { subject: '护林员误工补贴标准', kind: 'allowance' })),
  ]
}

function raisings(places: readonly DemoPlace[]): readonly Deed[] {
  const plan = { plan: '屯内排水沟八百米，筹资和奖补合并使用。', budget: 36_000_00, perHead: 12_00, heads: 900, daysPerWorker: 2, workers: 260 }
  const vote = { body: 'households', present: 240, agreed: 190, opposed: 40, abstained: 10, way: 'signed', record: '签字表决。' }
  return tell({
    of: 'raising-5', procedure: 'one-case-one-discussion', area: places[5]?.code ?? '', by: 'cun6',
    steps: [
      ['2024-04-02', 'propose', (known) => ({ register: known.matter('village-body-5'), project: '屯内排水沟', kind: 'water', proposer: 'committee', from: 'registered', ...plan })],
      ['2024-04-06', 'askHouseholds', has({ asked: 310, signed: 262 })], ['2024-04-12', 'vote', has(vote)], ['2024-04-18', 'review', has({ opinion: '程序和标准符合规定。' }), 'zonghe'],
      ['2024-04-28', 'approve', has({ by: '双辽市农业农村局' }), 'zonghe'], ['2024-04-29', 'publish', has({ places: ['board'], content: '按方案筹集，多退少补。' })],
      ['2024-05-20', 'collect', has({ money: 10_560_00, people: 880, days: 505, instead: 'none', receipts: true })], ['2024-07-08', 'inspect', has({ result: 'passed' })], ['2024-07-09', 'finish'],
      ['2024-07-11', 'publishUse', has({ raised: 10_560_00, others: 25_000_00, spent: 35_200_00, places: ['board'] })], ['2024-07-22', 'close'],
    ],
  })
}

const quarters = [['第一季度', '2024-03-31', '2024-04-20'], ['第二季度', '2024-06-30', '2024-07-20'], ['第三季度', '2024-09-30', '2024-10-20'], ['第四季度', '2024-12-31', '2025-01-20']] as const
const posted = has({ contents: ['decisions', 'funds', 'finance', 'assets'], summary: '本季度收支、集体资产资源和补贴发放情况。', places: ['board'] })

function disclosures(places: readonly DemoPlace[]): readonly Deed[] {
  const calendar = [0, 1, 2].flatMap((index) => quarters.slice(0, 3).flatMap(([name, periodEnd, dueBy], turn) => tell({
    of: `disclosure-${index}-${turn}`, procedure: 'village-disclosure', area: places[index]?.code ?? '', by: `cun${index + 1}`,
    steps: [
      ['2024-01-08', 'plan', has({ rhythm: 'quarterly', period: `2024年${name}`, periodEnd, dueBy })],
      [index === 2 && turn === 1 ? '2024-07-29' : `${dueBy.slice(0, 8)}18`, 'publish', posted],
      ...(index === 2 && turn === 1 ? complaint : [[`${dueBy.slice(0, 8)}28`, 'takeDown'] as const]),
    ],
  })))
  const atOnce = tell({ of: 'disclosure-now', procedure: 'village-disclosure', area: places[1]?.code ?? '', by: 'cun2', steps: [['2024-05-08', 'publishAtOnce', has({ subject: '机动地竞价发包结果', contents: ['assets', 'decisions'], summary: '承包期、面积和成交价。', places: ['board', 'group'] })]] })
  return [...calendar, ...atOnce]
}

const complaint: readonly Told[] = [
  ['2024-08-01', 'complain', has({ about: 'false', content: '少列一笔租金收入。' }), 'zonghe'],
  ['2024-08-06', 'orderPublication', has({ finding: '漏列旧房租金一笔。', by: '2024-08-16' }), 'zonghe'],
  ['2024-08-12', 'publish', posted],
]

function rules(places: readonly DemoPlace[]): readonly Deed[] {
  return [6, 7].flatMap((index) => tell({
    of: `rules-${index}`, procedure: 'village-rules', area: places[index]?.code ?? '', by: `cun${index + 1}`,
    steps: [
      ['2024-08-05', 'draft', (known) => ({ register: known.matter(`village-body-${index}`), kind: 'rules', change: 'amend', title: `${places[index]?.name ?? ''}村规民约（2024年修订）`, main: '增加移风易俗、环境卫生。' })],
      ['2024-08-12', 'lookAt', has({ finding: 'improve', note: '删去罚款条款。' }), 'sifa'],
      ['2024-08-25', 'adopt', has({ body: 'households', present: 260, agreed: 230, opposed: 20, abstained: 10, way: 'hands', record: '举手表决。' })],
      [index === 6 ? '2024-08-30' : '2024-09-12', 'file', has({})], ['2024-09-14', 'acceptFiling', has({}), 'sifa'],
      ['2024-09-18', 'publish', has({ places: ['board'], from: '2024-10-01' })],
    ],
  }))
}

/** The steps of one household, from the first of a month. */
function household(places: readonly DemoPlace[], index: number, month: string, rest: (on: (day: string) => string) => readonly Told[]): readonly Deed[] {
  const on = (day: string) => `2024-${month}-${day}`
  return tell({
    of: `allowance-${index}`, procedure: 'minimum-living-allowance', area: places[index]?.code ?? '', by: 'zonghe',
    steps: [
      [on('01'), 'apply', has({ applicant: villager(400 + index), members: 1 + (index % 3), way: index === 1 ? 'village' : 'self', ...(index === 1 ? { agent: villager(450) } : {}), reason: '家中主要劳动力患病。', relative: index === 3 }), 'chuangkou'],
      ...rest(on),
    ],
  })
}

function allowances(places: readonly DemoPlace[]): readonly Deed[] {
  const looked = (on: (day: string) => string, opinion: 'grant' | 'refuse', members: number): readonly Told[] => [
    [on('03'), 'accept', has({ signed: true })],
    [on('06'), 'inquire', (known) => ({ investigators: [known.account('zonghe'), known.account('sifa')], ways: ['home', 'neighbours', 'data'], signedByHousehold: true, findings: '核对收入、财产和刚性支出。' })],
    [on('08'), 'review', has({ opinion, reason: opinion === 'grant' ? '人均收入低于标准。' : '人均收入高于标准。', ...(opinion === 'grant' ? { monthlyAmount: members * 350_00, members } : { members: 0 }) })],
    [on('09'), 'publicise', has({ places: ['board'], fields: ['applicant', 'members', 'amount', 'result', 'phone'] })],
  ]
  const granted = (on: (day: string) => string, members: number, nextCheckBy: string, next: string): readonly Told[] => [
    [on('18'), 'report', has({ body: 'county' })],
    [on('26'), 'confirm', has({ decidedBy: '双辽市民政局', members, monthlyAmount: members * 350_00, pace: 'yearly', nextCheckBy })],
    [on('27'), 'publishDecision', has({ places: ['board'], fields: ['applicant', 'members', 'amount'] })],
    [on('28'), 'pay', has({ firstMonth: next, account: 'card' })],
  ]
  return [
    ...household(places, 0, '03', (on) => [...looked(on, 'grant', 1), ...granted(on, 1, '2025-03-20', '2024-04-01')]),
    ...household(places, 1, '04', (on) => [...looked(on, 'grant', 2), ...granted(on, 2, '2025-04-20', '2024-05-01')]),
    ...household(places, 2, '06', (on) => [...looked(on, 'refuse', 0), [on('18'), 'report', has({ body: 'county' })], [on('25'), 'refuse', has({ decidedBy: '双辽市民政局', reason: '人均收入高于当地标准。' })], [on('27'), 'tell', has({ deliveredBy: 'inHand' })]]),
    ...household(places, 3, '07', (on) => [
      ...looked(on, 'grant', 1), [on('12'), 'object', has({ content: '家里新买了农机。' })],
      [on('15'), 'appraise', (known) => ({ due: 13, present: 11, support: 9, doubt: 2, chair: known.account('zonghe'), record: '农机属合作社。' })],
      [on('16'), 'answerObjection', has({ way: 'appraisal', kept: true, answer: '农机不属申请家庭。' })], ...granted(on, 1, '2025-07-20', '2024-08-01'),
    ]),
    ...household(places, 4, '10', (on) => [[on('03'), 'notify', has({ missing: [{ name: '户口簿复印件' }] })], [on('10'), 'withdraw', has({ reason: '子女接走赡养。' })]]),
    ...household(places, 5, '12', (on) => looked(on, 'grant', 3)),
  ]
}

/** @param places of the township; the community has residents, not villagers, and keeps to another law */
export function villageDeeds(places: readonly DemoPlace[]): readonly Deed[] {
  const villages = places.filter((place) => place.kind !== 'community')
  return [bodies, resolutions, raisings, disclosures, rules, allowances].flatMap((each) => each(villages))
}
