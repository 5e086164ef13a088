// The statistics of mediation, the disputes behind a figure, and what classes a dispute is in.
import { queryOptions } from '@tanstack/react-query'
import type { PlainDate } from '#calendar/plain-date.ts'
import { read } from '#office/api-client.ts'
import type { ClassMap, Classified, ListId } from '#procedures/mediation/classifications.ts'

export type Column = { readonly id: string; readonly title: string; readonly group: string; readonly unit: '件' | '人' | '元'; readonly rule: string }
export type Values = Readonly<Record<string, number>>
export type Row = { readonly key: string; readonly name: string; readonly area: string; readonly values: Values }
export type StatisticsTable = { readonly rows: readonly Row[]; readonly total: Values; readonly columns: readonly Column[] }
export type Span = { readonly area: string; readonly from: PlainDate; readonly to: PlainDate }

export const statisticsQuery = (span: Span) => queryOptions({
  queryKey: ['statistics', span],
  queryFn: () => read<StatisticsTable>('/api/mediation/statistics', span),
})

export type CountedDispute = {
  readonly id: string; readonly tenant: number; readonly area: string; readonly number: string; readonly title: string; readonly state: string
  readonly cameOn: PlainDate; readonly adds: number; readonly classes: Readonly<Record<ListId, string>>
}
export type BehindFigure = { readonly column: Column; readonly disputes: readonly CountedDispute[] }

export const behindQuery = (search: Span & { readonly column: string; readonly row?: string }) => queryOptions({
  queryKey: ['statistics-disputes', search],
  queryFn: () => read<BehindFigure>('/api/mediation/statistics/disputes', search),
})

export type DisputeClasses = { readonly type: string; readonly lists: readonly (Classified & { readonly list: ListId; readonly title: string })[] }

export const disputeClassesQuery = (place: { readonly id: string; readonly area: string }) => queryOptions({
  queryKey: ['dispute-classes', place],
  queryFn: () => read<DisputeClasses>(`/api/disputes/${place.id}/classes`, { area: place.area }),
})

export type ListMap = { readonly list: ListId; readonly title: string; readonly source: string; readonly map: ClassMap; readonly matter?: string; readonly seq?: number }

export const classMapsQuery = (area: string) => queryOptions({
  queryKey: ['class-maps', area],
  queryFn: () => read<readonly ListMap[]>('/api/mediation/classes', { area }),
})
