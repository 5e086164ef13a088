// The proof of the ledger: against itself, and against statements of days that somebody outside has kept. For the machine's owner
// and for those who answer for the ledger.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { holdsPost, operator } from '#accounts/authority.ts'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { answerWith, type Told } from '#api/line-by-line.ts'
import { readBody } from '#api/matter-routes.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { readIn } from '#ledger/database.ts'
import { groupBy } from '#ledger/group-by.ts'
import { readStatements, type Statement } from '#ledger/statement.ts'
import { provingPosts } from '#people/proving-posts.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'
import type { LedgerFault } from '#projections/ledger-fault.ts'
import { tenantRange } from '#projections/matter-list.ts'
import { faultsOfSignatures } from '#projections/statement-signatures.ts'
import { verifyAgainst } from '#projections/verify-against.ts'
import { verifyTownship, type Verification } from '#projections/verify.ts'

/** The statements of ten years' days. */
const mostStatements = 4000
const sentBytes = 4 * 1024 * 1024

/** What a township's ledger is beside the statements kept of it. */
export type Comparison = { readonly tenant: number; readonly statements: number; readonly faults: readonly LedgerFault[] }

export function proofRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/verify', async (request, reply) => {
    const area = await placeToProve(door, request, reply)
    return area ? answerWith(request, reply, (told) => proofs(door, area, told)) : reply
  })

  app.post('/api/verify/against', { bodyLimit: sentBytes }, async (request, reply) => {
    const area = await placeToProve(door, request, reply)
    if (!area) return reply
    const body = readBody(request.body, ['statements'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const read = keptIn(body['statements'])
    const refusals = read.flatMap((each) => ('code' in each ? [each] : []))
    if (read.length === 0 || refusals.length > 0) return refuse(door, reply, ...(refusals.length > 0 ? refusals : [unreadable('内容')]))
    const statements = read.flatMap((each) => ('code' in each ? [] : each.statements))
    if (statements.length > mostStatements) return refuse(door, reply, refusal('statement-unreadable', `一次最多对照${mostStatements}份日结声明，请分几次对照。`, { field: 'statements' }))
    return answerWith(request, reply, async (told) => ({ signers: [...new Set(statements.map((each) => each.signer))], compared: await comparisons(door, { area, statements, told }) }))
  })
}

/** @param sent `{name, text}` for each file or paste. @returns of each its statements, or what to say of it */
function keptIn(sent: unknown): readonly ({ readonly statements: readonly Statement[] } | Refusal)[] {
  return (Array.isArray(sent) ? sent as readonly unknown[] : []).map((each) => {
    const { name, text } = (typeof each === 'object' && each !== null ? each : {}) as { readonly name?: unknown; readonly text?: unknown }
    const statements = typeof text === 'string' ? readStatements(text) : undefined
    return statements ? { statements } : unreadable(typeof name === 'string' ? name.slice(0, 100) : '内容')
  })
}

function unreadable(name: string): Refusal {
  return refusal('statement-unreadable', `“${name}”里有不是日结声明的内容，或者抄写有误。请放入下载的声明文件（.json），或者以XZ1:开头的短码，须一字不差。`, { field: 'statements' })
}

/** The area asked for, of one who may prove it; otherwise a refusal has been sent. */
async function placeToProve(door: Door, request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
  const query = readQuery({ area: 'area' }, request.query)
  if (isRefused(query)) return void await refuse(door, reply, ...query)
  const area = await areaToRead(door, request, reply, query.area)
  if (!area) return undefined
  const person = personOf(request)
  if (person === operator || holdsPost(person, provingPosts, { area, now: door.engine.clock() })) return area
  return void await refuse(door, reply, refusal('no-authority', '台账复核由乡镇负责人、系统管理员或县司法局进行。'))
}

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

/** Statements of other places and those whose signature does not hold are told and not believed. */
async function comparisons(door: Door, { area, statements, told }: { readonly area: string; readonly statements: readonly Statement[]; readonly told: Told | undefined }): Promise<readonly Comparison[]> {
  const { low, high } = tenantRange(area)
  const unproved = new Map(await faultsOfSignatures(statements))
  for (const each of statements) {
    if (each.tenant < low || each.tenant > high) unproved.set(each, { code: 'statement-elsewhere', sentence: `${each.day}的声明是${each.tenant}的，不是这里的，没有对照。` })
  }
  const compared: Comparison[] = []
  for (const [tenant, kept] of groupBy(statements, (each) => each.tenant)) {
    const good = kept.filter((each) => !unproved.has(each))
    const faults = good.length === 0 ? [] : await readIn(door.engine.database, String(tenant), (client) => verifyAgainst(client, tenant, good, told))
    compared.push({ tenant, statements: good.length, faults: [...kept.flatMap((each) => unproved.get(each) ?? []), ...faults] })
  }
  return compared
}
