// Days, weeks and months that a law sets aside for a subject. Days of mere custom stand with the local parameters.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const checkedOn = day('2026-11-22')
const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn, confidence: 'high', verified: true } as const
const readTo2026 = { ...read, source: '国家法律法规数据库（副本 qisehong/china-law-db@f31e171，2026年9月30日同步）' } as const

const since = <const Value>(from: string, value: Value, basis: Basis) => [{ value, from: day(from), basis }] as const

export const publicityDays = {
  'pubday-04-15': { title: '全民国家安全教育日', unit: 'yearly-day', values: since('2015-07-01', '04-15', lawBook('national-security-law')('14')), ...read },
  'pubday-04-week4': { title: '全民阅读活动周（四月第四周）', unit: 'yearly-day', values: since('2026-02-01', '04-week4', lawBook('reading-promotion-regulation')('13')), ...readTo2026 },
  'pubday-05-week15': { title: '全国家庭教育宣传周（五月十五日所在周）', unit: 'yearly-day', values: since('2022-01-01', '05-week15', lawBook('family-education-law')('13')), ...read },
  'pubday-05-sun3': { title: '全国助残日（五月第三个星期日）', unit: 'yearly-day', values: since('2018-10-26', '05-sun3', lawBook('disabled-persons-law')('14')), ...read },
  'pubday-06-05': {
    title: '环境日', unit: 'yearly-day',
    values: [{ value: '06-05', from: day('2015-01-01'), to: day('2026-08-14'), basis: lawBook('environmental-protection-law')('12') }],
    note: '环境保护法已经废止；在生态环境法典中的条文没有查到。', ...read,
  },
  'pubday-08-week08': { title: '体育宣传周（八月八日所在周）', unit: 'yearly-day', values: since('2023-01-01', '08-week08', lawBook('sports-law')('15')), ...read },
  'pubday-08-15': { title: '全国生态日', unit: 'yearly-day', values: since('2023-06-28', '08-15', lawBook('ecology-day-decision')('')), ...read, verified: false },
  'pubday-09': { title: '全国科普月', unit: 'yearly-day', values: since('2024-12-25', '09', lawBook('science-popularisation-law')('7', '2')), ...read },
  'pubday-09-sat3': { title: '全民国防教育日（九月第三个星期六）', unit: 'yearly-day', values: since('2024-09-21', '09-sat3', lawBook('national-defence-education-law')('12')), ...read },
  'pubday-09-week4': { title: '民族团结进步宣传周（九月第四周）', unit: 'yearly-day', values: since('2026-07-01', '09-week4', lawBook('ethnic-unity-law')('56')), ...readTo2026 },
  'pubday-autumn-equinox': { title: '中国农民丰收节（秋分）', unit: 'yearly-day', values: since('2021-06-01', 'autumn-equinox', lawBook('rural-revitalisation-law')('7', '2')), ...read },
  'pubday-09-30': { title: '烈士纪念日', unit: 'yearly-day', values: since('2018-05-01', '09-30', lawBook('heroes-and-martyrs-law')('5', '1')), ...read },
  'pubday-lunar-09-09': { title: '老年节（农历九月初九）', unit: 'yearly-day', values: since('2018-12-29', 'lunar-09-09', lawBook('elderly-rights-law')('12')), ...read },
  'pubday-12-04-3': {
    title: '国家宪法日', unit: 'yearly-day',
    values: [
      { value: '12-04', from: day('2014-11-01'), to: day('2025-10-31'), basis: lawBook('constitution-day-decision')('') },
      { value: '12-04', from: day('2025-11-01'), basis: lawBook('rule-of-law-publicity-law')('13', '2') },
    ],
    note: '“宪法宣传周”是惯例，条文只定了这一天；2025年11月以前的决定没有核对原文。', ...readTo2026,
  },
} as const satisfies Readonly<Record<string, Rule>>
