// The township's own indicators, what a definition would give, and how a figure of theirs breaks down.
import { queryOptions } from '@tanstack/react-query'
import { read, send } from '#office/api-client.ts'
import type { Figure, FigureRecord } from '#office/reads/figures.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { IndicatorDefinition } from '#procedure/indicator-definition.ts'

/** The procedure that they are matters of. */
export const ownIndicatorProcedure = 'defined-indicator'

export type OwnIndicator = { readonly matter: string; readonly seq: number; readonly definition: IndicatorDefinition }
export type FigurePart = { readonly part: string; readonly value: number; readonly records: number }
export type Preview = { readonly figure: Figure; readonly records: readonly FigureRecord[]; readonly parts: readonly FigurePart[] }

export const ownIndicatorsQuery = (area: string) => queryOptions({
  queryKey: ['own-indicators', area],
  queryFn: () => read<readonly OwnIndicator[]>('/api/own-indicators', { area }),
})

export const partsQuery = (search: { readonly indicator: string; readonly area: string; readonly year: number }) => queryOptions({
  queryKey: ['parts', search],
  queryFn: () => read<readonly FigurePart[]>('/api/figures/parts', search),
})

export function previewIndicator(search: { readonly area: string; readonly year: number; readonly answers: JsonObject }): Promise<Preview> {
  return send('POST', '/api/own-indicators/preview', search)
}
