// Public legal service in the made-up year: a register of consultations, five outings, six people guided to legal aid, and
// the learning centre.
import { plainDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Deed } from '#demo/deed.ts'
import { workingDayAt, workingDaysAfter } from '#demo/deeds/calendar.ts'
import { reachable, sentOnline } from '#demo/deeds/requests.ts'
import { township, villager } from '#demo/people.ts'

const on = plainDate
const fields = ['labour', 'land', 'marriage', 'contract', 'neighbour', 'injury', 'welfare', 'village', 'other'] as const
const destinations = ['mediation', 'legalAid', 'court', 'arbitration', 'notary'] as const

/** Two hundred and ten lines; every seventh person is sent on, every fifteenth question can't be answered at once. */
function consultation(index: number): readonly Deed[] {
  const day = workingDayAt(index / 210)
  const step = { by: index % 3 === 0 ? 'sifa' : 'chuangkou', area: township, of: `consultation-${index}`, procedure: 'consultation' } as const
  const asked = { service: index % 12 === 5 ? 'drafting' : index % 12 === 9 ? 'guidance' : 'consultation', lawField: fields[index % fields.length], channel: index % 4 === 3 ? 'phone' : 'window' }
  if (index % 15 === 7) return later({ ...step, by: 'sifa' }, { day, asked, index })
  return [{ ...step, on: day, action: 'answerNow', answers: () => ({ ...asked, ...(index % 7 === 2 ? { referredTo: destinations[index % destinations.length] } : {}), ...(index % 20 === 4 ? { persons: 2 } : {}) }) }]
}

function later(step: Pick<Deed, 'by' | 'area' | 'of' | 'procedure'>, { day, asked, index }: { day: PlainDate; asked: object; index: number }): readonly Deed[] {
  // One of them was asked through the public door.
  if (index === askedOnline) return registered(step, { day, asked, index })
  const enquirer = { name: villager(index * 2 + 5).name, phone: `139000${String(10_000 + index)}` }
  const received: Deed = { ...step, on: day, action: 'receive', answers: () => ({ ...asked, enquirer, question: '材料较多，要查过规定再答复。' }) }
  // The last one of the year is still waiting; one was answered late, and it says so.
  if (index > 195) return [received]
  return [received, { ...step, on: workingDaysAfter(day, index === 97 ? 8 : 3), action: 'answer', answers: () => ({ answered: '已经查明规定，电话答复本人，并说明可以申请法律援助。', adviser: '法律顾问', aidTold: true }) }]
}

const askedOnline = 112

function registered(step: Pick<Deed, 'by' | 'area' | 'of' | 'procedure'>, { day, asked, index }: { day: PlainDate; asked: object; index: number }): readonly Deed[] {
  const [enquirer, question] = [reachable(index), '邻居翻建房屋占了我家的滴水，想问能不能让他拆。']
  return [
    sentOnline({ of: 'ask-advice', on: day }, () => ({ kind: 'advice', who: enquirer, said: question })),
    { ...step, on: day, action: 'receive', answers: (known) => ({ ...asked, channel: 'online', enquirer, question, request: known.matter('ask-advice') }) },
    { ...step, on: workingDaysAfter(day, 3), action: 'answer', answers: () => ({ answered: '要看占了多少、是不是影响使用；先申请村调委会调解，请双方和村里一起量。', aidTold: true }) },
  ]
}

const outings: readonly Deed[] = ([
  ['2024-01-26', '法律服务进大集', ['consultation', 'talk'], '永加大集', 46],
  ['2024-03-15', '消费维权现场咨询', ['consultation'], '乡政府门前', 38],
  ['2024-05-22', '农资纠纷上门服务', ['consultation', 'mediation'], '合作社', 17],
  ['2024-08-20', '合作社“法治体检”', ['health'], '合作社', 9],
  ['2024-11-14', '冬季讨薪专场', ['consultation', 'drafting', 'aid'], '乡便民服务中心', 31],
] as const).map(([day, topic, kinds, place, served], index) => ({
  on: on(day), by: 'sifa', of: `outing-${index}`, procedure: 'legal-service-outing', area: township, action: 'record',
  answers: () => ({ topic, kinds, place, companions: ['justiceOffice', 'adviser'], served }),
}))

const planned: readonly Deed[] = [
  { on: on('2024-06-03'), by: 'sifa', of: 'outing-rained-off', procedure: 'legal-service-outing', area: township, action: 'plan', answers: () => ({ topic: '田间法律服务', plannedOn: '2024-06-18' }) },
  { on: on('2024-06-18'), by: 'sifa', of: 'outing-rained-off', procedure: 'legal-service-outing', area: township, action: 'cancel', answers: () => ({ reason: '连日降雨，道路不通' }) },
]

type Aid = { readonly day: string; readonly aidMatter: string; readonly means: string; readonly brought: readonly string[]; readonly end: 'advised' | 'settled' | 'lost' | 'refused' | 'withdrawn' | 'assigned' }

const aids: readonly Aid[] = [
  { day: '2024-01-18', aidMatter: 'labour', means: 'migrantWorker', brought: ['form', 'identity', 'ground', 'caseFile'], end: 'settled' },
  { day: '2024-03-05', aidMatter: 'support', means: 'assisted', brought: ['form', 'identity', 'ground', 'caseFile'], end: 'settled' },
  { day: '2024-04-16', aidMatter: 'injury', means: 'none', brought: ['form', 'identity', 'means', 'caseFile'], end: 'lost' },
  { day: '2024-06-11', aidMatter: 'support', means: 'abuse', brought: ['form', 'identity', 'caseFile'], end: 'assigned' },
  { day: '2024-08-13', aidMatter: 'welfare', means: 'none', brought: ['form', 'identity', 'means', 'caseFile'], end: 'refused' },
  { day: '2024-10-22', aidMatter: 'labour', means: 'migrantWorker', brought: ['identity'], end: 'advised' },
  { day: '2024-11-19', aidMatter: 'labour', means: 'none', brought: ['form', 'identity', 'means', 'caseFile'], end: 'withdrawn' },
]

function referral({ day, aidMatter, means, brought, end }: Aid, index: number): readonly Deed[] {
  const step = { by: 'sifa', area: township, of: `aid-${index}`, procedure: 'legal-aid-referral' } as const
  const later = (days: number) => workingDaysAfter(on(day), days)
  const deed = (days: number, action: string, answers: object): Deed => ({ ...step, on: later(days), action, answers: () => answers })
  const advised = deed(0, 'advise', { applicant: { name: villager(index * 9 + 2).name, phone: `138000${String(20_000 + index)}` }, aidMatter, means, byAgent: false, brought })
  if (end === 'advised') return [advised]
  const handed = [advised, deed(1, 'handOver', { centre: '双辽市法律援助中心', way: 'carried' }), deed(2, 'acknowledge', {})]
  if (end === 'withdrawn') return [...handed, deed(4, 'withdraw', { reason: 'solved' })]
  if (end === 'refused') return [...handed, deed(6, 'recordRefusal', { reason: '家庭收入高于经济困难标准。', objectionTold: true }), deed(12, 'endAfterRefusal', { otherWay: '法律顾问继续解答，可以申请人民调解' })]
  const granted = [...handed, deed(6, 'recordGrant', {}), deed(7, 'recordAssigned', { helperOffice: '双辽市某律师事务所' })]
  if (end === 'assigned') return granted
  return [...granted, deed(40, 'recordOutcome', end === 'settled' ? { outcome: 'settled', recovered: 8600 + index * 1200 } : { outcome: 'lost' })]
}

const centre: readonly Deed[] = ([
  ['2024-05-28', '民法典婚姻家庭编讲座', 'lecture', ['villagers'], 42, {}],
  ['2024-09-12', '农村土地承包法集中阅读', 'reading', ['cadres'], 23, {}],
  ['2024-12-04', '宪法知识竞赛', 'contest', ['staff', 'villagers'], 48, { teams: 8, prizes: 3 }],
] as const).map(([day, topic, kind, audiences, participants, more], index) => ({
  on: on(day), by: 'sifa', of: `centre-${index}`, procedure: 'law-learning-event', area: township, action: 'record', answers: () => ({ topic, kind, audiences, participants, ...more }),
}))

export const legalServiceDeeds: readonly Deed[] = [...Array.from({ length: 210 }, (_, index) => consultation(index)).flat(), ...outings, ...planned, ...aids.flatMap(referral), ...centre]
