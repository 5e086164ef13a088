// Of several attested figures of a township only the latest word stands: the one whose period ends last, and of two for
// the same period the one that was written down later.
import type { Contribution } from '#procedure/indicator.ts'
import type { Matter } from '#procedure/matter.ts'

type Said = { readonly tenant: number; readonly matter: Pick<Matter, 'entries'>; readonly contribution: Contribution }

/** @returns one for each township that has said anything */
export function saidLast<S extends Said>(found: readonly S[]): readonly S[] {
  const latest = new Map<number, S>()
  for (const each of found) {
    const known = latest.get(each.tenant)
    if (!known || timeOf(known) < timeOf(each)) latest.set(each.tenant, each)
  }
  return [...latest.values()]
}

/** Compares as text: the last day of the period, then the moment of writing. */
function timeOf({ matter, contribution }: Said): string {
  return `${contribution.key ?? ''} ${matter.entries.find((entry) => entry.seq === contribution.seq)?.recordedAt ?? ''}`
}
