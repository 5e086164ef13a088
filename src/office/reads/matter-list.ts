// A page of a ledger.
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Keeper } from '#procedure/procedure.ts'

export type ListedMatter = {
  readonly tenant: number
  readonly id: string
  readonly procedure: string
  readonly version: PlainDate
  readonly area: string
  readonly number: number
  readonly state: string
  readonly title: string
  readonly openedOn: PlainDate
  readonly closedOn: PlainDate | null
  readonly nextDue: PlainDate | null
  readonly flags: readonly string[]
  /** In whose hands it is, of a kind that goes from hand to hand. */
  readonly keeper?: Keeper | null
  /** Of a kind that is for days named beforehand: the last of them. */
  readonly lastDay?: PlainDate | null
}

export type MatterListPage = { readonly items: readonly ListedMatter[]; readonly next?: string }

export type MatterFilter = {
  readonly area: string
  readonly procedure?: string
  readonly state?: string
  readonly from?: string
  readonly to?: string
  readonly flagged?: boolean
  /** Of a village: bodies and templates of its township as well. */
  readonly above?: boolean
  readonly words?: string
}

export const matterListQuery = (filter: MatterFilter & { readonly after?: string; readonly size?: number }) => queryOptions({
  queryKey: ['matters', filter],
  queryFn: () => read<MatterListPage>('/api/matters', filter),
  placeholderData: keepPreviousData,
})
