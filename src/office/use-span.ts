// The place and year in the address. Before the spring is over, the year that is being reported on is the last one.
import { useSearchParams } from 'react-router'
import { partsOf, type PlainDate } from '#calendar/plain-date.ts'
import { useArea } from '#office/use-area.ts'
import { useSession } from '#office/use-session.ts'

/** Annual reports are written and published in the first months of the year after. */
const reportingMonths = 4

export type Span = { readonly area: string; readonly year: number; readonly choose: (span: { readonly area?: string; readonly year?: number }) => void }

export function reportedYear(today: PlainDate): number {
  const [year, month] = partsOf(today)
  return month <= reportingMonths ? year - 1 : year
}

export function useSpan(): Span {
  const { today } = useSession()
  const { area: own } = useArea()
  const [search, setSearch] = useSearchParams()
  const year = Number(search.get('year') ?? reportedYear(today))
  const asked = search.get('area') ?? own
  const area = asked.startsWith(own) ? asked : own
  const choose: Span['choose'] = (span) => setSearch((before) => {
    for (const [key, value] of Object.entries(span)) before.set(key, String(value))
    return before
  })
  return { area, year, choose }
}
