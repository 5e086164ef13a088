// A township's own indicators: which there are, how a figure of theirs breaks down, and what a definition would give before it
// is written down.
import type { FastifyInstance } from 'fastify'
import { areaToRead, personOf, refuse, unseenIn, type Door } from '#api/door.ts'
import { readBody } from '#api/matter-routes.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { recordsClosed } from '#api/records-closed.ts'
import { readIn } from '#ledger/database.ts'
import { checkAnswers } from '#matters/check-answers.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { definitionFaults } from '#procedure/definition-faults.ts'
import { indicatorFrom } from '#procedure/defined-indicator.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'
import { definitionFrom, type DefinitionAnswers } from '#procedures/report/defined-indicator/definition-of.ts'
import { definitionGuards } from '#procedures/report/defined-indicator/guards.ts'
import { definedIndicator } from '#procedures/report/defined-indicator/procedure.ts'
import { figureNow } from '#projections/figures.ts'
import { partsOf } from '#projections/figure-parts.ts'
import { ownDefinitions, withOwnIndicators } from '#projections/own-indicators.ts'
import { recordsOf } from '#projections/records.ts'

/** As many records as tell whether the rule counts what is meant. */
const sample = 50

export function ownIndicatorRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door

  app.get('/api/own-indicators', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    return area && readIn(engine.database, area, (client) => ownDefinitions(client, engine.system, { area }))
  })

  app.get('/api/figures/parts', async (request, reply) => {
    const query = readQuery({ indicator: 'text', area: 'area', year: 'year' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area || query.year === undefined) return area ? refuse(door, reply, refusal('query-invalid', '请指明年度。', { field: 'year' })) : reply
    const span = { area, year: query.year }
    return readIn(engine.database, area, async (client) => {
      const whole = await withOwnIndicators(client, engine.system, { area })
      const by = (await ownDefinitions(client, engine.system, { area })).find((each) => each.definition.id === query.indicator)?.definition.parts
      const indicator = whole.indicators.find((each) => each.id === query.indicator)
      return by === undefined || !indicator ? [] : partsOf(client, whole, { ...span, indicator, by })
    })
  })

  app.post('/api/own-indicators/preview', async (request, reply) => {
    const body = readBody(request.body, ['area', 'year', 'answers'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const refusals = faultsIn(door, body['answers'])
    if (refusals.length > 0 || !Number.isSafeInteger(body['year'])) return refuse(door, reply, ...refusals, ...(Number.isSafeInteger(body['year']) ? [] : [refusal('query-invalid', '请指明年度。', { field: 'year' })]))
    const area = await areaToRead(door, request, reply, typeof body['area'] === 'string' ? body['area'] : undefined)
    if (!area) return reply
    const definition = definitionFrom('own.0000.0', body['answers'] as DefinitionAnswers)
    const indicator = indicatorFrom(definition)
    const span = { area, year: Number(body['year']), indicator }
    const unseen = unseenIn(door, request, area)
    const found = await readIn(engine.database, area, async (client) => {
      const declared = await withOwnIndicators(client, engine.system, { area })
      const whole = { ...declared, indicators: [...declared.indicators, indicator] }
      // A rule of one's own choosing, narrow enough, would tell of a single matter by its number alone.
      const closed = recordsClosed({ system: whole, indicator, definition }, { person: personOf(request), unseen, area, day: dayOfMoment(engine.clock()) })
      if (closed) return closed
      const records = await recordsOf(client, whole, { ...span, unseen })
      return {
        figure: await figureNow(client, whole, span),
        records: records.slice(0, sample),
        parts: definition.parts === undefined ? [] : await partsOf(client, whole, { ...span, by: definition.parts }),
      }
    })
    return 'code' in found ? refuse(door, reply, found) : found
  })
}

/** What would stand against the definition if it were handed in now. */
function faultsIn(door: Door, answers: unknown): readonly Refusal[] {
  const asked = checkAnswers(definedIndicator.actions.define.asks, answers, { recordedOn: dayOfMoment(door.engine.clock()) })
  if (asked.length > 0) return asked
  const faults = definitionFaults(definitionFrom('', answers as DefinitionAnswers), door.engine.system)
  return definitionGuards.filter((each) => faults.includes(each.fault)).map((each) => refusal(each.code, each.otherwise, { basis: each.basis, ...(each.field === undefined ? {} : { field: each.field }) }))
}
