// The draw: a pure function of a seed and a list. Every dispute gets the SHA-256 digest of seed and id, and the smallest digests
// are drawn. This is sampling by ordered digests (“consistent sampling”, R. L. Rivest 2018, as audits of elections do it): each
// dispute has the same chance, whoever adds or leaves out one does not move the others, and the next in order is the substitute.
import { sha256 } from './sha-256.ts'

/** What is known of a dispute when it is drawn; nothing of the people in it. */
export type Drawable = { readonly id: string; readonly tenant: string; readonly committee: string; readonly grade: string }

export type SamplingRule = {
  readonly size: number
  /** At least so many of each committee, as far as it has them. */
  readonly perCommittee: number
  /** At least so many of the hard ones. */
  readonly hardLeast: number
}

export const hard = 'hard'

/** All ids, in the order in which they are drawn. Ids count once. */
export function drawOrder(seed: string, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
    .map((id) => ({ id, digest: sha256(`${seed}\n${id}`) }))
    .sort((one, other) => (one.digest < other.digest ? -1 : one.digest > other.digest ? 1 : one.id < other.id ? -1 : 1))
    .map(({ id }) => id)
}

/** A simple random sample without replacement. @returns all of them when there are no more than `size` */
export function drawSample(seed: string, ids: readonly string[], size: number): readonly string[] {
  return drawOrder(seed, ids).slice(0, size)
}

/**
 * A sample that meets the least numbers first and is filled up from everybody. Where the least numbers together ask for more
 * than `size`, they count: a committee that nobody looks at is what a plan is there to prevent.
 * @returns ids in the order of the draw
 */
export function drawStratified(seed: string, members: readonly Drawable[], rule: SamplingRule): readonly string[] {
  const order = drawOrder(seed, members.map((each) => each.id))
  const chosen = new Set<string>()
  const committees = new Map<string, Set<string>>()
  for (const { id, committee } of members) committees.set(committee, (committees.get(committee) ?? new Set()).add(id))
  for (const own of committees.values()) order.filter((id) => own.has(id)).slice(0, rule.perCommittee).forEach((id) => chosen.add(id))
  const hardOnes = new Set(members.filter((each) => each.grade === hard).map((each) => each.id))
  order.filter((id) => hardOnes.has(id)).slice(0, rule.hardLeast).forEach((id) => chosen.add(id))
  for (const id of order) if (chosen.size < rule.size) chosen.add(id)
  return order.filter((id) => chosen.has(id))
}

/** The substitute: the first in order that was never drawn. @returns nothing when none is left */
export function nextInOrder(seed: string, ids: readonly string[], drawn: ReadonlySet<string>): string | undefined {
  return drawOrder(seed, ids).find((id) => !drawn.has(id))
}
