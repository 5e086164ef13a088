// A round of screening for disputes: the township calls upon the villages' books in one stroke, sees who is missing, and
// closes when all have answered. The returns themselves stand in the books, where each village signs its own.
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { action } from '#procedure/action.ts'
import { choice, day, matters, text } from '#procedure/field.ts'
import { first } from '#procedure/matter.ts'
import { defineProcedure } from '#procedure/procedure.ts'
import { allReturned, booksInUse, eachBookOnce, someSilent, untilAhead, untilPassed } from './guards.ts'
import { outcomeOf, roundOf } from './round.ts'

const 突发事件应对法 = lawBook('emergency-response-law')
const 本地规定 = lawBook('local-rules')

const workers = ['justice-clerk', 'staff'] as const

export const disputeScreening = defineProcedure({
  id: 'dispute-screening',
  title: '矛盾纠纷排查',
  system: 'mediation',
  about: '一轮矛盾纠纷排查：一次向各村（社区）发起，谁没回报一目了然，收齐结束；缺报的写明原因。',
  inForce: { from: plainDate('2011-01-01') },
  numbering: '（{year}）排查第{n}号',
  areaLevel: 'township',
  states: ['回报中', '已收齐', '缺报结束'],
  ends: ['已收齐', '缺报结束'],
  actions: {
    open: action({
      title: '发起排查', from: 'new', to: '回报中', by: workers,
      asks: {
        period: text('排查时段', { most: 50, hint: '如“2024年3月”“2024年3月下旬”' }),
        kind: choice('种类', { regular: '定期排查', special: '专项排查', sensitive: '重要时段排查' }),
        until: day('回报截止日', { future: true }),
        books: matters('向哪些村（社区）发起', 'screening-book', { hint: '没有的村先建一本排查台账' }),
        note: text('要求', { optional: true, hint: '如“重点看土地承包、机耕路”' }),
      },
      guards: [untilAhead, booksInUse, eachBookOnce],
      brings: ({ answers }) => answers.books.map((matter) => ({ matter, action: 'call', answers: { period: answers.period, until: answers.until } })),
      basis: [突发事件应对法('34'), 本地规定('')],
    }),
    close: action({
      title: '收齐结束', from: ['回报中'], to: '已收齐', by: workers, asks: {}, guards: [allReturned],
      notes: ({ matter, around }) => outcomeOf(roundOf(matter), around), issues: ['screening-summary'], basis: [本地规定('')],
    }),
    closeShort: action({
      title: '缺报结束', from: ['回报中'], to: '缺报结束', by: workers,
      asks: { reason: text('缺报的村和原因', { hint: '如“永胜村干部换届，电话核实后月底前补报”' }) },
      guards: [untilPassed, someSilent],
      notes: ({ matter, around }) => outcomeOf(roundOf(matter), around), issues: ['screening-summary'], basis: [本地规定('')],
      hint: '过了截止日仍有村没有回报的，如实结束',
    }),
  },
  timeLimits: {
    collect: { title: '收齐各村回报', within: { untilAnswer: 'until' }, after: ['open'], until: ['close', 'closeShort'], whose: '本乡镇', onExpiry: 'remind', basis: [本地规定('')] },
  },
  name: (matter) => `矛盾纠纷排查（${first(matter, 'open')?.answers.period ?? ''}）`,
})
