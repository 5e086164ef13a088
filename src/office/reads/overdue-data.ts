// Matters whose personal data have been kept long enough, as the server finds them.
import { queryOptions } from '@tanstack/react-query'
import type { PlainDate } from '#calendar/plain-date.ts'
import { read } from '#office/api-client.ts'

export type OverdueLine = { readonly id: string; readonly tenant: number; readonly kind: string; readonly number: string; readonly title: string; readonly closedOn: PlainDate; readonly keptUntil: PlainDate }

export const overdueDataQuery = (area: string) => queryOptions({ queryKey: ['overdue-data', area], queryFn: () => read<readonly OverdueLine[]>('/api/personal-data/overdue', { area }) })

export const personalDataProcedure = 'personal-data-request'
