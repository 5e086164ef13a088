// Every legal instrument the product cites. An id is permanent; a revision of the text adds a row to `inForce`.
import { plainDate as day } from '#calendar/plain-date.ts'
import type { Instrument } from '#law/instrument-record.ts'

export const instruments = {
  'people-mediation-law': {
    title: '中华人民共和国人民调解法', short: '人民调解法', kind: 'statute',
    inForce: [{ from: day('2011-01-01'), articles: 35 }],
    source: '国家法律法规数据库', checkedOn: day('2026-11-22'),
  },
  'civil-code': {
    title: '中华人民共和国民法典', short: '民法典', kind: 'statute',
    inForce: [{ from: day('2021-01-01'), articles: 1260 }],
    source: '国家法律法规数据库', checkedOn: day('2026-11-22'),
  },
  'local-rules': {
    title: '本地规定', short: '本地规定', kind: 'local',
    inForce: [{ from: day('2011-01-01') }],
    source: '由县（市、区）设定', checkedOn: day('2026-11-22'),
  },
} as const satisfies Readonly<Record<string, Instrument>>
