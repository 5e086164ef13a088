// What a comment or an objection is about: the notice it begins at, and whether one may still say something about it.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { newestNoticeOf } from '#portal/reading/notices.ts'
import type { Publication } from '#procedure/publication.ts'

export type SpokenAbout = {
  readonly open: boolean
  readonly subject: string
  /** As the notice stands in an address. */
  readonly notice: string
  readonly closedOn?: PlainDate
  /** Where else to turn, as the notice itself says. */
  readonly remedy?: string
}

type Asked = { readonly area: string; readonly today: PlainDate; /** The matter whose notice it is. */ readonly matter: string; readonly speak: 'comment' | 'objection' }

/** @returns nothing where no such notice stands: one that is over looks like one that never was */
export async function readSpokenAbout(client: Queryable, publications: readonly Publication[], { area, today, matter, speak }: Asked): Promise<SpokenAbout | undefined> {
  const kinds = publications.filter((each) => each.speak === speak).map((each) => each.id)
  const notice = await newestNoticeOf(client, { area, today }, { matter, kinds })
  if (!notice) return undefined
  const { id, body: { subject, remedy }, closesOn } = notice
  return { open: closesOn !== undefined && closesOn >= today, subject, notice: id, ...(closesOn === undefined ? {} : { closedOn: closesOn }), ...(remedy === undefined ? {} : { remedy }) }
}
