// Where the register says of a mediator what can no longer be so on a day: a term of hire that has run out, committees none of which
// still stands.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Entry } from '#procedure/entry.ts'

const 人民调解法 = lawBook('people-mediation-law')

type Told = Pick<Entry, 'action' | 'occurredOn'> & { readonly answers: object }

/** The committees of a mediator on a day: those named last. */
export function committeesOn(entries: readonly Told[], day: PlainDate): readonly string[] {
  return entries.filter((entry) => entry.occurredOn <= day).map(({ answers }) => (answers as { committees?: readonly string[] }).committees).findLast((each) => each !== undefined) ?? []
}

/** @param stands whether a committee of that id stood on that day */
export function mediatorShortfallsOn(entries: readonly Told[], day: PlainDate, stands: (committee: string) => boolean): readonly { readonly code: string; readonly sentence: string; readonly basis: readonly Basis[] }[] {
  const hiredTo = entries.filter((entry) => entry.occurredOn <= day).map(({ answers }) => (answers as { hiredTo?: PlainDate }).hiredTo).findLast((each) => each !== undefined)
  const basis = [人民调解法('13')]
  return [
    ...(committeesOn(entries, day).some(stands) ? [] : [{ code: 'mediator-without-committee', sentence: '所在的调委会都已经不在任。请登记新的调委会，或者登记离任。', basis }]),
    ...(hiredTo !== undefined && hiredTo < day ? [{ code: 'mediator-hire-over', sentence: `聘期已于${hiredTo}届满。续聘的办“续聘”，不再聘的登记“离任”。`, basis }] : []),
  ]
}
