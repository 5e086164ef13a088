// What is frozen beside the steps: the power as it stood when the case was filed, whether terms were kept, what was owed.
import { daysBetween } from '#calendar/plain-date.ts'
import { ruleOn } from '#law/rule.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import { heaviest } from '../penalty-kinds.ts'
import { powerOn } from '../power-on-day.ts'
import { isPublished } from '../published-decision.ts'
import { fineOf, isClockStopped, type Sanction } from './case-facts.ts'
import { courtDue, decisionDue, payDue, surchargeMost } from './clocks.ts'
import { faultsIn } from './file-review.ts'
import { isHearingDue } from './notice-guards.ts'

/** Of filing: what the power said on that day; later revisions don't touch this case's papers. */
export function notedOfFiling({ answers, around, occurredOn }: Circumstances<{ readonly power: string }>): JsonObject {
  const { name = '', source = '', field = '', document = '', offence = '', sanction = '', principal = '' } = powerOn(around(answers.power), occurredOn)
  return { name, source, field, document, offence, sanction, principal }
}

export function notedOfNotice(circumstances: Circumstances<Sanction>): JsonObject {
  return { hearingDue: isHearingDue(circumstances) }
}

/** Of a review: is it the first one that lets the case pass? The figure of reviewed cases counts that one. */
export function notedOfReview({ answers, matter }: Circumstances<{ readonly result: string }>): JsonObject {
  const before = matter?.entries.some((entry) => entry.action === 'review' && entry.answers['result'] !== 'fail') ?? false
  return { firstPass: answers.result !== 'fail' && !before }
}

/** Was the decision made within ninety days, or the term as extended? */
function termKept({ matter, occurredOn }: Circumstances<object>): JsonObject {
  const due = isClockStopped(matter) ? undefined : decisionDue(matter, occurredOn)
  return due === undefined ? {} : { due, inTime: occurredOn <= due }
}

export function notedOfDecision(circumstances: Circumstances<Sanction & { readonly publish: boolean }>): JsonObject {
  const { answers, occurredOn } = circumstances
  const heavy = heaviest(answers.kinds)
  return {
    ...termKept(circumstances), ...(heavy ? { heaviest: heavy } : {}),
    ...(answers.publish ? { publishDays: ruleOn('pen-publish-7wd', occurredOn).value } : {}),
  }
}

export function notedOfNoPenalty(circumstances: Circumstances<object>): JsonObject {
  return termKept(circumstances)
}

/** Of service: how long to pay, and how many days until the court can no longer be asked; where there is a fine. */
export function notedOfService({ matter, occurredOn }: Circumstances<object>): JsonObject {
  if (!matter || fineOf(matter) === 0) return {}
  const served = { entries: [...matter.entries, { seq: matter.seq + 1, action: 'serve', occurredOn, recordedAt: '' as never, actor: '', post: 'staff' as const, answers: {} }] }
  const court = courtDue(served)
  const pay = payDue(served)
  return { payDays: ruleOn('pen-pay-15', occurredOn).value, ...(pay ? { payBy: pay } : {}), ...(court ? { courtDays: daysBetween(occurredOn, court) } : {}) }
}

export function notedOfPayment({ answers, occurredOn }: Circumstances<{ readonly way: string }>): JsonObject {
  return answers.way === 'cash' ? { handInDays: ruleOn('pen-cash-hand-in-2', occurredOn).value } : {}
}

export function notedOfSurcharge({ matter, occurredOn }: Circumstances<object>): JsonObject {
  return { most: surchargeMost(matter, occurredOn) }
}

/** Of a change on review or by a court: a published decision must come down. */
export function notedOfChange({ answers, matter, occurredOn }: Circumstances<object>): JsonObject {
  const stands = 'result' in answers && answers.result !== 'changed'
  return !stands && isPublished(matter) ? { withdrawDays: ruleOn('pen-disclosure-withdraw-3', occurredOn).value } : {}
}

/** Of closing: what the review of the file found, explained or not. */
export function notedOfClosing({ matter }: Circumstances<object>): JsonObject {
  return { procedureFaults: faultsIn(matter, 'procedure'), documentFaults: faultsIn(matter, 'document') }
}
