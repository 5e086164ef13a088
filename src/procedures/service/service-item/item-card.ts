// The card of an item as it stands: what it was listed with, each revision putting its answers in the place of the ones before.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Basis } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { localOn } from '#procedure/local-values.ts'
import type { ItemCard } from './card-fields.ts'

/** @returns what is known of the card; nothing of an item that does not exist yet */
export function cardOf(item: { readonly entries: readonly { readonly answers: object }[] } | undefined): Partial<ItemCard> {
  return Object.assign({}, ...(item?.entries ?? []).map((entry) => entry.answers)) as Partial<ItemCard>
}

/**
 * The legal limit in working days: what another law sets where one was entered, else the licensing law's, for a licence
 * decided here, alone or with others (art. 42), or first reviewed here (art. 43). Nothing for an item to which no law gives a limit.
 */
export function legalDaysOf(card: Partial<ItemCard>, on: PlainDate): number | undefined {
  return card.legalDays ?? licensingLimitOf(card, on)?.value
}

/** The licensing law's own limit with its article; nothing for what is no licence, and where another law sets the limit. */
export function licensingLimitOf(card: Partial<ItemCard>, on: PlainDate): { readonly value: number; readonly basis: Basis } | undefined {
  if (card.legalDays !== undefined || card.kind !== 'licence') return undefined
  return ruleOn(card.forward ? 'svc-first-review-20' : card.jointly ? 'svc-joint-45' : 'svc-decide-20', on)
}

/** The promise in working days: the item's own, else the general one of the county, never beyond the law. */
export function promisedDaysOf(card: Partial<ItemCard>, reading: Parameters<typeof localOn>[1]): number {
  return card.promisedDays ?? Math.min(localOn('svc-promised-days', reading).value, legalDaysOf(card, reading.occurredOn) ?? Infinity)
}
