// A draft that the server kept, perhaps from another PC.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { Moment } from '#calendar/clock.ts'

export type ServerDraft = { readonly content: unknown; readonly savedAt: Moment }

export const draftAddress = (place: string) => `/api/drafts/${encodeURIComponent(place)}`

export const draftQuery = (place: string) => queryOptions({
  queryKey: ['draft', place],
  queryFn: async () => (await read<ServerDraft | undefined>(draftAddress(place))) ?? null,
  gcTime: 0,
  staleTime: Infinity,
})
