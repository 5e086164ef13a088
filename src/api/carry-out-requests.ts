// Carries out what was decided on requests about personal data: the entry that says so is written first, and what it orders is done
// after it. Done again it changes nothing, so that a stop in between is mended at the next start.
import { readIn, writeIn, type Queryable } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import type { Engine } from '#matters/engine.ts'
import { dropDraftsNaming, eraseSealed, reseal } from '#matters/erase-sealed.ts'
import { fillRecognitions } from '#matters/fill-recognitions.ts'
import { openSealed } from '#matters/open-sealed.ts'
import { keepTraces } from '#matters/person-traces.ts'
import { sealedIdsIn } from '#matters/references.ts'
import { matterOf } from '#matters/stored.ts'
import type { Json } from '#procedure/entry.ts'
import type { PersonInput } from '#procedure/field.ts'
import { first, last, type Matter } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import type { personalDataRequest } from '#procedures/administration/personal-data-request/procedure.ts'
import { matterIn } from '#procedures/administration/personal-data-request/request-lists.ts'

type Request = MatterOf<typeof personalDataRequest>
type Opened = Readonly<Record<string, Json>>

/** @returns how many sealed values were erased or put right, over all requests of the township that say so */
export async function carryOutRequests(engine: Engine, tenant: number): Promise<number> {
  const ids = await readIn(engine.database, String(tenant), async (client) => (await client.query<{ id: string }>(
    `select id from matter where tenant = $1 and procedure = 'personal-data-request' and state in ('已执行', '已答复')`, [tenant])).rows.map((row) => row.id))
  let changed = 0
  for (const id of ids) changed += await writeIn(engine.database, String(tenant), (client) => carryOut(engine, client, { tenant, id }))
  // What was put right is known again by its new words.
  if (changed > 0) await fillRecognitions(engine, tenant)
  return changed
}

async function carryOut(engine: Engine, client: Queryable, { tenant, id }: { tenant: number; id: string }): Promise<number> {
  const request = (await matters(engine, client, { tenant, ids: [id] }))[0] as unknown as Request | undefined
  const said = request && last(request, 'carryOut') ? last(request, 'propose')?.answers : undefined
  const received = request && first(request, 'receive')?.answers
  if (!said || !received) return 0
  const own = await openSealed(engine, client, tenant, sealedIdsIn(request as unknown as Matter))
  const whose = personIn(own[(received.subject ?? received.applicant)?.sealed ?? ''])
  const corrected = received.kind === 'correct' ? personIn(own[said.corrected?.sealed ?? '']) : undefined
  let changed = 0
  for (const item of said.items ?? []) {
    const [about] = await matters(engine, client, { tenant, ids: [matterIn(item.place) ?? id] })
    if (!about || about.id === id) continue
    const opened = await openSealed(engine, client, tenant, sealedIdsIn(about))
    const meant = Object.keys(opened).filter((each) => (item.scope === 'all' && received.kind !== 'correct') || isSame(personIn(opened[each]), whose))
    changed += corrected ? await putRight(engine, client, { tenant, matter: about.id, opened, ids: meant, corrected }) : received.kind === 'correct' ? 0 : await erase(client, { tenant, opened, ids: meant })
  }
  return changed
}

async function erase(client: Queryable, { tenant, opened, ids }: { tenant: number; opened: Opened; ids: readonly string[] }): Promise<number> {
  await dropDraftsNaming(client, { tenant, names: ids.flatMap((id) => personIn(opened[id])?.name ?? []) })
  return eraseSealed(client, { tenant, ids })
}

type PutRight = { readonly tenant: number; readonly matter: string; readonly opened: Opened; readonly ids: readonly string[]; readonly corrected: PersonInput }

async function putRight(engine: Engine, client: Queryable, { tenant, matter, opened, ids, corrected }: PutRight): Promise<number> {
  const due = ids.map((id) => ({ id, before: opened[id], after: { ...(opened[id] as object), ...corrected } as unknown as Json })).filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  for (const { id, after } of due) await reseal(engine, client, { tenant, id, value: after })
  // All of the matter's, so that they are made anew together.
  if (due.length > 0) await client.query('delete from person_trace where tenant = $1 and source = any($2::uuid[])', [tenant, due.map(({ id }) => id)])
  await keepTraces(engine, client, { tenant, found: due.map(({ id, after }) => ({ source: id, matter, value: after })) })
  if (due.length > 0) await client.query('delete from recognition where tenant = $1 and matter = $2', [tenant, matter])
  return due.length
}

async function matters(engine: Engine, client: Queryable, { tenant, ids }: { tenant: number; ids: readonly string[] }): Promise<readonly Matter[]> {
  return (await readMatters(client, tenant, ids)).map((stored) => matterOf(engine.system, stored))
}

function personIn(value: Json | undefined): PersonInput | undefined {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value as unknown as PersonInput : undefined
}

/** Of one name; and where both have an identity number, of one number. */
function isSame(one: PersonInput | undefined, other: PersonInput | undefined): boolean {
  if (!one || !other || one.name.trim() !== other.name.trim()) return false
  return one.idNumber === undefined || other.idNumber === undefined || one.idNumber === other.idNumber
}
