// What was frozen when a sitting began: the paper, and the moment by which it is handed in.
import type { Entry } from '#procedure/entry.ts'
import type { Drawn } from '../draw-paper.ts'

type Sitting = { readonly entries: readonly Pick<Entry, 'noted'>[] }

export function paperOfSitting(sitting: Sitting | undefined): readonly Drawn[] {
  return (sitting?.entries[0]?.noted?.['paper'] ?? []) as unknown as readonly Drawn[]
}

/** A moment as the ledger spells it; all are spelt alike, so that they compare as text. Empty for no sitting. */
export function untilOf(sitting: Sitting | undefined): string {
  return String(sitting?.entries[0]?.noted?.['until'] ?? '')
}
