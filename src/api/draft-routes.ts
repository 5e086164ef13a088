// Drafts: what somebody has typed and not sent yet, saved by itself.
import type { FastifyInstance } from 'fastify'
import { personOf, refuse, type Door } from '#api/door.ts'
import { refusal } from '#procedure/refusal.ts'

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
