// The ways in which this township has read old ledgers before, the newest first.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { Mapping } from '#procedures/mediation/old-ledger/plan-row.ts'

export type NamedMapping = { readonly name: string; readonly content: Mapping }

export const importMappingsQuery = (area: string) => queryOptions({
  queryKey: ['import-mappings', area],
  queryFn: () => read<readonly NamedMapping[]>('/api/dispute-import/mappings', { area }),
})
