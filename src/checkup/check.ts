// One check: what it looks for, why, and how it finds it. The registry lists them all; the manual is made from these words.
import type { Grade, Place } from '#checkup/finding.ts'
import type { Reading, Sentence } from '#checkup/reading.ts'

/** What a check returns; its code is added by the check-up, its basis unless it says another. */
export type Found = {
  readonly grade: Grade
  readonly message: string
  readonly at: readonly Place[]
  readonly basis?: readonly string[]
}

export type Check<Code extends string = string> = {
  readonly code: Code
  /** Chinese, as a heading of the manual. */
  readonly title: string
  /** One line: what is looked for and what stays silent. */
  readonly explains: string
  readonly grades: readonly [Grade, ...Grade[]]
  readonly basis: readonly [string, ...string[]]
  readonly find: (reading: Reading) => readonly Found[]
}

export const ownConsistency = '内部一致性'

export function defineCheck<const Code extends string>(check: Check<Code>): Check<Code> {
  return check
}

/** A stretch of a sentence, by offsets in the sentence. */
export function within(reading: Reading, sentence: Sentence, stretch: { readonly start: number; readonly end: number }): Place {
  return reading.at(sentence.line, sentence.start + stretch.start, sentence.start + stretch.end)
}

/** Every match of a global expression in every sentence. */
export function matchesIn(reading: Reading, expression: RegExp): readonly { readonly sentence: Sentence; readonly match: RegExpMatchArray; readonly place: Place }[] {
  return reading.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(expression)].map((match) => ({
      sentence,
      match,
      place: within(reading, sentence, { start: match.index, end: match.index + match[0].length }),
    })),
  )
}

/** Every match of a global expression in the whole text, across sentences. The expression must not match a line feed. */
export function matchesInText(reading: Reading, expression: RegExp): readonly { readonly match: RegExpMatchArray; readonly place: Place }[] {
  const matches = [...reading.text.matchAll(expression)]
  return placesOf(reading, matches.map((match) => ({ start: match.index, end: match.index + match[0].length }))).flatMap((place, at) => {
    const match = matches[at]
    return match ? [{ match, place }] : []
  })
}

/** Stretches of the whole text, in ascending order, as places in its lines. */
export function placesOf(reading: Reading, stretches: readonly { readonly start: number; readonly end: number }[]): readonly Place[] {
  let [line, lineStart] = [0, 0]
  return stretches.map(({ start, end }) => {
    for (let length = reading.lines[line]?.length ?? 0; lineStart + length < start; length = reading.lines[line]?.length ?? 0) {
      lineStart += length + 1
      line += 1
    }
    return reading.at(line + 1, start - lineStart, end - lineStart)
  })
}

/** A whole line without the blanks around it. */
export function wholeLine(reading: Reading, line: number): Place {
  const text = reading.lines[line - 1] ?? ''
  return reading.at(line, text.length - text.trimStart().length, text.trimEnd().length)
}
