// A request that came through the public door, and the ledger it goes on in.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'

export const requestProcedure = 'public-request'

type Place = { readonly id: string; readonly area: string }

export type NextOfRequest = {
  /** Nothing for a request that is answered where it is. */
  readonly ledger: { readonly procedure: string; readonly title: string; readonly open: boolean; readonly may: boolean; readonly by: readonly string[] } | null
  readonly became: { readonly id: string; readonly tenant: number; readonly title: string; readonly state: string } | null
}

export const nextOfRequestQuery = ({ id, area }: Place) => queryOptions({
  queryKey: ['public-requests', id, area, 'next'],
  queryFn: () => read<NextOfRequest>(`/api/public-requests/${id}/next`, { area }),
})

export type RequestOpening = { readonly procedure: string; readonly action: string; readonly area: string; readonly answers: Typed }

/** Asked once for a form: names and words are shown in full, and it is written down who was shown them. */
export const requestOpeningQuery = ({ id, area }: Place) => queryOptions({
  queryKey: ['public-requests', id, area, 'opening'],
  queryFn: () => read<RequestOpening>(`/api/public-requests/${id}/opening`, { area }),
  staleTime: Infinity, gcTime: 0, retry: false,
})
