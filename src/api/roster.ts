// Committees and mediators as they stood on a day: who, since when and until when, and everything in which the law of that day is
// not met, each with its article.
import { addDays, type PlainDate } from '#calendar/plain-date.ts'
import { citation, type Basis } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import type { Queryable } from '#ledger/database.ts'
import { groupBy } from '#ledger/group-by.ts'
import { readMattersOf } from '#ledger/stored-matter.ts'
import type { Engine } from '#matters/engine.ts'
import { evolve } from '#matters/evolve.ts'
import { openSealed } from '#matters/open-sealed.ts'
import type { Json } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { committeeKinds, trades } from '#procedures/mediation/mediation-committee/committee-kinds.ts'
import { elections } from '#procedures/mediation/mediation-committee/elections.ts'
import { membersOf } from '#procedures/mediation/mediation-committee/members.ts'
import { mediationCommittee } from '#procedures/mediation/mediation-committee/procedure.ts'
import { electionOn, shortfallsOn, termOn } from '#procedures/mediation/mediation-committee/shortfalls.ts'
import { engagements } from '#procedures/mediation/mediator/engagements.ts'
import { mediator } from '#procedures/mediation/mediator/procedure.ts'
import { committeesOn, mediatorShortfallsOn } from '#procedures/mediation/mediator/shortfalls.ts'
import { tenantRange } from '#projections/matter-list.ts'
import { placesOf } from '#projections/places.ts'

export type RosterShortfall = { readonly code: string; readonly sentence: string; readonly basis: readonly string[] }
export type RosterMember = { readonly name: string; readonly post: string; readonly woman: boolean }

export type RosterCommittee = {
  readonly tenant: number; readonly id: string; readonly area: string; readonly name: string; readonly kind: string
  /** The company or association that set it up, and its trade, where it has them. */
  readonly organisation: string; readonly trade: string
  readonly electedBy: string; readonly since: PlainDate | null; readonly ends: PlainDate | null
  /** The term ends within the days ahead that are worth a preparation. */
  readonly endsSoon: boolean
  readonly members: readonly RosterMember[]; readonly shortfalls: readonly RosterShortfall[]
}

export type RosterMediator = {
  readonly tenant: number; readonly id: string; readonly area: string; readonly name: string; readonly engagement: string; readonly source: string
  readonly committees: readonly string[]; readonly trainings: number; readonly hours: number; readonly trainedOn: PlainDate | null
  readonly shortfalls: readonly RosterShortfall[]
}

export type Roster = {
  readonly on: PlainDate
  readonly committees: readonly RosterCommittee[]
  readonly mediators: readonly RosterMediator[]
  /** Villages and communities without a committee of their own. */
  readonly without: readonly { readonly area: string; readonly name: string; readonly basis: readonly string[] }[]
}

/** An election takes a season to prepare. */
const daysAhead = 90
const posts = { director: '主任', deputy: '副主任', member: '委员' } as const
const sources: Readonly<Record<string, string>> = mediator.actions.register.asks.source.of

type Asked = { readonly area: string; readonly on: PlainDate }
type Standing = { readonly tenant: number; readonly matter: Matter; readonly standing: boolean }

/** @param asked a division code, down to a village, and the day */
export async function rosterOn(engine: Engine, client: Queryable, asked: Asked): Promise<Roster> {
  const committees = (await matterOn(client, mediationCommittee, asked)).filter(({ matter }) => matter.area.startsWith(asked.area) || asked.area.startsWith(matter.area))
  const mediators = (await matterOn(client, mediator, asked)).filter(({ standing, matter }) => standing && matter.area.startsWith(asked.area))
  const stood = new Map(committees.map((each) => [each.matter.id, each]))
  const own = committees.filter(({ standing, matter }) => standing && matter.area.startsWith(asked.area))
  const opened = await namesOf(engine, client, [...own, ...mediators])
  const places = (await placesOf(client, asked.area)).filter((place) => place.code.length === 12 && !own.some((each) => each.matter.area === place.code))
  const { basis } = ruleOn('pm-committee-exists-per-village', asked.on)
  return {
    on: asked.on,
    committees: own.map((each) => committeeLine(each, asked.on, opened)),
    mediators: mediators.map((each) => mediatorLine(each, { on: asked.on, opened, stood })),
    without: places.map((place) => ({ area: place.code, name: place.name, basis: [citation(basis, asked.on)] })),
  }
}

/** The matters as the entries up to that day tell them; those opened later are not there yet. */
async function matterOn(client: Queryable, procedure: Pick<Procedure, 'id'>, { area, on }: Asked): Promise<readonly Standing[]> {
  const range = area.length >= 9 ? { low: Number(area.slice(0, 9)), high: Number(area.slice(0, 9)) } : tenantRange(area)
  const declared = procedure as Procedure
  return (await readMattersOf(client, { ...range, procedure: procedure.id })).flatMap((stored): Standing[] => {
    const written = stored.entries.filter((entry) => entry.occurredOn <= on)
    if (written.length === 0) return []
    const matter = evolve(declared, { id: stored.id, area: stored.area, number: stored.number }, written)
    return matter.entries.length === 0 ? [] : [{ tenant: stored.tenant, matter, standing: declared.register?.standing.includes(matter.state) ?? false }]
  })
}

type Opened = (tenant: number, sealed: string) => string

async function namesOf(engine: Engine, client: Queryable, lines: readonly Standing[]): Promise<Opened> {
  const opened = new Map<string, Json>()
  for (const [tenant, some] of groupBy(lines, (each) => each.tenant)) {
    const ids = some.flatMap(({ matter }) => [...membersOf(matter).map((each) => each.person.sealed), ...personOf(matter)])
    for (const [id, value] of Object.entries(await openSealed(engine, client, tenant, ids))) opened.set(`${tenant} ${id}`, value)
  }
  return (tenant, sealed) => {
    const person = opened.get(`${tenant} ${sealed}`)
    return typeof person === 'object' && person !== null && 'name' in person ? String(person['name']) : '（已删除）'
  }
}

function personOf(matter: Matter): readonly string[] {
  const person = matter.entries[0]?.answers['person']
  return typeof person === 'object' && person !== null && 'sealed' in person ? [String(person['sealed'])] : []
}

function committeeLine({ tenant, matter }: Standing, on: PlainDate, opened: Opened): RosterCommittee {
  const set = matter.entries.find((entry) => entry.action === 'setUp')?.answers ?? {}
  const term = termOn(matter, on)
  const election = electionOn(matter, on)
  return {
    tenant, id: matter.id, area: matter.area, name: String(set['name'] ?? ''), kind: titleIn(committeeKinds, set['kind']), organisation: String(set['organisation'] ?? ''), trade: titleIn(trades, set['trade']),
    electedBy: titleIn(elections, election), since: term?.since ?? null, ends: term?.ends ?? null,
    endsSoon: term !== undefined && term.ends >= on && term.ends <= addDays(on, daysAhead),
    members: membersOf(matter).map((each) => ({ name: opened(tenant, each.person.sealed), post: posts[each.post], woman: each.woman })),
    shortfalls: said(shortfallsOn(matter, on), on),
  }
}

function mediatorLine({ tenant, matter }: Standing, { on, opened, stood }: { on: PlainDate; opened: Opened; stood: ReadonlyMap<string, Standing> }): RosterMediator {
  const registered = matter.entries[0]?.answers ?? {}
  const trainings = matter.entries.filter((entry) => entry.action === 'train' && entry.occurredOn.slice(0, 4) === on.slice(0, 4))
  return {
    tenant, id: matter.id, area: matter.area, name: personOf(matter).map((sealed) => opened(tenant, sealed)).join(), engagement: titleIn(engagements, registered['engagement']), source: sources[String(registered['source'])] ?? '',
    committees: committeesOn(matter.entries, on).map((id) => String(stood.get(id)?.matter.entries[0]?.answers['name'] ?? '')).filter((name) => name !== ''),
    trainings: trainings.length, hours: trainings.reduce((sum, entry) => sum + Number(entry.answers['hours'] ?? 0), 0),
    trainedOn: matter.entries.filter((entry) => entry.action === 'train').map((entry) => entry.occurredOn).sort().at(-1) ?? null,
    shortfalls: said(mediatorShortfallsOn(matter.entries, on, (id) => stood.get(id)?.standing ?? false), on),
  }
}

function titleIn(list: Readonly<Record<string, string>>, key: unknown): string {
  return typeof key === 'string' ? list[key] ?? '' : ''
}

function said(shortfalls: readonly { readonly code: string; readonly sentence: string; readonly basis: readonly Basis[] }[], on: PlainDate): readonly RosterShortfall[] {
  return shortfalls.map(({ code, sentence, basis }) => ({ code, sentence, basis: basis.map((each) => citation(each, on)) }))
}
