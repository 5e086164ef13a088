// What the console asks of a running server: the proof of the ledger. Open to the machine's owner and to those who administer.
import type { FastifyInstance } from 'fastify'
import { PassThrough, type Readable } from 'node:stream'
import { holdsPost, operator } from '#accounts/authority.ts'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { readIn } from '#ledger/database.ts'
import { refusal } from '#procedure/refusal.ts'
import { tenantRange } from '#projections/matter-list.ts'
import { verifyTownship, type Verification } from '#projections/verify.ts'

export function operatorRoutes(app: FastifyInstance, door: Door): void {
  /** The townships of this ledger; for the console, which belongs to none. */
  app.get('/api/townships', async (request, reply) => {
    if (personOf(request) !== operator) return refuse(door, reply, refusal('no-authority', '只有本机操作员可以列出全部乡镇。'))
    return (await door.tenants()).map((tenant) => ({ tenant }))
  })

  app.get('/api/verify', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const person = personOf(request)
    if (person !== operator && !holdsPost(person, ['administrator', 'township-head', 'party-secretary', 'county-reviewer'], { area, now: door.engine.clock() })) {
      return refuse(door, reply, refusal('no-authority', '台账复核由乡镇负责人、系统管理员或县司法局进行。'))
    }
    if (!(request.headers.accept ?? '').includes(lineByLine)) return proofs(door, area)
    return reply.type(lineByLine).send(saying((told) => proofs(door, area, told)))
  })
}

/** Asked for like this, the proof says how far it is before it says what it found. */
const lineByLine = 'application/x-ndjson'

async function proofs(door: Door, area: string, told?: Told): Promise<readonly Verification[]> {
  return readIn(door.engine.database, area, async (client) => {
    // A county that holds its own appointments has a line of its own beside its townships.
    const { low, high } = tenantRange(area)
    const tenants = (await client.query<{ tenant: number }>('select tenant from township where tenant between $1 and $2 union select tenant from position where tenant between $1 and $2 order by tenant', [low, high])).rows
    const results = []
    for (const { tenant } of tenants) results.push(await verifyTownship(door.engine, client, tenant, told))
    return results
  })
}

type Told = (done: number, of: number) => void

/** `{done, of}` as often as it is said, then `{result}`. Without a result the stream broke, and so did the work. */
function saying(work: (told: Told) => Promise<unknown>): Readable {
  const lines = new PassThrough()
  const say = (said: object) => {
    if (lines.destroyed) throw new Error('nobody reads any more')
    lines.write(`${JSON.stringify(said)}\n`)
  }
  work((done, of) => say({ done, of })).then((result) => {
    say({ result })
    lines.end()
  }).catch((cause: Error) => lines.destroy(cause))
  return lines
}
