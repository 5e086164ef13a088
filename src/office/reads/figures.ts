// Figures of a place and year, and what they are made of. How they are counted is declared, and read from there.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { PlainDate } from '#calendar/plain-date.ts'

export type Figure = {
  readonly id: string
  readonly title: string
  /** Rates in hundredths of a per cent; all else in units. Absent: nothing to divide by, or nobody has said. */
  readonly value?: number
  readonly unit: string
  readonly records: number
  readonly numerator?: number
  readonly denominator?: number
  /** Of the township's own: its counting rule and where it is told, which no declaration says. */
  readonly own?: { readonly definition: string; readonly system: string; readonly measure: string }
}

export type FigureRecord = {
  readonly tenant: number
  readonly matter: string
  readonly number: string
  readonly title: string
  readonly area: string
  readonly seq: number
  readonly action: string
  readonly occurredOn: PlainDate
  readonly recordedAt: string
  readonly amount: number
}

type Span = { readonly area: string; readonly year: number }

export const figuresQuery = (span: Span) => queryOptions({
  queryKey: ['figures', span],
  queryFn: () => read<readonly Figure[]>('/api/figures', span),
})

export const recordsQuery = (search: Span & { readonly indicator: string }) => queryOptions({
  queryKey: ['records', search],
  queryFn: () => read<readonly FigureRecord[]>('/api/records', search),
})
