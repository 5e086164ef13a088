import chineseDays from 'chinese-days'
import { describe, expect, test } from 'vitest'
import { holidayYears } from '#calendar/holiday-table.ts'
import { calendarOf, isWorkingDay } from '#calendar/holidays.ts'
import { addDays, daysBetween, plainDate as day, weekdayOf, yearOf, type PlainDate } from '#calendar/plain-date.ts'

function daysOf(from: string, to: string): PlainDate[] {
  return Array.from({ length: daysBetween(day(from), day(to)) + 1 }, (_, index) => addDays(day(from), index))
}

describe('国务院办公厅的放假安排', () => {
  test('2019年到2026年每一天都与另一份独立维护的日历一致', () => {
    const differing = daysOf('2019-01-01', '2026-12-31').filter((each) => isWorkingDay(each).working !== chineseDays.isWorkday(each))
    expect(differing).toEqual([])
  })

  test('调休上班的都是周末，放假的首尾写反了会看出来', () => {
    for (const { holidays } of holidayYears) {
      for (const { from, to, work } of holidays) {
        expect(from <= to).toBe(true)
        expect(daysBetween(from, to)).toBeLessThan(10)
        for (const each of work) {
          expect(weekdayOf(each), each).toBeGreaterThan(5)
          expect(from <= each && each <= to, each).toBe(false)
        }
      }
    }
  })

  test('每年的安排都有文号、日期和来源，年份连续', () => {
    expect(holidayYears.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
    for (const { year, notices, source, checkedOn } of holidayYears) {
      expect(notices[0]?.title).toContain(`${year}年`)
      expect(notices[0] && yearOf(notices[0].issuedOn)).toBe(year - 1)
      for (const { number } of notices) expect(number).toMatch(/^国办发明电〔20\d\d〕\d+号$/)
      expect(source).not.toBe('')
      expect(checkedOn > '2026-01-01').toBe(true)
    }
  })

  test('一年的工作日总数：2024年251天，2025年、2026年各248天', () => {
    const worked = (year: number) => daysOf(`${year}-01-01`, `${year}-12-31`).filter((each) => isWorkingDay(each).working).length
    expect([worked(2024), worked(2025), worked(2026)]).toEqual([251, 248, 248])
  })

  test('2020年春节假期延长到2月2日，原定2月1日的补班取消', () => {
    expect(isWorkingDay(day('2020-01-31'))).toEqual({ working: false, provisional: false, why: 'holiday', holiday: '春节' })
    expect(isWorkingDay(day('2020-02-01')).working).toBe(false)
    expect(isWorkingDay(day('2020-02-03'))).toEqual({ working: true, provisional: false, why: 'weekday' })
  })

  test('2024年除夕只是鼓励休息，仍是工作日', () => {
    expect(isWorkingDay(day('2024-02-09'))).toEqual({ working: true, provisional: false, why: 'weekday' })
  })

  test('说得出是周末、节日还是调休', () => {
    expect(isWorkingDay(day('2024-10-12'))).toEqual({ working: true, provisional: false, why: 'make-up', holiday: '国庆节' })
    expect(isWorkingDay(day('2024-10-07'))).toEqual({ working: false, provisional: false, why: 'holiday', holiday: '国庆节' })
    expect(isWorkingDay(day('2024-10-13'))).toEqual({ working: false, provisional: false, why: 'weekend' })
  })
})

describe('没有公布安排的年份', () => {
  test('2027年的每一天都只是暂定', () => {
    for (const each of daysOf('2027-01-01', '2027-12-31')) expect(isWorkingDay(each).provisional, each).toBe(true)
  })

  test('日期固定的节日照样放假，农历的节日不去猜', () => {
    for (const each of ['2027-01-01', '2027-05-01', '2027-05-02', '2027-10-01', '2027-10-02', '2027-10-03']) {
      expect(isWorkingDay(day(each)), each).toMatchObject({ working: false, why: 'holiday', provisional: true })
    }
    expect(isWorkingDay(day('2027-02-08'))).toEqual({ working: true, provisional: true, why: 'weekday' })
  })

  test('劳动节第二天从2025年起才放假', () => {
    expect(isWorkingDay(day('2018-05-02'))).toEqual({ working: true, provisional: true, why: 'weekday' })
  })

  test('2019年以前没有收录，也是暂定', () => {
    expect(isWorkingDay(day('2018-06-15')).provisional).toBe(true)
  })

  test('补录一年的安排，那一年就确定了', () => {
    const calendar = calendarOf([...holidayYears, {
      year: 2027, source: '假设', checkedOn: day('2026-12-01'), notices: [],
      holidays: [{ name: '元旦', from: day('2027-01-01'), to: day('2027-01-03'), work: [] }],
    }])
    expect(calendar(day('2027-01-01'))).toEqual({ working: false, provisional: false, why: 'holiday', holiday: '元旦' })
    expect(calendar(day('2027-01-04'))).toEqual({ working: true, provisional: false, why: 'weekday' })
  })
})
