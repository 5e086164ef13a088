// A paper drawn by rule: so many of each topic and kind. The same rule, seed and day give the same paper, today and in ten years.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { QuestionKind, Topic } from './question.ts'
import { askable, type QuestionId } from './question-index.ts'

export type PaperRule = readonly { readonly topic: Topic; readonly kind: QuestionKind; readonly number: number; readonly points: number }[]

/** One question of a paper and what it is worth. */
export type Drawn = { readonly question: QuestionId; readonly points: number }

/** @param seed who sits which exam for the which time, in words */
export function drawPaper(rule: PaperRule, draw: { readonly seed: string; readonly on: PlainDate }): readonly Drawn[] {
  const random = randomFrom(draw.seed)
  return rule.flatMap((part) => shuffled(askable(part, draw.on), random).slice(0, part.number).map((question) => ({ question, points: part.points })))
}

export function fullMarkOf(rule: PaperRule): number {
  return rule.reduce((sum, part) => sum + part.number * part.points, 0)
}

/** Are there questions enough on that day, and does no line of the rule name what another has named? */
export function canBeDrawn(rule: PaperRule, on: PlainDate): boolean {
  const lines = rule.map((part) => `${part.topic} ${part.kind}`)
  return new Set(lines).size === lines.length && rule.every((part) => askable(part, on).length >= part.number)
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const left = [...items]
  return items.map(() => left.splice(Math.floor(random() * left.length), 1)).flat()
}

/** FNV-1a over the seed, then mulberry32: small, fast, the same everywhere. Papers are varied by it, nothing is kept secret by it. */
function randomFrom(seed: string): () => number {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}
