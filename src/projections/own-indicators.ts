// A township's own indicators, read from the matters that define them, and put beside the declared ones.
import type { Queryable } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import { indicatorFrom } from '#procedure/defined-indicator.ts'
import type { IndicatorDefinition } from '#procedure/indicator-definition.ts'
import type { System } from '#procedure/system.ts'

export type OwnIndicator = { readonly matter: string; /** Where the matter stands. */ readonly seq: number; readonly definition: IndicatorDefinition }

type Place = { readonly area: string; /** Ledger position: definitions as they stood there. */ readonly upTo?: number }

/** Definitions in use, in the order of their ids; a county has none of its own. */
export async function ownDefinitions(client: Queryable, system: System, { area, upTo = Infinity }: Place): Promise<readonly OwnIndicator[]> {
  const defining = system.procedures.filter((each) => each.defines).map((each) => each.id)
  if (area.length < 9 || defining.length === 0) return []
  const tenant = Number(area.slice(0, 9))
  const ids = (await client.query<{ id: string }>('select id from matter where tenant = $1 and procedure = any($2) order by opened_on, number', [tenant, [...new Set(defining)]])).rows.map((row) => row.id)
  const stored = new Map((await readMatters(client, tenant, ids)).map((each) => [each.id, each]))
  return ids.flatMap((id): OwnIndicator[] => {
    const found = stored.get(id)
    const entries = found?.entries.filter((entry) => entry.position <= upTo) ?? []
    if (!found || entries.length === 0) return []
    const definition = pinnedProcedure(system, found).defines?.(matterOf(system, { ...found, entries }))
    return definition ? [{ matter: id, seq: entries.at(-1)?.seq ?? 0, definition }] : []
  })
}

/** The declared system with the township's own indicators after the declared ones. */
export async function withOwnIndicators(client: Queryable, system: System, place: Place): Promise<System> {
  const own = await ownDefinitions(client, system, place)
  return own.length === 0 ? system : { ...system, indicators: [...system.indicators, ...own.map(({ definition }) => indicatorFrom(definition))] }
}
