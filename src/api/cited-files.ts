// Files that answers cite: only what came through the hands of whoever cites them, or stands in that matter already. Whoever merely
// saw a digest somewhere cannot get at the file by writing it into a matter of their own, and no entry cites what was never put in.
import { isRefusal, mayRead } from '#accounts/authority.ts'
import type { Session } from '#accounts/session.ts'
import { keepFile } from '#api/keep-file.ts'
import type { Door } from '#api/door.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { readableAreas } from '#people/appointment.ts'
import type { FileRef } from '#procedure/field.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

type Citing = { readonly person: Session; /** Where the matter lies. */ readonly area: string; readonly matter?: string; readonly answers: unknown }

/** @returns what stands against citing them; nothing where all may be cited */
export async function checkCited(door: Door, citing: Citing): Promise<readonly Refusal[]> {
  const files = filesWithin(citing.answers)
  // Of a place one has no business in, the step itself says so.
  if (files.length === 0 || isRefusal(mayRead(citing.person, citing.area, door.engine.clock()))) return []
  const tenant = tenantOf(citing.area)
  const strange = await unheld(door, { ...citing, tenant }, files)
  const brought = await Promise.all(strange.map(async (file) => await broughtFrom(door, citing, { file, tenant }) ? [] : [file]))
  return brought.flat().map(({ name }) => refusal('file-not-yours', `附件“${String(name).slice(0, 60)}”不是您上传的，或者没有传好。请重新选择文件上传，再登记。`))
}

/** No answer has a file further down: rows within rows there are none. */
const deepest = 8

/** Wherever they stand in answers that may still be anything at all. */
function filesWithin(value: unknown, depth = 0): readonly FileRef[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return []
  if ('sha256' in value && typeof value.sha256 === 'string' && /^[0-9a-f]{64}$/.test(value.sha256)) return [value as FileRef]
  return Object.values(value).flatMap((each: unknown) => filesWithin(each, depth + 1))
}

async function unheld({ engine }: Door, { person, tenant, matter }: Citing & { readonly tenant: number }, files: readonly FileRef[]): Promise<readonly FileRef[]> {
  const digests = files.map(({ sha256 }) => Buffer.from(sha256, 'hex'))
  const { rows } = await readIn(engine.database, String(tenant), (client) => client.query<{ sha256: Buffer }>(
    `select c.sha256 from unnest($2::bytea[]) as c(sha256) where exists (select from file_hand h where h.tenant = $1 and h.sha256 = c.sha256 and h.account = $3)
     or exists (select from entry e where e.tenant = $1 and e.matter = $4 and position(encode(c.sha256, 'hex') in e.answers::text) > 0)`,
    [tenant, digests, person.account, matter ?? null]))
  const held = new Set(rows.map((row) => row.sha256.toString('hex')))
  return files.filter(({ sha256 }) => !held.has(sha256))
}

type Held = { readonly name: string; readonly type: string; readonly content: Buffer }

/** Put in where they have their own desk, for a matter elsewhere: a county's mediator in a township's dispute. It is kept there too. */
async function broughtFrom(door: Door, { person }: Citing, { file, tenant }: { readonly file: FileRef; readonly tenant: number }): Promise<boolean> {
  const desks = new Set(readableAreas(person, dayOfMoment(door.engine.clock())).map(tenantOf).filter((each) => each !== tenant))
  for (const desk of desks) {
    const [found] = await readIn(door.engine.database, String(desk), async (client) => (await client.query<Held>(
      'select f.name, f.type, f.content from file f join file_hand h on h.tenant = f.tenant and h.sha256 = f.sha256 where f.tenant = $1 and f.sha256 = $2 and h.account = $3',
      [desk, Buffer.from(file.sha256, 'hex'), person.account])).rows)
    if (!found) continue
    await keepFile(door, { tenant, by: person.account }, found)
    return true
  }
  return false
}
