// Who or what stands on a register on a day.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { PersonInput } from '#procedure/field.ts'

export type RegisterLine = {
  readonly tenant: number
  readonly matter: string
  readonly number: string
  readonly title: string
  readonly area: string
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
  readonly person: PersonInput | null
  readonly post: string | null
  readonly flags: readonly { readonly code: string; readonly sentence: string }[]
}

export const registerQuery = (search: { readonly procedure: string; readonly area: string; readonly on: string }) => queryOptions({
  queryKey: ['register', search],
  queryFn: () => read<readonly RegisterLine[]>(`/api/registers/${search.procedure}`, { area: search.area, on: search.on }),
})
