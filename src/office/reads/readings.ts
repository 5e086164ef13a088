// Who read what, as the server tells it.
import { infiniteQueryOptions } from '@tanstack/react-query'
import { address, read } from '#office/api-client.ts'

export type ReadingLine = {
  readonly tenant: number; readonly id: string; readonly at: string; readonly account: string; readonly name: string; readonly post: string; readonly what: string
  readonly matter: string | null; readonly title: string | null; readonly ref: string | null; readonly purpose: string | null
}

type Page = { readonly items: readonly ReadingLine[]; readonly next?: string }

export type ReadingsSearch = { readonly area: string; readonly matter?: string; readonly account?: string; readonly day?: string; readonly mine?: boolean }

export const readingsQuery = (search: ReadingsSearch) => infiniteQueryOptions({
  queryKey: ['readings', search],
  queryFn: ({ pageParam }) => read<Page>('/api/readings', { ...search, after: pageParam }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: Page) => page.next,
})

export function readingsFile(search: ReadingsSearch): string {
  return address('/api/readings/export.xlsx', search)
}
