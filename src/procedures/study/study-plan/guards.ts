// A plan is ticked off by sessions that took place, each topic once.
import { yearOf } from '#calendar/plain-date.ts'
import { guard } from '#procedure/guard.ts'
import { settledTopics, topicsOf, yearOfPlan } from './planned-topics.ts'

type Ticking = { readonly no: number }
type Held = { readonly session: string }

export const topicPlanned = guard<Ticking>({
  code: 'topic-not-planned',
  otherwise: '计划里没有这个序号。请按计划表上的序号填写。',
  basis: [],
  field: 'no',
  holds: ({ answers, matter }) => topicsOf(matter).some((each) => each.no === answers.no),
})

export const topicOpen = guard<Ticking>({
  code: 'topic-settled',
  otherwise: '这一项已经登记过完成或者不再学。登记错的，先更正。',
  basis: [],
  field: 'no',
  holds: ({ answers, matter }) => !settledTopics(matter).has(answers.no),
})

export const sessionHeld = guard<Held>({
  code: 'session-not-held',
  otherwise: '选的学法活动还没有举办，或者已经取消。请先在学法活动里记录举办。',
  basis: [],
  field: 'session',
  holds: ({ answers, around }) => around(answers.session)?.state === '已举办',
})

export const sessionOfThatYear = guard<Held>({
  code: 'session-of-another-year',
  otherwise: '选的学法活动不是计划那一年举办的。请核对。',
  basis: [],
  field: 'session',
  holds: ({ answers, around, matter }) => {
    const heldOn = around(answers.session)?.entries.findLast((entry) => entry.action === 'hold' || entry.action === 'record')?.occurredOn
    return heldOn === undefined || yearOf(heldOn) === yearOfPlan(matter)
  },
})

export const nothingLeft = guard<object>({
  code: 'topics-left',
  otherwise: '计划里还有没学的内容。学过的逐项登记完成，不再学的登记原因，再总结。',
  basis: [],
  holds: ({ matter }) => topicsOf(matter).every((each) => settledTopics(matter).has(each.no)),
})

export const notYetTicked = guard<object>({
  code: 'plan-under-way',
  otherwise: '计划已经登记过完成情况，不能再改全文。不再学的内容，登记“不再学”；要加的，直接在学法活动里记录。',
  basis: [],
  holds: ({ matter }) => settledTopics(matter).size === 0,
})

export const publishedOfYear = guard<{ readonly year: number }>({
  code: 'plan-year-past',
  otherwise: '计划年度早于登记的年度，已经过去的一年不用再做计划。请核对年度。',
  basis: [],
  field: 'year',
  holds: ({ answers, occurredOn }) => answers.year >= yearOf(occurredOn),
})
