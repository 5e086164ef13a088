// A limit looked up by hand: rule, starting day, pauses → the date and why. The same arithmetic as in every matter.
import { derive } from '#calendar/derive.ts'
import type { Pause } from '#calendar/time-events.ts'
import { receiptText } from '#calendar/receipt-text.ts'
import { isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import { isTimeRule, limitFromRule } from '#law/limit.ts'
import { isRuleId } from '#law/rule.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

export type DeadlineAnswer = { readonly due: PlainDate; readonly provisional: boolean; readonly receipt: readonly string[] }

/** @param pauses `2024-05-01..2024-05-10`, both days standing still */
export function deadlineAnswer(asked: { rule: string | undefined; from: string | undefined; pauses: readonly string[]; today: PlainDate }): DeadlineAnswer | Refusal {
  if (asked.rule === undefined || !isRuleId(asked.rule)) return refusal('query-invalid', '没有这条期限规则，请从规则列表中选择。', { field: 'rule' })
  if (!isTimeRule(asked.rule)) return refusal('query-invalid', '这条规则不是从某个行为起算的期限。', { field: 'rule' })
  if (!isPlainDate(asked.from)) return refusal('query-invalid', '起算日期应当是真实存在的日期，如2024-03-05。', { field: 'from' })
  const pauses = asked.pauses.map(pauseOf)
  if (!pauses.every((each) => each !== undefined)) return refusal('query-invalid', '暂停应写成“起..止”两个真实存在、先后不颠倒的日期，如2024-05-01..2024-05-10。', { field: 'pause' })
  try {
    const derived = derive(limitFromRule(asked.rule, asked.from), { start: asked.from, pauses, extensions: [] }, asked.today)
    return { due: derived.due, provisional: derived.provisional, receipt: receiptText(derived.receipt) }
  } catch (cause) {
    if (cause instanceof RangeError) return refusal('query-invalid', '这条规则在起算日期那天尚未施行，或者超出了可计算的年份。', { field: 'from' })
    throw cause
  }
}

function pauseOf(text: string): Pause | undefined {
  const [from, to, more] = text.split('..')
  return isPlainDate(from) && isPlainDate(to) && from <= to && more === undefined ? { from, to } : undefined
}
