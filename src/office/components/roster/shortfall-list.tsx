// What falls short of the law, each with its article of that day.
import type { PlainDate } from '#calendar/plain-date.ts'
import { CitedText } from '#office/components/citations/cited-text.tsx'
import type { RosterShortfall } from '#office/reads/roster.ts'

export function ShortfallList({ shortfalls, on }: { readonly shortfalls: readonly RosterShortfall[]; readonly on: PlainDate }) {
  return shortfalls.map((each) => <span key={each.code} className="flag">{each.sentence}<span className="basis">依据：<CitedText text={each.basis.join('；')} on={on} /></span></span>)
}
