// The daily statements of a ledger, as the server tells them.
import { infiniteQueryOptions } from '@tanstack/react-query'
import { address, read } from '#office/api-client.ts'

export type StatedDay = {
  readonly day: string; readonly lastPosition: number; readonly entries: number; readonly digest: string; readonly algorithm: string; readonly signature: string; readonly signer: string; readonly madeAt: string
  readonly countersigned: { readonly number: number; readonly receivedAt: string; readonly signer: string } | null
}

type Page = {
  readonly tenant: number
  /** The county's server that statements are sent to, and what hindered the last sending; nothing where none is set. */
  readonly county: { readonly address: string; readonly problem: string | null } | null
  readonly days: readonly StatedDay[]
  readonly more: boolean
}

export const statementsQuery = (area: string) => infiniteQueryOptions({
  queryKey: ['statements', area],
  queryFn: ({ pageParam }) => read<Page>('/api/statements', { area, before: pageParam }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: Page) => (page.more ? page.days.at(-1)?.day : undefined),
})

export function statementAddress(day: string, area: string, format: 'html' | 'pdf' | 'json'): string {
  return address(`/api/statements/${day}`, { area, format })
}
