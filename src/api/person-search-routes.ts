// Who is this about? Finds matters by a whole name or number, for those who work on such matters, for a purpose that is written down.
// What was looked for is not: a log of names would be one more place to lose them.
import type { FastifyInstance } from 'fastify'
import { mayOpen } from '#accounts/authority.ts'
import type { Session } from '#accounts/session.ts'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { mayReveal } from '#api/masked-for.ts'
import { readBody } from '#api/matter-routes.ts'
import { maySee } from '#api/may-see.ts'
import { noteReading } from '#api/note-reading.ts'
import { isRefused } from '#api/read-query.ts'
import { purposeOf } from '#api/reveal-routes.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { readMatters, type StoredMatter } from '#ledger/stored-matter.ts'
import { lookedFor, mattersNaming, tracePersons } from '#matters/person-traces.ts'
import { sealedWithin } from '#matters/references.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import type { Matter } from '#procedure/matter.ts'
import { stepOf } from '#procedure/recusal.ts'
import { refusal } from '#procedure/refusal.ts'
import { numberText } from '#projections/number-text.ts'

const kindTitles = { identity: '身份证号', phone: '电话', name: '姓名' } as const
/** So many are shown; whoever finds more says more exactly whom they mean. */
const most = 100

export function personSearchRoutes(app: FastifyInstance, door: Door): void {
  app.post('/api/person-search', { config: { rateLimit: { max: 30, timeWindow: 60_000 } } }, async (request, reply) => {
    const body = readBody(request.body, ['words', 'purpose', 'area'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const area = await areaToRead(door, request, reply, typeof body['area'] === 'string' ? body['area'] : undefined)
    if (!area) return reply
    if (area.length < 9) return refuse(door, reply, refusal('area-missing', '请先选定一个乡镇，再按人查找。', { field: 'area' }))
    const looked = typeof body['words'] === 'string' ? lookedFor(body['words']) : undefined
    if (!looked) return refuse(door, reply, refusal('person-words-invalid', '请填写完整的姓名、电话或者身份证号，不能只填一部分。', { field: 'words' }))
    const purpose = purposeOf(body['purpose'])
    if (typeof purpose !== 'string') return refuse(door, reply, purpose)
    const [person, tenant] = [personOf(request), tenantOf(area)]
    await noteReading(door, request, { tenant, what: 'search', ref: `按${kindTitles[looked.kind]}`, purpose })
    await tracePersons(door.engine, tenant)
    const found = await readIn(door.engine.database, String(tenant), async (client) => {
      const named = await mattersNaming(door.engine, client, { tenant, looked })
      const stored = await readMatters(client, tenant, [...new Set(named.map((each) => each.matter))])
      return stored.filter((each) => mayFind(door, person, { stored: each, area, sources: named.filter(({ matter }) => matter === each.id).map(({ source }) => source) }))
    })
    return { items: found.map((each) => lineOf(door, tenant, each)).toSorted((one, other) => other.openedOn.localeCompare(one.openedOn)).slice(0, most), more: found.length > most }
  })
}

/** A list looks at each matter alone; who stands aside is written in the matter itself. */
const nothingAround: ReadonlyMap<string, Matter> = new Map()

type Found = { readonly stored: StoredMatter; readonly area: string; readonly sources: readonly string[] }

/** Those in the reader's own place, of a kind the reader works on, where the name stands in an answer the reader may see. */
function mayFind(door: Door, person: Session, { stored, area, sources }: Found): boolean {
  const now = door.engine.clock()
  const [procedure, matter, day] = [pinnedProcedure(door.engine.system, stored), matterOf(door.engine.system, stored), dayOfMoment(now)]
  if (!stored.area.startsWith(area) || !mayOpen(person, { procedure, matter }, now) || !mayReveal(person, { procedure, matter, around: nothingAround }, day)) return false
  return stored.entries.some((entry) => sealedWithin(entry.answers).some((id) => sources.includes(id)) && maySee(person, stepOf(procedure, entry.action) ?? {}, { area: stored.area, day }))
}

function lineOf(door: Door, tenant: number, stored: StoredMatter) {
  const [procedure, matter] = [pinnedProcedure(door.engine.system, stored), matterOf(door.engine.system, stored)]
  return { id: stored.id, tenant, kind: procedure.title, number: numberText(procedure, matter), title: matter.entries.length > 0 ? procedure.name(matter) : procedure.title, state: matter.state, area: stored.area, openedOn: matter.openedOn }
}
