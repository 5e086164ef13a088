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

/** A hand-over that nobody has answered yet. */
export type Passing = Keeping

/** @returns who has it, and to whom it is on its way; nothing for a dispute whose opening was taken back */
export function keepingOf(dispute: Pick<Matter, 'area'> & { readonly entries: readonly Told[] }): { readonly now: Keeping; readonly passing?: Passing } | undefined {
  const opening = dispute.entries[0]
  if (!opening) return undefined
  let now: Keeping = { level: levelOfBody(opening.noted?.['body'], dispute.area), ...committeeIn(opening), since: opening.occurredOn }
  let passing: Passing | undefined
  for (const entry of dispute.entries) {
    if (entry.action === 'handOver') passing = receiverIn(entry)
    if (entry.action === 'takeOver' && passing) now = { ...passing, since: entry.occurredOn }
    if (entry.action === 'handBack') now = { ...now, since: entry.occurredOn }
    if (entry.action !== 'handOver' && settles.includes(entry.action)) passing = undefined
  }
  return passing ? { now, passing } : { now }
}

/** The same, as a page shows it. */
export function keeperOf(dispute: Parameters<typeof keepingOf>[0]): Keeper | undefined {
  const keeping = keepingOf(dispute)
  if (!keeping) return undefined
  const { now, passing } = keeping
  return { who: nameOf(now), since: now.since, ...(passing ? { to: { who: nameOf(passing), since: passing.since } } : {}) }
}

type Told = Pick<Entry, 'action' | 'occurredOn' | 'noted'> & { readonly answers: object }

const settles: readonly string[] = ['takeOver', 'handBack', 'refuse', 'withdraw']

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

function receiverIn(entry: Told): Passing {
  const organisation = said(entry, 'organisation')
  return { level: said(entry, 'to') as Level, ...committeeIn(entry), ...(organisation === undefined ? {} : { organisation }), since: entry.occurredOn }
}

function said({ answers }: Told, key: string): string | undefined {
  const answer: unknown = (answers as Readonly<Record<string, unknown>>)[key]
  return typeof answer === 'string' ? answer : undefined
}
