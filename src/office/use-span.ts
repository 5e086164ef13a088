// The place and year in the address. Before the spring is over, the year that is being reported on is the last one.
import { useSearchParams } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { partsOf, yearOf, type PlainDate } from '#calendar/plain-date.ts'
import { matterListQuery } from '#office/reads/matter-list.ts'
import { useArea } from '#office/use-area.ts'
import { useSession } from '#office/use-session.ts'

/** Annual reports are written and published in the first months of the year after. */
const reportingMonths = 4

export type Span = {
  readonly area: string
  readonly year: number
  /** The year is decided: asked for, or looked up. */
  readonly decided: boolean
  readonly choose: (span: { readonly area?: string; readonly year?: number }) => void
}

export function reportedYear(today: PlainDate): number {
  const [year, month] = partsOf(today)
  return month <= reportingMonths ? year - 1 : year
}

/** Unless asked otherwise: the year being reported on, or the one whose work was the last to be written down if that is earlier. */
export function useSpan(): Span {
  const { today } = useSession()
  const { area: own } = useArea()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('year')
  const newest = useQuery({ ...matterListQuery({ area: own, size: 1 }), enabled: asked === null, staleTime: Infinity })
  const worked = newest.data?.items[0]?.openedOn
  // What a township that has stopped wrote down last, in spring, was mostly the report on the year before.
  const last = worked === undefined || yearOf(worked) === yearOf(today) ? Infinity : reportedYear(worked)
  const year = asked === null ? Math.min(reportedYear(today), last) : Number(asked)
  const area = search.get('area') ?? own
  const choose: Span['choose'] = (span) => setSearch((before) => {
    for (const [key, value] of Object.entries(span)) before.set(key, String(value))
    return before
  })
  return { area: area.startsWith(own) ? area : own, year, decided: asked !== null || !newest.isPending, choose }
}
