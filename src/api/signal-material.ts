// Disputes as signals look at them: opened in memory for one reader who may open them, names turned into marks that can only be
// compared. Nothing of it is written anywhere.
import type { Engine } from '#matters/engine.ts'
import type { Queryable } from '#ledger/database.ts'
import { groupBy } from '#ledger/group-by.ts'
import { readMattersActing, readMattersOf, type StoredMatter } from '#ledger/stored-matter.ts'
import { openSealed } from '#matters/open-sealed.ts'
import { matterOf } from '#matters/stored.ts'
import { dayOf } from '#calendar/plain-date.ts'
import type { Entry, Json, JsonObject } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import { phoneChecksOf } from '#procedures/mediation/dossier-review/phone-checks.ts'
import type { Material, MaterialStep } from '#procedures/mediation/signals/material.ts'
import { tenantRange } from '#projections/matter-list.ts'

export type ReadDispute = { readonly tenant: number; readonly matter: Matter; readonly material: Material }

const dispute = 'dispute-mediation'
const openings = ['apply', 'receive', 'takeUp'] as const

/** Disputes that came in within the year, in the area and below. */
export async function disputesOfYear(engine: Engine, client: Queryable, span: { readonly area: string; readonly year: number }): Promise<readonly ReadDispute[]> {
  const range = tenantRange(span.area)
  const stored = await readMattersActing(client, { ...range, procedure: dispute, actions: openings, from: dayOf(span.year, 1, 1), to: dayOf(span.year, 12, 31), upTo: Number.MAX_SAFE_INTEGER })
  const denied = await deniedByPhone(engine, client, span.area)
  const read: ReadDispute[] = []
  for (const [tenant, own] of groupBy(stored, (each) => each.tenant)) {
    const matters = own.map((each) => matterOf(engine.system, each)).filter((each) => each.entries.length > 0)
    const opened = await openSealed(engine, client, tenant, matters.flatMap((each) => each.entries.flatMap(sealedToCompare)))
    const marks = partyMarks(matters, opened)
    read.push(...matters.map((matter) => ({ tenant, matter, material: { ...materialOf(matter, opened, marks), deniedByPhone: denied.has(matter.id) } })))
  }
  return read
}

/** Disputes of which a party said on the phone, in the latest review, that nothing was mediated. */
async function deniedByPhone(engine: Engine, client: Queryable, area: string): Promise<ReadonlySet<string>> {
  const stored: readonly StoredMatter[] = await readMattersOf(client, { ...tenantRange(area), procedure: 'dossier-review' })
  const reviews = stored.map((each) => matterOf(engine.system, each)).sort((one, other) => (one.openedOn < other.openedOn ? -1 : 1))
  const latest = new Map(reviews.filter((each) => phoneChecksOf(each).some((check) => check.answered)).map((each) => [String(each.entries[0]?.answers['dispute']), each]))
  return new Set([...latest].filter(([, review]) => phoneChecksOf(review).some((check) => check.denies)).map(([id]) => id))
}

function materialOf(matter: Matter, opened: Readonly<Record<string, Json>>, marks: ReadonlyMap<string, string>): Omit<Material, 'deniedByPhone'> {
  const { entries } = matter
  const opening = entries[0]
  const persons = sealedIn(opening?.answers['parties'])
  const names = persons.flatMap((id) => nameOf(opened[id]))
  const words = (entry: Entry, key: string) => sealedIn(entry.answers[key]).map((id) => withoutNames(String(opened[id] ?? ''), names))
  return {
    id: matter.id, area: matter.area, type: String(opening?.answers['type']), openedOn: matter.openedOn,
    mediators: [...new Set(entries.flatMap((entry) => (entry.action === 'appoint' ? textsIn(entry.answers['mediators']) : [])))],
    parties: persons.every((id) => marks.has(id)) ? persons.map((id) => marks.get(id) ?? id) : [],
    records: entries.flatMap((entry) => (entry.action === 'mediate' ? words(entry, 'record') : [])),
    account: opening ? words(opening, 'account').join('') : '',
    // An opening taken over from an older ledger says from which file and row.
    imported: opening?.answers['source'] !== undefined,
    steps: entries.map(stepOf),
  }
}

function stepOf(entry: Entry): MaterialStep {
  const { action, occurredOn, recordedAt, actor, post, answers } = entry
  const party = answers['party']
  return {
    action, occurredOn, recordedAt, actor, post,
    scanned: Array.isArray(answers['scans']) && answers['scans'].length > 0,
    ...(action === 'partyAnswered' ? { party: JSON.stringify(party), answer: String(answers['answer']) } : {}),
    ...(action === 'visit' && answers['result'] === 'again' ? { again: true as const } : {}),
  }
}

function sealedToCompare(entry: Entry): readonly string[] {
  return ['parties', 'account', 'record'].flatMap((key) => sealedIn(entry.answers[key]))
}

/** One mark for one name, unless identity numbers tell that it is several people's. */
function partyMarks(matters: readonly Matter[], opened: Readonly<Record<string, Json>>): ReadonlyMap<string, string> {
  const persons = matters.flatMap((each) => sealedIn(each.entries[0]?.answers['parties'])).flatMap((id) => nameOf(opened[id]).map((name) => ({ id, name, identity: identityOf(opened[id]) })))
  const several = new Set([...groupBy(persons, (each) => each.name)].filter(([, own]) => new Set(own.flatMap((each) => each.identity ?? [])).size > 1).map(([name]) => name))
  return new Map(persons.map(({ id, name, identity }) => [id, several.has(name) ? `${name} ${identity ?? id}` : name]))
}

function nameOf(person: Json | undefined): readonly string[] {
  const name = isObject(person) ? person['name'] : undefined
  return typeof name === 'string' ? [name.normalize('NFKC').replaceAll(/[\s·•．.]/g, '')] : []
}

function identityOf(person: Json | undefined): string | undefined {
  const number = isObject(person) ? person['idNumber'] : undefined
  return typeof number === 'string' ? number.toUpperCase() : undefined
}

/** Two records that differ in their names only say the same. */
function withoutNames(text: string, names: readonly string[]): string {
  return names.filter((name) => name.length > 1).reduce((rest, name) => rest.replaceAll(name, '某'), text)
}

function sealedIn(answer: Json | undefined): readonly string[] {
  return listOf(answer).flatMap((each) => (isObject(each) && typeof each['sealed'] === 'string' ? [each['sealed']] : []))
}

function textsIn(answer: Json | undefined): readonly string[] {
  return listOf(answer).flatMap((each) => (typeof each === 'string' ? [each] : []))
}

function listOf(answer: Json | undefined): readonly Json[] {
  if (answer === undefined || answer === null) return []
  return Array.isArray(answer) ? (answer as readonly Json[]) : [answer]
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
