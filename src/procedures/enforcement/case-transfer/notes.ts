// The clock of a suspected crime; a clue that is merely not ours is passed on without a term of law.
import { ruleOn } from '#law/rule.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'

export function notedOfProposal({ answers, occurredOn }: Circumstances<{ readonly crime: boolean }>): JsonObject {
  return answers.crime ? { decideDays: ruleOn('pen-crime-decide-3', occurredOn).value } : {}
}

/** Twenty-four hours end on the next day, a day off or not: days are as fine as this ledger tells time. */
export function notedOfApproval({ occurredOn }: Circumstances<object>): JsonObject {
  return { sendDays: Math.ceil(ruleOn('pen-crime-send-24h', occurredOn).value / 24) }
}
