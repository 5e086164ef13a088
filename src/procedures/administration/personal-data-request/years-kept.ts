// How many years personal data is kept after its matter has ended: what the county has set, or the book's value.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Retention } from '#procedure/held.ts'
import { localOn } from '#procedure/local-values.ts'
import type { Matter } from '#procedure/matter.ts'

/** Every kind of keeping there is. */
export const retentions = [
  'keep-mediation', 'keep-enforcement', 'keep-appeals', 'keep-service', 'keep-legal-service', 'keep-assistance', 'keep-village', 'keep-decision', 'keep-office', 'keep-exam', 'keep-request',
] as const satisfies readonly Retention[]

/** @param reading the day, and what the county has set up to it */
export function yearsKept(retention: Retention, reading: { readonly occurredOn: PlainDate; readonly consulted: (kind: string) => readonly Matter[] }): number {
  return localOn(retention, reading).value
}
