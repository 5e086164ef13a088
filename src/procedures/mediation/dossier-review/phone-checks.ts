// What parties said on the phone, party by party: the last word of each counts, because a misunderstanding is cleared up by
// asking again.
import type { Matter } from '#procedure/matter.ts'
import type { PlainDate } from '#calendar/plain-date.ts'

export type PhoneCheck = {
  readonly party: number
  readonly on: PlainDate
  readonly answered: boolean
  /** Says that nothing was mediated, or that the signature is not theirs. */
  readonly denies: boolean
}

/** The latest check of each party that brought an answer; one that brought none does not wipe out an earlier one. */
export function phoneChecksOf(review: Matter | undefined): readonly PhoneCheck[] {
  const latest = new Map<number, PhoneCheck>()
  for (const { action, answers, occurredOn } of review?.entries ?? []) {
    if (action !== 'phone') continue
    const party = Number(answers['party'])
    const check = { party, on: occurredOn, answered: answers['took'] !== undefined, denies: answers['took'] === 'no' || answers['signed'] === 'other' }
    if (check.answered || !latest.get(party)?.answered) latest.set(party, check)
  }
  return [...latest.values()]
}
