// The piece of an article that is shown under a search, with the words that were looked for marked.

export type Piece = { readonly text: string; readonly marked?: true }

/** @param words looked for; without any, the beginning is shown @param length signs at most */
export function excerptOf(body: string, words: readonly string[], length: number): readonly Piece[] {
  const text = body.replaceAll('\n', ' ')
  const terms = [...new Set(words.filter((word) => word.length > 1 && text.includes(word)))]
  // Where the words do not stand as they were typed, the pairs of signs that do.
  const sought = terms.length > 0 ? terms : [...new Set(words.flatMap((word) => Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))))].filter((pair) => text.includes(pair))
  const first = sought.reduce((least, term) => Math.min(least, text.indexOf(term)), text.length)
  const start = first === text.length || text.length <= length ? 0 : Math.max(0, Math.min(first - Math.floor(length / 3), text.length - length))
  const shown = `${start > 0 ? '…' : ''}${text.slice(start, start + length)}${start + length < text.length ? '…' : ''}`
  return marked(shown, sought)
}

function marked(text: string, terms: readonly string[]): readonly Piece[] {
  const inside = Array.from({ length: text.length }, () => false)
  for (const term of terms) for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) inside.fill(true, at, at + term.length)
  const pieces: Piece[] = []
  let start = 0
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && inside[at] === inside[start]) continue
    pieces.push(inside[start] ? { text: text.slice(start, at), marked: true } : { text: text.slice(start, at) })
    start = at
  }
  return pieces.filter((each) => each.text !== '')
}
