// Where a pair of signs stands, as bytes: for each article the distance from the one before, and how much the pair says of it
// (BM25, reckoned when the text comes in, so that a search needs nothing but these bytes). A nought says that a full number
// follows: runs written at different times may be joined end to end.
import { gramCounts } from '#library/grams.ts'

/** How soon repetition stops counting, how much a long article is held against it, and what an article is long by. */
const saturation = 1.2
const lengthShare = 0.6
const usualLength = 130
const scale = 110

type Growing = { bytes: number[]; last: number }

/** Grows postings for articles given in the order of their numbers. */
export class PostingsWriter {
  readonly #found = new Map<string, Growing>()

  /** @param id of the article, greater than all before */
  add(id: number, text: string): void {
    const share = saturation * (1 - lengthShare + lengthShare * (text.length / usualLength))
    for (const [gram, count] of gramCounts(text)) {
      const growing = this.#found.get(gram)
      const impact = Math.max(1, Math.min(255, Math.round(((count * (saturation + 1)) / (count + share)) * scale)))
      if (growing) {
        writeNumber(growing.bytes, id - growing.last)
        growing.bytes.push(impact)
        growing.last = id
      } else {
        const bytes = [0]
        writeNumber(bytes, id)
        bytes.push(impact)
        this.#found.set(gram, { bytes, last: id })
      }
    }
  }

  /** @returns each pair with its bytes */
  * entries(): Generator<readonly [string, Buffer]> {
    for (const [gram, { bytes }] of this.#found) yield [gram, Buffer.from(bytes)]
  }
}

/** Calls `each` with every article and its share; @returns how many there were */
export function readPostings(bytes: Uint8Array, each: (id: number, impact: number) => void): number {
  let at = 0
  let id = 0
  let count = 0
  const number = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  while (at < bytes.length) {
    const step = number()
    id = step === 0 ? number() : id + step
    each(id, (bytes[at++] ?? 0) / scale)
    count += 1
  }
  return count
}

function writeNumber(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80)
    rest >>>= 7
  }
  bytes.push(rest)
}
