// The windows of a township and its villages that are open: where, when, by which telephone. Who sits there is nobody's business.
import { nothingUnseen } from '#accounts/authority.ts'
import { groupBy } from '#ledger/group-by.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import type { Queryable } from '#ledger/database.ts'
import type { Engine } from '#matters/engine.ts'
import { matterOf } from '#matters/stored.ts'
import type { Json } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import { listMatters } from '#projections/matter-list.ts'
import { placeNames } from '#projections/places.ts'

export type PublicWindow = { readonly names: readonly string[]; readonly village?: string; readonly place: string; readonly hours: string; readonly phone: string }

/** A centre has a handful, each village one. */
const mostWindows = 200

/** @returns one line for windows that stand at the same place at the same hours */
export async function readWindows(engine: Engine, client: Queryable, area: string): Promise<readonly PublicWindow[]> {
  const tenant = Number(area)
  const { items } = await listMatters(client, { area, unseen: nothingUnseen, procedure: 'service-window', state: '开放', size: mostWindows })
  const open = (await readMatters(client, tenant, items.map((each) => each.id))).map((each) => matterOf(engine.system, each))
  const { names } = await placeNames(client, tenant)
  const alike = groupBy(open, (each) => JSON.stringify([each.area, said(each, 'place'), said(each, 'hours'), said(each, 'phone')]))
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const village = names.get(first.area)
    return [{ names: [first, ...others].map((each) => said(each, 'name')), ...(village === undefined ? {} : { village }), place: said(first, 'place'), hours: said(first, 'hours'), phone: said(first, 'phone') }]
  })
}

/** As last answered. */
function said(matter: Matter, key: string): string {
  const answer: Json | undefined = matter.entries.findLast((each) => each.answers[key] !== undefined)?.answers[key]
  return typeof answer === 'string' ? answer : ''
}
