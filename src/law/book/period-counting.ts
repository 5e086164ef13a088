// How periods are counted and papers served.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const civilCode = lawBook('civil-code')
const generalProvisions = lawBook('civil-law-general-provisions')
const civilProcedure = lawBook('civil-procedure-law')
const holidays = lawBook('public-holidays-regulation')

const checkedOn = day('2026-11-22')
const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn, confidence: 'high', verified: true } as const

/** The same rule under the same article number, first in the General Provisions and then in the Civil Code. */
const twice = <const Value>(value: Value, before: Basis, since: Basis) => [
  { value, from: day('2017-10-01'), to: day('2020-12-31'), basis: before },
  { value, from: day('2021-01-01'), basis: since },
] as const
const procedural = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2022-01-01'), basis }] as const

export const periodCounting = {
  'cal-day-not-counted': { title: '开始的当日不计入，自下一日开始计算', unit: 'yes-no', values: twice(true, generalProvisions('201', '1'), civilCode('201', '1')), ...read },
  'cal-hours': { title: '按小时计算的，自规定的时间开始', unit: 'yes-no', values: twice(true, generalProvisions('201', '2'), civilCode('201', '2')), ...read },
  'cal-month-end': { title: '按月、年计算的，到期月的对应日是最后一日，没有对应日的是月末日', unit: 'yes-no', values: twice(true, generalProvisions('202'), civilCode('202')), ...read },
  'cal-holiday-roll': { title: '最后一日是法定休假日的，休假日结束的次日是最后一日', unit: 'yes-no', values: twice(true, generalProvisions('203', '1'), civilCode('203', '1')), ...read },
  'cal-24h-or-closing': { title: '最后一日到二十四时为止；有业务时间的，到停止业务时为止', unit: 'yes-no', values: twice(true, generalProvisions('203', '2'), civilCode('203', '2')), ...read },
  'cal-special-first': { title: '法律另有规定或者当事人另有约定的，从其规定或者约定', unit: 'yes-no', values: twice(true, generalProvisions('204'), civilCode('204')), ...read },
  'cal-procedure': {
    title: '诉讼期间的算法', unit: 'list', values: procedural(['开始的时和日不计入', '最后一日休假的顺延', '在途时间不计入', '期满前交邮的不算过期'], civilProcedure('85')), ...read,
  },
  'cal-service-proof': { title: '送达有送达回证，签收的日期是送达日期', unit: 'yes-no', values: procedural(true, civilProcedure('87')), ...read },
  'cal-service-order': {
    title: '送达的方式', unit: 'list', values: procedural(['直接送达', '留置送达', '电子送达', '委托或者邮寄送达', '转交送达', '公告送达'], civilProcedure('88')),
    note: '见第八十八条至第九十五条。', ...read,
  },
  'cal-service-public-30': { title: '公告经过多长时间视为送达', unit: 'calendar-day', runs: 'term', values: procedural(30, civilProcedure('95', '1')), ...read },
  'cal-service-e-date': { title: '电子送达以信息到达受送达人特定系统的日期为送达日期', unit: 'yes-no', values: procedural(true, civilProcedure('90', '2')), ...read },
  'cal-review-workdays': {
    title: '行政复议中三日、五日、七日、十日是工作日', unit: 'yes-no',
    values: [{ value: true, from: day('2024-01-01'), basis: lawBook('administrative-reconsideration-law')('88', '2') }], ...read,
  },
  'cal-holidays': {
    title: '全体公民放假的节日，一年共几天', unit: 'time',
    values: [
      { value: 11, from: day('2014-01-01'), to: day('2024-12-31'), basis: holidays('2') },
      { value: 13, from: day('2025-01-01'), basis: holidays('2') },
    ],
    note: '放假调休每年由国务院办公厅通知。', ...read,
  },
  'cal-workday-def': {
    title: '工作日不含法定节假日；调休上班的周末是工作日', unit: 'yes-no',
    values: [{ value: true, from: day('2021-07-15'), basis: lawBook('administrative-penalty-law')('85') }],
    note: '条文只说不含法定节假日；调休上班的周末算工作日，是通行的做法。', ...read, confidence: 'medium',
  },
} as const satisfies Readonly<Record<string, Rule>>
