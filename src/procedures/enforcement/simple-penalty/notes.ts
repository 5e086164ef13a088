// What is frozen beside a decision on the spot: the power's words on that day, and which clocks start.
import { ruleOn } from '#law/rule.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import { powerOn } from '../power-on-day.ts'
import { isPublished } from '../published-decision.ts'

type Decided = { readonly power: string; readonly fine?: number; readonly paying?: string }

export function notedOfDecision({ answers, around, occurredOn }: Circumstances<Decided>): JsonObject {
  const { name = '', offence = '', sanction = '' } = powerOn(around(answers.power), occurredOn)
  const fined = (answers.fine ?? 0) > 0
  return {
    name, offence, sanction,
    ...(fined && answers.paying === 'bank' ? { payDays: ruleOn('pen-pay-15', occurredOn).value } : {}),
    ...(fined && answers.paying !== 'bank' ? { handInDays: ruleOn('pen-cash-hand-in-2', occurredOn).value } : {}),
  }
}

/** Of an annulment: a published decision must come down. */
export function notedOfAnnulment({ matter, occurredOn }: Circumstances<object>): JsonObject {
  return isPublished(matter) ? { withdrawDays: ruleOn('pen-disclosure-withdraw-3', occurredOn).value } : {}
}
