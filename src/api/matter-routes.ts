// Matters over HTTP: open one, act in one, list them, look at one. Bodies are judged by the declarations themselves.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefusal, mayOpen, mayRead } from '#accounts/authority.ts'
import type { Session } from '#accounts/session.ts'
import { areaToRead, personOf, refuse, unseenIn, type Door } from '#api/door.ts'
import { checkCited } from '#api/cited-files.ts'
import { sendProblem } from '#api/problem.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { matterJson } from '#api/matter-json.ts'
import { noteReading } from '#api/note-reading.ts'
import { readTies } from '#accounts/own-ties.ts'
import { readStandIns } from '#api/recusal-json.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { countyTenant } from '#matters/consulted.ts'
import type { Command, Outcome } from '#matters/command.ts'
import { perform } from '#matters/perform.ts'
import { isPostId } from '#people/post.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'
import { latestProcedure } from '#procedure/system.ts'
import { readKeepers } from '#projections/keepers.ts'
import { readLastDays } from '#projections/last-days.ts'
import { isCursor, listMatters, type MatterFilter } from '#projections/matter-list.ts'
import { readMatterPage } from '#projections/matter-page.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const listShape = { area: 'area', procedure: 'text', state: 'text', from: 'day', to: 'day', flagged: 'flag', above: 'flag', words: 'text', after: 'text', size: 'size' } as const

export function matterRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/matters', async (request, reply) => {
    const query = readQuery(listShape, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    if (query.after !== undefined && !isCursor(query.after)) return refuse(door, reply, refusal('query-invalid', '翻页位置不对，请从第一页重新查询。', { field: 'after' }))
    const area = await areaToRead(door, request, reply, query.area)
    return area && listFor(door, { ...query, area, unseen: unseenIn(door, request, area), size: query.size ?? 50 })
  })

  app.get<{ Params: { id: string } }>('/api/matters/:id', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (page) void noteReading(door, request, { tenant: page.tenant, what: 'page', matter: page.matter.id })
    if (!page) return reply
    const person = personOf(request)
    const ties = await readTies(door.engine, { id: person.account, tenant: person.tenant })
    return { ...matterJson(door, person, page, ties), ...await readStandIns(door.engine, person, page) }
  })

  app.post('/api/matters', async (request, reply) => {
    const body = readBody(request.body, ['procedure', 'area', 'action', 'occurredOn', 'answers', 'commandId', 'post'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const cited = await checkCited(door, { person: personOf(request), area: String(body['area']), answers: body['answers'] })
    if (cited.length > 0) return refuse(door, reply, ...cited)
    return answer(door, reply, await perform(door.engine, {
      ...asked(request, body), procedure: String(body['procedure']), area: String(body['area']), action: String(body['action']),
    }))
  })

  app.post<{ Params: { id: string; action: string } }>('/api/matters/:id/actions/:action', async (request, reply) => {
    const body = readBody(request.body, ['expectedVersion', 'occurredOn', 'answers', 'commandId', 'post', 'area'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const expected = body['expectedVersion']
    if (!Number.isSafeInteger(expected)) return refuse(door, reply, refusal('body-invalid', '缺少页面版本号（expectedVersion），请刷新页面后重试。', { field: 'expectedVersion' }))
    const area = await areaToRead(door, request, reply, typeof body['area'] === 'string' ? body['area'] : undefined)
    if (!area) return reply
    if (!uuid.test(request.params.id)) return refuse(door, reply, refusal('matter-unknown', '没有这个事项，或者您无权查看。'))
    const cited = await checkCited(door, { person: personOf(request), area, matter: request.params.id, answers: body['answers'] })
    if (cited.length > 0) return refuse(door, reply, ...cited)
    return answer(door, reply, await perform(door.engine, {
      ...asked(request, body), matter: request.params.id, tenant: tenantOf(area), action: request.params.action, expected: Number(expected),
      opens: (page) => mayKnow(door, personOf(request), page),
    }))
  })
}

/** A page of a ledger. Of a kind that is for all below, the county's come first on a township's first page. */
async function listFor(door: Door, asked: MatterFilter) {
  const procedure = latestProcedure(door.engine.system, asked.procedure ?? '')
  const filter = { ...asked, above: asked.above === true && procedure !== undefined && isForTheVillages(procedure) }
  const page = await readIn(door.engine.database, filter.area, async (client) => {
    const found = await listMatters(client, filter)
    const keepers = await readKeepers(door.engine.system, client, found.items)
    const lastDays = await readLastDays(door.engine.system, client, found.items)
    return { ...found, items: found.items.map((each) => ({ ...each, keeper: keepers.get(each.id) ?? null, lastDay: lastDays.get(each.id) ?? null })) }
  })
  const tenant = tenantOf(filter.area)
  const shared = filter.area.length >= 9 && filter.after === undefined && procedure?.forAllBelow
  if (!shared || countyTenant(tenant) === tenant) return page
  const above = String(countyTenant(tenant))
  const county = await readIn(door.engine.database, above, (client) => listMatters(client, { ...filter, area: above }))
  return { ...page, items: [...county.items.map((each) => ({ ...each, keeper: null, lastDay: null })), ...page.items] }
}

/** What a village must be able to name though it is its township's: bodies on a register that is of no persons, and templates. */
function isForTheVillages({ forAllBelow, register }: Procedure): boolean {
  return forAllBelow === true || (register !== undefined && register.person === undefined && register.holder === undefined)
}

/** Who may open a matter, and who was named in another's place in it, may be told what stands against a step there. */
function mayKnow(door: Door, person: Session, { procedure, matter }: { readonly procedure: Procedure; readonly matter: Matter }): boolean {
  const now = door.engine.clock()
  const named = matter.written.some((entry) => entry.action === 'nameSubstitute' && entry.answers['account'] === person.account)
  return named || (!isRefusal(mayRead(person, matter.area, now)) && mayOpen(person, { procedure, matter }, now))
}

/** The matter named in the path, if this person may see it; otherwise a refusal has been sent. */
export async function pageFor(door: Door, request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) {
  const query = readQuery({ area: 'area', format: 'text' }, request.query)
  if (isRefused(query)) return void await refuse(door, reply, ...query)
  const area = await areaToRead(door, request, reply, query.area)
  if (!area) return undefined
  const id = request.params.id
  const read = (tenant: number) => readIn(door.engine.database, String(tenant), (client) => readMatterPage(door.engine, client, { tenant, id }))
  const tenant = tenantOf(area)
  const page = uuid.test(id) ? await read(tenant) : undefined
  // A village reader asking for another village's matter gets the answer of one who asks for what does not exist; of the
  // township's own, a village opens what it may choose from, and nothing else.
  const inPlace = page && (page.matter.area.startsWith(area) || (area.startsWith(page.matter.area) && (isForTheVillages(page.procedure) || !isRefusal(mayRead(personOf(request), page.matter.area, door.engine.clock())))))
  if (page && inPlace) {
    return mayOpen(personOf(request), page, door.engine.clock()) ? page : void await refuse(door, reply, refusal('not-yours', '这件事只有本人和管理这项工作的人员可以打开。'))
  }
  // What the county has set for all its townships is read from each of them.
  const shared = uuid.test(id) && !page && countyTenant(tenant) !== tenant ? await read(countyTenant(tenant)) : undefined
  if (shared?.procedure.forAllBelow) return shared
  return void await refuse(door, reply, refusal('matter-unknown', '没有这个事项，或者您无权查看。'))
}

/** An object with no keys but these, and no text in it that the database cannot hold. */
export function readBody(body: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> | readonly Refusal[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [refusal('body-invalid', '请求内容应当是一个JSON对象。')]
  const unknown = Object.keys(body).filter((key) => !keys.includes(key))
  if (unknown.length > 0) return unknown.map((key) => refusal('body-invalid', `请求里没有“${key.slice(0, 40)}”这一项。`, { field: key.slice(0, 40) }))
  const cut = Object.entries(body).find(([, value]) => typeof value === 'string' && value.includes('\u0000'))
  if (cut) return [refusal('body-invalid', '内容里有不能保存的字符，请重新输入。', { field: cut[0] })]
  const { commandId } = body as { commandId?: unknown }
  return keys.includes('commandId') && !(typeof commandId === 'string' && uuid.test(commandId))
    ? [refusal('command-id-invalid', '缺少操作编号（commandId，UUID），请刷新页面后重试。', { field: 'commandId' })]
    : body as Record<string, unknown>
}

/** Who asks for what, in which post and by which command. */
export function asked(request: FastifyRequest, body: Readonly<Record<string, unknown>>): Pick<Command, 'command' | 'actor' | 'occurredOn' | 'answers'> {
  const person = personOf(request)
  const post = body['post']
  return {
    command: String(body['commandId']), actor: { account: person.account, appointments: person.appointments },
    occurredOn: body['occurredOn'], answers: body['answers'], ...(isPostId(post) ? { post } : {}),
  }
}

/** What became of a command, as every route that performs one says it. */
export function answer(door: Door, reply: FastifyReply, outcome: Outcome): FastifyReply {
  if (outcome.outcome === 'done') {
    door.onWritten?.(outcome.procedure)
    return reply.code(outcome.repeated ? 200 : 201).send(outcome)
  }
  return sendProblem(reply, outcome.refusals, dayOfMoment(door.engine.clock()), outcome.outcome === 'overtaken' ? { seq: outcome.seq } : {})
}
