// What the county has set for its townships, for doors that measure by a local parameter outside of any step.
import type { PlainDate } from '#calendar/plain-date.ts'
import { tenantOf } from '#ledger/database.ts'
import { readConsulted } from '#matters/consulted.ts'
import type { Engine } from '#matters/engine.ts'
import { localParametersKind, type Reading } from '#procedure/local-values.ts'

/**
 * The reading that `localOn` takes, for a day and a place: a county's own code reads what that county has set.
 * @param area a township's, a village's or a county's division code; above a county nothing is set and the defaults hold
 */
export async function setLocally(engine: Pick<Engine, 'database' | 'system'>, area: string, day: PlainDate): Promise<Reading> {
  const set = area.length < 6 ? [] : await readConsulted(engine, { procedure: localParametersKind, tenant: tenantOf(area.slice(0, 9)) })
  return { occurredOn: day, consulted: (kind) => (kind === localParametersKind ? set : []) }
}
