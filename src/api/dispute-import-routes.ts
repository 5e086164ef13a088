// An old Excel ledger of disputes taken over: read, tried row by row, and then recorded row by row as what it tells. The server
// keeps nothing between two requests but what is recorded; a row is known again by its own content, so that nothing comes in twice.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { importRows, type ImportRequest } from '#api/import-rows.ts'
import { readBody } from '#api/matter-routes.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readSheet } from '#files/read-sheet.ts'
import { readIn, tenantOf, writeIn } from '#ledger/database.ts'
import { actingAs } from '#people/appointment.ts'
import { refusal } from '#procedure/refusal.ts'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import type { Mapping } from '#procedures/mediation/old-ledger/plan-row.ts'

const sheet = { bytes: 10_000_000, unpacked: 120_000_000, rows: 20_000, called: '台账' } as const
const mostRows = 200
const mostMapping = 60_000

export function disputeImportRoutes(app: FastifyInstance, door: Door): void {
  app.post('/api/dispute-import/sheet', { bodyLimit: sheet.bytes + 1_000_000 }, async (request, reply) => {
    const area = await importArea(door, request, reply)
    if (!area) return reply
    const bytes = request.body
    const cells = Buffer.isBuffer(bytes) ? await readSheet(bytes, sheet) : refusal('sheet-kind', '请选择Excel表格（.xlsx）。')
    if ('code' in cells) return refuse(door, reply, cells)
    return { sha256: createHash('sha256').update(bytes as Buffer).digest('hex'), cells }
  })

  app.post('/api/dispute-import/rows', async (request, reply) => {
    const body = readBody(request.body, ['file', 'mapping', 'rows', 'record', 'anyway'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const area = await importArea(door, request, reply)
    if (!area) return reply
    const asked = importRequest(body)
    if (!asked) return refuse(door, reply, refusal('body-invalid', `请求里的行读不出来，或者一次多于${mostRows}行，请刷新页面后重试。`))
    const person = personOf(request)
    const results = await importRows(door.engine, { ...asked, area, actor: { account: person.account, appointments: person.appointments } })
    if (asked.record) door.onWritten?.(disputeMediation.id)
    return { results }
  })

  app.get('/api/dispute-import/mappings', async (request, reply) => {
    const area = await importArea(door, request, reply)
    return area && readIn(door.engine.database, area, async (client) => (await client.query<{ name: string; content: Mapping }>(
      'select name, content from import_mapping where tenant = $1 order by saved_at desc', [tenantOf(area)])).rows)
  })

  app.put<{ Params: { name: string } }>('/api/dispute-import/mappings/:name', async (request, reply) => {
    const area = await importArea(door, request, reply)
    if (!area) return reply
    const [name, content] = [request.params.name.trim(), JSON.stringify(request.body ?? null)]
    if (name === '' || name.length > 60 || content.length > mostMapping || !isMapping(request.body)) return refuse(door, reply, refusal('body-invalid', '对照的名称不能空，也不能超过60个字。', { field: 'name' }))
    await writeIn(door.engine.database, area, (client) => client.query(
      `insert into import_mapping (tenant, name, content, saved_at, saved_by) values ($1, $2, $3, $4, $5)
       on conflict (tenant, name) do update set content = excluded.content, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
      [tenantOf(area), name, content, door.engine.clock(), personOf(request).account]))
    return reply.code(204).send()
  })

  app.delete<{ Params: { name: string } }>('/api/dispute-import/mappings/:name', async (request, reply) => {
    const area = await importArea(door, request, reply)
    if (!area) return reply
    await writeIn(door.engine.database, area, (client) => client.query('delete from import_mapping where tenant = $1 and name = $2', [tenantOf(area), request.params.name]))
    return reply.code(204).send()
  })
}

/** Where this person may record disputes at all; otherwise a refusal has been sent. */
async function importArea(door: Door, request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
  const query = readQuery({ area: 'area' }, request.query)
  if (isRefused(query)) return void await refuse(door, reply, ...query)
  const area = await areaToRead(door, request, reply, query.area)
  if (!area) return undefined
  const day = dayOfMoment(door.engine.clock())
  if (area.length >= 9 && actingAs(personOf(request), disputeMediation.actions.takeUp.by, { area, day }).length > 0) return area
  return void await refuse(door, reply, refusal('no-authority', '旧台账由司法所或者人民调解员导入，您今天没有这个岗位。'))
}

function importRequest(body: Readonly<Record<string, unknown>>): ImportRequest | undefined {
  const { file, mapping, rows, record, anyway } = body
  if (!isFile(file) || !isMapping(mapping) || !Array.isArray(rows) || rows.length > mostRows || !rows.every(isRow)) return undefined
  return { file, mapping, rows, record: record === true, anyway: Array.isArray(anyway) ? anyway.map(Number) : [] }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFile(value: unknown): value is ImportRequest['file'] {
  return isRecord(value) && typeof value['name'] === 'string' && typeof value['sha256'] === 'string' && /^[0-9a-f]{64}$/.test(value['sha256'])
}

/** Only its shape: what it says of columns and words is judged row by row. */
function isMapping(value: unknown): value is Mapping {
  if (!isRecord(value) || !isRecord(value['vouched'])) return false
  const { columns, values, defaults } = value
  return isTexts(columns) && isTexts(defaults) && isRecord(values) && Object.values(values).every(isTexts)
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((each) => typeof each === 'string')
}

function isRow(value: unknown): value is ImportRequest['rows'][number] {
  return isRecord(value) && Number.isSafeInteger(value['row']) && Number.isSafeInteger(value['nth']) && isTexts(value['cells'])
}
