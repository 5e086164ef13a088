// The service centre: two windows, six items on the list, and 172 applications, from handed over on the spot to forwarded.
import { plainDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Deed, Known } from '#demo/deed.ts'
import { workingDayAt, workingDaysAfter } from '#demo/deeds/calendar.ts'
import { reachable, sentOnline } from '#demo/deeds/requests.ts'
import { township, villager } from '#demo/people.ts'

const on = plainDate
const desk = { by: 'chuangkou', area: township } as const

type Item = { readonly key: string; readonly name: string; readonly kind: string; readonly promised: number; readonly materials: readonly string[]; readonly forward?: string; readonly ways: readonly string[] }

const items: readonly Item[] = [
  { key: 'residence', name: '居住证明', kind: 'proof', promised: 0, materials: ['身份证或户口簿'], ways: ['atOnce', 'oneVisit'] },
  { key: 'medical', name: '城乡居民医保参保登记', kind: 'publicService', promised: 0, materials: ['身份证或户口簿'], ways: ['atOnce', 'online'] },
  { key: 'elderly', name: '高龄津贴申领', kind: 'benefit', promised: 10, materials: ['身份证', '银行账户'], ways: ['nearby', 'onBehalf'], forward: '双辽市民政局' },
  { key: 'pension', name: '城乡居民养老保险参保登记', kind: 'publicService', promised: 5, materials: ['身份证', '银行账户'], ways: ['online', 'oneVisit'] },
  { key: 'disability', name: '困难残疾人生活补贴申请初审', kind: 'benefit', promised: 15, materials: ['身份证', '残疾人证', '银行账户'], ways: ['nearby', 'onBehalf'], forward: '双辽市民政局' },
  { key: 'veteran', name: '退役军人信息采集', kind: 'publicService', promised: 3, materials: ['身份证', '退役证件'], ways: ['atOnce'] },
]

const catalogue: readonly Deed[] = items.map((item) => ({
  ...desk, on: on('2024-01-02'), of: `item-${item.key}`, procedure: 'service-item', action: 'list',
  answers: () => ({
    name: item.name, kind: item.kind, applicants: ['person'], materials: item.materials.map((name) => ({ name, required: true, copies: 1 })), promisedDays: item.promised,
    forward: item.forward !== undefined, ...(item.forward ? { forwardTo: item.forward } : {}), substantiveCheck: false, ways: item.ways, place: '乡便民服务中心综合窗口',
  }),
}))

const windows: readonly Deed[] = ['1号综合窗口', '2号综合窗口'].map((name, index) => ({
  ...desk, on: on('2024-01-02'), of: `window-${index}`, procedure: 'service-window', action: 'open',
  answers: (known) => ({ name, kind: 'comprehensive', clerk: known.account('chuangkou'), standIn: known.account('zonghe'), place: '乡政府一楼便民服务中心', hours: '周一至周五8:30—11:30、13:30—17:00', phone: '0434-0000000' }),
}))

/** One that began at the public door. */
const askedOnline = 93

function application(index: number): readonly Deed[] {
  const item = items[index % items.length]
  if (!item) return []
  const step = { ...desk, of: `application-${index}`, procedure: 'service-application' } as const
  const day = workingDayAt(index / 180)
  const short = index % 8 === 3
  const opening = (allIn: boolean) => (known: Known) => ({ item: known.matter(`item-${item.key}`), applicant: { name: villager(index * 3 + 1).name }, channel: index % 6 === 4 ? 'onBehalf' : 'window', allIn, ...(allIn ? {} : { materials: [{ name: item.materials[0], copies: 1 }] }) })
  if (item.promised === 0 && !short) return [{ ...step, on: day, action: 'handleOnSpot', answers: (known) => ({ ...opening(true)(known), result: '当场办结' }) }, ...rated(step, day, index)]
  const inFull = opening(!short || item.materials.length < 2)
  const sent = sentOnline({ of: 'ask-service', on: day }, (known) => ({ kind: 'service', who: reachable(index), item: known.matter(`item-${item.key}`), said: '想给老人参保，材料已经备齐。' }))
  const received: Deed = { ...step, on: day, action: 'receive', answers: index === askedOnline ? (known) => ({ ...inFull(known), applicant: reachable(index), channel: 'online', request: known.matter('ask-service') }) : inFull }
  return [...(index === askedOnline ? [sent] : []), received, ...(short && item.materials.length > 1 ? supplemented(step, day, item) : []), ...decided(step, workingDaysAfter(day, short ? 2 : 0), { item, index })]
}

type Step = Pick<Deed, 'by' | 'area' | 'of' | 'procedure'>

function supplemented(step: Step, day: PlainDate, item: Item): readonly Deed[] {
  return [
    { ...step, on: day, action: 'notify', answers: () => ({ materials: item.materials.slice(1).map((name) => ({ name, problem: 'missing' })) }) },
    { ...step, on: workingDaysAfter(day, 2), action: 'supplement', answers: () => ({ allIn: true }) },
  ]
}

function decided(step: Step, day: PlainDate, { item, index }: { item: Item; index: number }): readonly Deed[] {
  const done = workingDaysAfter(day, Math.max(0, item.promised - 2))
  const handed = workingDaysAfter(done, 1)
  const ending: readonly Deed[] = item.forward
    ? [
      { ...step, on: done, action: 'forward', answers: () => ({ opinion: 'meets' }) },
      { ...step, on: workingDaysAfter(done, 8), action: 'recordResult', answers: () => ({ outcome: 'granted', body: item.forward }) },
      { ...step, on: workingDaysAfter(done, 9), action: 'deliver', answers: () => ({ way: 'inPerson' }) },
    ]
    : [{ ...step, on: done, action: 'grant', answers: () => ({ result: '已登记' }) }, { ...step, on: handed, action: 'deliver', answers: () => ({ way: 'inPerson' }) }]
  return [{ ...step, on: day, action: 'accept', answers: () => ({}) }, ...ending, ...rated(step, workingDaysAfter(done, 9), index)]
}

/** About a third say what they thought of it; nobody is asked to. */
function rated(step: Step, day: PlainDate, index: number): readonly Deed[] {
  return index % 3 === 0 ? [{ ...step, on: day, action: 'rate', answers: () => ({ grade: index % 9 === 0 ? 'satisfied' : 'verySatisfied', through: 'device' }) }] : []
}

export const serviceDeeds: readonly Deed[] = [...windows, ...catalogue, ...Array.from({ length: 172 }, (_, index) => application(index)).flat()]
