// The rows of a list that another form ticks off: the materials that an item of the catalogue asks for. Only lists that a field says
// it takes its rows from, and of each row its name alone.
import type { FastifyInstance } from 'fastify'
import { areaToRead, refuse, type Door } from '#api/door.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import { matterOf } from '#matters/stored.ts'
import type { Json } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import type { System } from '#procedure/system.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function listedRowsRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door
  const lists = listsTaken(engine.system)

  app.get<{ Params: { id: string; field: string } }>('/api/listed-rows/:id/:field', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const { id, field } = request.params
    const tenant = tenantOf(area)
    const [stored] = uuid.test(id) ? await readIn(engine.database, String(tenant), (client) => readMatters(client, tenant, [id])) : []
    // What is not there and what is no list look alike.
    return stored && lists.has(`${stored.procedure} ${field}`) ? namesIn(matterOf(engine.system, stored), field) : []
  })
}

/** Every list that some field takes its rows from: the kind of matter and the answer. */
function listsTaken({ procedures }: Pick<System, 'procedures'>): ReadonlySet<string> {
  return new Set(procedures.flatMap((procedure) => {
    const fields = Object.values(procedure.actions).flatMap((action) => Object.entries(action.asks))
    const pointed = new Map(fields.flatMap(([key, field]) => (field.kind === 'matter' ? [[key, field.of] as const] : [])))
    return fields.flatMap(([, field]) => (field.kind === 'rows' && field.listed ? [`${pointed.get(field.listed.of)} ${field.listed.rows}`] : []))
  }))
}

/** As last said. */
function namesIn(matter: Matter, field: string): readonly string[] {
  const said = matter.entries.findLast((entry) => Array.isArray(entry.answers[field]))?.answers[field] as readonly Json[] | undefined
  return (said ?? []).flatMap((row) => (typeof row === 'object' && row !== null && 'name' in row && typeof row['name'] === 'string' ? [row['name']] : []))
}
