// What keeps a county's own value usable: written in the rule's unit, and not ended before it began.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { localValue } from '#law/local-rule.ts'
import { ruleOf } from '#law/rule.ts'
import { guard } from '#procedure/guard.ts'
import type { SettableId } from './settable.ts'

const basis = [lawBook('local-rules')('')]

export const valueOfItsUnit = guard<{ readonly rule: SettableId; readonly value: string }>({
  code: 'local-value-unreadable', field: 'value', basis,
  otherwise: '这个值看不懂：日数、年数、金额、工日写大于零的整数，如“15”；比例写“2/3”或者“60%”，不超过全部。不用写单位。',
  holds: ({ answers }) => localValue(ruleOf(answers.rule).unit, answers.value) !== undefined,
})

export const endedAfterItBegan = guard<{ readonly until: PlainDate }>({
  code: 'local-value-ended-before-start', field: 'until', basis,
  otherwise: '用到的日子早于施行日期。从来没有用过的，更正原来的登记。',
  holds: ({ answers, matter }) => answers.until >= String(matter?.entries[0]?.answers['from'] ?? ''),
})
