// The names that another matter lists, for a form that ticks them off.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'

export const listedRowsQuery = (search: { readonly matter: string; readonly field: string; readonly area: string }) => queryOptions({
  queryKey: ['listed-rows', search],
  queryFn: () => read<readonly string[]>(`/api/listed-rows/${search.matter}/${search.field}`, { area: search.area }),
})
