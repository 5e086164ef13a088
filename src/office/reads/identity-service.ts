// Is there an identity service outside that people may sign in with, and what is it called?
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'

export const identityServiceQuery = queryOptions({ queryKey: ['identity-service'], queryFn: () => read<{ readonly name: string | null }>('/api/identity-service'), staleTime: Infinity, retry: false })
