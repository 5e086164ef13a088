// What may be known before signing in: that the server is there, and whether it keeps only a demonstration.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: () => read<{ readonly ok: boolean; readonly demo: boolean }>('/api/health'),
  staleTime: Infinity,
})
