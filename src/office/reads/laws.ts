// The law library as the server keeps it: the shelf, a search, a text, an article, two versions, what cites a law.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Impact } from '#library/impact.ts'
import type { ChangesView, CitedView, LawView } from '#library/law-view.ts'
import type { Found } from '#library/search.ts'
import type { Shelf } from '#library/shelf.ts'

/** Texts change when somebody imports one, and then everything is read again. */
const staleTime = 300_000

export const shelfQuery = queryOptions({ queryKey: ['laws', 'shelf'], queryFn: () => read<Shelf>('/api/laws', { cited: true }), staleTime })

export const lawSearchQuery = (asked: { readonly words: string; readonly on: PlainDate }) => queryOptions({
  queryKey: ['laws', 'search', asked], queryFn: () => read<Found>('/api/laws/search', asked), staleTime,
})

export const lawQuery = (asked: { readonly law: string; readonly on?: string | undefined; readonly version?: string | undefined }) => queryOptions({
  queryKey: ['laws', 'text', asked], queryFn: () => read<LawView>('/api/laws/text', asked), staleTime,
})

export const citedQuery = (asked: Readonly<Record<string, string>>) => queryOptions({
  queryKey: ['laws', 'cited', asked], queryFn: () => read<CitedView>('/api/laws/cited', asked), staleTime,
})

export const lawChangesQuery = (asked: Readonly<Record<string, string>>) => queryOptions({
  queryKey: ['laws', 'changes', asked], queryFn: () => read<ChangesView>('/api/laws/changes', asked), staleTime,
})

export const lawImpactQuery = (asked: Readonly<Record<string, string>>) => queryOptions({
  queryKey: ['laws', 'impact', asked], queryFn: () => read<Impact>('/api/laws/impact', asked), staleTime,
})
