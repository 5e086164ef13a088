// How periods are counted and papers served.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const civilCode = lawBook('civil-code')
const read = { source: '民法典总则编', checkedOn: day('2026-11-22'), confidence: 'high', verified: true } as const

export const periodCounting = {
  'cal-day-not-counted': {
    title: '期间开始的当日不计入，自次日开始计算', unit: 'yes-no',
    values: [{ value: true, from: day('2021-01-01'), basis: civilCode('201', '1') }], ...read,
  },
  'cal-hours': {
    title: '按小时计算的，自规定的时间起算', unit: 'yes-no',
    values: [{ value: true, from: day('2021-01-01'), basis: civilCode('201', '2') }], ...read,
  },
  'cal-month-end': {
    title: '按月、年计算的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日', unit: 'yes-no',
    values: [{ value: true, from: day('2021-01-01'), basis: civilCode('202') }], ...read,
  },
  'cal-holiday-roll': {
    title: '最后一日遇法定休假日的，以休假日结束的次日为最后一日', unit: 'yes-no',
    values: [{ value: true, from: day('2021-01-01'), basis: civilCode('203', '1') }], ...read,
  },
} as const satisfies Readonly<Record<string, Rule>>
