// The table of routes itself: what nobody has thought about does not start, and what tells of persons does not leave unnoted.
import fastify, { type FastifyInstance } from 'fastify'
import { describe, expect, test } from 'vitest'
import type { Session } from '#accounts/session.ts'
import type { Door } from '#api/door.ts'
import { namesNobody } from '#api/note-reading.ts'
import { declaredReads, guardReads, isNoted, readsOf } from '#api/route-reads.ts'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'

const clerk: Session = { account: 'clerk', name: '文书', tenant: 220382203, appointments: [{ id: '1', account: 'clerk', post: 'justice-clerk', area: '220382203', from: plainDate('2020-01-01') }] }

/** A server that has nothing but the guard. */
function guarded(): FastifyInstance {
  const app = fastify()
  app.addHook('onRequest', async (request) => { request.session = clerk })
  guardReads(app, { engine: { clock: () => momentAt(plainDate('2024-03-01'), 10) } } as unknown as Door)
  return app
}

describe('每条路径说清给谁看、给不给人的信息', () => {
  test('没有写进表的路径，装不上', () => {
    expect(() => guarded().get('/api/secrets', () => '张三')).toThrow('does not say')
  })

  test('不登录就能进的路径，要这样写；没有这样写的，装不上', () => {
    expect(() => guarded().get('/api/staff', { config: { open: true } }, () => '张三')).toThrow('open to who is not signed in')
    expect(() => guarded().get('/api/health', () => 'ok')).toThrow('open to who is not signed in')
  })

  test('读一个地方、一件事的路径，没有说“不涉及人”的，都要留下记录', () => {
    expect(declaredReads().filter(([route]) => isNoted(route)).map(([route]) => route).toSorted()).toEqual([
      'GET /api/ledgers/:procedure/export.xlsx', 'GET /api/matters/:id', 'GET /api/matters/:id/dossier', 'GET /api/matters/:id/dossier/file', 'GET /api/matters/:id/files/:sha256', 'GET /api/matters/:id/files/:sha256/picture', 'GET /api/matters/:id/handover/paper',
      'GET /api/matters/:id/own-data', 'GET /api/matters/:id/papers/:paper', 'GET /api/matters/:id/papers/:paper/signing', 'GET /api/mediation/allowance', 'GET /api/mediation/roster', 'GET /api/public-requests/:id/opening', 'GET /api/readings/export.xlsx', 'GET /api/registers/:procedure',
      'GET /api/score-sheets/:id/evidence.zip', 'POST /api/exams/:id/make-up-sheet', 'POST /api/exams/:id/result-sheet', 'POST /api/matters/:id/receipts', 'POST /api/matters/:id/reveal', 'POST /api/matters/:id/slips', 'POST /api/person-search', 'POST /api/return-templates/:id/fill',
    ])
  })

  test('说“不涉及人”的，都是真有的路径', () => {
    for (const [route] of declaredReads()) expect(readsOf(route)).toBeTruthy()
    expect(isNoted('GET /api/nothing')).toBe(false)
  })

  test('要留记录而没有留的回答，发不出去', async () => {
    const app = guarded()
    app.get('/api/mediation/roster', async () => ({ name: '张三' }))
    const { statusCode, body } = await app.inject({ url: '/api/mediation/roster' })
    expect([statusCode, body.includes('张三')]).toEqual([500, false])
    expect((await app.inject({ method: 'HEAD', url: '/api/mediation/roster' })).statusCode).toBe(500)
  })

  test('这一次没有人的，说一声就发得出去；拒绝的回答不用留', async () => {
    const app = guarded()
    app.get('/api/mediation/roster', async (request) => {
      namesNobody(request)
      return []
    })
    app.get('/api/mediation/allowance', async (_request, reply) => reply.code(403).send({}))
    expect((await app.inject({ url: '/api/mediation/roster' })).statusCode).toBe(200)
    expect((await app.inject({ url: '/api/mediation/allowance' })).statusCode).toBe(403)
  })
})
