// Petitions, orders of the hotline, requests for information, one review, one suit, calls on enterprises, requests about one's own data: a few of each, some
// late, one lost.
import { addDays, plainDate } from '#calendar/plain-date.ts'
import type { Deed } from '#demo/deed.ts'
import { workingDayAt, workingDaysAfter } from '#demo/deeds/calendar.ts'
import { reachable, sentOnline } from '#demo/deeds/requests.ts'
import { township, villager } from '#demo/people.ts'

const on = plainDate
type Course = readonly (readonly [on: string, action: string, answers?: object, by?: string])[]

function course(of: string, procedure: string, steps: Course): readonly Deed[] {
  return steps.map(([day, action, answers, by = 'sifa']) => ({ on: on(day), by, of, procedure, area: township, action, answers: () => answers ?? {} }))
}

const person = (index: number) => ({ name: villager(index).name })
const brought = (index: number, more: object) => ({ channel: 'visit', kind: 'claim', topic: 'land', again: 'first', petitioners: [person(index)], account: '请求核实并答复。', ...more })
const opinion = (outcome: string, ground?: string) => ({ outcome, facts: '经调查核实。', opinion: '按有关规定办理。', ...(ground === undefined ? {} : { ground, above: '双辽市人民政府' }) })
const told = { told: 'written' }

const petitions: readonly Deed[] = [
  ...course('petition-1', 'petition', [['2024-01-15', 'receive', brought(301, {})], ['2024-01-17', 'accept', told], ['2024-02-20', 'investigate', { record: '到村核对台账。' }], ['2024-03-08', 'reply', opinion('supported', '农村土地承包法')], ['2024-03-11', 'deliver', { way: 'inPerson' }], ['2024-03-12', 'close', { why: 'satisfied' }]]),
  ...course('petition-2', 'petition', [['2024-03-05', 'receive', brought(302, { channel: 'letter', kind: 'suggestion', topic: 'roads' })], ['2024-03-08', 'accept', told], ['2024-03-28', 'reply', opinion('adopted')], ['2024-03-29', 'close', { why: 'suggestion' }]]),
  ...course('petition-3', 'petition', [['2024-04-09', 'receiveForwarded', brought(303, { channel: 'letter', kind: 'accusation', topic: 'conduct', petitioners: undefined, sender: '双辽市信访局' })], ['2024-04-11', 'forward', { to: '双辽市纪委监委', told: 'none' }]]),
  ...course('petition-4', 'petition', [['2024-05-13', 'receive', brought(304, { topic: 'wages' })], ['2024-05-14', 'divert', { way: 'arbitration', body: '双辽市劳动人事争议仲裁委员会' }]]),
  ...course('petition-5', 'petition', [['2024-06-03', 'receiveForwarded', brought(305, { channel: 'online', topic: 'homestead', sender: '双辽市信访局', again: 'repeat' })], ['2024-06-11', 'accept', told], ['2024-07-10', 'investigate', { record: '现场丈量。' }], ['2024-08-15', 'reply', opinion('notSupported', '土地管理法第六十二条')], ['2024-08-19', 'deliver', { way: 'post' }], ['2024-09-10', 'requestRecheck', { body: '双辽市人民政府' }], ['2024-10-09', 'recheckDecided', { outcome: 'upheld' }]]),
  ...course('petition-6', 'petition', [['2024-10-14', 'receive', brought(306, { topic: 'village', persons: 8 })], ['2024-10-16', 'accept', told], ['2024-12-10', 'extend', { reason: '账目跨两届，需要审计' }, 'fenguan']]),
  { on: on('2024-11-12'), by: 'zonghe', of: 'petition-5', procedure: 'petition', area: township, action: 'declareRecusal', answers: () => ({ ground: 'self', reason: '信访人反映的宅基地与我家相邻。' }) },
  { on: on('2024-10-21'), by: 'zonghe', of: 'petition-6', procedure: 'petition', area: township, action: 'declareRecusal', answers: () => ({ ground: 'kin', reason: '反映的村账目由我哥哥记。' }) },
  { on: on('2024-10-22'), by: 'fenguan', of: 'petition-6', procedure: 'petition', area: township, action: 'decideRecusal', answers: (known) => ({ account: known.account('zonghe'), asker: 'self', granted: true, reason: '与信访事项有直接利害关系。' }) },
]

function order(index: number): readonly Deed[] {
  const start = workingDayAt((index + 0.5) / 15)
  const late = index === 9
  const step = { of: `order-${index}`, procedure: 'hotline-order', area: township, by: 'zonghe' } as const
  return [
    {
      ...step, on: start, action: 'receive',
      answers: () => ({ source: index % 5 === 4 ? 'feedback' : 'hotline', ...(index % 5 === 4 ? {} : { order: `SP2024${String(index + 1).padStart(4, '0')}` }), kind: index % 3 === 0 ? 'ask' : 'request', topic: ['roads', 'utilities', 'environment', 'welfare'][index % 4], caller: person(400 + index), account: '请求尽快处理。' }),
    },
    ...(index === 7
      ? [{ ...step, on: start, action: 'sendBack', answers: () => ({ reason: '属于供电公司职责', owner: '供电公司' }) }]
      : [
          { ...step, on: workingDaysAfter(start, late ? 7 : 3), action: 'answer', answers: () => ({ result: index % 4 === 3 ? 'explained' : 'solved', said: '已经办理并答复。' }) },
          { ...step, on: workingDaysAfter(start, late ? 8 : 5), action: 'callBack', answers: () => ({ by: 'us', satisfied: index === 11 ? 'no' : index % 6 === 5 ? 'unreachable' : 'yes' }) },
          { ...step, on: workingDaysAfter(start, late ? 8 : 6), action: 'close', answers: () => (index === 11 ? { reason: '诉求超出政策范围，已当面解释' } : {}) },
        ]),
  ]
}

const asking = (index: number, channel = 'inPerson') => ({ channel, applicant: person(500 + index), information: '某项工程的决算和验收资料' })

const disclosure: readonly Deed[] = [
  ...course('request-1', 'disclosure-request', [['2024-03-06', 'receive', asking(1)], ['2024-03-06', 'answer', { result: 'published', where: '政府网站永加乡栏目' }]]),
  ...course('request-2', 'disclosure-request', [['2024-06-04', 'receive', asking(2, 'signedPost')], ['2024-06-06', 'askCorrection', { items: '请写明工程名称和年度。', until: '2024-06-20' }], ['2024-06-14', 'corrected', { information: '2023年村路工程决算' }], ['2024-07-05', 'answer', { result: 'provided' }]]),
  sentOnline({ of: 'ask-disclosure', on: on('2024-09-02') }, () => ({ kind: 'disclosure', who: reachable(503), said: '某项工程的决算和验收资料', form: 'electronic' })),
  { on: on('2024-09-03'), by: 'sifa', of: 'request-3', procedure: 'disclosure-request', area: township, action: 'receive', answers: (known) => ({ ...asking(3, 'online'), applicant: reachable(503), form: 'electronic', arrivedOn: '2024-09-02', request: known.matter('ask-disclosure') }) },
  ...course('request-3', 'disclosure-request', [['2024-09-04', 'clear'], ['2024-09-20', 'answer', { result: 'none', reasons: '检索了档案室和经管站台账，没有这份资料。' }]]),
  ...['2024-01-22', '2024-03-18', '2024-05-20', '2024-07-15', '2024-09-18', '2024-11-18'].flatMap((day, index) => course(`published-${index}`, 'disclosure-item', [[day, 'publish', { title: `2024年第${index + 1}批社会救助情况`, topic: 'assistance', formedOn: addDays(on(day), index === 3 ? -40 : -7), places: ['site', 'board'], reviewed: true }, 'chuangkou']])),
]

const disputes: readonly Deed[] = [
  ...course('review-1', 'reconsideration', [
    ['2024-04-15', 'receive', { body: '双辽市人民政府', kind: 'homestead', applicants: [person(601)], claim: '请求撤销不予批准的决定。', simple: false }],
    ['2024-04-25', 'reply', { facts: '申请、现场勘查、审核的经过。', opinion: '请求维持。', evidence: [{ name: '宅基地申请表', gatheredOn: '2024-01-10' }, { name: '现场勘查表', gatheredOn: '2024-01-18' }] }],
    ['2024-06-20', 'decide', { decision: 'upheld', number: '双政复决〔2024〕7号' }], ['2024-07-01', 'close', { suit: true }],
  ]),
  ...course('suit-1', 'litigation', [
    ['2024-07-15', 'receive', { court: '双辽市人民法院', kind: 'homestead', plaintiffs: [person(601)], claim: '请求撤销。', joint: true }],
    ['2024-07-26', 'answer', { facts: '申请、现场勘查、审核的经过。', opinion: '请求驳回。', evidence: [{ name: '宅基地申请表', gatheredOn: '2024-01-10' }] }],
  ]),
  { on: on('2024-08-22'), by: 'sifa', of: 'suit-1', procedure: 'litigation', area: township, action: 'hear', answers: (known) => ({ who: 'head', leader: known.account('xiangzhang'), staff: [known.account('sifa')] }) },
  ...course('suit-1', 'litigation', [['2024-09-25', 'judge', { judgment: 'illegal', form: 'judgment' }], ['2024-10-15', 'takeEffect'], ['2024-10-21', 'close', { lesson: '不予批准要书面说明理由和依据。' }]]),
]

const enterprises = ['永加粮贸公司', '北沟养殖场', '利民合作社', '永加砖厂', '东甸米业'] as const

const business: readonly Deed[] = [
  ...Array.from({ length: 10 }, (_, index) => course(`call-${index}`, 'business-request', [[workingDayAt((index + 0.3) / 10), 'visit', { enterprise: enterprises[index % 5], told: index % 3 === 0 ? 'some' : 'none' }, 'zonghe']])).flat(),
  ...Array.from({ length: 4 }, (_, index) => {
    const start = workingDayAt((index * 3 + 0.3) / 10)
    const solved = index !== 2
    return course(`need-${index}`, 'business-request', [
      [start, 'receive', { enterprise: enterprises[(index * 3) % 5], way: 'visit', need: solved ? 'utilities' : 'finance', request: '门前道路和用电增容。' }, 'zonghe'],
      [workingDaysAfter(start, 6), 'answer', solved ? { result: 'solved', said: '已经协调解决。' } : { result: 'passedOn', to: '市地方金融管理部门', said: '已转，等待答复。' }, 'zonghe'],
      ...(solved ? [[workingDaysAfter(start, 8), 'close', { view: 'yes' }, 'zonghe'] as const] : []),
    ])
  }).flat(),
]

const ownData: readonly Deed[] = [
  ...course('own-data-1', 'personal-data-request', [
    ['2024-05-08', 'receive', { kind: 'access', capacity: 'self', applicant: person(305), proof: 'idCard', request: '想看信访登记里写了我哪些情况。' }, 'chuangkou'],
    ['2024-05-09', 'propose', { result: 'agree' }], ['2024-05-10', 'approve', {}, 'fenguan'], ['2024-05-13', 'answer', { way: 'inPerson' }, 'chuangkou'],
  ]),
  ...course('own-data-2', 'personal-data-request', [
    ['2024-11-05', 'receive', { kind: 'erase', capacity: 'self', applicant: person(301), proof: 'idCard', request: '要求删除信访登记。' }, 'chuangkou'],
    ['2024-11-07', 'propose', { result: 'refuse', ground: 'keeping', reasons: '信访材料的保存期限没有届满。' }], ['2024-11-08', 'approve', {}, 'fenguan'], ['2024-11-11', 'answer', { way: 'post' }, 'chuangkou'],
  ]),
]

export const appealsDeeds: readonly Deed[] = [...petitions, ...Array.from({ length: 15 }, (_, index) => order(index)).flat(), ...disclosure, ...disputes, ...business, ...ownData]
