// The ministry's statistics of mediation: of a township by committee, of a county by township; every figure with its disputes.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { rowKeyOf, readDisputes, statisticsTable, type TableSpan } from '#api/dispute-tables.ts'
import { areaToRead, refuse, type Door } from '#api/door.ts'
import { sendPaper } from '#api/paper-routes.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { xlsxStream } from '#api/xlsx-stream.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { chosenClass, classOf, listIds, lists, listSources, mapOn } from '#procedures/mediation/classifications.ts'
import { disputeTypes } from '#procedures/mediation/dispute-types.ts'
import { factsOf } from '#procedures/mediation/dispute-facts.ts'
import { figureText, statisticsPaper } from '#procedures/mediation/statistics-paper.ts'
import { behind, disputeStatistics } from '#procedures/mediation/statistics.ts'
import { refusal } from '#procedure/refusal.ts'
import { latestProcedure } from '#procedure/system.ts'
import { pageFor } from '#api/matter-routes.ts'
import { readConsulted } from '#matters/consulted.ts'
import { numberText } from '#projections/number-text.ts'
import { placesOf, townshipOf } from '#projections/places.ts'

const shape = { area: 'area', from: 'day', to: 'day', column: 'text', row: 'text', format: 'text' } as const

export function statisticsRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/mediation/statistics', async (request, reply) => {
    const span = await spanOf(door, request, reply)
    if (!span) return reply
    const { rows, statistics } = await statisticsTable(door, span)
    return { ...span, rows, total: statistics.total, columns: statistics.columns.map(({ id, title, group, unit, rule }) => ({ id, title, group, unit, rule })) }
  })

  app.get('/api/mediation/statistics/disputes', async (request, reply) => {
    const span = await spanOf(door, request, reply)
    return span ? disputesBehind(door, reply, span) : reply
  })

  app.get('/api/mediation/statistics/export.xlsx', async (request, reply) => {
    const span = await spanOf(door, request, reply)
    if (!span) return reply
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`人民调解工作统计表${span.from}至${span.to}.xlsx`)}`)
      .send(xlsxStream(sheetRows(door, span), [30]))
  })

  app.get('/api/mediation/statistics/paper', async (request, reply) => {
    const span = await spanOf(door, request, reply)
    if (!span) return reply
    const { rows, statistics } = await statisticsTable(door, span)
    const made = statisticsPaper({ place: await placeName(door, span.area), span, today: dayOfMoment(door.engine.clock()), rows, statistics })
    return sendPaper(door, reply, { document: door.demo ? { ...made, watermark: '演示数据' } : made, format: span.format ?? 'html', name: `人民调解工作统计表${span.from}至${span.to}` })
  })

  classRoutes(app, door)
}

type Asked = TableSpan & { readonly column?: string; readonly row?: string; readonly format?: string }

/** The place and days asked for, if this person may read them; otherwise a refusal has been sent. */
async function spanOf(door: Door, request: FastifyRequest, reply: FastifyReply): Promise<Asked | undefined> {
  const query = readQuery(shape, request.query)
  if (isRefused(query)) return void await refuse(door, reply, ...query)
  const area = await areaToRead(door, request, reply, query.area)
  if (!area) return undefined
  const { from, to, ...rest } = query
  if (from === undefined || to === undefined || from > to) return void await refuse(door, reply, refusal('query-invalid', '请选择统计期：开始日期不能晚于结束日期。', { field: 'from' }))
  return { ...rest, area, from, to }
}

/** The disputes behind one figure, made by the same rule as the figure. */
async function disputesBehind(door: Door, reply: FastifyReply, span: Asked): Promise<unknown> {
  const { touched, counted, maps } = await readDisputes(door, span)
  const matters = new Map(touched.map((each) => [each.matter.id, each]))
  const column = disputeStatistics(touched.map(({ matter }) => matter), span, { maps }).columns.find((each) => each.id === span.column)
  if (!column) return refuse(door, reply, refusal('indicator-unknown', '统计表里没有这一栏，请从统计表点开。', { field: 'column' }))
  const some = [...counted.values()].filter((each) => span.row === undefined || rowKeyOf(span.area)(each) === span.row)
  const procedure = latestProcedure(door.engine.system, 'dispute-mediation')
  const found = behind(some, span, column).flatMap(({ dispute, adds }) => {
    const each = matters.get(dispute.id)
    return each && procedure ? [{
      id: dispute.id, tenant: each.tenant, area: dispute.area, number: numberText(procedure, each.matter), title: procedure.name(each.matter), state: each.matter.state,
      cameOn: dispute.cameOn, adds, classes: dispute.classes,
    }] : []
  })
  return { column: { id: column.id, title: column.title, group: column.group, unit: column.unit, rule: column.rule }, disputes: found }
}

async function* sheetRows(door: Door, span: Asked): AsyncGenerator<readonly (string | number)[]> {
  const { rows, statistics } = await statisticsTable(door, span)
  if (door.demo) yield ['演示数据']
  yield [`人民调解工作统计表　${await placeName(door, span.area)}　${span.from}至${span.to}`]
  yield ['', ...statistics.columns.map((column) => column.group)]
  yield ['调解组织', ...statistics.columns.map((column) => (column.unit === '件' ? column.title : `${column.title}（${column.unit}）`))]
  for (const row of [...rows, { name: '合计', values: statistics.total }]) yield [row.name, ...statistics.columns.map((column) => Number(figureText(column, row.values[column.id] ?? 0)))]
  yield []
  yield ['口径']
  for (const column of statistics.columns) yield [`${column.group}：${column.title}`, column.rule]
}

export async function placeName(door: Door, area: string): Promise<string> {
  return readIn(door.engine.database, area, async (client) => {
    if (area.length < 9) return '全县（市、区）'
    const township = await townshipOf(client, tenantOf(area))
    const village = area.length > 9 ? (await placesOf(client, area)).find((each) => each.code === area)?.name : undefined
    return `${township?.name ?? area}${village ?? ''}`
  })
}

function classRoutes(app: FastifyInstance, door: Door): void {
  /** One dispute in its three classifications, with what may be chosen. */
  app.get<{ Params: { id: string } }>('/api/disputes/:id/classes', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const facts = page.procedure.id === 'dispute-mediation' ? factsOf(page.matter) : undefined
    if (!facts) return refuse(door, reply, refusal('matter-unknown', '没有这件纠纷。'))
    const maps = await readConsulted(door.engine, { procedure: 'classification-map', tenant: page.tenant })
    const inList = (list: (typeof listIds)[number]) => classOf(mapOn(maps, list, facts.cameOn), { type: facts.type, chosen: chosenClass(page.matter, list) })
    return { type: disputeTypes[facts.type], lists: listIds.map((list) => ({ list, title: lists[list], ...inList(list) })) }
  })

  /** The maps as they stand: what the county has set, or the product's own with where it comes from. */
  app.get('/api/mediation/classes', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const today = dayOfMoment(door.engine.clock())
    const maps = await readConsulted(door.engine, { procedure: 'classification-map', tenant: tenantOf(area) })
    return listIds.map((list) => {
      const set = maps.findLast((map) => map.state === '使用中' && map.entries[0]?.answers['list'] === list)
      return { list, title: lists[list], source: set ? '县里设定' : listSources[list], map: mapOn(maps, list, today), ...(set ? { matter: set.id, seq: set.seq } : {}) }
    })
  })
}
