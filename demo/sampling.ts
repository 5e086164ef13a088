// What a sampling plan of the made-up year draws: figured from the ledger as it stands, the way its page figures it.
import { populationOf, type Member } from '#api/review-population.ts'
import { findingsOf, latestReviews, resultOf } from '#api/review-results.ts'
import type { DrawnAnswers } from '#demo/deed.ts'
import { readIn } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import type { Engine } from '#matters/engine.ts'
import { countyTenant } from '#matters/consulted.ts'
import { matterOf } from '#matters/stored.ts'
import { drawStratified } from '#procedures/mediation/review-sampling/draw.ts'
import { drawnOf, planOf, seedText } from '#procedures/mediation/review-sampling/plan.ts'
import { populationText } from '#procedures/mediation/review-sampling/population.ts'

type Place = { readonly county: string; readonly plan: string }

export async function drawWith(engine: Engine, { county, plan: id }: Place, number: string): Promise<{ readonly answers: DrawnAnswers; readonly members: ReadonlyMap<string, Member> }> {
  return readIn(engine.database, county, async (client) => {
    const plan = planOf(await matterIn(engine, { county, plan: id }))
    if (!plan) throw new Error('the demo draws without a plan')
    const members = await populationOf(client, engine.system, { area: county, plan })
    const known = new Map(members.map((each) => [each.id, each]))
    const drawn = drawStratified(seedText({ area: county, year: plan.year, period: plan.period }, number), members, plan.rule).flatMap((dispute) => {
      const found = known.get(dispute)
      return found ? [{ dispute, township: found.tenant, number: found.number, title: found.title }] : []
    })
    return { answers: { number, population: populationText(members), drawn }, members: known }
  })
}

export async function resultsOf(engine: Engine, place: Place): Promise<object> {
  const { standing } = drawnOf(await matterIn(engine, place))
  const reviews = await readIn(engine.database, place.county, (client) => latestReviews(client, engine.system, place.county))
  const findings = findingsOf(standing.flatMap((each) => reviews.get(each.dispute) ?? []))
  return { results: standing.map(({ dispute, number, township }) => ({ dispute, number, township, result: resultOf(reviews.get(dispute)) })), ...(findings.length > 0 ? { findings } : {}) }
}

async function matterIn(engine: Engine, { county, plan }: Place) {
  const tenant = countyTenant(Number(county.padEnd(9, '0')))
  const [stored] = await readIn(engine.database, String(tenant), (client) => readMatters(client, tenant, [plan]))
  return stored && matterOf(engine.system, stored)
}
