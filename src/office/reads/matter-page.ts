// One matter as the server tells it.
import { queryOptions } from '@tanstack/react-query'
import { address, read, send } from '#office/api-client.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Entry, Json } from '#procedure/entry.ts'
import type { Keeper } from '#procedure/procedure.ts'
import type { RecusalKey } from '#procedure/recusal.ts'

export type TimelineEntry = Entry & {
  readonly title: string
  readonly actorName: string
  readonly postTitle: string
  /** Neither a correction nor corrected. */
  readonly stands: boolean
}

export type RunningDeadline = {
  readonly limit: string
  readonly title: string
  readonly whose: string
  /** `over`: a right that was not used in its time. */
  readonly state: 'running' | 'overdue' | 'paused' | 'met' | 'missed' | 'over'
  /** Unknown while the clock stands still. */
  readonly due: PlainDate | null
  /** Reaches into a year whose holidays are not announced. */
  readonly provisional: boolean
  readonly settledOn: PlainDate | null
  readonly receipt: readonly string[]
}

export type OfferedAction = {
  readonly key: string
  readonly title: string
  readonly hint: string
  /** Not one of the usual next steps. */
  readonly aside: boolean
  readonly open: boolean
  readonly may: boolean
  /** This person could take it now, were it not for what `why` says. */
  readonly stopped: boolean
  readonly basis: readonly string[]
  readonly why: readonly string[]
}

export type OfferedPaper = { readonly id: string; readonly title: string; readonly ready: boolean; readonly after: string; /** Why this reader may not have it; empty for who may. */ readonly closed: string; readonly basis: readonly string[] }

/** Who stands aside, by name; and what this reader may do about it. */
export type Recusal = {
  readonly aside: readonly string[]
  /** This reader is one of them. */
  readonly own: boolean
  readonly waiting: readonly string[]
  readonly substitutes: readonly { readonly for: string; readonly account: string; readonly postTitle: string }[]
  readonly steps: readonly RecusalKey[]
  /** Somebody in the matter is called as this reader is, who has not been asked yet. */
  readonly tie: 'name' | 'address' | 'kin' | null
}

export type MatterPage = {
  readonly id: string
  readonly tenant: number
  readonly procedure: string
  readonly version: PlainDate
  readonly area: string
  readonly number: string
  readonly state: string
  readonly title: string
  readonly seq: number
  readonly openedOn: PlainDate
  readonly closedOn: PlainDate | null
  readonly ended: boolean
  /** In whose hands it is, of a kind that goes from hand to hand. */
  readonly keeper: Keeper | null
  /** Of a kind that is for days named beforehand: the last of them. */
  readonly lastDay: PlainDate | null
  readonly flags: readonly { readonly code: string; readonly sentence: string; readonly basis?: readonly string[] }[]
  readonly entries: readonly TimelineEntry[]
  /** Sealed values as far as this reader is shown them; one that was erased is absent. */
  readonly opened: Readonly<Record<string, Json>>
  /** Those of them of which this reader may ask for the whole. */
  readonly masked: readonly string[]
  readonly staff: Readonly<Record<string, string>>
  readonly titles: Readonly<Record<string, string>>
  readonly deadlines: readonly RunningDeadline[]
  readonly actions: readonly OfferedAction[]
  readonly papers: readonly OfferedPaper[]
  readonly recusal: Recusal
  /** For a reader who stands aside: who else may go on with it. */
  readonly standIns?: readonly string[]
}

export const matterPageQuery = (place: { readonly id: string; readonly area: string }) => queryOptions({
  queryKey: ['matter', place.id, place.area],
  queryFn: () => read<MatterPage>(`/api/matters/${place.id}`, { area: place.area }),
})

/** The whole of a masked value, told once. @param place with what for: it is written down */
export async function revealSealed({ id, area, ...asked }: { readonly id: string; readonly area: string; readonly ref: string; readonly purpose: string }): Promise<Json> {
  return (await send<{ readonly value: Json }>('POST', address(`/api/matters/${id}/reveal`, { area }), asked)).value
}
