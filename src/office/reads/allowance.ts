// What an allowance sheet of a period would say now.
import { queryOptions } from '@tanstack/react-query'
import type { PlainDate } from '#calendar/plain-date.ts'
import { read } from '#office/api-client.ts'

type Told = { readonly id: string; readonly tenant: number; readonly number: string; readonly title: string; readonly why: string }
export type AllowanceLine = Told & { readonly grade: string; readonly yuan: number; readonly mediators: readonly { readonly mediator: string; readonly name: string; readonly yuan: number }[] }
export type Allowance = {
  readonly standards: readonly { readonly id: string; readonly title: string; readonly state: string; readonly from: PlainDate | null }[]
  readonly standard: string | null
  readonly sheets: readonly { readonly id: string; readonly tenant: number; readonly title: string; readonly state: string }[]
  readonly total: number
  readonly lines: readonly AllowanceLine[]
  readonly left: readonly Told[]
}

export const allowanceQuery = (search: { readonly area: string; readonly from: PlainDate; readonly to: PlainDate; readonly standard?: string }) => queryOptions({
  queryKey: ['allowance', search],
  queryFn: () => read<Allowance>('/api/mediation/allowance', search),
})
