// What a review of legality says to those whom it lets through or stops. Reads the review as a matter, whatever it is of.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Matter } from '#procedure/matter.ts'

/** Which field of a review names the matter reviewed. */
export type Reviewed = 'decision' | 'document' | 'contract'

/** Is this the review of that very matter? */
export function isReviewOf(review: Matter | undefined, as: Reviewed, matter: Matter | undefined): boolean {
  return matter !== undefined && review?.entries[0]?.answers[as] === matter.id
}

/** The last opinion, once there is one and nothing has been sent in again since. */
export function opinionOf(review: Matter | undefined): { readonly conclusion: string; readonly on: PlainDate } | undefined {
  const latest = review?.entries.findLast((entry) => entry.action === 'opine' || entry.action === 'resubmit')
  return latest?.action === 'opine' ? { conclusion: String(latest.answers['conclusion']), on: latest.occurredOn } : undefined
}

/** What was answered to the last opinion: `full`, `part`, `none`; nothing when nobody has answered yet. */
export function adoptionOf(review: Matter | undefined): string | undefined {
  const latest = review?.entries.findLast((entry) => entry.action === 'opine' || entry.action === 'resubmit' || entry.action === 'adopt')
  return latest?.action === 'adopt' ? String(latest.answers['adopted']) : undefined
}
