// What the console asks of a running server and nobody else does.
import type { FastifyInstance } from 'fastify'
import { operator } from '#accounts/authority.ts'
import { personOf, refuse, type Door } from '#api/door.ts'
import { refusal } from '#procedure/refusal.ts'

export function operatorRoutes(app: FastifyInstance, door: Door): void {
  /** The townships of this ledger; for the console, which belongs to none. */
  app.get('/api/townships', async (request, reply) => {
    if (personOf(request) !== operator) return refuse(door, reply, refusal('no-authority', '只有本机操作员可以列出全部乡镇。'))
    return (await door.tenants()).map((tenant) => ({ tenant }))
  })
}
