// Who has a dispute and since when: the committee it came in before, then whoever took it over, at village, township or county.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Entry } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Keeper } from '#procedure/procedure.ts'

export const levels = { village: '村（社区）', township: '乡镇（街道）', county: '县（市、区）' } as const

export type Level = keyof typeof levels

/** The length of the division code of each level: that of the post through which somebody acts there. */
export const codeLength: Readonly<Record<Level, number>> = { village: 12, township: 9, county: 6 }

export type Keeping = {
  readonly level: Level
  /** The committee that has it, where it is one of the township's register. */
  readonly committee?: string
  /** What the county's body is called, which stands on no register of the township. */
  readonly organisation?: string
  readonly since: PlainDate
}

type Told = Pick<Entry, 'seq' | 'action' | 'occurredOn' | 'noted'> & { readonly answers: object }
type Course<E extends Told = Told> = Pick<Matter, 'area'> & { readonly entries: readonly E[] }

/** One hand-over: by whom, to whom, and what the other side said to it; unanswered while it is on its way or came to nothing. */
export type HandOver<E extends Told = Told> = { readonly entry: E; readonly from: Keeping; readonly to: Keeping; readonly answer?: E }

/** @returns who has it, and to whom it is on its way; nothing for a dispute whose opening was taken back */
export function keepingOf(dispute: Course): { readonly now: Keeping; readonly passing?: Keeping } | undefined {
  const opening = dispute.entries[0]
  if (!opening) return undefined
  const handOvers = handOversOf(dispute)
  const last = handOvers.at(-1)
  const now = last ? afterAnswer(last) : firstKeeping(opening, dispute.area)
  const called = last !== undefined && dispute.entries.some((entry) => entry.seq > last.entry.seq && ends.includes(entry.action))
  return last && last.answer === undefined && !called ? { now, passing: last.to } : { now }
}

/** Every hand-over in order. */
export function handOversOf<E extends Told>({ area, entries }: Course<E>): readonly HandOver<E>[] {
  const handOvers: HandOver<E>[] = []
  for (const entry of entries) {
    const before = handOvers.at(-1)
    const opening = entries[0]
    if (entry.action === 'handOver' && opening) handOvers.push({ entry, from: before ? afterAnswer(before) : firstKeeping(opening, area), to: receiverIn(entry) })
    else if (before && before.answer === undefined && answers.includes(entry.action)) handOvers.splice(-1, 1, { ...before, answer: entry })
  }
  return handOvers
}

/** Who had it when that step was taken: what a paper of that step is signed and sealed by. */
export function keepingAt(dispute: Course, step: Pick<Told, 'seq'> | undefined): Keeping | undefined {
  return keepingOf(step ? { ...dispute, entries: dispute.entries.filter((entry) => entry.seq <= step.seq) } : dispute)?.now
}

/** The same as a page shows it. */
export function keeperOf(dispute: Course): Keeper | undefined {
  const keeping = keepingOf(dispute)
  if (!keeping) return undefined
  const { now, passing } = keeping
  return { who: nameOf(now), since: now.since, ...(passing ? { to: { who: nameOf(passing), since: passing.since } } : {}) }
}

const answers: readonly string[] = ['takeOver', 'handBack']
const ends: readonly string[] = ['refuse', 'withdraw']

function afterAnswer({ from, to, answer }: HandOver): Keeping {
  if (answer === undefined) return from
  return { ...(answer.action === 'takeOver' ? to : from), since: answer.occurredOn }
}

function firstKeeping(opening: Told, area: string): Keeping {
  return { level: levelOfBody(opening.noted?.['body'], area), ...committeeIn(opening), since: opening.occurredOn }
}

function nameOf({ committee, organisation, level }: Keeping): string {
  return committee ?? organisation ?? `${levels[level]}调解组织`
}

/** Committees of enterprises and trades stand where the dispute was written down. */
function levelOfBody(body: unknown, area: string): Level {
  if (body === 'village' || body === 'community') return 'village'
  return body === 'township' || area.length === codeLength.township ? 'township' : 'village'
}

function committeeIn(entry: Told): { readonly committee?: string } {
  const committee = said(entry, 'committee')
  return committee === undefined ? {} : { committee }
}

function receiverIn(entry: Told): Keeping {
  const organisation = said(entry, 'organisation')
  return { level: said(entry, 'to') as Level, ...committeeIn(entry), ...(organisation === undefined ? {} : { organisation }), since: entry.occurredOn }
}

function said({ answers: given }: Told, key: string): string | undefined {
  const answer: unknown = (given as Readonly<Record<string, unknown>>)[key]
  return typeof answer === 'string' ? answer : undefined
}
