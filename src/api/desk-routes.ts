// The small things a desk needs: drafts that save themselves, and files.
import type { FastifyInstance } from 'fastify'
import { createHash } from 'node:crypto'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { readIn, tenantOf, writeIn } from '#ledger/database.ts'
import { refusal } from '#procedure/refusal.ts'
import { safeTypeOf } from '#api/file-type.ts'

const draftPlace = /^[\w./:-]{1,200}$/

export function draftRoutes(app: FastifyInstance, door: Door): void {
  const pool = door.engine.database.pool
  type Draft = { Params: { place: string } }
  const place = (text: string) => (draftPlace.test(text) ? text : undefined)
  const wrong = refusal('query-invalid', '草稿位置不对。')

  app.get<Draft>('/api/drafts/:place', async (request, reply) => {
    const where = place(request.params.place)
    if (!where) return refuse(door, reply, wrong)
    const row = (await pool.query<{ content: unknown; saved_at: string }>('select content, saved_at from draft where account = $1 and place = $2', [personOf(request).account, where])).rows[0]
    return row ? { content: row.content, savedAt: row.saved_at } : reply.code(204).send()
  })

  app.put<Draft>('/api/drafts/:place', async (request, reply) => {
    const where = place(request.params.place)
    const text = JSON.stringify(request.body ?? null)
    if (!where || text.includes('\\u0000')) return refuse(door, reply, wrong)
    await pool.query(
      'insert into draft (account, place, content, saved_at) values ($1, $2, $3, $4) on conflict (account, place) do update set content = excluded.content, saved_at = excluded.saved_at',
      [personOf(request).account, where, text, door.engine.clock()])
    return reply.code(204).send()
  })

  app.delete<Draft>('/api/drafts/:place', async (request, reply) => {
    const where = place(request.params.place)
    if (!where) return refuse(door, reply, wrong)
    await pool.query('delete from draft where account = $1 and place = $2', [personOf(request).account, where])
    return reply.code(204).send()
  })
}

const fileBytes = 20 * 1024 * 1024

export function fileRoutes(app: FastifyInstance, door: Door): void {
  app.post('/api/files', { bodyLimit: fileBytes }, async (request, reply) => {
    const content = request.body
    const area = await areaToRead(door, request, reply, undefined)
    if (!area) return reply
    const name = fileName(request.headers['x-file-name'])
    const type = Buffer.isBuffer(content) ? safeTypeOf(content) : undefined
    if (!Buffer.isBuffer(content) || !name || !type) return refuse(door, reply, refusal('type-unsupported', '只接收图片（JPG、PNG）、录音、PDF、Word和Excel文件。'))
    const sha256 = createHash('sha256').update(content).digest()
    await writeIn(door.engine.database, area, (client) => client.query(
      'insert into file (tenant, sha256, name, type, bytes, content, taken_at, taken_by) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing',
      [tenantOf(area), sha256, name, type, content.length, content, door.engine.clock(), personOf(request).account]))
    return reply.code(201).send({ sha256: sha256.toString('hex'), name, bytes: content.length })
  })

  app.get<{ Params: { sha256: string } }>('/api/files/:sha256', async (request, reply) => {
    const area = await areaToRead(door, request, reply, undefined)
    if (!area) return reply
    const unknown = refusal('file-unknown', '没有这个文件，或者您无权查看。')
    if (!/^[0-9a-f]{64}$/.test(request.params.sha256)) return refuse(door, reply, unknown)
    const row = (await readIn(door.engine.database, area, (client) => client.query<{ name: string; type: string; content: Buffer }>(
      'select name, type, content from file where sha256 = $1', [Buffer.from(request.params.sha256, 'hex')]))).rows[0]
    if (!row) return refuse(door, reply, unknown)
    return reply.type(row.type).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(row.name)}`).send(row.content)
  })
}

function fileName(header: unknown): string | undefined {
  if (typeof header !== 'string') return undefined
  try {
    const name = decodeURIComponent(header).replaceAll(/[\\/\p{Cc}]/gu, '').slice(0, 150)
    return name === '' ? undefined : name
  } catch {
    return undefined
  }
}
