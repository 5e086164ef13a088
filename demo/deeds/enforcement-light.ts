// The everyday side of enforcement: rounds and a word of advice, a fine on the spot, a clue passed on; and a mediator's certificate.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed, Known } from '#demo/deed.ts'
import { township, villager } from '#demo/people.ts'
import type { DemoPlace } from '#demo/place.ts'

function told(procedure: string, of: string, area: string = township) {
  return (by: string, day: string, action: string, answers: (known: Known) => object = () => ({})): Deed => ({ by, of, procedure, area, on: plainDate(day), action, answers })
}

type Round = { readonly day: string; readonly subjects: readonly string[]; readonly place: string; readonly result: string; readonly advised?: number; readonly to?: string }

const rounds: readonly Round[] = [
  { day: '2024-02-20', subjects: ['fire'], place: '东山林地', result: 'nothing' },
  { day: '2024-03-20', subjects: ['straw'], place: '永加村、东沟地块', result: 'mended', advised: 3 },
  { day: '2024-04-11', subjects: ['straw', 'fire'], place: '各村地头', result: 'mended', advised: 5 },
  { day: '2024-05-15', subjects: ['streets'], place: '永加街', result: 'promised', advised: 4 },
  { day: '2024-06-19', subjects: ['rivers'], place: '双山水库', result: 'mended', advised: 2 },
  { day: '2024-07-17', subjects: ['rubbish', 'animals'], place: '文化广场', result: 'mended', advised: 3 },
  { day: '2024-08-14', subjects: ['farmland'], place: '西沟地块', result: 'handedOn', to: '市自然资源局永加所' },
  { day: '2024-09-18', subjects: ['roads'], place: '永东村路', result: 'nothing' },
  { day: '2024-10-16', subjects: ['straw'], place: '各村地头', result: 'mended', advised: 6 },
  { day: '2024-11-06', subjects: ['straw'], place: '永加村地块', result: 'mended', advised: 2 },
]

const patrols: readonly Deed[] = rounds.map(({ day, ...seen }, index) => told('patrol', `patrol-${index}`)(index % 2 === 0 ? 'zhifa1' : 'zhifa2', day, 'log', (known) => ({ ...seen, who: [known.account('zhifa1'), known.account('zhifa2')] })))

const two = (known: Known) => ({ officers: ['zhifa1', 'zhifa2'].map((login) => known.matter(`certificate-${login}`)) })
const remedies = { reviewBody: '双辽市人民政府', court: '双辽市人民法院' }

/** A stall that came back after two warnings: fifty yuan, paid into the bank the next day. */
const stall = told('simple-penalty', 'spot-stall')
const fined: readonly Deed[] = [
  stall('zhifa1', '2024-06-05', 'punish', (known) => ({
    act: '擅自占用道路摆摊', place: '永加街路口', power: known.matter('power-stalls'), ...two(known), shown: true, partyKind: 'citizen', party: villager(64), facts: '劝导两次后仍占道经营，已拍照。',
    told: true, defence: 'none', warning: false, fine: 5_000, paying: 'bank', payAt: '农业银行双辽支行', signed: 'signed', ...remedies,
  })),
  stall('zhifa2', '2024-06-06', 'report', () => ({ to: '综合行政执法队' })),
  stall('zhifa2', '2024-06-06', 'pay', () => ({ receipt: '2024060600012' })),
  stall('fenguan', '2024-06-07', 'close'),
]
const litter = told('simple-penalty', 'spot-litter')
const warned: readonly Deed[] = [
  litter('zhifa2', '2024-09-09', 'punish', (known) => ({
    act: '随意倾倒生活垃圾', place: '文化广场北侧', power: known.matter('power-rubbish'), ...two(known), shown: true, partyKind: 'citizen', party: villager(71), facts: '倒垃圾一袋，当场清走。',
    told: true, defence: 'accepted', warning: false, fine: 2_000, paying: 'small', receipt: '吉财0004211', signed: 'signed', ...remedies,
  })),
  litter('zhifa2', '2024-09-09', 'report'),
  litter('zhifa2', '2024-09-10', 'handIn', () => ({ to: '乡财政所' })),
  litter('zhifa1', '2024-09-11', 'deposit', () => ({ slip: '2024091100007' })),
  litter('fenguan', '2024-09-12', 'close'),
]

const sand = told('case-transfer', 'transfer-sand')
const passedOn: readonly Deed[] = [
  sand('zhifa1', '2024-08-15', 'propose', () => ({ about: '涉嫌无证取土', place: '西沟地块', crime: false, to: '双辽市自然资源局', facts: '巡查发现取土坑一处，现场无人。', materials: [{ name: '现场照片', count: 6 }] })),
  sand('fenguan', '2024-08-15', 'approve'),
  sand('zhifa2', '2024-08-16', 'send', () => ({ receipt: true })),
  sand('zhifa1', '2024-09-02', 'reply', () => ({ result: 'taken', document: '双自然资立〔2024〕31号' })),
]

/** The first three villages' mediators took the county's course. */
function certified(places: readonly DemoPlace[]): readonly Deed[] {
  return places.slice(0, 3).flatMap((place, index) => {
    const step = told('mediator-certificate', `mediator-certificate-${index}`, place.code)
    return [
      step('sifa', '2024-04-22', 'enrol', (known) => ({ mediator: known.matter(`mediator-${index}`) })),
      step('sifa', '2024-04-25', 'train', () => ({ topic: '民法典婚姻家庭编、调解协议书写作', hours: 16 })),
      step('sifa', '2024-04-26', 'exam', () => ({ passed: true })),
      step('sifa', '2024-05-10', 'issue', () => ({ number: `双调2024${String(index + 1).padStart(3, '0')}`, issuer: '双辽市司法局', validTo: '2027-05-09' })),
    ]
  })
}

export function lightEnforcementDeeds(places: readonly DemoPlace[]): readonly Deed[] {
  return [...patrols, ...fined, ...warned, ...passedOn, ...certified(places)]
}
