// What a review was opened with, and what has been handed in since.
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { materialKinds, missingKinds, reviewObjects, type MaterialKind, type ReviewObject } from './review-objects.ts'

type Written = { readonly entries: readonly { readonly action: string; readonly answers: object; readonly occurredOn: string }[] }

function answer(entry: { readonly answers: object } | undefined, key: string): unknown {
  return (entry?.answers as JsonObject | undefined)?.[key]
}

/** @returns what kind of thing is reviewed; `other` of a review that does not say */
export function objectOf(review: Written | undefined): ReviewObject {
  const said = answer(review?.entries[0], 'object')
  return typeof said === 'string' && Object.hasOwn(reviewObjects, said) ? said as ReviewObject : 'other'
}

export function isUrgent(review: Written | undefined): boolean {
  return answer(review?.entries[0], 'urgent') === true
}

/** Every kind of paper handed in so far, the opening and each supplement together. */
function handedIn(review: Written | undefined): readonly string[] {
  return (review?.entries ?? []).flatMap((entry) => {
    const said = answer(entry, 'handedIn')
    return Array.isArray(said) ? said.map(String) : []
  })
}

/** @returns the kinds still missing as the review stands */
export function missingIn(review: Written | undefined): readonly MaterialKind[] {
  return missingKinds(objectOf(review), handedIn(review))
}

/** Sets down, with a submission or a supplement, what is missing after it: the clerk tells all of it at once. */
export function missingNoted({ matter, answers }: { readonly matter: Matter | undefined; readonly answers: object }): JsonObject {
  const said = answers as JsonObject
  const entries = [...(matter?.entries ?? []), { action: 'now', answers: said, occurredOn: '' }]
  return { missing: missingIn({ entries }).map((each) => materialKinds[each]) }
}

/** Sets down with a notice what it asks for. */
export function noticeNoted({ matter }: Pick<Circumstances<object>, 'matter'>): JsonObject {
  return { missing: missingIn(matter).map((each) => materialKinds[each]) }
}
