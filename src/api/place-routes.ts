// Places, people at work, registers: what forms choose from and rosters show.
import type { FastifyInstance } from 'fastify'
import { areaToRead, refuse, unseenIn, type Door } from '#api/door.ts'
import { namesNobody, noteReading } from '#api/note-reading.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { isPostId, postTitle } from '#people/post.ts'
import { refusal } from '#procedure/refusal.ts'
import { latestProcedure } from '#procedure/system.ts'
import { placesOf, townshipOf } from '#projections/places.ts'
import { withoutNumbers } from '#people/mask.ts'
import type { Json } from '#procedure/entry.ts'
import type { PersonInput } from '#procedure/field.ts'
import { registerOn, staffOn, type RegisterLine } from '#projections/registers.ts'

export function placeRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door

  app.get('/api/areas', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    return area && readIn(engine.database, area, async (client) => ({
      township: area.length >= 9 ? await townshipOf(client, Number(area.slice(0, 9))) ?? null : null,
      places: await placesOf(client, area),
    }))
  })

  app.get('/api/staff', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    const today = dayOfMoment(engine.clock())
    return area && readIn(engine.database, area, async (client) =>
      (await staffOn(client, area, today)).map((each) => ({ account: each.account, name: each.name, posts: each.posts.map((post) => (isPostId(post) ? postTitle(post) : post)) })))
  })

  app.get<{ Params: { procedure: string } }>('/api/registers/:procedure', async (request, reply) => {
    const query = readQuery({ area: 'area', on: 'day' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const procedure = latestProcedure(engine.system, request.params.procedure)
    if (!procedure?.register) return refuse(door, reply, refusal('procedure-unknown', '没有这种名册。'))
    const area = await areaToRead(door, request, reply, query.area)
    const on = query.on ?? dayOfMoment(engine.clock())
    if (!area) return reply
    const lines = await readIn(engine.database, area, (client) => registerOn(engine, client, { procedure, area, on, unseen: unseenIn(door, request, area) }))
    if (lines.every((each) => each.person === null)) namesNobody(request)
    else void noteReading(door, request, { tenant: tenantOf(area), what: 'list', ref: `${procedure.title}名册` })
    return lines.map(masked)
  })
}

/** A register says who stands on it; by what numbers and where they live is asked for on its own page. */
function masked(line: RegisterLine): RegisterLine {
  return line.person === null ? line : { ...line, person: withoutNumbers(line.person as Json & PersonInput) }
}
