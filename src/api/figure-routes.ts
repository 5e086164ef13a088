// Figures, and what they are made of.
import type { FastifyInstance } from 'fastify'
import { areaToRead, personOf, refuse, unseenIn, type Door } from '#api/door.ts'
import { recordsClosed } from '#api/records-closed.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { yearOf } from '#calendar/plain-date.ts'
import { readIn } from '#ledger/database.ts'
import { describeIndicators } from '#procedure/describe.ts'
import { refusal } from '#procedure/refusal.ts'
import { figuresOf } from '#projections/figures.ts'
import { ownDefinitions, withOwnIndicators } from '#projections/own-indicators.ts'
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
    const unseen = unseenIn(door, request, area)
    const found = await readIn(engine.database, area, async (client) => {
      const whole = await withOwnIndicators(client, engine.system, { area })
      const indicator = whole.indicators.find((each) => each.id === query.indicator)
      if (!indicator) return refusal('indicator-unknown', '没有这个指标，请从指标列表中选择。', { field: 'indicator' })
      const definition = (await ownDefinitions(client, engine.system, { area })).find((each) => each.definition.id === indicator.id)?.definition
      return recordsClosed({ system: whole, indicator, definition }, { person: personOf(request), unseen, area, day: today }) ?? recordsOf(client, whole, { area, year, indicator, unseen })
    })
    return 'code' in found ? refuse(door, reply, found) : found
  })

  app.get('/api/indicators', async () => describeIndicators(engine.system, dayOfMoment(engine.clock())))
}
