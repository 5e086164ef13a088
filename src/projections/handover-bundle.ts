// What somebody has in hand in a post at one place in the ledger: read from the entries up to that place, so that the list which
// was signed for can be made again whenever it is asked for.
import { toDayNumber, type PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { readMatters, type StoredMatter } from '#ledger/stored-matter.ts'
import { deadlinesOf, standingOn } from '#matters/deadlines.ts'
import { evolve } from '#matters/evolve.ts'
import { pinnedProcedure } from '#matters/stored.ts'
import type { StaffPost } from '#people/post.ts'
import type { Matter } from '#procedure/matter.ts'
import { isPrintable } from '#procedure/paper.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { System } from '#procedure/system.ts'
import { numberText } from '#projections/number-text.ts'

export type RunningClock = { readonly title: string; readonly whose: string; readonly due: PlainDate; readonly provisional: boolean; readonly paused: boolean; readonly overdue: boolean }
export type HandedMatter = {
  readonly id: string; readonly kind: string; readonly number: string; readonly title: string; readonly area: string; readonly state: string; readonly openedOn: PlainDate
  readonly clocks: readonly RunningClock[]
  /** Papers that can be printed and have not come back signed. */
  readonly unsigned: readonly string[]
}
export type InHand = {
  readonly tenant: number
  /** The place of the post: what lies in it and below. */
  readonly area: string
  readonly account: string
  readonly post: StaffPost
  /** The last entry of the township that is looked at. */
  readonly position: number
  /** The day that clocks are told for. */
  readonly on: PlainDate
  /** The kind of matter that is the handing over itself. */
  readonly except: string
  /** The step by which a signed paper is put back into its matter. */
  readonly signedStep: string
}

/** The last place given out in a township. */
export async function lastPosition(client: Queryable, tenant: number): Promise<number> {
  return Number((await client.query<{ last: string }>('select last from position where tenant = $1', [tenant])).rows[0]?.last ?? 0)
}

/**
 * Matters that are not at an end, or in which a clock still runs, and in which the person acted in that post or is named as a member
 * of staff. What stands on a register (a catalogue, a roster, an appointment) is nobody's work in hand; what is one person's own is
 * nobody else's to take over.
 * @returns the oldest first
 */
export async function inHandOf(system: System, client: Queryable, of: InHand): Promise<readonly HandedMatter[]> {
  const ids = await candidates(client, of)
  const stored = await readMatters(client, of.tenant, ids)
  return stored.flatMap((each) => handed(system, each, of) ?? []).sort((one, other) => toDayNumber(one.openedOn) - toDayNumber(other.openedOn) || one.number.localeCompare(other.number, 'zh'))
}

/** Open today, or touched since: everything that can have been open then. */
async function candidates(client: Queryable, { tenant, area, account, post, position }: InHand): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `with then_open as (
       select id from matter where tenant = $1 and starts_with(area, $2) and closed_on is null
       union select matter from deadline where tenant = $1 and state = 'running'
       union select matter from entry where tenant = $1 and position > $5)
     select distinct e.matter as id from entry e join then_open o on o.id = e.matter
     where e.tenant = $1 and e.position <= $5 and starts_with(e.area, $2) and (e.actor = $3 and e.post = $4 or strpos(e.answers::text, $3::text) > 0)`,
    [tenant, area, account, post, position])
  return rows.map(({ id }) => id)
}

function handed(system: System, stored: StoredMatter, of: InHand): HandedMatter | undefined {
  const procedure = pinnedProcedure(system, stored)
  const written = stored.entries.filter((entry) => entry.position <= of.position)
  if (procedure.ownOnly || written.length === 0 || procedure.id === of.except) return undefined
  const matter = evolve(procedure, { id: stored.id, area: stored.area, number: stored.number }, written)
  const clocks = clocksOf(procedure, matter, of.on)
  if (!isWork(procedure, matter) && clocks.length === 0) return undefined
  return { id: stored.id, kind: procedure.title, number: numberText(procedure, matter), title: procedure.name(matter), area: matter.area, state: matter.state, openedOn: matter.openedOn, clocks, unsigned: unsignedOf(system, { procedure, matter, signedStep: of.signedStep }) }
}

function isWork(procedure: Procedure, matter: Matter): boolean {
  return matter.entries.length > 0 && !procedure.ends.includes(matter.state) && procedure.register?.standing.includes(matter.state) !== true
}

function clocksOf(procedure: Procedure, matter: Matter, on: PlainDate): readonly RunningClock[] {
  return deadlinesOf(procedure, matter, on).flatMap((deadline) => {
    const { title, whose, derived: { due, provisional } } = deadline
    const standing = standingOn(deadline, on)
    return standing === 'running' || standing === 'paused' || standing === 'overdue' ? [{ title, whose, due, provisional, paused: standing === 'paused', overdue: standing === 'overdue' }] : []
  })
}

type Signing = { readonly procedure: Procedure; readonly matter: Matter; readonly signedStep: string }

function unsignedOf(system: System, { procedure, matter, signedStep }: Signing): readonly string[] {
  if (!procedure.actions[signedStep]) return []
  const signed = new Set(matter.entries.flatMap((entry) => (entry.action === signedStep ? [entry.answers['paper']] : [])))
  return system.papers.filter((paper) => paper.procedure === procedure.id && isPrintable(paper, matter) && !signed.has(paper.id)).map((paper) => paper.title)
}
