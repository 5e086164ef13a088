// Figures, and what they are made of.
import type { FastifyInstance } from 'fastify'
import { areaToRead, refuse, type Door } from '#api/door.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { yearOf } from '#calendar/plain-date.ts'
import { readIn } from '#ledger/database.ts'
import { describeIndicators } from '#procedure/describe.ts'
import { refusal } from '#procedure/refusal.ts'
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
    const year = query.year ?? yearOf(dayOfMoment(engine.clock()))
    const records = await readIn(engine.database, area, async (client) => {
      const whole = await withOwnIndicators(client, engine.system, { area })
      const indicator = whole.indicators.find((each) => each.id === query.indicator)
      return indicator && recordsOf(client, whole, { area, year, indicator })
    })
    return records ?? refuse(door, reply, refusal('indicator-unknown', '没有这个指标，请从指标列表中选择。', { field: 'indicator' }))
  })

  app.get('/api/indicators', async () => describeIndicators(engine.system, dayOfMoment(engine.clock())))
}
