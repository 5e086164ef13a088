// Disputes that may be about the same people or the same place: of one on record, or of one that is only being typed.
import { queryOptions } from '@tanstack/react-query'
import { read, send } from '#office/api-client.ts'
import type { Related } from '#projections/related-disputes.ts'

export type { Related, RelatedDispute } from '#projections/related-disputes.ts'

export const relatedQuery = (search: { readonly id: string; readonly area: string }) => queryOptions({
  queryKey: ['related-disputes', search],
  queryFn: () => read<Related>(`/api/disputes/${search.id}/related`, { area: search.area }),
})

export type Described = { readonly area: string; readonly reading: string; readonly parties: readonly { readonly name: string; readonly phone?: string }[]; readonly place?: string }

export const alikeQuery = (described: Described) => queryOptions({
  queryKey: ['disputes-alike', described],
  queryFn: () => send<Related>('POST', '/api/disputes/alike', described),
  staleTime: 60_000,
})
