// What must hold for every limit and every history, tried on random ones; the naive count below shares nothing with the real one but the calendar.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derive, deriveBy } from '#calendar/derive.ts'
import { calendarOf, isWorkingDay } from '#calendar/holidays.ts'
import { holidayYears } from '#calendar/holiday-table.ts'
import { addDays, daysBetween, lastDayOfMonth, partsOf, plainDate as day, yearOf, type PlainDate } from '#calendar/plain-date.ts'
import type { ReceiptStep } from '#calendar/receipt.ts'
import type { Extension, Pause } from '#calendar/time-events.ts'
import type { CountedLimit } from '#law/limit.ts'

type DayUnit = 'working-day' | 'calendar-day' | 'month' | 'year'

const longest: Readonly<Record<DayUnit, number>> = { 'working-day': 60, 'calendar-day': 90, month: 13, year: 2 }

const startIn = (from: string, to: string) => fc.integer({ min: 0, max: daysBetween(day(from), day(to)) }).map((count) => addDays(day(from), count))
const anyStart = startIn('2019-01-01', '2027-12-31')
const announcedStart = startIn('2019-01-01', '2023-06-30')
const anyUnit = fc.constantFrom<DayUnit>('working-day', 'calendar-day', 'month', 'year')
const limitOf = (units: fc.Arbitrary<DayUnit>, least = 0): fc.Arbitrary<CountedLimit> =>
  units.chain((unit) => fc.record({ title: fc.constant('期限'), amount: fc.integer({ min: least, max: longest[unit] }), unit: fc.constant(unit), roll: fc.boolean(), basis: fc.constant([]) }))
const pausesFor = (start: PlainDate): fc.Arbitrary<Pause[]> =>
  fc.array(fc.tuple(fc.integer({ min: -30, max: 120 }), fc.integer({ min: 0, max: 40 })), { maxLength: 4 })
    .map((spans) => spans.map(([after, length]) => ({ from: addDays(start, after), to: addDays(start, after + length) })))
const extensionsFor = (start: PlainDate): fc.Arbitrary<Extension[]> =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('working-day', 'calendar-day' as const), fc.integer({ min: 1, max: 90 })), { maxLength: 2 })
    .map((all) => all.map(([amount, unit, after]) => ({ amount, unit, on: addDays(start, after) }) as Extension))

type Case = { limit: CountedLimit; start: PlainDate; pauses: Pause[]; extensions: Extension[] }

const caseFrom = (starts: fc.Arbitrary<PlainDate>, limits = limitOf(anyUnit)): fc.Arbitrary<Case> =>
  starts.chain((start) => fc.record({ limit: limits, start: fc.constant(start), pauses: pausesFor(start), extensions: extensionsFor(start) }))
const anyCase = caseFrom(anyStart)

const dueOf = ({ limit, ...events }: Case): PlainDate => derive(limit, events).due

/** The day a township clerk would find with a wall calendar and a pencil. */
function naiveDue({ limit, start, pauses, extensions }: Case): PlainDate {
  const still = (each: PlainDate) => pauses.some(({ from, to }) => to !== undefined && from <= each && each <= to)
  const cross = (from: PlainDate, boxes: number, working: boolean) => {
    let each = from
    let crossed = 0
    while (crossed < boxes) {
      each = addDays(each, 1)
      const counts = !still(each) && (working ? isWorkingDay(each).working : true)
      if (counts) crossed += 1
    }
    return each
  }
  const months = limit.unit === 'year' ? limit.amount * 12 : limit.amount
  const boxes = limit.unit === 'month' || limit.unit === 'year' ? daysUntilMatching(start, months) : limit.amount
  let end = cross(start, boxes, limit.unit === 'working-day')
  for (const { amount, unit } of extensions.toSorted((a, b) => a.on.localeCompare(b.on))) end = cross(end, amount, unit === 'working-day')
  if (!limit.roll || isWorkingDay(end).working) return end
  do end = addDays(end, 1)
  while (still(end) || !isWorkingDay(end).working)
  return end
}

/** Leafs through the calendar until the month is the one sought and the day is the same, or the month is over. */
function daysUntilMatching(start: PlainDate, months: number): number {
  const [year, month, date] = partsOf(start)
  let each = start
  for (;;) {
    const [y, m, d] = partsOf(each)
    if ((y - year) * 12 + (m - month) === months && (d === date || (d < date && d === lastDayOfMonth(y, m)))) return daysBetween(start, each)
    each = addDays(each, 1)
  }
}

describe('到期日', () => {
  test('与一天一天数出来的相同', () => {
    fc.assert(fc.property(anyCase, (each) => {
      expect(dueOf(each)).toBe(naiveDue(each))
    }), { numRuns: 600 })
  })

  test('多一次停算，不会更早到期', () => {
    fc.assert(fc.property(anyCase.chain((each) => fc.tuple(fc.constant(each), pausesFor(each.start))), ([each, more]) => {
      expect(dueOf({ ...each, pauses: [...each.pauses, ...more] }) >= dueOf(each)).toBe(true)
    }))
  })

  test('晚开始的，不会更早到期（按日和工作日，不论怎样停算；按月和年，没有停算时）', () => {
    const byDays = caseFrom(anyStart, limitOf(fc.constantFrom<DayUnit>('working-day', 'calendar-day')))
    const byMonths = caseFrom(anyStart, limitOf(fc.constantFrom<DayUnit>('month', 'year')))
      .map((each): Case => ({ ...each, pauses: [], extensions: each.extensions.map((extension) => ({ ...extension, unit: 'working-day' })) }))
    fc.assert(fc.property(fc.oneof(byDays, byMonths), fc.integer({ min: 0, max: 60 }), (each, later) => {
      expect(dueOf({ ...each, start: addDays(each.start, later) }) >= dueOf(each)).toBe(true)
    }))
  })

  test('多一次延长，不会更早到期', () => {
    fc.assert(fc.property(anyCase.chain((each) => fc.tuple(fc.constant(each), extensionsFor(each.start))), ([each, more]) => {
      expect(dueOf({ ...each, extensions: [...each.extensions, ...more] }) >= dueOf(each)).toBe(true)
    }))
  })

  test('从不早于开始的那天', () => {
    fc.assert(fc.property(anyCase, (each) => {
      expect(dueOf(each) >= each.start).toBe(true)
    }))
  })

  test('同样的事实永远算出同样的结果，重复写两遍的停算不多算', () => {
    fc.assert(fc.property(anyCase, (each) => {
      const { limit, ...events } = each
      expect(derive(limit, events)).toEqual(derive(limit, events))
      expect(dueOf({ ...each, pauses: [...each.pauses, ...each.pauses].reverse() })).toBe(dueOf(each))
    }))
  })

  test('顺延的期限和工作日的期限，不会到期在已经公布的休息日', () => {
    fc.assert(fc.property(caseFrom(announcedStart), (each) => {
      fc.pre(each.limit.roll)
      expect(isWorkingDay(dueOf(each))).toMatchObject({ working: true, provisional: false })
    }))
  })
})

describe('暂定', () => {
  test('工作日的期限，经过没有公布的年份就是暂定，没有经过就不是', () => {
    const plain = caseFrom(startIn('2018-10-01', '2027-12-31'), limitOf(fc.constant('working-day'), 1))
      .map((each): Case => ({ ...each, pauses: [], extensions: each.extensions.map((extension) => ({ ...extension, unit: 'working-day' })) }))
    fc.assert(fc.property(plain, (each) => {
      const { due, provisional } = derive(each.limit, each)
      const known = (one: PlainDate) => holidayYears.some(({ year }) => year === yearOf(one))
      expect(provisional).toBe(!known(addDays(each.start, 1)) || !known(due))
    }))
  })

  test('补上那一年的安排，就不再是暂定', () => {
    const years = [2017, 2018, 2027, 2028, 2029, 2030].map((year) => ({ year, notices: [], holidays: [], source: '假设', checkedOn: day('2026-12-01') }))
    const complete = deriveBy(calendarOf([...holidayYears, ...years]))
    fc.assert(fc.property(caseFrom(anyStart, limitOf(fc.constantFrom<DayUnit>('working-day', 'calendar-day'))), ({ limit, ...events }) => {
      expect(complete(limit, events).provisional).toBe(false)
    }))
  })
})

describe('回执', () => {
  const length = (step: ReceiptStep) => (step.kind === 'rest' || step.kind === 'pause' ? daysBetween(step.from, step.to) + 1 : 0)

  test('计入的日子、休息的日子、停算的日子加起来，正好是从开始到到期的天数', () => {
    const working = caseFrom(anyStart, limitOf(fc.constant('working-day'), 1)).map((each) => ({ ...each, extensions: [] }))
    fc.assert(fc.property(working, (each) => {
      const { due, receipt } = derive(each.limit, each)
      expect(receipt.steps.reduce((sum, step) => sum + length(step), each.limit.amount)).toBe(daysBetween(each.start, due))
    }))
  })

  test('第一步是起因，最后一步是到期日，每一步都在两者之间', () => {
    fc.assert(fc.property(anyCase, ({ limit, ...events }) => {
      const { due, receipt } = derive(limit, events)
      expect(receipt.steps[0]).toMatchObject({ kind: 'start', day: events.start })
      expect(receipt.steps.at(-1)).toEqual({ kind: 'due', day: due })
      for (const step of receipt.steps) if ('from' in step) expect(events.start <= step.from && step.from <= step.to && step.to <= due).toBe(true)
    }))
  })
})
