// The bodies of a village that decide by vote, and what each is counted against. An assembly and the representatives decide
// by a majority of those present, a collective economic organisation by two thirds of all its members: the two never mix.
import type { PlainDate } from '#calendar/plain-date.ts'
import { ruleOn, type RuleId } from '#law/rule.ts'

export const bodies = {
  villagers: '村民会议（村民到会）',
  households: '村民会议（户代表到会）',
  representatives: '村民代表会议',
  members: '集体经济组织成员大会',
  memberReps: '集体经济组织成员代表大会',
} as const

export type Body = keyof typeof bodies

/** Votes as they were counted; `due` comes from the register, never from whoever counts. */
export type Tally = { readonly body: Body; readonly due: number; readonly present: number; readonly agreed: number }

type Share = { readonly rule: Extract<RuleId, `vil-${string}` | `coll-${string}`>; /** 过半数, not 以上. */ readonly moreThan?: true }
type Measure = { readonly quorum?: Share; readonly majority: Share & { readonly of: 'present' | 'due' } }

const measures: Readonly<Record<Body, Measure>> = {
  villagers: { quorum: { rule: 'vil-assembly-quorum-people', moreThan: true }, majority: { rule: 'vil-assembly-majority', moreThan: true, of: 'present' } },
  households: { quorum: { rule: 'vil-assembly-quorum-households' }, majority: { rule: 'vil-assembly-majority', moreThan: true, of: 'present' } },
  representatives: { quorum: { rule: 'vil-reps-quorum' }, majority: { rule: 'vil-reps-majority', moreThan: true, of: 'present' } },
  members: { quorum: { rule: 'coll-assembly-quorum' }, majority: { rule: 'coll-assembly-majority', of: 'due' } },
  // The law asks of the members' representatives no quorum of its own: two thirds of all of them must agree.
  memberReps: { majority: { rule: 'coll-reps-majority', of: 'due' } },
}

/** True when enough came for the body to meet at all, by the law of that day. */
export function isQuorate({ body, due, present }: Tally, day: PlainDate): boolean {
  const quorum = measures[body].quorum
  return quorum === undefined || reaches(present, due, quorum, day)
}

/** True when enough agreed for a decision of that body, by the law of that day. */
export function isCarried(tally: Tally, day: PlainDate): boolean {
  const { majority } = measures[tally.body]
  return reaches(tally.agreed, tally[majority.of], majority, day)
}

/** The least number of people that must agree. */
export function votesNeeded(tally: Omit<Tally, 'agreed'>, day: PlainDate): number {
  const { majority } = measures[tally.body]
  return leastOf(tally[majority.of], majority, day)
}

/** The least number that must come; nought where the law names none. */
export function presenceNeeded({ body, due }: Pick<Tally, 'body' | 'due'>, day: PlainDate): number {
  const quorum = measures[body].quorum
  return quorum === undefined ? 0 : leastOf(due, quorum, day)
}

function reaches(count: number, whole: number, share: Share, day: PlainDate): boolean {
  return count >= leastOf(whole, share, day)
}

function leastOf(whole: number, { rule, moreThan }: Share, day: PlainDate): number {
  return moreThan ? justOver(whole, Number(ruleOn(rule, day).value)) : atLeast(whole, Number(ruleOn(rule, day).value))
}

/** Fractions such as two thirds are not exact in binary; a hair's breadth must not cost a vote. */
const hair = 1e-9

/** 以上: the least whole number that is the share or more. */
export function atLeast(whole: number, share: number): number {
  return Math.ceil(whole * share - hair)
}

/** 过半数: the least whole number above the share. */
export function justOver(whole: number, share: number): number {
  return Math.floor(whole * share + hair) + 1
}
