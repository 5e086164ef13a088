// Twelve committees and eleven mediators as the report has them, and ninety disputes, every one of them settled. That the
// committees are smaller than the law asks is written down as it is; the system says so on every page.
import { addDays, plainDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Deed, Known } from '#demo/deed.ts'
import { archiveDeeds, dossierStandardDeeds, inquiryDeeds } from '#demo/deeds/dossier.ts'
import { handOverDeeds, mediatorOf, panelDeeds, panelTemplates } from '#demo/deeds/linkage.ts'
import { workingDayAt, workingDaysAfter } from '#demo/deeds/calendar.ts'
import { reachable, sentOnline } from '#demo/deeds/requests.ts'
import { given, surname, township, villager } from '#demo/people.ts'
import type { DemoPlace } from '#demo/place.ts'

const founded = plainDate('2023-12-20')

function committees(places: readonly DemoPlace[]): readonly Deed[] {
  const members = (index: number, count: number) => Array.from({ length: count }, (_, turn) => ({
    person: { name: `${surname(index + turn * 5)}${given(index + turn * 7)}` }, post: turn === 0 ? 'director' : 'member', woman: turn === 2,
  }))
  return [
    {
      on: founded, by: 'sifa', of: 'committee-town', procedure: 'mediation-committee', area: township, action: 'setUp',
      answers: () => ({ name: '永加乡人民调解委员会', kind: 'township', chosenBy: 'organisation', members: members(30, 3) }),
    },
    ...places.map((place, index): Deed => ({
      on: founded, by: 'sifa', of: `committee-${index}`, procedure: 'mediation-committee', area: place.code, action: 'setUp',
      answers: () => ({ name: `永加乡${place.name}人民调解委员会`, kind: place.kind === 'community' ? 'community' : 'village', chosenBy: place.kind === 'community' ? 'residents' : 'villagers', members: members(index, 2) }),
    })),
  ]
}

/** One to a village; the eleventh also serves the township's own committee. */
function mediators(places: readonly DemoPlace[]): readonly Deed[] {
  return places.flatMap((place, index): readonly Deed[] => [
    {
      on: plainDate('2023-12-22'), by: 'sifa', of: `mediator-${index}`, procedure: 'mediator', area: place.code, action: 'register',
      answers: (known) => ({
        person: { name: `${surname(index)}${given(index)}` }, adult: true, source: 'member', engagement: index === 10 ? 'fullTime' : 'partTime',
        committees: [known.matter(`committee-${index}`), ...(index === 10 ? [known.matter('committee-town')] : [])],
      }),
    },
    { on: plainDate('2024-06-13'), by: 'sifa', of: `mediator-${index}`, procedure: 'mediator', area: place.code, action: 'train', answers: () => ({ topic: '调解方法和协议书写作', hours: 4, organiser: '司法所' }) },
  ])
}

type Story = { readonly type: string; readonly account: string; readonly terms: string; readonly written: boolean; readonly amount?: number }

const stories: readonly Story[] = [
  { type: 'neighbour', account: '两家院墙滴水引起争执。', terms: '滴水一侧加装接水槽，费用各半。', written: false },
  { type: 'land', account: '承包地边界历年翻耕移位。', terms: '按确权图重新埋设界石，互不追究。', written: true },
  { type: 'family', account: '老人赡养费用分担不一。', terms: '三名子女每人每月承担赡养费，轮流照料。', written: true, amount: 3_600_00 },
  { type: 'housing', account: '宅基地出行道路被堆放柴草。', terms: '十日内清走柴草，保持三米通道。', written: true },
  { type: 'damage', account: '牲畜进地踩踏青苗。', terms: '按受损面积赔偿青苗款。', written: true, amount: 1_280_00 },
  { type: 'contract', account: '收粮尾款逾期未付。', terms: '分两次付清尾款。', written: true, amount: 8_600_00 },
  { type: 'migrantWages', account: '零工工钱拖欠两个月。', terms: '约定日期前一次结清工钱。', written: true, amount: 5_400_00 },
  { type: 'business', account: '农机作业费计算方法争议。', terms: '按实际作业亩数结算。', written: false },
  { type: 'neighbour', account: '排水沟淤堵互相推责。', terms: '两家共同清淤，各清一半。', written: false },
  { type: 'traffic', account: '村道农用车刮碰。', terms: '修理费由责任方承担。', written: true, amount: 900_00 },
]

function dispute(places: readonly DemoPlace[], index: number): readonly Deed[] {
  const village = index % places.length
  const place = places[village]
  const story = stories[index % stories.length]
  if (!place || !story) return []
  const by = `tiaojie${village + 1}`
  const step = { of: `dispute-${index}`, procedure: 'dispute-mediation', area: place.code, by } as const
  const day = (count: number) => workingDaysAfter(workingDayAt(index / 97), count)
  return [...openingOf(step, { story, index, village, day }), ...courseOf(step, { story, index, village, day }), ...afterwards(step, { story, index, village, day })]
}

type Step = Pick<Deed, 'of' | 'procedure' | 'area' | 'by'>
/** One that was applied for at the public door. */
const askedOnline = 43

type Told = { readonly story: Story; readonly index: number; readonly village: number; readonly day: (count: number) => PlainDate }

function openingOf(step: Step, { story, index, village, day }: Told): readonly Deed[] {
  const heard = (known: Known) => ({ committee: known.matter(`committee-${village}`), type: story.type, parties: [villager(index * 2), villager(index * 2 + 1)], account: story.account, ...(index === 22 ? { danger: ['publicOrder'] } : {}) })
  if (index % 3 === 2) return [{ ...step, on: day(0), action: 'takeUp', answers: (known) => ({ ...heard(known), found: index % 2 === 0 ? 'screening' : 'report' }) }]
  const sent = sentOnline({ of: 'ask-mediation', on: day(0), area: step.area }, () => ({ kind: 'mediation', who: reachable(index * 2), others: [villager(index * 2 + 1)], said: story.account }))
  const asked = (known: Known) => (index === askedOnline ? { parties: [reachable(index * 2), villager(index * 2 + 1)], request: known.matter('ask-mediation') } : {})
  return [
    ...(index === askedOnline ? [sent] : []),
    { ...step, on: day(0), action: 'apply', answers: (known) => ({ ...heard(known), form: index % 2 === 0 ? 'oral' : 'written', ...asked(known) }) },
    ...(index === 22 ? [{ ...step, on: day(0), action: 'report', answers: () => ({ to: 'police', unit: '永加派出所值班民警', at: '10时20分', reason: '一方扬言动手，请派出所到场', receipt: '已出警' }) }] : []),
    { ...step, on: day(0), action: 'accept', answers: () => (index % 15 === 0 ? { difficulty: 'hard' } : {}) },
  ]
}

function courseOf(step: Step, { story, index, village, day }: Told): readonly Deed[] {
  return [
    { ...step, on: day(1), action: 'tellRights', answers: () => ({ way: 'oral' }) },
    { ...step, on: day(1), action: 'appoint', answers: (known) => ({ mediators: [known.matter(`mediator-${village}`)], way: 'appointed' }) },
    ...(index % 15 === 0 ? panelDeeds(step, day) : []),
    ...handOverDeeds(step, index, day),
    ...inquiryDeeds(step, index, day),
    { ...step, by: mediatorOf(index, step.by), on: day(4), action: 'mediate', answers: () => ({ place: '村调解室', record: '双方陈述后，调解员讲明有关规定，双方互谅互让。', outcome: 'agreed' }) },
    {
      ...step, by: mediatorOf(index, step.by), on: day(4), action: 'agree',
      answers: () => ({
        form: story.written ? 'written' : 'oral', terms: story.terms, performBy: addDays(day(4), 20), ...(story.amount ? { amount: story.amount } : {}),
        ...(story.written ? { facts: story.account, signed: true, mediatorSigned: true, sealed: true } : {}),
      }),
    },
  ]
}

function afterwards(step: Step, { index, day }: Told): readonly Deed[] {
  const close = workingDaysAfter(day(4), 16)
  return [
    ...(index % 20 === 5 ? [
      { ...step, on: workingDaysAfter(day(4), 5), action: 'confirmApplied', answers: () => ({ court: '双辽市人民法院', joint: true }) },
      { ...step, on: workingDaysAfter(day(4), 12), action: 'confirmDecided', answers: () => ({ result: 'confirmed', paper: `（2024）吉0382民特${index + 1}号` }) },
    ] : []),
    { ...step, on: close, action: 'performed', answers: () => ({}) },
    { ...step, on: close, action: 'visit', answers: () => ({ result: 'full', satisfied: 'yes' }) },
    { ...step, on: close, action: 'close', answers: () => ({}) },
    ...archiveDeeds(step, index, close),
  ]
}

export function mediationDeeds(places: readonly DemoPlace[]): readonly Deed[] {
  return [...committees(places), ...mediators(places), ...panelTemplates, ...dossierStandardDeeds, ...Array.from({ length: 90 }, (_, index) => dispute(places, index)).flat()]
}
