// What somebody hands over with their post, as the server makes the list from the ledger.
import { queryOptions } from '@tanstack/react-query'
import type { PlainDate } from '#calendar/plain-date.ts'
import { read } from '#office/api-client.ts'
import type { StaffPost } from '#people/post.ts'

export type HandedClock = { readonly title: string; readonly whose: string; readonly due: PlainDate; readonly provisional: boolean; readonly paused: boolean; readonly overdue: boolean }
export type HandedMatter = {
  readonly id: string; readonly kind: string; readonly number: string; readonly title: string; readonly state: string
  readonly clocks: readonly HandedClock[]
  readonly unsigned: readonly string[]
}
export type HandoverList = { readonly signed: boolean; readonly position: number; readonly on: PlainDate; readonly post: StaffPost; readonly giver: string; readonly taker: string; readonly matters: readonly HandedMatter[] }

export const handoverProcedure = 'handover'

export const handoverQuery = (matter: { readonly id: string; readonly area: string; readonly seq: number }) =>
  queryOptions({ queryKey: ['handover', matter.id, matter.seq], queryFn: () => read<HandoverList>(`/api/matters/${matter.id}/handover`, { area: matter.area }) })
