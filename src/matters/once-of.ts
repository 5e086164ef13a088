// What a matter is the only one of, in its place and procedure, while it stands.
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'

/** @returns nothing where there may be many, and for a matter that was abandoned or taken back whole */
export function onceOf(procedure: Procedure, matter: Matter): string | undefined {
  const { once } = procedure
  const opening = matter.entries[0]
  if (!once || !opening || once.except.includes(matter.state) || once.opens?.includes(opening.action) === false) return undefined
  return JSON.stringify(once.per.map((field) => opening.answers[field] ?? null))
}
