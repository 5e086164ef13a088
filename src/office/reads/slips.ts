// Whether slips were given out, and whether that round is still to be printed.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { PlainDate } from '#calendar/plain-date.ts'

export type SlipRound = { readonly given: PlainDate | null; readonly mine: boolean; readonly printed: boolean; readonly endsOn: PlainDate | null; readonly parties: number }

export const slipsQuery = (place: { readonly id: string; readonly area: string }) => queryOptions({
  queryKey: ['slips', place.id, place.area], queryFn: () => read<SlipRound>(`/api/matters/${place.id}/slips`, { area: place.area }),
})
