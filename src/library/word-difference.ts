// Where two wordings of an article differ, word by word: the longest common run of words stays, the rest is struck out or put in.

export type Difference = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Beyond this many comparisons the middle is told as replaced: nobody reads a difference of that size word by word. */
const mostComparisons = 4_000_000

/** @returns the pieces in reading order; joined without what is new they are `before`, without what is gone `after` */
export function wordDifference(before: string, after: string): readonly Difference[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1
  const middle = between(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  return joined([{ kind: 'same', text: old.slice(0, head).join('') }, ...middle, { kind: 'same', text: old.slice(old.length - tail).join('') }])
}

function wordsOf(text: string): readonly string[] {
  return [...segmenter.segment(text)].map((each) => each.segment)
}

function between(old: readonly string[], now: readonly string[]): readonly Difference[] {
  if (old.length * now.length > mostComparisons) return [{ kind: 'gone', text: old.join('') }, { kind: 'new', text: now.join('') }]
  const width = now.length + 1
  // common[i * width + j]: the longest common run of words of what follows word i of the old and word j of the new.
  const common = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i -= 1) for (let j = now.length - 1; j >= 0; j -= 1) {
    common[i * width + j] = old[i] === now[j] ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0)
  }
  const found: Difference[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      found.push({ kind: 'same', text: old[i] ?? '' })
      i += 1
      j += 1
    } else if (j >= now.length || (i < old.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) found.push({ kind: 'gone', text: old[i++] ?? '' })
    else found.push({ kind: 'new', text: now[j++] ?? '' })
  }
  return found
}

/** Neighbours of a kind become one; between two unchanged pieces what is gone stands before what is new. */
function joined(pieces: readonly Difference[]): readonly Difference[] {
  const found: Difference[] = []
  let [gone, fresh] = ['', '']
  const settle = () => {
    if (gone !== '') found.push({ kind: 'gone', text: gone })
    if (fresh !== '') found.push({ kind: 'new', text: fresh })
    gone = fresh = ''
  }
  for (const { kind, text } of pieces) {
    if (text === '') continue
    if (kind === 'gone') gone += text
    else if (kind === 'new') fresh += text
    else {
      settle()
      const last = found.at(-1)
      if (last?.kind === 'same') found[found.length - 1] = { kind: 'same', text: last.text + text }
      else found.push({ kind: 'same', text })
    }
  }
  settle()
  return found
}
