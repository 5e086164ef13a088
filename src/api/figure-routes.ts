// Figures, and what they are made of.
import type { FastifyInstance } from 'fastify'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { maySee } from '#api/may-see.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { yearOf } from '#calendar/plain-date.ts'
import { readIn } from '#ledger/database.ts'
import { describeIndicators } from '#procedure/describe.ts'
import { refusal } from '#procedure/refusal.ts'
import { latestProcedure } from '#procedure/system.ts'
import { figuresOf } from '#projections/figures.ts'
import { withOwnIndicators } from '#projections/own-indicators.ts'
import { recordsOf } from '#projections/records.ts'

export function figureRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door

  app.get('/api/figures', async (request, reply) => {
    const query = readQuery({ area: 'area', year: 'year' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    const year = query.year ?? yearOf(dayOfMoment(engine.clock()))
    return area && readIn(engine.database, area, (client) => figuresOf(client, engine.system, { area, year }))
  })

  app.get('/api/records', async (request, reply) => {
    const query = readQuery({ indicator: 'text', area: 'area', year: 'year' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const today = dayOfMoment(engine.clock())
    const year = query.year ?? yearOf(today)
    // A figure says how many; which ones is for those alone who may see what was answered.
    const counted = engine.system.indicators.find((each) => each.id === query.indicator)
    const steps = counted && 'actions' in counted ? counted.actions.map((action) => latestProcedure(engine.system, counted.procedure)?.actions[action] ?? {}) : []
    if (!steps.every((step) => maySee(personOf(request), step, { area, day: today }))) return refuse(door, reply, refusal('no-read-authority', '当事人怎样回答的，只有司法所和县司法局看得到。'))
    const records = await readIn(engine.database, area, async (client) => {
      const whole = await withOwnIndicators(client, engine.system, { area })
      const indicator = whole.indicators.find((each) => each.id === query.indicator)
      return indicator && recordsOf(client, whole, { area, year, indicator })
    })
    return records ?? refuse(door, reply, refusal('indicator-unknown', '没有这个指标，请从指标列表中选择。', { field: 'indicator' }))
  })

  app.get('/api/indicators', async () => describeIndicators(engine.system, dayOfMoment(engine.clock())))
}
