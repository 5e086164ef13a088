// By which names lists of notices speak of places and of kinds of notice.
import type { Queryable } from '#ledger/database.ts'
import type { Engine } from '#matters/engine.ts'
import type { NoticeNames } from '#portal/pages/notices-page.ts'
import { placeNames } from '#projections/places.ts'

export async function readNoticeNames({ system }: Pick<Engine, 'system'>, client: Queryable, area: string): Promise<NoticeNames> {
  const { names } = await placeNames(client, Number(area))
  return { places: names, kinds: new Map(system.publications.map((each) => [each.id, each.title])) }
}
