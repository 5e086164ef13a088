// The whole of a masked value: shown once, to a post that works on such matters, for a purpose that is written down with it.
import type { FastifyInstance } from 'fastify'
import { personOf, refuse, type Door } from '#api/door.ts'
import { openToReader } from '#api/matter-json.ts'
import { mayReveal } from '#api/masked-for.ts'
import { pageFor, readBody } from '#api/matter-routes.ts'
import { mayHave } from '#api/stands-aside.ts'
import { noteReading } from '#api/note-reading.ts'
import { isRefused } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { sealedWithin } from '#matters/references.ts'
import { stepOf } from '#procedure/recusal.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'
import type { MatterPage } from '#projections/matter-page.ts'

type RevealRequest = { Params: { id: string }; Querystring: { area?: string } }

export function revealRoutes(app: FastifyInstance, door: Door): void {
  app.post<RevealRequest>('/api/matters/:id/reveal', async (request, reply) => {
    const body = readBody(request.body, ['ref', 'purpose'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const person = personOf(request)
    const day = dayOfMoment(door.engine.clock())
    if (!await mayHave(door, reply, { person, page })) return reply
    if (!mayReveal(person, page, day)) return refuse(door, reply, refusal('not-yours', '这类事项由承办的岗位查看完整信息。确需查看的，请向承办人员提出。'))
    const purpose = purposeOf(body['purpose'])
    if (typeof purpose !== 'string') return refuse(door, reply, purpose)
    const ref = String(body['ref'])
    const where = placeOf(page, ref)
    const value = openToReader(person, page, day)[ref]
    if (where === undefined || value === undefined) return refuse(door, reply, refusal('reveal-unknown', '没有这项信息，或者已经按规定删除。', { field: 'ref' }))
    // Nothing is shown that is not written down first.
    await noteReading(door, request, { tenant: page.tenant, what: 'reveal', matter: page.matter.id, ref: where, purpose })
    return { value }
  })
}

/** One line, long enough to say something. */
export function purposeOf(said: unknown): string | Refusal {
  const purpose = typeof said === 'string' ? said.trim() : ''
  return [...purpose].length >= 2 && [...purpose].length <= 100 && !/[\p{Cc}]/u.test(purpose) ? purpose : refusal('purpose-missing', '请写明查看的用途，2到100个字，如“核对身份后送达”。', { field: 'purpose' })
}

/** In which answer of which step it stands: 登记·当事人. Says nothing of the person. */
function placeOf({ matter, procedure }: MatterPage, ref: string): string | undefined {
  for (const entry of matter.written) {
    const action = stepOf(procedure, entry.action)
    const found = Object.entries(entry.answers).find(([, answer]) => sealedWithin(answer).includes(ref))
    if (action && found) return `${action.title}·${action.asks[found[0]]?.title ?? found[0]}`
  }
  return undefined
}
