// A matter that is for days named beforehand is over by itself when they are: no entry says so, and no state changes.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'

/** @returns the last of its days, for as long as nothing was written that ended it otherwise */
export function lastDay({ register }: Procedure, matter: Matter): PlainDate | undefined {
  return register?.standing.includes(matter.state) ? register.days?.(matter)?.to : undefined
}
