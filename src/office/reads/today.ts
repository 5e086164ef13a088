// The first page: what is due, what is in hand, what needs a look.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { ListedMatter } from '#office/reads/matter-list.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { PostId } from '#people/post.ts'

export type DueItem = {
  readonly tenant: number
  readonly matter: string
  readonly procedure: string
  readonly procedureTitle: string
  readonly title: string
  readonly number: string
  readonly area: string
  readonly state: string
  readonly limit: string
  readonly limitTitle: string
  readonly whose: string
  readonly due: PlainDate
  readonly provisional: boolean
  readonly overdue: boolean
}

export type UndecidedRecusal = { readonly id: string; readonly tenant: number; readonly title: string; readonly name: string; readonly since: PlainDate }

/** Work whose last hand holds no post here any more. */
export type LeftBehind = { readonly account: string; readonly name: string; readonly post: PostId; readonly matters: number }

export type Today = {
  readonly today: PlainDate
  readonly due: readonly DueItem[]
  readonly open: readonly { readonly procedure: string; readonly state: string; readonly count: number }[]
  readonly flagged: readonly ListedMatter[]
  /** Colleagues who asked to stand aside, where this person decides it. */
  readonly recusals: readonly UndecidedRecusal[]
  /** For who may arrange a hand-over. */
  readonly leftBehind: readonly LeftBehind[]
}

export const todayQuery = (area: string) => queryOptions({ queryKey: ['today', area], queryFn: () => read<Today>('/api/today', { area }) })
