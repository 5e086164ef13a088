// Who mediates on a day, and where the law is not met: read by whoever may read the place.
import type { FastifyInstance } from 'fastify'
import { areaToRead, refuse, type Door } from '#api/door.ts'
import { noteReading } from '#api/note-reading.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { rosterOn } from '#api/roster.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { refusal } from '#procedure/refusal.ts'

/** The law on people's mediation is in force from here. */
const first = plainDate('2011-01-01')

export function rosterRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/mediation/roster', async (request, reply) => {
    const query = readQuery({ area: 'area', on: 'day' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const on = query.on ?? dayOfMoment(door.engine.clock())
    if (on < first) return refuse(door, reply, refusal('query-invalid', '人民调解法自2011年1月1日起施行，请选这一天以后的日期。', { field: 'on' }))
    void noteReading(door, request, { tenant: tenantOf(area), what: 'list', ref: '调解组织和调解员' })
    return readIn(door.engine.database, area, (client) => rosterOn(door.engine, client, { area, on }))
  })
}
