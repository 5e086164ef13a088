// What a sampling plan draws from: the disputes that ended in its days, as they stood in the books at midnight before the number
// was made. Whatever was written, mended or taken back later does not move it, so that it can be listed again at any time.
import type { Queryable } from '#ledger/database.ts'
import type { StoredMatter } from '#ledger/stored-matter.ts'
import { readMattersActing } from '#ledger/stored-matter.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import type { Matter } from '#procedure/matter.ts'
import { latestProcedure, type System } from '#procedure/system.ts'
import type { Drawable } from '#procedures/mediation/review-sampling/draw.ts'
import { cutOff, type Plan } from '#procedures/mediation/review-sampling/plan.ts'
import { tenantRange } from '#projections/matter-list.ts'
import { numberText } from '#projections/number-text.ts'

export type Member = Drawable & { readonly number: string; readonly title: string; readonly area: string }

const procedureId = 'dispute-mediation'
/** Put away afterwards: the end itself came before. */
const archived = '已归档'

/** @param client of the county's scope */
export async function populationOf(client: Queryable, system: System, drawn: { readonly area: string; readonly plan: Plan }): Promise<readonly Member[]> {
  const { area, plan } = drawn
  const declared = latestProcedure(system, procedureId)
  if (!declared) return []
  const ends = declared.ends.filter((state) => state !== archived && (plan.endings.length === 0 || plan.endings.includes(state)))
  const actions = Object.entries(declared.actions).filter(([, action]) => action.to !== undefined && ends.includes(action.to)).map(([key]) => key)
  const stored = await readMattersActing(client, { ...tenantRange(area), procedure: procedureId, actions, from: plan.from, to: plan.to, upTo: Number.MAX_SAFE_INTEGER })
  return stored
    .filter((each) => plan.townships.length === 0 || plan.townships.some((township) => each.area.startsWith(township)))
    .flatMap((each) => memberOf(system, each, { plan, ends }))
}

function memberOf(system: System, stored: StoredMatter, { plan, ends }: { plan: Plan; ends: readonly string[] }): readonly Member[] {
  const written = stored.entries.filter((entry) => entry.recordedAt < cutOff(plan))
  if (written.length === 0) return []
  const procedure = pinnedProcedure(system, stored)
  const matter = matterOf(system, { ...stored, entries: written })
  const end = matter.entries.findLast((entry) => ends.includes(procedure.actions[entry.action]?.to ?? ''))
  const standsEnded = procedure.ends.includes(matter.state)
  if (!end || !standsEnded || end.occurredOn < plan.from || end.occurredOn > plan.to) return []
  return [{ ...drawable(stored.tenant, matter), number: numberText(procedure, matter), title: procedure.name(matter), area: matter.area }]
}


function drawable(tenant: number, matter: Matter): Drawable {
  const committee = matter.entries[0]?.answers['committee']
  const grade = matter.entries.findLast((entry) => typeof entry.answers['difficulty'] === 'string')?.answers['difficulty']
  return { id: matter.id, tenant: String(tenant), committee: typeof committee === 'string' ? committee : 'none', grade: typeof grade === 'string' ? grade : '' }
}
