// A ledger as a spreadsheet: written row by row as it is read, so that 50,000 rows cost no more memory than 50.
import type { FastifyInstance } from 'fastify'
import { areaToRead, refuse, unseenIn, type Door } from '#api/door.ts'
import { listShape } from '#api/matter-routes.ts'
import { noteReading } from '#api/note-reading.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { xlsxStream } from '#api/xlsx-stream.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { refusal } from '#procedure/refusal.ts'
import type { Keeper, Procedure } from '#procedure/procedure.ts'
import { latestProcedure } from '#procedure/system.ts'
import { readKeepers } from '#projections/keepers.ts'
import { readLastDays } from '#projections/last-days.ts'
import { countMatters, listMatters, type MatterFilter } from '#projections/matter-list.ts'
import { numberText } from '#projections/number-text.ts'
import { placesOf } from '#projections/places.ts'

const pageSize = 2000
/** What Excel can open, the heads aside. */
const mostRows = 1_048_570
const columns = ['编号', '名称', '地点', '状态', '登记日期', '办结日期', '最近到期日', '提示']

export function exportRoutes(app: FastifyInstance, door: Door): void {
  app.get<{ Params: { procedure: string } }>('/api/ledgers/:procedure/export.xlsx', async (request, reply) => {
    const query = readQuery(listShape, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const procedure = latestProcedure(door.engine.system, request.params.procedure)
    if (!procedure) return refuse(door, reply, refusal('procedure-unknown', '没有这种台账。'))
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const filter = { ...query, area, unseen: unseenIn(door, request, area), procedure: procedure.id }
    const rows = await readIn(door.engine.database, area, (client) => countMatters(client, filter))
    if (rows > mostRows) return refuse(door, reply, refusal('export-too-large', `有${rows}行，一张Excel表最多放${mostRows}行，请选定起止日期分几次导出。`))
    await noteReading(door, request, { tenant: tenantOf(area), what: 'export', ref: `${procedure.title}台账，${rows}行` })
    return reply
      // Whoever waits can be told how much is coming.
      .header('x-rows', String(rows))
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${procedure.title}台账.xlsx`)}`)
      .send(xlsxStream(ledgerRows(door, procedure, filter), [22, 40, 16, 12, 12, 12, 12, 40, 40, 12]))
  })
}

async function* ledgerRows(door: Door, procedure: Procedure, filter: Omit<MatterFilter, 'size'>): AsyncGenerator<readonly string[]> {
  const { database } = door.engine
  const places = new Map((await readIn(database, filter.area, (client) => placesOf(client, filter.area))).map((each) => [each.code, each.name]))
  const flagText = new Map(procedure.flags.map((flag) => [flag.code, flag.sentence]))
  if (door.demo) yield ['演示数据']
  yield procedure.keeper ? [...columns, '现由谁负责', '从哪天起'] : columns
  let after = filter.after
  do {
    const { page, keepers, lastDays } = await readIn(database, filter.area, async (client) => {
      const listed = await listMatters(client, { ...filter, procedure: procedure.id, size: pageSize, ...(after === undefined ? {} : { after }) })
      return { page: listed, keepers: await readKeepers(door.engine.system, client, listed.items), lastDays: await readLastDays(door.engine.system, client, listed.items) }
    })
    for (const each of page.items) {
      yield [
        numberText(procedure, each), each.title, places.get(each.area) ?? each.area, each.state, each.openedOn, lastDays.has(each.id) ? '' : each.closedOn ?? '', each.nextDue ?? lastDays.get(each.id) ?? '',
        each.flags.map((code) => flagText.get(code) ?? code).join('；'),
        ...(procedure.keeper ? keeperCells(keepers.get(each.id)) : []),
      ]
    }
    after = page.next
  } while (after !== undefined)
}

function keeperCells(keeper: Keeper | undefined): readonly string[] {
  if (!keeper) return ['', '']
  return [keeper.to ? `${keeper.who}（${keeper.to.since}移交给${keeper.to.who}，等待接收）` : keeper.who, keeper.since]
}
