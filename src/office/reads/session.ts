// Who is at the desk: the account, what it may do today, and whether all this is only the demonstration.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { PostId } from '#people/post.ts'

export type HeldPost = { readonly id: string; readonly post: PostId; readonly title: string; readonly area: string }

export type Session = {
  readonly account: string
  readonly name: string
  readonly tenant: number
  readonly demo: boolean
  /** The server's day; the PC's own clock is not asked. */
  readonly today: PlainDate
  readonly appointments: readonly HeldPost[]
  /** A post held today demands a second factor, and there is none yet: nothing else is open before. */
  readonly mustSetUpFactor: boolean
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => read<Session>('/api/session'),
  staleTime: 60_000,
})
