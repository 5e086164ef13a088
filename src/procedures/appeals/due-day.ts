// The day a clock of an appeal ends, as guards go by it: the same counting as the deadlines shown to people.
import { derive } from '#calendar/derive.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { limitFromRule } from '#law/limit.ts'
import type { SetLocally } from '#law/local-rule.ts'
import type { RuleId } from '#law/rule.ts'
import type { Entry } from '#procedure/entry.ts'

type Step = Pick<Entry, 'action' | 'occurredOn' | 'seq'>

export type Clock = {
  readonly rule: RuleId
  /** What the county had set, where the rule is a local one. */
  readonly set?: SetLocally | undefined
  readonly from: PlainDate
  readonly extension?: { readonly action: string; readonly rule: RuleId }
  readonly pause?: { readonly stop: string; readonly resume: string }
}

/**
 * @param steps since the clock started
 * @param asOf for a clock that stands still: the day of asking
 */
export function dueDay({ rule, set, from, extension, pause }: Clock, steps: readonly Step[] = [], asOf?: PlainDate): PlainDate {
  const extensions = extension ? steps.filter((step) => step.action === extension.action).slice(0, 1).map(({ occurredOn }) => ({ ...limitFromRule(extension.rule, occurredOn), on: occurredOn })) : []
  const pauses = pause ? steps.filter((step) => step.action === pause.stop).map((stop) => {
    const resumed = steps.find((step) => step.action === pause.resume && step.seq > stop.seq)
    return { from: stop.occurredOn, ...(resumed ? { to: resumed.occurredOn } : {}) }
  }) : []
  return derive(limitFromRule(rule, from, set), { start: from, extensions, pauses }, asOf).due
}
