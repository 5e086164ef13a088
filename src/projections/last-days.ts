// Until when the matters of a page are, of a kind that is for days named beforehand: read from their entries.
import type { PlainDate } from '#calendar/plain-date.ts'
import { groupBy } from '#ledger/group-by.ts'
import type { Queryable } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import { lastDay } from '#procedure/last-day.ts'
import { procedureOfVersion, type System } from '#procedure/system.ts'

type Listed = { readonly tenant: number; readonly id: string; readonly procedure: string; readonly version: string }

/**
 * The last day of each; those of a kind without named days are left out.
 * @param client of the scope in which the page itself was read
 */
export async function readLastDays(system: System, client: Queryable, listed: readonly Listed[]): Promise<ReadonlyMap<string, PlainDate>> {
  const named = listed.filter((each) => procedureOfVersion(system, each.procedure, each.version)?.register?.days)
  const found: (readonly [string, PlainDate])[] = []
  for (const [tenant, own] of groupBy(named, (each) => each.tenant)) {
    for (const stored of await readMatters(client, tenant, own.map((each) => each.id))) {
      const last = lastDay(pinnedProcedure(system, stored), matterOf(system, stored))
      if (last) found.push([stored.id, last])
    }
  }
  return new Map(found)
}
