// The places under an area: the township and its villages.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'

export type Place = { readonly code: string; readonly name: string; readonly kind: string }
export type Township = { readonly code: string; readonly name: string; readonly fullName: string }
/** Above the township there is no one township to name. */
export type Areas = { readonly township: Township | null; readonly places: readonly Place[] }

export const areasQuery = (area: string) => queryOptions({
  queryKey: ['areas', area],
  queryFn: () => read<Areas>('/api/areas', { area }),
  staleTime: 600_000,
})
