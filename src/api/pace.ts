// How often one person, and one network address, may ask for what costs the server much: files made, sheets read, words searched.
// Far above what a desk needs; kept in memory, because it protects this process and forgetting it at a restart harms nobody.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { operator } from '#accounts/authority.ts'
import { refuse, type Door } from '#api/door.ts'
import { readsOf } from '#api/route-reads.ts'
import { refusal } from '#procedure/refusal.ts'

type Cost = { readonly called: string; readonly perMinute: number; readonly routes: readonly string[] }

/** A whole office works behind one address. */
const officeTimes = 8
const minute = 60_000

const costs: readonly Cost[] = [
  { called: '导出', perMinute: 30, routes: ['GET /api/ledgers/:procedure/export.xlsx', 'GET /api/mediation/statistics/export.xlsx', 'GET /api/readings/export.xlsx', 'GET /api/score-sheets/:id/evidence.zip'] },
  { called: '生成文书', perMinute: 90, routes: ['GET /api/matters/:id/papers/:paper', 'GET /api/mediation/statistics/paper', 'GET /api/reports/annual', 'POST /api/reports/preview'] },
  { called: '装订卷宗', perMinute: 20, routes: ['GET /api/matters/:id/dossier/file', 'GET /api/matters/:id/dossier/pages'] },
  { called: '读取上传的表格和文件', perMinute: 60, routes: ['POST /api/check', 'POST /api/laws', 'POST /api/dispute-import/sheet', 'POST /api/dispute-import/rows', 'POST /api/return-templates/read', 'POST /api/return-templates/:id/fill', 'POST /api/score-sheets/read', 'POST /api/exams/:id/result-sheet', 'POST /api/exams/:id/make-up-sheet'] },
  { called: '上传文件', perMinute: 120, routes: ['POST /api/files'] },
  { called: '打开文件', perMinute: 300, routes: ['GET /api/files/:sha256', 'GET /api/matters/:id/files/:sha256', 'GET /api/matters/:id/files/:sha256/picture'] },
  { called: '按姓名查找', perMinute: 30, routes: ['POST /api/person-search', 'POST /api/matters/:id/reveal'] },
  { called: '检索', perMinute: 240, routes: ['GET /api/matters', 'GET /api/laws/search', 'GET /public/laws/search', 'GET /api/records', 'POST /api/disputes/alike', 'GET /api/personal-data/overdue'] },
  { called: '复核', perMinute: 20, routes: ['GET /api/verify', 'GET /api/reports/:id/proof', 'GET /api/signals'] },
]

const costOf = new Map(costs.flatMap((cost) => cost.routes.map((route) => [route, cost] as const)))

/** Counts within a minute that begins with the first request. */
export class Pace {
  readonly #now: () => number
  readonly #seen = new Map<string, { readonly since: number; count: number }>()

  /** @param now milliseconds that only ever grow */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** @returns 0 when it may be done, otherwise after how many seconds to ask again */
  wait(key: string, most: number): number {
    const now = this.#now()
    const seen = this.#seen.get(key)
    if (seen && now - seen.since < minute) {
      seen.count += 1
      return seen.count <= most ? 0 : Math.ceil((seen.since + minute - now) / 1000)
    }
    if (this.#seen.size > 10_000) this.#forget(now)
    this.#seen.set(key, { since: now, count: 1 })
    return 0
  }

  #forget(now: number): void {
    for (const [key, { since }] of this.#seen) if (now - since >= minute) this.#seen.delete(key)
  }
}

/** Installed after the sessions, so that it is known who asks. @throws when a route named above is none */
export function installPace(app: FastifyInstance, door: Door, pace: Pace = new Pace()): void {
  for (const route of costOf.keys()) readsOf(route)
  app.addHook('onRequest', async (request, reply) => {
    const cost = reply.sent ? undefined : costOf.get(`${request.method === 'HEAD' ? 'GET' : request.method} ${request.routeOptions.url ?? ''}`)
    // The machine's owner has the machine in any case.
    if (!cost || request.session === operator) return undefined
    const wait = Math.max(...countedBy(request, cost).map(([key, most]) => pace.wait(`${cost.called} ${key}`, most)))
    if (wait === 0) return undefined
    return refuse(door, reply.header('retry-after', String(wait)), refusal('too-many-requests', `${cost.called}太频繁，请${wait}秒后再试。`))
  })
}

function countedBy({ session, ip }: FastifyRequest, { perMinute }: Cost): readonly (readonly [key: string, most: number])[] {
  return [...(session ? [[`account ${session.account}`, perMinute] as const] : []), [`address ${ip}`, perMinute * officeTimes] as const]
}
