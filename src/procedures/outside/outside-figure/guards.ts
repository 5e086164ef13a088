// A figure of others comes for a period that is over, in the one place where it belongs.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { isRate, type AttestedId } from './attested-figures.ts'
import { hundredthsOf } from './percent.ts'

const 本地规定 = lawBook('local-rules')

export const periodInOrder = guard<{ readonly from: PlainDate; readonly to: PlainDate }>({
  code: 'period-reversed',
  otherwise: '统计期的起止日期颠倒了，请核对。',
  basis: [本地规定('')],
  field: 'to',
  holds: ({ answers }) => answers.from <= answers.to,
})

export const periodOver = guard<{ readonly to: PlainDate }>({
  code: 'period-not-over',
  otherwise: '统计期的截止日晚于收到数据的日期。还没有过完的统计期，按对方数据的实际截止日填写。',
  basis: [本地规定('')],
  field: 'to',
  holds: ({ answers, occurredOn }) => answers.to <= occurredOn,
})

export const valueInItsPlace = guard<{ readonly indicator: AttestedId; readonly value?: number; readonly percent?: string }>({
  code: 'value-out-of-place',
  otherwise: '件数、人次、笔数等填在“数值”，百分率填在“百分率”，只填一处；没有发生的，“数值”填0。',
  basis: [本地规定('')],
  field: 'value',
  holds: ({ answers }) => (answers.value !== undefined) !== isRate(answers.indicator) && (answers.percent !== undefined) === isRate(answers.indicator),
})

export const percentReadable = guard<{ readonly percent?: string }>({
  code: 'percent-unreadable',
  otherwise: '百分率填0到100之间的数，最多两位小数，如“98.5”。',
  basis: [本地规定('')],
  field: 'percent',
  holds: ({ answers }) => answers.percent === undefined || hundredthsOf(answers.percent) !== undefined,
})
