// Who may be given a receipt to follow a matter by, and when they last were.
import { queryOptions } from '@tanstack/react-query'
import type { PlainDate } from '#calendar/plain-date.ts'
import { read } from '#office/api-client.ts'

export type ReceiptHolder = { readonly place: number; readonly phone: boolean; readonly issuedOn: PlainDate | null }

export const receiptsQuery = (place: { readonly id: string; readonly area: string }) => queryOptions({
  queryKey: ['receipts', place.id, place.area], queryFn: () => read<readonly ReceiptHolder[]>(`/api/matters/${place.id}/receipts`, { area: place.area }),
})
