// A round against the books it called upon: which have answered, and what they said, added up.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import { returnTo, rowsIn, type Call } from '../screening-return.ts'

export type Round = Call & { readonly books: readonly string[] }

type Around = (id: string) => Matter | undefined

export function roundOf(matter: Matter | undefined): Round | undefined {
  const said = matter?.entries.find((entry) => entry.action === 'open')?.answers
  if (!said || !Array.isArray(said['books'])) return undefined
  return { period: String(said['period']), until: String(said['until']) as PlainDate, books: said['books'].map(String) }
}

/** Books that have not answered the round's call. */
export function silentBooks(round: Round | undefined, around: Around): readonly string[] {
  return round ? round.books.filter((id) => !returnTo(around(id), round)) : []
}

/** What the round came to on the day it was closed. */
export function outcomeOf(round: Round | undefined, around: Around): JsonObject {
  const returns = round ? round.books.flatMap((id) => returnTo(around(id), round) ?? []) : []
  return {
    villages: round?.books.length ?? 0,
    returned: returns.length,
    nil: returns.filter((entry) => entry.action === 'nil').length,
    late: round ? returns.filter((entry) => entry.occurredOn > round.until).length : 0,
    findings: returns.reduce((sum, entry) => sum + rowsIn(entry, 'findings'), 0),
    hazards: returns.reduce((sum, entry) => sum + rowsIn(entry, 'hazards'), 0),
  }
}
