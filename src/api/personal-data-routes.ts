// The desk of personal data: what has been kept long enough, and the list that a person who asked is given.
import type { FastifyInstance } from 'fastify'
import { holdsPost } from '#accounts/authority.ts'
import { areaToRead, personOf, refuse, unseenIn, type Door } from '#api/door.ts'
import { mayReveal } from '#api/masked-for.ts'
import { pageFor } from '#api/matter-routes.ts'
import { noteReading } from '#api/note-reading.ts'
import { overdueData } from '#api/overdue-data.ts'
import { ownData } from '#api/own-data.ts'
import { mayHave } from '#api/stands-aside.ts'
import { sendPaper } from '#api/paper-routes.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { tenantOf } from '#ledger/database.ts'
import type { PersonInput } from '#procedure/field.ts'
import { first, last } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { refusal } from '#procedure/refusal.ts'
import type { personalDataRequest } from '#procedures/administration/personal-data-request/procedure.ts'

type CopyRequest = { Params: { id: string }; Querystring: { format?: string; area?: string } }

export function personalDataRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/personal-data/overdue', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const now = door.engine.clock()
    if (area.length < 9 || !holdsPost(personOf(request), ['administrator', 'township-head', 'party-secretary'], { area: area.slice(0, 9), now })) return refuse(door, reply, refusal('not-yours', '保存期限届满的清单由系统管理员、乡镇长和党委书记查看。'))
    return overdueData(door.engine, { tenant: tenantOf(area), unseen: unseenIn(door, request, area), today: dayOfMoment(now) })
  })

  app.get<CopyRequest>('/api/matters/:id/own-data', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const on = dayOfMoment(door.engine.clock())
    const person = personOf(request)
    if (!await mayHave(door, reply, { person, page })) return reply
    if (page.procedure.id !== 'personal-data-request' || !mayReveal(person, page, on)) return refuse(door, reply, refusal('paper-unknown', '这类事项没有这种文书。'))
    const matter = page.matter as unknown as MatterOf<typeof personalDataRequest>
    const received = first(matter, 'receive')?.answers
    const agreed = last(matter, 'approve') !== undefined && last(matter, 'propose')?.answers.result !== 'refuse'
    if (received?.kind !== 'access' || !agreed) return refuse(door, reply, refusal('paper-not-yet', '批准查阅、复制以后才能生成个人信息清单。'))
    const whose = page.opened[(received.subject ?? received.applicant)?.sealed ?? ''] as PersonInput | undefined
    const document = whose && await ownData(door.engine, { tenant: page.tenant, whose, on })
    if (!document) return refuse(door, reply, refusal('own-data-unsure', '只有姓名，分不清是不是同一个人。请在申请里写明登记时用的电话或者身份证号。'))
    await noteReading(door, request, { tenant: page.tenant, what: 'paper', matter: page.matter.id, ref: '个人信息清单' })
    return sendPaper(door, reply, { document: door.demo ? { ...document, watermark: '演示数据' } : document, format: request.query.format ?? 'pdf', name: '个人信息清单' })
  })
}
