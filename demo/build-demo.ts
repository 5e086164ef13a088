// Builds the made-up year of Yongjia township, 2024, through the commands of ordinary work: nothing is written past the
// guards. The clock is set to the hour of each deed, which only a ledger marked as a demo is ever given.
import { createHash } from 'node:crypto'
import { createAccount } from '#accounts/account.ts'
import { hashPassword } from '#accounts/password.ts'
import { appointmentsOf } from '#accounts/session.ts'
import { divisionsOf } from '#areas/division-data.ts'
import { momentAt, type Moment } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed, DrawnAnswers, Known } from '#demo/deed.ts'
import { byCode } from '#demo/deeds/requests.ts'
import { drawWith, resultsOf } from '#demo/sampling.ts'
import { community, county, demoPassword, officials, township, villagePeople, type DemoPerson } from '#demo/people.ts'
import { yearOfDeeds } from '#demo/year.ts'
import { readIn, tenantOf, writeIn } from '#ledger/database.ts'
import { newIdAt } from '#ledger/new-id.ts'
import { refreshStatistics } from '#ledger/statistics.ts'
import type { Engine } from '#matters/engine.ts'
import type { Command } from '#matters/command.ts'
import { perform } from '#matters/perform.ts'
import type { Actor } from '#people/appointment.ts'
import { partyActor } from '#people/party-actor.ts'
import type { FileRef } from '#procedure/field.ts'
import { openTownship, sealAll, type TownshipOptions } from '#township.ts'
import { epochOf } from '#calendar/clock.ts'

export { demoPassword } from '#demo/people.ts'

export const demoAccounts: readonly { readonly login: string; readonly title: string }[] = [
  ...officials.map(({ login, title }) => ({ login, title })),
  { login: 'tiaojie1', title: '村人民调解员（tiaojie1 至 tiaojie11）' },
  { login: 'cun1', title: '村（社区）干部（cun1 至 cun11）' },
]

export type BuiltDemo = { readonly township: string; readonly entries: number; readonly matters: number }
type DemoOptions = TownshipOptions & { readonly progress?: (done: number, of: number) => void }

const founding = plainDate('2023-12-18')

/** @param options of an empty ledger; the caller has made sure that it is */
export async function buildDemo(options: DemoOptions): Promise<BuiltDemo> {
  const clock = new DeedClock(momentAt(founding, 8))
  const opened = await openTownship({ ...options, clock: () => clock.now })
  try {
    const places = await placesOfDemo()
    const people = [...officials, ...villagePeople(places)]
    const accounts = await settle(opened.engine, places, people)
    await appoint(opened.engine, accounts, people)
    const deeds = yearOfDeeds(places)
    const built = await new Year(opened.engine, clock, accounts).live(deeds, options.progress)
    clock.set(momentAt(plainDate('2025-04-01'), 8))
    await sealAll(opened)
    await refreshStatistics(opened.url)
    return { township, ...built }
  } finally {
    await opened.close()
  }
}

class DeedClock {
  now: Moment
  constructor(now: Moment) {
    this.now = now
  }
  set(to: Moment): void {
    this.now = to
  }
}

type PlaceOfDemo = { readonly code: string; readonly name: string; readonly kind: string; readonly source: string }

async function placesOfDemo(): Promise<readonly PlaceOfDemo[]> {
  const found = await divisionsOf(township)
  const villages = (found?.places ?? []).map((place) => ({ ...place, source: 'division-data' }))
  return [...villages, { ...community, kind: 'community', source: 'report' }]
}

/** The township, its places and its accounts. Ids are made from a fixed count, so that two builds are alike. */
async function settle(engine: Engine, places: readonly PlaceOfDemo[], people: readonly DemoPerson[]): Promise<ReadonlyMap<string, string>> {
  const at = engine.clock()
  const digest = await hashPassword(demoPassword)
  const accounts = new Map(people.map((person, index) => [person.login, newIdAt(epochOf(at) + index)]))
  await writeIn(engine.database, township.slice(0, 2), async (client) => {
    await client.query('insert into township (tenant, name, full_name, demo, created_at) values ($1, $2, $3, true, $4)', [Number(township), '永加乡', '双辽市永加乡', at])
    for (const place of places) {
      await client.query('insert into area (tenant, code, name, kind, source) values ($1, $2, $3, $4, $5)', [Number(township), place.code, place.name, place.kind, place.source])
    }
    for (const person of people) {
      await createAccount(client, { id: accounts.get(person.login) ?? '', tenant: Number(township), login: person.login, name: person.name, at, digest })
    }
  })
  return accounts
}

/** Appointments are matters like all others; the first of them are the console's. */
async function appoint(engine: Engine, accounts: ReadonlyMap<string, string>, people: readonly DemoPerson[]): Promise<void> {
  const console: Actor = { account: newIdAt(1), appointments: [township, county].map((area) => ({ id: newIdAt(2), account: '', post: 'administrator', area, from: plainDate('1949-10-01') })) }
  for (const person of people) {
    for (const { post, area } of person.posts) {
      await mustBeDone(engine, { command: engine.newId(), actor: console, procedure: 'appointment', area, action: 'appoint', occurredOn: founding, answers: { account: accounts.get(person.login), post } })
    }
  }
}

async function mustBeDone(engine: Engine, command: Command): Promise<{ matter: string; seq: number }> {
  const outcome = await perform(engine, command)
  if (outcome.outcome === 'done') return outcome
  throw new Error(`the demo's own deed was refused: ${command.action} on ${String(command.occurredOn)}: ${outcome.refusals.map((each) => `${each.code} ${each.field ?? ''} ${each.sentence}`).join('; ')}`)
}

/** The year as it goes by. */
class Year implements Known {
  readonly #engine: Engine
  readonly #clock: DeedClock
  readonly #accounts: ReadonlyMap<string, string>
  readonly #actors = new Map<string, Actor>()
  readonly #matters = new Map<string, { readonly id: string; readonly tenant: number }>()
  readonly #drawn = new Map<string, readonly { readonly dispute: string; readonly area: string }[]>()

  constructor(engine: Engine, clock: DeedClock, accounts: ReadonlyMap<string, string>) {
    this.#engine = engine
    this.#clock = clock
    this.#accounts = accounts
  }

  matter(name: string): string {
    const found = this.#matters.get(name)
    if (!found) throw new Error(`no deed has opened ${name} yet`)
    return found.id
  }

  async draw(plan: string, number: string): Promise<DrawnAnswers> {
    const { answers, members } = await drawWith(this.#engine, { county, plan: this.matter(plan) }, number)
    const own = await this.#handledBy('xianju', answers.drawn.map(({ dispute }) => dispute))
    this.#drawn.set(plan, answers.drawn.filter(({ dispute }) => !own.has(dispute)).map(({ dispute }) => ({ dispute, area: members.get(dispute)?.area ?? township })))
    return answers
  }

  /** Nobody reviews what they had a hand in; chance may draw it all the same. */
  async #handledBy(login: string, disputes: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await readIn(this.#engine.database, county, (client) => client.query<{ matter: string }>('select distinct matter from entry where matter = any($1::uuid[]) and actor = $2', [disputes, this.account(login)]))
    return new Set(rows.map((row) => row.matter))
  }

  drawn(plan: string, index: number): { dispute: string; area: string } {
    const found = this.#drawn.get(plan)?.[index]
    if (!found) throw new Error(`${plan} has drawn no dossier ${index}`)
    return found
  }

  async results(plan: string): Promise<object> {
    return resultsOf(this.#engine, { county, plan: this.matter(plan) })
  }

  async file(name: string, bytes: Uint8Array): Promise<FileRef> {
    const sha256 = createHash('sha256').update(bytes).digest()
    await writeIn(this.#engine.database, township, (client) => client.query(
      'insert into file (tenant, sha256, name, type, bytes, content, taken_at, taken_by) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing',
      [tenantOf(township), sha256, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes.length, Buffer.from(bytes), this.#clock.now, this.account('sifa')]))
    return { sha256: sha256.toString('hex'), name, bytes: bytes.length }
  }

  account(login: string): string {
    const found = this.#accounts.get(login)
    if (!found) throw new Error(`nobody signs in as ${login}`)
    return found
  }

  async live(deeds: readonly Deed[], progress: (done: number, of: number) => void = () => undefined): Promise<{ entries: number; matters: number }> {
    const inOrder = deeds.map((deed, index) => ({ deed, index })).sort((one, other) => (one.deed.on < other.deed.on ? -1 : one.deed.on > other.deed.on ? 1 : one.index - other.index))
    let done = 0
    for (const { deed, index } of inOrder) {
      // Office hours, a minute or so apart, never two at one moment.
      this.#clock.set(momentAt(deed.on, 9 + (index % 8), (index * 7) % 60))
      await this.#carryOut(deed)
      done += 1
      if (done % 50 === 0 || done === inOrder.length) progress(done, inOrder.length)
    }
    return { entries: done, matters: this.#matters.size }
  }

  async #carryOut(deed: Deed): Promise<void> {
    const known = this.#matters.get(deed.of)
    const asked = { command: this.#engine.newId(), actor: await this.#actor(deed), occurredOn: deed.on, answers: await deed.answers?.(this) ?? {}, action: deed.action }
    const area = typeof deed.area === 'string' ? deed.area : deed.area(this)
    const done = known
      ? await mustBeDone(this.#engine, { ...asked, matter: known.id, tenant: known.tenant, expected: await this.#seqOf(known) })
      : await mustBeDone(this.#engine, { ...asked, procedure: deed.procedure, area })
    this.#matters.set(deed.of, { id: done.matter, tenant: known?.tenant ?? tenantOf(area) })
  }

  /** As a person's page would show it: other deeds may have written in this matter since. */
  async #seqOf({ id, tenant }: { readonly id: string; readonly tenant: number }): Promise<number> {
    return readIn(this.#engine.database, String(tenant), async (client) => (await client.query<{ seq: number }>('select seq from matter where tenant = $1 and id = $2', [tenant, id])).rows[0]?.seq ?? 0)
  }

  async #actor({ by: login, area, on }: Deed): Promise<Actor> {
    if (login === byCode) return partyActor(typeof area === 'string' ? area : area(this), on)
    const known = this.#actors.get(login)
    if (known) return known
    const account = this.account(login)
    const actor = { account, appointments: await appointmentsOf(this.#engine.database, { account, tenant: Number(township) }) }
    this.#actors.set(login, actor)
    return actor
  }
}
