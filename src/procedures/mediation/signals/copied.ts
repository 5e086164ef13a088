// Records that say the same at length. Word for word the same is seen however many they are; otherwise what many records share is
// a phrase of the trade and is left out before comparing, so that a common form with facts of its own in it is not suspected.
import type { Material } from './material.ts'
import type { Signal } from './signal.ts'

const shingleLength = 5
/** A run of characters that stands in so many records at least, and in this share of them, is a phrase of the trade. */
const phraseCount = 5
const phraseShare = 0.2

type Text = { readonly dispute: string; readonly text: string; readonly shingles: ReadonlySet<number> }

export function copied(materials: readonly Material[], { copiedShare, copiedLength }: { readonly copiedShare: number; readonly copiedLength: number }): readonly Signal[] {
  const written = materials.flatMap(({ id, records }) => records.map(plain).filter((text) => text.length >= copiedLength).map((text): Text => ({ dispute: id, text, shingles: shinglesOf(text) })))
  const holders = holdersOf(written)
  const phrase = (count: number) => count >= phraseCount && count >= written.length * phraseShare
  const own = written.map(({ shingles }) => [...shingles].filter((each) => !phrase(holders.get(each)?.length ?? 0)))
  const linked = new Map<string, Set<string>>()
  const link = (one: string, other: string) => {
    for (const [from, to] of [[one, other], [other, one]] as const) linked.set(from, (linked.get(from) ?? new Set()).add(to))
  }
  const firstOf = new Map<string, string>()
  for (const { dispute, text } of written) {
    const first = firstOf.get(text)
    if (first === undefined) firstOf.set(text, dispute)
    else if (first !== dispute) link(first, dispute)
  }
  written.forEach((text, index) => {
    for (const [other, shared] of sharedWithLater(own[index] ?? [], holders, index)) {
      const pair = written[other]
      const union = (own[index]?.length ?? 0) + (own[other]?.length ?? 0) - shared
      // What is left of a record when the phrases are gone must still be long enough to say something.
      if (!pair || pair.dispute === text.dispute || shared < copiedLength / 2 || shared / union < copiedShare) continue
      link(text.dispute, pair.dispute)
    }
  })
  return groupsOf(linked).map((disputes) => ({ kind: 'copied', disputes, saw: `${disputes.length}件纠纷的调解记录一字不差，或者去掉套话以后仍有${Math.round(copiedShare * 100)}%以上相同。` }))
}

function holdersOf(written: readonly Text[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>()
  written.forEach(({ shingles }, index) => {
    for (const each of shingles) {
      const known = holders.get(each)
      if (known) known.push(index)
      else holders.set(each, [index])
    }
  })
  return holders
}

/** How many runs each later text shares with this one: only texts that share any are ever compared. */
function sharedWithLater(own: readonly number[], holders: ReadonlyMap<number, readonly number[]>, index: number): ReadonlyMap<number, number> {
  const shared = new Map<number, number>()
  for (const each of own) for (const other of holders.get(each) ?? []) if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1)
  return shared
}

/** Disputes that hang together, each group once. */
function groupsOf(linked: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const seen = new Set<string>()
  return [...linked.keys()].flatMap((start) => {
    if (seen.has(start)) return []
    const group = [start]
    seen.add(start)
    for (const each of group) for (const next of linked.get(each) ?? []) if (!seen.has(next)) { seen.add(next); group.push(next) }
    return [group]
  })
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{P}\d]/gu, '')
}

/** Runs of characters, each as a 32-bit number: two different runs that share one are too rare to make texts alike. */
function shinglesOf(text: string): ReadonlySet<number> {
  const runs = new Set<number>()
  for (let start = 0; start + shingleLength <= text.length; start += 1) {
    let run = 0x811c9dc5
    for (let at = start; at < start + shingleLength; at += 1) run = Math.imul(run ^ text.charCodeAt(at), 0x01000193)
    runs.add(run)
  }
  return runs
}
