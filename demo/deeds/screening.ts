// A round of screening each month but that of the Spring Festival, most villages with nothing to tell; once a village was late, once one never answered. And a
// meeting on disputes each quarter.
import { addDays, plainDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Deed } from '#demo/deed.ts'
import { workingDaysAfter } from '#demo/deeds/calendar.ts'
import { township } from '#demo/people.ts'
import type { DemoPlace } from '#demo/place.ts'

const monthDay = (month: number, date: number): PlainDate => plainDate(`2024-${String(month).padStart(2, '0')}-${date}`)

/** June's village came late, September's not at all. */
const late = { month: 6, village: 4 } as const
const silent = { month: 9, village: 7 } as const

const seen = [
  { type: 'land', facts: '两户因地界争执，涉及二户六人', people: 6, risk: 'low', takers: ['village'] },
  { type: 'neighbour', facts: '两户因排水争执，涉及二户四人', people: 4, risk: 'low', takers: ['village'] },
  { type: 'family', facts: '一户因赡养分担不均', people: 5, risk: 'raised', takers: ['village', 'township'] },
  { type: 'contract', facts: '农机作业费拖欠，涉及三户', people: 3, risk: 'low', takers: ['village'] },
  { type: 'damage', facts: '牲畜毁坏庄稼，一方扬言报复', people: 2, risk: 'high', takers: ['village', 'police'] },
] as const

function returnOf(month: number, village: number, until: PlainDate): Deed {
  const book = { by: `cun${village + 1}`, of: `screening-${village}`, procedure: 'screening-book', area: '' } as const
  const on = month === late.month && village === late.village ? workingDaysAfter(addDays(until, 1), 1) : workingDaysAfter(addDays(until, -6), village % 3)
  const finding = seen[(month + village) % seen.length]
  if ((month * 3 + village * 5) % 7 !== 0 || !finding) return { ...book, on, action: 'nil' }
  return { ...book, on, action: 'found', answers: () => ({ findings: [finding], ...(village === 3 ? { hazards: [{ place: '村西桥头', facts: '护栏缺损一段' }] } : {}) }) }
}

function round(month: number, places: readonly DemoPlace[]): readonly Deed[] {
  const step = { by: 'sifa', of: `round-${month}`, procedure: 'dispute-screening', area: township } as const
  const until = monthDay(month, 25)
  const short = month === silent.month
  return [
    {
      ...step, on: monthDay(month, 15), action: 'open',
      answers: (known) => ({ period: `2024年${month}月`, kind: 'regular', until, books: places.map((_, village) => known.matter(`screening-${village}`)) }),
    },
    ...places.flatMap((_, village) => (short && village === silent.village ? [] : [returnOf(month, village, until)])),
    short ? { ...step, on: monthDay(month, 29), action: 'closeShort', answers: () => ({ reason: '一个村干部外出学习，电话核实没有新增纠纷，下月一并回报' }) } : { ...step, on: monthDay(month, 29), action: 'close' },
  ]
}

function meeting(month: number): readonly Deed[] {
  const step = { by: 'sifa', of: `judgement-${month}`, procedure: 'judgement-meeting', area: township } as const
  return [
    {
      ...step, on: monthDay(month, 28), action: 'hold',
      answers: (known) => ({
        topic: `2024年${month}月矛盾纠纷会商研判`, place: '乡综治中心', chair: known.account('fenguan'), attendees: [known.account('sifa'), known.account('zonghe')], units: '综治中心、司法所、派出所、经管站',
        items: [
          { subject: '土地承包地界争执', opinion: '先由村调委会调解，经管站提供台账。', owner: '村调委会，经管站配合' },
          { subject: '赡养分担', opinion: '司法所到户释法，村里跟踪。', owner: '司法所' },
        ],
      }),
    },
    { ...step, on: monthDay(month, 29), action: 'followUp', answers: () => ({ item: 1, result: 'done', said: '已经化解' }) },
    { ...step, on: monthDay(month, 29), action: 'followUp', answers: () => (month === 9 ? { item: 2, result: 'part', said: '一方外出，下月再议' } : { item: 2, result: 'done' }) },
    { ...step, on: monthDay(month, 30), action: 'finish' },
  ]
}

export function screeningDeeds(places: readonly DemoPlace[]): readonly Deed[] {
  const books = places.map((place, village): Deed => ({ on: plainDate('2024-01-02'), by: 'sifa', of: `screening-${village}`, procedure: 'screening-book', area: place.code, action: 'setUp' }))
  const months = Array.from({ length: 12 }, (_, index) => index + 1)
  return [...books, ...months.flatMap((month) => (month === 2 ? [] : round(month, places))), ...[3, 6, 9, 12].flatMap(meeting)]
}
