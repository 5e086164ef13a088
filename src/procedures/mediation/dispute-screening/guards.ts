// When a round of screening may be called and when it may be closed.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { roundOf, silentBooks } from './round.ts'

const 本地规定 = lawBook('local-rules')

export const booksInUse = guard<{ readonly books: readonly string[] }>({
  code: 'book-retired',
  otherwise: '选中的台账里有已经停用的，请去掉，只选在用的。',
  basis: [本地规定('')],
  field: 'books',
  holds: ({ answers, around }) => answers.books.every((id) => around(id)?.state !== '已停用'),
})

export const eachBookOnce = guard<{ readonly books: readonly string[] }>({
  code: 'book-twice',
  otherwise: '同一个村的台账选了两次，请去掉重复的。',
  basis: [本地规定('')],
  field: 'books',
  holds: ({ answers, around }) => new Set(answers.books.map((id) => around(id)?.area ?? id)).size === answers.books.length,
})

export const untilAhead = guard<{ readonly until: PlainDate }>({
  code: 'round-over-before-begun',
  otherwise: '回报截止日不能早于发起日期，请核对。',
  basis: [本地规定('')],
  field: 'until',
  holds: ({ answers, occurredOn }) => answers.until >= occurredOn,
})

export const allReturned = guard<object>({
  code: 'village-silent',
  otherwise: '还有村（社区）没有回报。请催报（没有纠纷的点“零报告”就行）；到截止日仍不回报的，办理“缺报结束”并写明原因。',
  basis: [本地规定('')],
  holds: ({ matter, around }) => silentBooks(roundOf(matter), around).length === 0,
})

export const someSilent = guard<object>({
  code: 'nobody-silent',
  otherwise: '各村都已回报，请办理“收齐结束”。',
  basis: [本地规定('')],
  holds: ({ matter, around }) => silentBooks(roundOf(matter), around).length > 0,
})

export const untilPassed = guard<object>({
  code: 'round-still-running',
  otherwise: '回报截止日还没有过，不能按缺报结束。请等到截止日的次日。',
  basis: [本地规定('')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => {
    const until = roundOf(matter)?.until
    return until !== undefined && occurredOn > until
  },
})
