// The program behind the door, fetched like anything else that is read: what failed on the way can be asked for again.
import { queryOptions } from '@tanstack/react-query'

export const insideQuery = queryOptions({
  queryKey: ['inside'],
  queryFn: async () => (await import('#office/inside.tsx')).Inside,
  staleTime: Infinity,
})
