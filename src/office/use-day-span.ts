// The place and the days in the address; the whole of the year being reported on unless asked otherwise.
import { useSearchParams } from 'react-router'
import { isPlainDate } from '#calendar/plain-date.ts'
import { spanOfPeriod, type DaySpan } from '#office/components/period-chooser/periods.ts'
import { useSpan } from '#office/use-span.ts'

export type PlacedDays = DaySpan & {
  readonly area: string
  readonly decided: boolean
  readonly choose: (next: { readonly area?: string } & Partial<DaySpan>) => void
}

export function useDaySpan(): PlacedDays {
  const { area, year, decided } = useSpan()
  const [search, setSearch] = useSearchParams()
  const [from, to] = [search.get('from'), search.get('to')]
  const asked = isPlainDate(from) && isPlainDate(to) ? { from, to } : undefined
  const whole = spanOfPeriod(year, 'year')
  if (!whole) throw new RangeError('a year has a first day')
  const choose: PlacedDays['choose'] = (next) => setSearch((before) => {
    for (const [key, value] of Object.entries(next)) before.set(key, String(value))
    return before
  })
  return { area, ...(asked ?? whole), decided: asked !== undefined || decided, choose }
}
