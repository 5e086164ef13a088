// 全县调解: all townships of a county at once, each by the figures and lists that the township itself sees; by code, never by merit.
import type { FastifyInstance } from 'fastify'
import { nothingUnseen } from '#accounts/authority.ts'
import { refuse, type Door } from '#api/door.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { latestReviews } from '#api/review-results.ts'
import { setLocally } from '#api/set-locally.ts'
import { disputesOfYear } from '#api/signal-material.ts'
import { areaOfReviewer } from '#api/signal-routes.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { addDays, yearOf, type PlainDate } from '#calendar/plain-date.ts'
import { readIn, type Queryable } from '#ledger/database.ts'
import { readMattersOf } from '#ledger/stored-matter.ts'
import type { Engine } from '#matters/engine.ts'
import { countyTenant } from '#matters/consulted.ts'
import { matterOf } from '#matters/stored.ts'
import { latestProcedure } from '#procedure/system.ts'
import { keepingOf } from '#procedures/mediation/dispute-mediation/keeper.ts'
import { drawnOf } from '#procedures/mediation/review-sampling/plan.ts'
import { signalsOf } from '#procedures/mediation/signals/all-signals.ts'
import { thresholdsOn } from '#procedures/mediation/signals/thresholds.ts'
import { countByState, listDue } from '#projections/due-list.ts'
import { figuresOf } from '#projections/figures.ts'
import { tenantRange } from '#projections/matter-list.ts'
import { numberText } from '#projections/number-text.ts'

const disputes = 'dispute-mediation'
/** The township's own figures, told again. */
const told = ['mediation.cases', 'mediation.agreed', 'mediation.performed'] as const

type Span = { readonly area: string; readonly year: number; readonly today: PlainDate }

export function countyRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/county', async (request, reply) => {
    const query = readQuery({ area: 'area', year: 'year' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaOfReviewer(door, request, reply, query.area)
    if (!area) return reply
    const today = dayOfMoment(door.engine.clock())
    return readIn(door.engine.database, area, (client) => countyOf(door.engine, client, { area, year: query.year ?? yearOf(today), today }))
  })
}

async function countyOf(engine: Engine, client: Queryable, span: Span): Promise<object> {
  const { low, high } = tenantRange(span.area)
  const townships = (await client.query<{ tenant: number; name: string }>('select tenant, name from township where tenant between $1 and $2 order by tenant', [low, high])).rows
  const reviews = await latestReviews(client, engine.system, span.area)
  const [drawn, handed, signals] = [await drawnForReview(engine, span.area), await handedToCounty(engine, client, span.area), await signalCounts(engine, client, span)]
  const rows = []
  for (const { tenant, name } of townships) {
    const own = [...reviews.values()].filter((each) => each.tenant === tenant)
    rows.push({
      tenant, name, ...await workOf(engine, client, { ...span, area: String(tenant) }),
      handed: handed.filter((each) => each.tenant === tenant).length,
      toReview: drawn.filter((each) => each.township === String(tenant) && !reviews.has(each.dispute)).length,
      underReview: own.filter(({ matter }) => matter.state === '评查中').length, mending: own.filter(({ matter }) => matter.state === '待补正').length,
      signals: signals.get(tenant) ?? 0,
    })
  }
  return { year: span.year, figures: told.flatMap((id) => engine.system.indicators.filter((each) => each.id === id).map(({ title, unit }) => ({ id, title, unit }))), townships: rows, handed }
}

/** By the very functions that the township's first page and its figures are made by. */
async function workOf(engine: Engine, client: Queryable, { area, year, today }: Span): Promise<object> {
  const open = (await countByState(client, { area, unseen: nothingUnseen })).filter((each) => each.procedure === disputes).reduce((sum, each) => sum + each.count, 0)
  const late = (await listDue(engine.system, client, { area, unseen: nothingUnseen, today, until: addDays(today, -1), size: 500 })).filter((each) => each.procedure === disputes || each.procedure === 'dossier-review')
  const figures = await figuresOf(client, engine.system, { area, year })
  return { open, late: late.length, figures: told.map((id) => figures.find((each) => each.id === id)?.value ?? 0) }
}

/** What plans that are still under way have drawn; they lie with the county. */
async function drawnForReview(engine: Engine, area: string) {
  const tenant = countyTenant(Number(area.slice(0, 9).padEnd(9, '0')))
  const stored = await readIn(engine.database, String(tenant), (client) => readMattersOf(client, { low: tenant, high: tenant, procedure: 'review-sampling' }))
  return stored.map((each) => matterOf(engine.system, each)).filter((each) => each.state === '已抽取').flatMap((each) => drawnOf(each).standing)
}

type Handed = { readonly tenant: number; readonly id: string; readonly number: string; readonly title: string; readonly area: string; readonly waiting: boolean; readonly since: string }

/** Disputes on their way to the county or with it. */
async function handedToCounty(engine: Engine, client: Queryable, area: string): Promise<readonly Handed[]> {
  const { low, high } = tenantRange(area)
  const found = await client.query<{ matter: string }>(`select distinct matter from entry where tenant between $1 and $2 and procedure = $3 and action = 'handOver' and answers ->> 'to' = 'county'`, [low, high, disputes])
  const wanted = new Set(found.rows.map((row) => row.matter))
  if (wanted.size === 0) return []
  const stored = (await readMattersOf(client, { low, high, procedure: disputes })).filter((each) => wanted.has(each.id))
  const procedure = latestProcedure(engine.system, disputes)
  return stored.flatMap((each): readonly Handed[] => {
    const matter = matterOf(engine.system, each)
    const keeping = matter.closedOn === undefined ? keepingOf(matter) : undefined
    const waiting = keeping?.passing?.level === 'county'
    if (!procedure || !keeping || !(waiting || keeping.now.level === 'county')) return []
    return [{ tenant: each.tenant, id: each.id, number: numberText(procedure, matter), title: procedure.name(matter), area: matter.area, waiting, since: waiting ? keeping.passing?.since ?? '' : keeping.now.since }]
  })
}

async function signalCounts(engine: Engine, client: Queryable, span: Span): Promise<ReadonlyMap<number, number>> {
  const read = await disputesOfYear(engine, client, span)
  const tenants = new Map(read.map((each) => [each.material.id, each.tenant]))
  const counts = new Map<number, number>()
  const reading = await setLocally(engine, span.area, span.today)
  for (const signal of signalsOf(read.map((each) => each.material), thresholdsOn(reading))) {
    for (const tenant of new Set(signal.disputes.flatMap((id) => tenants.get(id) ?? []))) counts.set(tenant, (counts.get(tenant) ?? 0) + 1)
  }
  return counts
}
