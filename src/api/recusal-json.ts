// Stepping aside, as the page of a matter tells it: who does, who has asked to, who stands in, what this reader may do about it,
// and whether somebody in the matter is called as the reader is, lives where they live, or is called as one of their family is.
import { dayOfMoment } from '#calendar/clock.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { OwnTies } from '#accounts/own-ties.ts'
import type { Session } from '#accounts/session.ts'
import { readIn } from '#ledger/database.ts'
import { standIns } from '#matters/check-recusal.ts'
import { readColleagues } from '#matters/colleagues.ts'
import { openActions } from '#matters/decide.ts'
import type { Engine } from '#matters/engine.ts'
import { tracesOfPerson } from '#matters/recognise.ts'
import { sealedIdsIn } from '#matters/references.ts'
import { actingAs } from '#people/appointment.ts'
import { postTitle, type PostId } from '#people/post.ts'
import { isSameHome } from '#people/same-home.ts'
import type { Entry } from '#procedure/entry.ts'
import type { PersonInput } from '#procedure/field.ts'
import { hasAnswered, isRecusalKey, recusalKeys, recusalSteps, recusedIn, substitutionsIn, undecidedIn, type RecusalKey } from '#procedure/recusal.ts'
import type { MatterPage } from '#projections/matter-page.ts'

/** The same name, the same home, or the name of one of the reader's family. */
export type Tie = 'name' | 'address' | 'kin'

export type RecusalJson = {
  readonly aside: readonly string[]
  /** The reader is one of them. */
  readonly own: boolean
  readonly waiting: readonly string[]
  readonly substitutes: readonly { readonly for: string; readonly account: string; readonly postTitle: string }[]
  readonly steps: readonly RecusalKey[]
  /** What somebody in the matter has in common with the reader, who has not been asked yet. Told to the reader alone. */
  readonly tie: Tie | null
}

/** @param ties what the reader has said of themselves */
export function recusalJson(person: Session, page: MatterPage, { today, ties }: { readonly today: PlainDate; readonly ties: OwnTies }): RecusalJson {
  const { matter, procedure } = page
  const aside = recusedIn(procedure, matter, (id) => page.around.get(id))
  const steps = recusalSteps(procedure)
  const mayTake = (key: keyof typeof steps) => actingAs({ account: person.account, appointments: person.appointments }, steps[key].by, { area: matter.area, day: today }).length > 0
  const waiting = undecidedIn(matter.written).map((entry) => entry.actor)
  const free = !aside.has(person.account)
  const works = worksHere(person, page, today)
  const tie = free && works && !hasAnswered(matter.written, person.account) ? tieIn(page, { name: person.name, ...ties }) : undefined
  const useful: Readonly<Record<RecusalKey, boolean>> = { declareRecusal: works && !waiting.includes(person.account), denyRelation: tie !== undefined, decideRecusal: true, nameSubstitute: aside.size > 0 }
  return {
    aside: [...aside].map((account) => page.staff[account] ?? '见办理记录'),
    own: !free,
    waiting: waiting.map((account) => page.staff[account] ?? ''),
    substitutes: substitutionsIn(matter, aside).map((each) => ({ for: page.staff[each.for] ?? '', account: page.staff[each.account] ?? '', postTitle: postTitle(each.post) })),
    steps: free ? recusalKeys.filter((key) => mayTake(key) && useful[key]) : [],
    tie: tie ?? null,
  }
}

/** Who else may go on with it, for a reader who stands aside; anybody else has no need to know. */
export async function readStandIns(engine: Engine, person: Session, page: MatterPage): Promise<{ readonly standIns?: readonly string[] }> {
  const { matter, procedure } = page
  const around = (id: string) => page.around.get(id)
  if (!recusedIn(procedure, matter, around).has(person.account)) return {}
  const recordedAt = engine.clock()
  const colleagues = await readIn(engine.database, String(page.tenant), (client) => readColleagues(client, dayOfMoment(recordedAt)))
  // Of the steps that are open, those that would have been theirs.
  const theirs = (by: readonly PostId[]) => actingAs({ account: person.account, appointments: person.appointments }, by, { area: matter.area, day: dayOfMoment(recordedAt) }).length > 0
  const by = openActions(procedure, matter).map((key) => procedure.actions[key]?.by ?? []).filter(theirs).flat()
  return { standIns: standIns({ procedure, matter, area: matter.area, recordedAt, around, colleagues }, by) }
}

/** Who only looks need not stand aside. */
function worksHere(person: Session, { matter, procedure }: MatterPage, day: PlainDate): boolean {
  const posts = Object.values(procedure.actions).filter((action) => action.from !== 'new').flatMap((action) => action.by)
  return actingAs({ account: person.account, appointments: person.appointments }, posts, { area: matter.area, day }).length > 0
}

/** Whole names, and homes down to the number. What is compared was opened for this page and is kept nowhere. */
function tieIn({ matter, opened }: MatterPage, own: OwnTies & { readonly name: string }): Tie | undefined {
  const people = sealedIdsIn({ ...matter, written: matter.written.filter((entry) => !isRecusalKey(entry.action)) }).flatMap((id) => (isPerson(opened[id]) ? [opened[id]] : []))
  const nameOf = (name: string) => tracesOfPerson({ name }).find((trace) => trace.kind === 'name')?.words
  const names = new Set(people.map((each) => nameOf(each.name)))
  if (names.has(nameOf(own.name))) return 'name'
  if (people.some(({ address }) => address !== undefined && isSameHome(address, own.address))) return 'address'
  return own.kin.some((name) => names.has(nameOf(name))) ? 'kin' : undefined
}

function isPerson(value: unknown): value is PersonInput {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}

/** The post an entry was made in, and how it was held: 代理, 替补. */
export function postHeld(entry: Pick<Entry, 'post' | 'noted'>): string {
  const held = entry.noted?.['acting'] === true ? '（代理）' : entry.noted?.['standsInFor'] === undefined ? '' : '（替补）'
  return `${postTitle(entry.post)}${held}`
}
