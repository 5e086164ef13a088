// Finds words wider than their place, which must break anywhere: addresses, long numbers, rows of signs.

export type Piece = { readonly text: string; readonly long: boolean }

/** A Latin letter is on average a little wider than half a square. */
const letterWidth = 0.58

/**
 * @param room the width of the place, in full-width characters
 * @returns the text in pieces; a long word is a piece of its own
 */
export function breakableWords(text: string, room: number): readonly Piece[] {
  const pieces: Piece[] = []
  let rest = ''
  for (const word of text.split(/([!-~\u00a1-\u024f]+)/)) {
    if (word.length * letterWidth <= room || !/^[!-~\u00a1-\u024f]/.test(word)) {
      rest += word
      continue
    }
    if (rest !== '') pieces.push({ text: rest, long: false })
    pieces.push({ text: word, long: true })
    rest = ''
  }
  return rest === '' ? pieces : [...pieces, { text: rest, long: false }]
}
