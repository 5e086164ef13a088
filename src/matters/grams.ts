// The words of a title, two characters at a time: finds any Chinese substring of two or more, names of places included.

/** Bigrams of the text, punctuation aside and widths folded, each once. */
export function gramsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  const grams = new Set<string>()
  for (const word of plain.split(' ')) {
    const characters = [...word]
    if (characters.length === 1 && characters[0]) grams.add(characters[0])
    for (let index = 0; index + 1 < characters.length; index += 1) grams.add(characters.slice(index, index + 2).join(''))
  }
  return [...grams]
}

/** What a township's grams begin with in the index: its code in hexadecimal. A search then reads no other township's part of it. */
export function gramPrefix(tenant: number): string {
  return tenant.toString(16)
}
