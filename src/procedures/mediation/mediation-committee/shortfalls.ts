// Where a committee falls short of the law on a day, past days included: its make-up, who elected it, and whether its term is over.
// One function for the page of a committee, the first page and the roster.
import { derive } from '#calendar/derive.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import { limitFromRule } from '#law/limit.ts'
import { ruleOn } from '#law/rule.ts'
import type { Entry } from '#procedure/entry.ts'
import type { CommitteeKind } from './committee-kinds.ts'
import type { Election } from './elections.ts'
import { madeUp, type MadeUpCode } from './made-up.ts'
import { membersOf } from './members.ts'

const 人民调解法 = lawBook('people-mediation-law')

export type Shortfall = { readonly code: string; readonly sentence: string; readonly basis: readonly Basis[] }

type Told = Pick<Entry, 'action' | 'occurredOn'> & { readonly answers: object }
type Course = { readonly entries: readonly Told[] }

/** When its members were last elected or appointed as a whole, and when their term ends; nothing before it was set up. */
export function termOn({ entries }: Course, day: PlainDate): { readonly since: PlainDate; readonly ends: PlainDate } | undefined {
  const since = entries.findLast((entry) => (entry.action === 'setUp' || entry.action === 'reelect') && entry.occurredOn <= day)?.occurredOn
  return since === undefined ? undefined : { since, ends: derive(limitFromRule('pm-committee-term', since), { start: since }).due }
}

/** How its members of that day came to be members. */
export function electionOn({ entries }: Course, day: PlainDate): Election | undefined {
  return entries.filter((entry) => entry.occurredOn <= day).map(({ answers }) => (answers as { chosenBy?: Election }).chosenBy).findLast((each) => each !== undefined)
}

/**
 * Everything in which the committee falls short of the law of that day, by what was on record up to it.
 * @returns nothing for a day before it was set up
 */
export function shortfallsOn(committee: Course, day: PlainDate): readonly Shortfall[] {
  const then = { entries: committee.entries.filter((entry) => entry.occurredOn <= day) }
  if (then.entries.length === 0) return []
  const term = termOn(then, day)
  return [
    ...makeUp(then, day),
    ...(wronglyElected(then, day) ? [short('committee-not-elected')] : []),
    ...(term && term.ends < day ? [{ code: 'committee-term-over', sentence: `任期已于${term.ends}届满，还没有登记换届。请尽快换届。`, basis: [人民调解法('9', '2')] }] : []),
  ]
}

function makeUp(committee: Course, day: PlainDate): readonly Shortfall[] {
  const members = membersOf(committee)
  const directors = members.filter((each) => each.post === 'director').length
  return [
    ...(members.length < ruleOn('pm-committee-size-min', day).value ? [short('committee-too-small')] : []),
    ...(members.length > ruleOn('pm-committee-size-max', day).value ? [short('committee-too-large')] : []),
    ...(directors === ruleOn('pm-committee-chair', day).value ? [] : [short('committee-without-director')]),
    ...(members.filter((each) => each.woman).length < ruleOn('pm-committee-woman', day).value ? [short('committee-without-woman')] : []),
  ]
}

/** What the law says of villages, communities and enterprises; others are made up by whoever sets them up. */
const electors: Readonly<Partial<Record<CommitteeKind, Election>>> = { village: 'villagers', community: 'residents', enterprise: 'staff' }

function wronglyElected(committee: Course, day: PlainDate): boolean {
  const kind = (committee.entries.find((entry) => entry.action === 'setUp')?.answers as { kind?: CommitteeKind } | undefined)?.kind
  const elector = kind && electors[kind]
  const election = electionOn(committee, day)
  return elector !== undefined && election !== undefined && election !== elector
}

function short(code: MadeUpCode): Shortfall {
  return { code, ...madeUp[code] }
}
