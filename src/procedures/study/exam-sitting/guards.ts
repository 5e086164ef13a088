// A sitting is today's, one's own, answered from its own paper, and handed in before its time is over.
import { guard } from '#procedure/guard.ts'
import { paperOfSitting, untilOf } from './paper-of-sitting.ts'

type Answering = { readonly given?: readonly { readonly no: number; readonly chosen?: string }[] }

export const startedToday = guard<object>({
  code: 'sitting-not-today',
  otherwise: '答题按现在的时间计，发生日期只能是今天。',
  basis: [],
  field: 'occurredOn',
  holds: ({ occurredOn, recordedOn }) => occurredOn === recordedOn,
})

export const ownSitting = guard<object>({
  code: 'sitting-of-another',
  otherwise: '这是别人的答题，只有答题人自己可以交卷。',
  basis: [],
  holds: ({ matter, actor }) => matter?.entries[0]?.actor === actor.account,
})

export const inTime = guard<object>({
  code: 'time-over',
  otherwise: '答题时间已经过了，不能再交卷。还有答题次数的，可以重新开始；确因停电、断网没有交上的，请司法所作废这次答题、退还次数。',
  basis: [],
  holds: ({ matter, recordedAt }) => recordedAt <= untilOf(matter),
})

export const fromThePaper = guard<Answering>({
  code: 'answers-not-of-paper',
  otherwise: '答案里有不属于这份试卷的题，或者同一题答了两遍。请刷新页面后重新交卷。',
  basis: [],
  field: 'given',
  holds: ({ answers, matter }) => {
    const given = (answers.given ?? []).map((each) => each.no)
    return new Set(given).size === given.length && given.every((no) => no <= paperOfSitting(matter).length)
  },
})

export const lettersOnly = guard<Answering>({
  code: 'answer-not-letters',
  otherwise: '答案只能是选项的字母，如“A”或“ABC”。请刷新页面后重新选择。',
  basis: [],
  field: 'given',
  holds: ({ answers }) => (answers.given ?? []).every((each) => /^[A-F]*$/.test(each.chosen ?? '')),
})
