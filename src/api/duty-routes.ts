// What the first responsible persons did in person, and the first draft of their personal law reports.
import type { FastifyInstance } from 'fastify'
import type { Unseen } from '#accounts/authority.ts'
import { areaToRead, refuse, unseenIn, type Door } from '#api/door.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { yearOf } from '#calendar/plain-date.ts'
import { headDuties, headPosts } from '#content/head-duties.ts'
import { readIn, type Queryable } from '#ledger/database.ts'
import { citation } from '#law/instrument.ts'
import { postTitle, type PostId } from '#people/post.ts'
import { refusal } from '#procedure/refusal.ts'
import { dutyActs, type Head } from '#projections/duty-acts.ts'
import { townshipOf } from '#projections/places.ts'
import { lawReportTemplate } from '#reports/law-report-template.ts'

export function dutyRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door
  const headsOf = (client: Queryable, place: { tenant: number; unseen: Unseen; year: number }) => dutyActs(client, engine.system, { ...place, duties: headDuties, posts: headPosts })

  app.get('/api/duties', async (request, reply) => {
    const query = readQuery({ area: 'area', year: 'year' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    if (area.length !== 9) return refuse(door, reply, refusal('query-invalid', '履职清单按乡镇（街道）看，请选择一个乡镇。', { field: 'area' }))
    const today = dayOfMoment(engine.clock())
    const year = query.year ?? yearOf(today)
    const heads = await readIn(engine.database, area, (client) => headsOf(client, { tenant: Number(area), unseen: unseenIn(door, request, area), year }))
    return {
      duties: headDuties.map((duty) => ({ id: duty.id, title: duty.title, of: duty.of ?? null, basis: duty.basis.map((basis) => citation(basis, today)) })),
      heads: heads.map((head) => ({ ...head, postTitle: postTitle(head.post) })),
    }
  })

  app.get('/api/law-reports/draft', async (request, reply) => {
    const query = readQuery({ area: 'area', year: 'year', account: 'uuid' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const { year, account } = query
    if (year === undefined || account === undefined) return refuse(door, reply, refusal('query-invalid', '请指明年度和述法人。', { field: 'account' }))
    // It tells of the whole township: who may read a village of it alone is told nothing.
    const area = await areaToRead(door, request, reply, query.area?.slice(0, 9))
    if (!area) return reply
    if (area.length !== 9) return refuse(door, reply, refusal('query-invalid', '述法报告按乡镇（街道）起草，请选择一个乡镇。', { field: 'area' }))
    const tenant = Number(area)
    const unseen = unseenIn(door, request, area)
    const { heads, township } = await readIn(engine.database, String(tenant), async (client) => ({ heads: await headsOf(client, { tenant, unseen, year }), township: await townshipOf(client, tenant) }))
    const own = heads.filter((head) => head.account === account)
    const [first] = own
    if (!first) return refuse(door, reply, refusal('not-a-head', '这个人这一年没有担任党委书记、乡镇长，清单不能自动生成；请在“述法报告”里直接起草。', { field: 'account' }))
    return draftOf(own, { year, township: township?.name ?? '', post: first.post })
  })
}

const reportPosts: Partial<Record<PostId, string>> = { 'party-secretary': 'partySecretary', 'township-head': 'townshipHead' }

function draftOf(own: readonly Head[], about: { year: number; township: string; post: PostId }): object {
  const duties = headDuties.filter((duty) => duty.of === undefined || duty.of === about.post)
  const acts = own.flatMap((head) => head.acts).map((act) => ({
    duty: act.duty, title: duties.find((duty) => duty.id === act.duty)?.title ?? act.duty, on: act.occurredOn, what: `${act.action}：${act.title}`.slice(0, 400), number: act.number, matter: act.matter, entry: act.seq,
  }))
  // A duty that everybody has is asked about when there is nothing; one that only gathers other acts is left out.
  const listed = duties.filter((duty) => duty.otherwise === undefined || acts.some((act) => act.duty === duty.id))
  return { person: own[0]?.account, post: reportPosts[about.post], acts, chapters: lawReportTemplate({ year: about.year, township: about.township, post: postTitle(about.post), duties: listed, acts }) }
}
