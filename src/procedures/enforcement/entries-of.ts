// Entries of a matter by action, for guards and notes that are declared together with the procedure and can't know its types.
import type { Entry } from '#procedure/entry.ts'

type Steps = { readonly entries: readonly Entry[] } | undefined

/** The latest entry of any of these actions. */
export function lastOf(matter: Steps, ...actions: readonly string[]): Entry | undefined {
  return matter?.entries.findLast((entry) => actions.includes(entry.action))
}

export function allOf(matter: Steps, ...actions: readonly string[]): readonly Entry[] {
  return matter?.entries.filter((entry) => actions.includes(entry.action)) ?? []
}
