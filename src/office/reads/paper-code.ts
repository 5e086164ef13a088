// From the code on a sheet to its paper and matter.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { PlainDate } from '#calendar/plain-date.ts'

export type CodedPaper = {
  readonly paper: { readonly id: string; readonly title: string }
  readonly matter: string; readonly tenant: number; readonly seq: number; readonly kind: string; readonly number: string; readonly title: string; readonly state: string
  /** What has come back so far. */
  readonly filed: readonly { readonly paper: string; readonly on: PlainDate }[]
  readonly open: boolean
  readonly why: string
}

export const paperCodeQuery = (code: string) => queryOptions({ queryKey: ['paper-code', code], queryFn: () => read<CodedPaper>(`/api/paper-codes/${encodeURIComponent(code)}`) })
