// Disputes entered on one page: several steps at once, and what is known already of the same people or the same place.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { checkCited } from '#api/cited-files.ts'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { answer, asked, pageFor, readBody } from '#api/matter-routes.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn } from '#ledger/database.ts'
import type { Further } from '#matters/command.ts'
import { perform } from '#matters/perform.ts'
import { actingAs } from '#people/appointment.ts'
import { refusal } from '#procedure/refusal.ts'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { disputesAlike, relatedDisputes } from '#projections/related-disputes.ts'

/** More than any dispute told at once has. */
const mostSteps = 12
/** As many parties as are looked for at once: nobody goes through a village with it. */
const mostAsked = 12

export function quickEntryRoutes(app: FastifyInstance, door: Door): void {
  app.post('/api/disputes', async (request, reply) => {
    const body = readBody(request.body, ['area', 'occurredOn', 'steps', 'commandId', 'post'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const [opening, ...further] = stepsIn(body['steps'])
    if (!opening || further.length > mostSteps) return refuse(door, reply, refusal('body-invalid', '请求里没有要登记的步骤（steps），请刷新页面后重试。', { field: 'steps' }))
    const cited = await checkCited(door, { person: personOf(request), area: String(body['area']), answers: [opening, ...further].map(({ answers }) => answers) })
    if (cited.length > 0) return refuse(door, reply, ...cited)
    return answer(door, reply, await perform(door.engine, {
      ...asked(request, body), procedure: disputeMediation.id, area: String(body['area']), action: opening.action, answers: opening.answers, further,
    }))
  })

  app.post('/api/disputes/alike', async (request, reply) => {
    const body = readBody(request.body, ['area', 'reading', 'parties', 'place'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const [area, parties] = [String(body['area']), Array.isArray(body['parties']) ? body['parties'] as readonly unknown[] : []]
    const reading = await areaToRead(door, request, reply, typeof body['reading'] === 'string' ? body['reading'] : undefined)
    if (!reading) return reply
    if (!/^\d{9}(\d{3})?$/.test(area) || !mayOpen(door, request, area)) return refuse(door, reply, refusal('no-authority', '只有能在这里登记纠纷的人可以查。'))
    return readIn(door.engine.database, area, (client) => disputesAlike(door.engine, client, { area, persons: parties.slice(0, mostAsked), place: body['place'] }, reading))
  })

  app.get<{ Params: { id: string } }>('/api/disputes/:id/related', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const reading = await areaToRead(door, request, reply, query.area)
    return reading && readIn(door.engine.database, String(page.tenant), (client) => relatedDisputes(door.engine, client, { tenant: page.tenant, matter: page.matter.id, reading }))
  })
}

function mayOpen(door: Door, request: FastifyRequest, area: string): boolean {
  const person = personOf(request)
  return actingAs(person, disputeMediation.actions.takeUp.by, { area, day: dayOfMoment(door.engine.clock()) }).length > 0
}

/** Whatever is said in them is judged by the declaration; here only that they are steps. */
function stepsIn(said: unknown): readonly Further[] {
  if (!Array.isArray(said)) return []
  return (said as readonly unknown[]).flatMap((each) => {
    if (typeof each !== 'object' || each === null) return []
    const { action, answers, occurredOn } = each as Readonly<Record<string, unknown>>
    return [{ action: String(action), answers, ...(occurredOn === undefined ? {} : { occurredOn }) }]
  })
}
