// A stock can't give out what it hasn't got, and a count that differs from the book says why.
import { guard } from '#procedure/guard.ts'
import { stockOf } from './stock.ts'

/** Judged in the order of days: copies handed out earlier must have been there then, and still leave enough for what followed. */
export const enoughInStock = guard<{ readonly copies: number }>({
  code: 'stock-short',
  otherwise: '发放数量超过当时的库存。请先登记入库，或核对发放数量。',
  basis: [],
  field: 'copies',
  holds: ({ answers, matter, occurredOn }) =>
    stockOf(matter, { action: 'issue', occurredOn, seq: Infinity, answers: { copies: answers.copies } }).lowest >= 0,
})

export const differenceExplained = guard<{ readonly counted: number; readonly reason?: string }>({
  code: 'difference-unexplained',
  otherwise: '实有数量与账面不符，请写明原因。',
  basis: [],
  field: 'reason',
  holds: ({ answers, matter }) => answers.counted === stockOf(matter).onHand || answers.reason !== undefined,
})

export const nothingLeft = guard<object>({
  code: 'stock-left',
  otherwise: '还有结存，不能停用。请发放完，或盘点为0并写明去向。',
  basis: [],
  holds: ({ matter }) => stockOf(matter).onHand === 0,
})
