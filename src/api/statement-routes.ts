// Statements of days: what everybody who may read a place may take away and keep; and at a county's, what townships send to be
// signed for.
import type { FastifyInstance } from 'fastify'
import { areaToRead, refuse, type Door } from '#api/door.ts'
import { readBody } from '#api/matter-routes.ts'
import { sendPaper } from '#api/paper-routes.ts'
import { sendProblem } from '#api/problem.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { statementPaper } from '#api/statement-blocks.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { isPlainDate } from '#calendar/plain-date.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { statedDays } from '#ledger/county-word.ts'
import { unknownSender } from '#ledger/countersign.ts'
import { readKeyChange } from '#ledger/signing-key.ts'
import { statementsOf } from '#ledger/statement-book.ts'
import { readStatements, shortForm, type Statement } from '#ledger/statement.ts'
import { townshipOf } from '#projections/places.ts'
import { refusal } from '#procedure/refusal.ts'

const pageSize = 60
/** A statement and some changes of keys. */
const sentBytes = 32 * 1024
const mostChanges = 20
const fromOutside = { config: { open: true, rateLimit: { max: 120, timeWindow: '1 minute' } }, bodyLimit: sentBytes }

export function statementRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/statements', async (request, reply) => {
    const query = readQuery({ area: 'area', before: 'text' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const { before } = query
    if (area.length < 6 || (before !== undefined && !isPlainDate(before))) return refuse(door, reply, refusal('query-invalid', '日结声明按乡镇查看，请选择一个乡镇。', { field: 'area' }))
    const tenant = tenantOf(area)
    const days = await readIn(door.engine.database, String(tenant), (client) => statedDays(client, tenant, { size: pageSize, ...(before === undefined ? {} : { before }) }))
    return {
      tenant, county: door.county === undefined ? null : { address: new URL(door.county.address).host, problem: door.county.problem ?? null },
      days: days.map(({ statement, madeAt, countersigned }) => ({
        day: statement.day, lastPosition: statement.lastPosition, entries: statement.entries, algorithm: statement.algorithm, digest: statement.digest, signature: statement.signature, signer: statement.signer, madeAt,
        countersigned: countersigned && { number: countersigned.number, receivedAt: countersigned.receivedAt, signer: countersigned.signer },
      })),
      more: days.length === pageSize,
    }
  })

  app.get<{ Params: { day: string }; Querystring: { area?: string; format?: string } }>('/api/statements/:day', async (request, reply) => {
    const query = readQuery({ area: 'area', format: 'text' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const { day } = request.params
    const tenant = area.length < 6 ? undefined : tenantOf(area)
    const [statement] = tenant !== undefined && isPlainDate(day) ? await readIn(door.engine.database, String(tenant), (client) => statementsOf(client, tenant, day)) : []
    if (!statement) return refuse(door, reply, refusal('statement-unknown', '这一天没有日结声明：没有记录，或者还没有过完。'))
    const format = query.format ?? 'json'
    const name = `日结声明-${statement.tenant}-${statement.day}`
    const kept = (type: string, suffix: string, text: string) => reply.type(type).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${suffix}`)}`).send(text)
    if (format === 'json') return kept('application/json; charset=utf-8', 'json', `${JSON.stringify(statement, null, 2)}\n`)
    if (format === 'txt') return kept('text/plain; charset=utf-8', 'txt', `${shortForm(statement)}\n`)
    return sendPaper(door, reply, { ...await sheetOf(door, statement), format, name })
  })

  app.post('/api/statements', fromOutside, async (request, reply) => {
    const body = readBody(request.body, ['statement', 'changes'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const [statement] = readStatements(JSON.stringify(body['statement'] ?? null)) ?? []
    const sent = body['changes'] ?? []
    const changes = Array.isArray(sent) && sent.length <= mostChanges ? sent.map(readKeyChange) : [undefined]
    if (!statement || changes.includes(undefined)) return refuse(door, reply, refusal('statement-unreadable', '送来的不是日结声明。'))
    const done = await door.countersign?.(statement, changes.filter((each) => each !== undefined)) ?? unknownSender
    return 'sentence' in done ? sendProblem(reply, [done], dayOfMoment(door.engine.clock())) : done
  })
}

async function sheetOf(door: Door, statement: Statement): Promise<ReturnType<typeof statementPaper>> {
  const township = await readIn(door.engine.database, String(statement.tenant), (client) => townshipOf(client, statement.tenant))
  const { document, pictures } = statementPaper(statement, township?.fullName ?? String(statement.tenant))
  return { document: door.demo ? { ...document, watermark: '演示数据' } : document, pictures }
}
