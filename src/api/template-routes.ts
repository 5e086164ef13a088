// Recipients' own tables: read when uploaded, filled ever after, and what was sent with them compared with what the ledger says now.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { holdsPost } from '#accounts/authority.ts'
import { figure, returnRows, rowSince, type ReturnRow } from '#api/filled-return.ts'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { keepFile } from '#api/keep-file.ts'
import { pageFor } from '#api/matter-routes.ts'
import { noteReading } from '#api/note-reading.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { placeName } from '#api/statistics-routes.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { fillWorkbook, type CellValue } from '#files/fill-workbook.ts'
import { guessSheets } from '#files/guess-table.ts'
import { openWorkbook } from '#files/workbook-parts.ts'
import { readIn, tenantOf, type Queryable } from '#ledger/database.ts'
import { readMattersOf } from '#ledger/stored-matter.ts'
import { readConsulted } from '#matters/consulted.ts'
import { matterOf } from '#matters/stored.ts'
import type { Matter } from '#procedure/matter.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'
import { latestProcedure } from '#procedure/system.ts'
import { figureOf, guessColumn, wholeFields, wholeValue } from '#procedures/mediation/return-fields.ts'
import type { DaySpan } from '#procedures/mediation/statistics-columns.ts'
import { templateKept, type TemplateKept } from '#procedures/mediation/template-kept.ts'

const largestUpload = 6 * 1024 * 1024
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function templateRoutes(app: FastifyInstance, door: Door): void {
  /** What an uploaded table holds, and what its columns probably are. Nothing is kept. */
  app.post('/api/return-templates/read', { bodyLimit: largestUpload }, async (request, reply) => {
    const parts = Buffer.isBuffer(request.body) ? openWorkbook(request.body) : refusal('sheet-kind', '请选择Excel表格（.xlsx）。')
    return 'code' in parts ? refuse(door, reply, parts) : { sheets: guessSheets(parts, guessColumn) }
  })

  /** Fills the table for a span and keeps the file, so that what was sent can be looked at again. */
  app.post<{ Params: { id: string } }>('/api/return-templates/:id/fill', async (request, reply) => {
    const asked = await asking(door, request, reply)
    if (!asked) return reply
    const { span, template, kept } = asked
    if (!holdsPost(personOf(request), ['justice-clerk', 'county-reviewer'], { area: span.area, now: door.engine.clock() })) return refuse(door, reply, refusal('no-authority', '导出报送表由司法所或者县里的工作人员办理，您今天没有这个岗位。'))
    const filled = await fill(door, { template, kept, span }, personOf(request).account)
    if ('code' in filled) return refuse(door, reply, filled)
    await noteReading(door, request, { tenant: tenantOf(span.area), what: 'export', ref: `${kept.name}，${filled.count}行` })
    return keepFilled(door, request, filled, { kept, span })
  })

  /** What was sent to whom, and what has changed in the ledger since. */
  app.get('/api/returns', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    if (area.length !== 9) return refuse(door, reply, refusal('query-invalid', '报送记录按乡镇（街道）看，请先选择一个乡镇。', { field: 'area' }))
    return sentReturns(door, area)
  })

  /** With which tables one dispute was sent, and whether its row would say something else now. */
  app.get<{ Params: { id: string } }>('/api/disputes/:id/returns', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const { standing, templates } = await returnsIn(door, page.tenant)
    const found = await Promise.all(standing.map(async (each) => {
      const said = sentIn(each)
      const kept = templateKept(templates.get(said.template))
      const row = kept && await rowSince(door, { tenant: page.tenant, id: page.matter.id }, { kept, position: said.position, span: said })
      return row ? [{ id: each.id, tenant: page.tenant, recipient: said.recipient, table: kept?.name ?? '', sentOn: each.openedOn, ...row }] : []
    }))
    return found.flat()
  })
}

type Asked = { readonly span: DaySpan & { readonly area: string }; readonly template: Matter; readonly kept: TemplateKept }

async function asking(door: Door, request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply): Promise<Asked | undefined> {
  const query = readQuery({ area: 'area', from: 'day', to: 'day' }, request.query)
  if (isRefused(query)) return void await refuse(door, reply, ...query)
  const area = await areaToRead(door, request, reply, query.area)
  if (!area) return undefined
  const { from, to } = query
  if (from === undefined || to === undefined || from > to) return void await refuse(door, reply, refusal('query-invalid', '请选择统计期：开始日期不能晚于结束日期。', { field: 'from' }))
  const template = (await readConsulted(door.engine, { procedure: 'return-template', tenant: tenantOf(area) })).find((each) => each.id === request.params.id)
  const kept = templateKept(template)
  if (!template || !kept) return void await refuse(door, reply, refusal('matter-unknown', '没有这份报送表，或者您无权使用。'))
  return { span: { area, from, to }, template, kept }
}

type Filled = { readonly bytes: Uint8Array; readonly first: number; readonly count: number; readonly position: number }

async function fill(door: Door, { template, kept, span }: Asked, reader: string): Promise<Filled | Refusal> {
  const content = await contentOf(door, template, kept)
  const parts = content ? openWorkbook(content) : refusal('file-unknown', '留存的空白表找不到了，请在这份报送表里重新上传。')
  if ('code' in parts) return parts
  const sheet = parts.sheets.find((each) => each.name === kept.sheet)
  if (!sheet) return refusal('sheet-kind', `空白表里没有“${kept.sheet}”这张工作表。请在这份报送表里重新选择。`)
  const position = await positionOf(door, span.area)
  const { rows, total } = await returnRows(door, kept, { ...span, upTo: position, reader })
  const whole = { place: await placeName(door, span.area), span, today: dayOfMoment(door.engine.clock()), count: rows.length }
  const cells = Object.fromEntries((kept.cells ?? []).map((each): [string, CellValue] => [each.cell, isWhole(each.field) ? wholeValue(each.field, whole) : figure(total, figureOf(each))]))
  const first = kept.first ?? 1
  const bytes = fillWorkbook(parts, { path: sheet.path, cells, ...((kept.columns ?? []).length > 0 ? { rows: { first, room: Math.max(1, kept.room ?? 1), values: rows.map((each) => each.values) } } : {}) })
  return { bytes, first, count: rows.length, position }
}

function isWhole(field: string): field is keyof typeof wholeFields {
  return Object.hasOwn(wholeFields, field)
}

async function contentOf(door: Door, template: Matter, kept: TemplateKept): Promise<Buffer | undefined> {
  const sha256 = Buffer.from(kept.file[0]?.sha256 ?? '', 'hex')
  return readIn(door.engine.database, String(tenantOf(template.area)), async (client) =>
    (await client.query<{ content: Buffer }>('select content from file where sha256 = $1', [sha256])).rows[0]?.content)
}

/** The last entry of a township; above it nobody's, and everything counts. */
async function positionOf(door: Door, area: string): Promise<number> {
  if (area.length < 9) return Number.MAX_SAFE_INTEGER
  const read = (client: Queryable) => client.query<{ last: string | null }>('select max(position)::text as last from entry where tenant = $1', [tenantOf(area)])
  return Number((await readIn(door.engine.database, area, read)).rows[0]?.last ?? 0)
}

async function keepFilled(door: Door, request: FastifyRequest, filled: Filled, { kept, span }: Pick<Asked, 'kept' | 'span'>): Promise<object> {
  const file = await keepFile(door, { tenant: tenantOf(span.area), by: personOf(request).account }, { name: `${kept.name}${span.from}至${span.to}.xlsx`, type: xlsx, content: filled.bytes })
  const { first, count, position } = filled
  return { file, first, last: first + count - 1, count, position, recipient: kept.recipient }
}

type Sent = { readonly template: string; readonly recipient: string; readonly from: DaySpan['from']; readonly to: DaySpan['to']; readonly first: number; readonly last: number; readonly position: number; readonly file: TemplateKept['file'] }

function sentIn(sent: Matter): Sent {
  return sent.entries[0]?.answers as unknown as Sent
}

/** A township's returns, the latest first, and the tables they were made with. */
async function returnsIn(door: Door, tenant: number): Promise<{ readonly all: readonly Matter[]; readonly standing: readonly Matter[]; readonly templates: ReadonlyMap<string, Matter> }> {
  const stored = await readIn(door.engine.database, String(tenant), (client) => readMattersOf(client, { low: tenant, high: tenant, procedure: 'recipient-return' }))
  const templates = new Map((await readConsulted(door.engine, { procedure: 'return-template', tenant })).map((each) => [each.id, each]))
  const all = stored.map((each) => matterOf(door.engine.system, each)).filter((each) => each.entries.length > 0).reverse()
  return { all, standing: all.filter((each) => each.state === '已报送'), templates }
}

async function sentReturns(door: Door, area: string): Promise<readonly object[]> {
  const tenant = tenantOf(area)
  const { all, templates } = await returnsIn(door, tenant)
  const procedure = latestProcedure(door.engine.system, 'recipient-return')
  return Promise.all(all.map(async (each) => {
    const said = sentIn(each)
    const kept = templateKept(templates.get(said.template))
    const changes = kept && each.state === '已报送' ? await changesSince(door, { kept, sent: said, area }) : []
    return { id: each.id, tenant, title: procedure?.name(each) ?? '', state: each.state, sentOn: each.openedOn, recipient: said.recipient, table: kept?.name ?? '', from: said.from, to: said.to, first: said.first, last: said.last, file: said.file[0], changes }
  }))
}

/** Row by row what the table would say now and did not say then. What is only numbered anew has not changed. */
async function changesSince(door: Door, { kept, sent, area }: { kept: TemplateKept; sent: Sent; area: string }): Promise<readonly object[]> {
  if (await positionOf(door, area) === sent.position) return []
  const span = { area, from: sent.from, to: sent.to }
  const [then, now] = await Promise.all([returnRows(door, kept, { ...span, upTo: sent.position }), returnRows(door, kept, span)])
  const compared = (kept.columns ?? []).filter((each) => each.field !== 'index').map((each) => each.column)
  const same = (one: ReturnRow, other: ReturnRow) => compared.every((column) => one.values[column] === other.values[column])
  const nowBy = new Map(now.rows.map((row) => [row.key, row]))
  const lineOf = (key: string) => sent.first + then.rows.findIndex((row) => row.key === key)
  return [
    ...then.rows.flatMap((row) => {
      const later = nowBy.get(row.key)
      if (later && same(row, later)) return []
      return [{ key: row.key, title: row.title, line: lineOf(row.key), how: later ? '改了' : '不在这一期了', columns: later ? compared.filter((column) => row.values[column] !== later.values[column]) : [] }]
    }),
    ...now.rows.filter((row) => then.rows.every((each) => each.key !== row.key)).map((row) => ({ key: row.key, title: row.title, line: null, how: '报送以后补记', columns: [] })),
  ]
}
