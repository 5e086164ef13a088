// The people who work in a township, for the fields that name one.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'

export type StaffMember = { readonly account: string; readonly name: string; readonly posts: readonly string[] }

export const staffQuery = (area: string) => queryOptions({
  queryKey: ['staff', area],
  queryFn: () => read<readonly StaffMember[]>('/api/staff', { area }),
  staleTime: 300_000,
})
