// Handing over: the list that the receiver reads and signs for, on the page and on paper.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isRefusal, mayRead } from '#accounts/authority.ts'
import { personOf, refuse, type Door } from '#api/door.ts'
import { handoverKind, handoverList, handoverPaper, type HandoverList } from '#api/handover-list.ts'
import { pageFor } from '#api/matter-routes.ts'
import { noteReading } from '#api/note-reading.ts'
import { sendPaper } from '#api/paper-routes.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'
import type { MatterPage } from '#projections/matter-page.ts'

type ListRequest = { Params: { id: string }; Querystring: { format?: string; area?: string } }

export function handoverRoutes(app: FastifyInstance, door: Door): void {
  /** The list names what lies in other villages, and is for who may read all of it. */
  const listOf = async (request: FastifyRequest, page: MatterPage): Promise<HandoverList | Refusal> => {
    const may = mayRead(personOf(request), page.matter.area, door.engine.clock())
    if (isRefusal(may)) return may
    return (page.procedure.id === handoverKind ? await handoverList(door, page) : undefined) ?? refusal('paper-unknown', '这类事项没有这种文书。')
  }

  app.get<ListRequest>('/api/matters/:id/handover', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const list = await listOf(request, page)
    return isRefusal(list) ? refuse(door, reply, list) : list
  })

  app.get<ListRequest>('/api/matters/:id/handover/paper', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const list = await listOf(request, page)
    if (isRefusal(list)) return refuse(door, reply, list)
    await noteReading(door, request, { tenant: page.tenant, what: 'paper', matter: page.matter.id, ref: '岗位移交清单' })
    return sendPaper(door, reply, { document: await handoverPaper(door, page, list), format: request.query.format ?? 'pdf', name: '岗位移交清单' })
  })
}
