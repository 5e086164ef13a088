// The first page: what is due and overdue, and the work in hand.
import type { FastifyInstance } from 'fastify'
import { areaToRead, refuse, type Door } from '#api/door.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { addDays } from '#calendar/plain-date.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn } from '#ledger/database.ts'
import { countByState, listDue } from '#projections/due-list.ts'
import { latestProcedure } from '#procedure/system.ts'
import { listMatters } from '#projections/matter-list.ts'
import { numberText } from '#projections/number-text.ts'

/** How far ahead a date is worth a look. */
const daysAhead = 30

export function todayRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/today', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const today = dayOfMoment(door.engine.clock())
    return readIn(door.engine.database, area, async (client) => ({
      today,
      due: (await listDue(client, { area, until: addDays(today, daysAhead), size: 200 })).map((each) => {
        const procedure = latestProcedure(door.engine.system, each.procedure)
        const limit = procedure?.timeLimits[each.limit]
        return {
          ...each, number: procedure ? numberText(procedure, each) : '', procedureTitle: procedure?.title ?? each.procedure,
          limitTitle: limit?.title ?? each.limit, whose: limit?.whose ?? '', overdue: each.due < today,
        }
      }),
      open: await countByState(client, area),
      flagged: (await listMatters(client, { area, flagged: true, size: 50 })).items,
    }))
  })
}
