// The card of the item that an application is for, as the catalogue shows it on the day.
import type { Circumstances } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'

export type ItemCard = {
  readonly name: string
  readonly kind: string
  readonly materials: readonly { readonly name: string; readonly required: boolean }[]
  readonly legalDays?: number
  readonly promisedDays?: number
  /** Handled together by several bodies (行政许可法 art. 26). */
  readonly jointly?: boolean
  readonly forward: boolean
  readonly forwardTo?: string
  readonly substantiveCheck: boolean
}

const blank: ItemCard = { name: '', kind: '', materials: [], forward: false, substantiveCheck: false }

type Asked = Pick<Circumstances<object>, 'answers' | 'matter' | 'around'>

/** The item answered when the application came in, or being answered now. */
export function itemOf({ answers, matter, around }: Asked): Matter | undefined {
  const opening = matter?.entries[0]?.answers ?? answers
  return around(String((opening as { readonly item?: string }).item))
}

/** Each revision puts its answers in the place of the ones before. */
export function cardOf(circumstances: Asked): ItemCard {
  return cardIn(itemOf(circumstances))
}

export function cardIn(item: Matter | undefined): ItemCard {
  return Object.assign({}, blank, ...(item?.entries ?? []).map((entry) => entry.answers)) as ItemCard
}
