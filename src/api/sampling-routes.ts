// A sampling plan at work: the list it draws from, the draw as it would come out, and the draw that is on record done once more.
import type { FastifyInstance } from 'fastify'
import { mayRead, isRefusal } from '#accounts/authority.ts'
import { personOf, refuse, type Door } from '#api/door.ts'
import { pageFor } from '#api/matter-routes.ts'
import { populationOf, type Member } from '#api/review-population.ts'
import { findingsOf, latestReviews, resultOf } from '#api/review-results.ts'
import { readIn } from '#ledger/database.ts'
import { citation } from '#law/instrument.ts'
import { refusal } from '#procedure/refusal.ts'
import { drawStratified, nextInOrder } from '#procedures/mediation/review-sampling/draw.ts'
import { cutOff, drawnOf, drawOf, planOf, seedText, type Plan } from '#procedures/mediation/review-sampling/plan.ts'
import { populationText, readPopulation } from '#procedures/mediation/review-sampling/population.ts'
import { publicNumbers, spelt, whyUnsteerable, type PublicNumberId } from '#procedures/mediation/review-sampling/public-numbers.ts'
import { reviewItemsOn } from '#procedures/mediation/review-items.ts'
import { readConsulted } from '#matters/consulted.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import type { MatterPage } from '#projections/matter-page.ts'

const samplingId = 'review-sampling'

export function samplingRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door

  app.get<{ Params: { id: string } }>('/api/review-sampling/:id', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const plan = samplingPlan(page)
    if (!plan) return refuse(door, reply, refusal('matter-unknown', '没有这个抽样计划。'))
    const county = page.matter.area
    // That one's own dossiers were drawn is for each township to know; how its neighbours' are judged, when the circular says so.
    const mine = (township: string) => !isRefusal(mayRead(personOf(request), township, engine.clock())) || page.matter.state === '已通报'
    return readIn(engine.database, county, async (client) => {
      const members = await populationOf(client, engine.system, { area: county, plan })
      const reviews = await latestReviews(client, engine.system, county)
      const { standing } = drawnOf(page.matter)
      const known = new Map(members.map((each) => [each.id, each]))
      return {
        plan: { ...plan, cutOff: cutOff(plan) }, state: page.matter.state, source: publicNumbers[plan.source as PublicNumberId], whyUnsteerable,
        population: { count: members.length, townships: countBy(members) },
        proof: proofOf(page, { plan, members }),
        drawn: standing.map((each) => {
          const review = mine(each.township) ? reviews.get(each.dispute) : undefined
          return { ...each, area: known.get(each.dispute)?.area ?? each.township, ...(mine(each.township) ? { result: resultOf(review) } : {}), ...(review ? { review: { id: review.matter.id, tenant: review.tenant, state: review.matter.state } } : {}) }
        }),
        findings: findingsOf(standing.flatMap((each) => (mine(each.township) ? reviews.get(each.dispute) ?? [] : []))),
        next: nextOf(page, { plan, members }),
      }
    })
  })

  app.get<{ Params: { id: string; number: string } }>('/api/review-sampling/:id/draws/:number', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const plan = samplingPlan(page)
    if (!plan) return refuse(door, reply, refusal('matter-unknown', '没有这个抽样计划。'))
    const number = spelt(plan.source, request.params.number)
    if (number === undefined) return refuse(door, reply, refusal('number-malformed', `号码不对：${publicNumbers[plan.source as PublicNumberId].how}。`, { field: 'number' }))
    const area = page.matter.area
    const members = await readIn(engine.database, area, (client) => populationOf(client, engine.system, { area, plan }))
    const drawn = drawStratified(seedText({ area, year: plan.year, period: plan.period }, number), members, plan.rule)
    return { number, population: populationText(members), drawn: drawn.flatMap((id) => drawnRow(members, id)) }
  })

  /** The county's sheet of the day the dossier was closed, as rows to be filled in. */
  app.get<{ Params: { id: string } }>('/api/dossier-reviews/:id/sheet', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    if (page.procedure.id !== 'dossier-review') return refuse(door, reply, refusal('matter-unknown', '没有这件评查。'))
    const today = dayOfMoment(engine.clock())
    const closedOn = page.around.get(String(page.matter.entries[0]?.answers['dispute']))?.closedOn ?? today
    const items = reviewItemsOn(await readConsulted(engine, { procedure: 'dossier-standard', tenant: page.tenant }), closedOn)
    const before = page.matter.entries.findLast((entry) => Array.isArray(entry.answers['items']))?.answers['items'] as readonly { readonly item: string; readonly verdict: string; readonly remark?: string }[] | undefined
    return { items: items.map(({ title, look, full }) => ({ title, look, full: full ?? null, before: before?.find((each) => each.item === title) ?? null })), basis: page.procedure.actions['pass']?.basis.map((basis) => citation(basis, today)) ?? [] }
  })
}

function samplingPlan(page: MatterPage): Plan | undefined {
  return page.procedure.id === samplingId ? planOf(page.matter) : undefined
}

function countBy(members: readonly Member[]): readonly { readonly township: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { tenant } of members) counts.set(tenant, (counts.get(tenant) ?? 0) + 1)
  return [...counts].map(([township, count]) => ({ township, count })).sort((one, other) => (one.township < other.township ? -1 : 1))
}

/** The list on record against the ledgers as they stood at the cut-off, and the draw on record against the draw done anew. */
function proofOf(page: MatterPage, { plan, members }: { plan: Plan; members: readonly Member[] }): object | null {
  const draw = drawOf(page.matter)
  if (!draw) return null
  const listed = readPopulation(draw.population) ?? []
  const number = spelt(plan.source, draw.number) ?? draw.number
  const seed = seedText({ area: page.matter.area, year: plan.year, period: plan.period }, number)
  const [onRecord, inLedgers] = [new Set(listed.map((each) => each.id)), new Set(members.map((each) => each.id))]
  const first = page.matter.entries.find((entry) => entry.action === 'draw')?.answers['drawn'] as readonly { readonly dispute: string }[] | undefined
  const anew = drawStratified(seed, listed, plan.rule)
  return {
    number, seed, listed: listed.length,
    notInLedgers: listed.filter((each) => !inLedgers.has(each.id)).length, notListed: members.filter((each) => !onRecord.has(each.id)).length,
    listMatches: populationText(members) === draw.population,
    drawMatches: anew.length === (first ?? []).length && anew.every((id, index) => first?.[index]?.dispute === id),
  }
}

/** Who would come in for a dossier that cannot be reviewed. */
function nextOf(page: MatterPage, { plan, members }: { plan: Plan; members: readonly Member[] }): object | null {
  const draw = drawOf(page.matter)
  if (!draw) return null
  const number = spelt(plan.source, draw.number) ?? draw.number
  const seed = seedText({ area: page.matter.area, year: plan.year, period: plan.period }, number)
  const id = nextInOrder(seed, (readPopulation(draw.population) ?? []).map((each) => each.id), drawnOf(page.matter).ever)
  return (id === undefined ? undefined : drawnRow(members, id)[0]) ?? null
}

function drawnRow(members: readonly Member[], id: string) {
  const found = members.find((each) => each.id === id)
  return found ? [{ dispute: id, township: found.tenant, number: found.number, title: found.title }] : []
}
