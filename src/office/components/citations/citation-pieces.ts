// Finds the citations in a sentence that the server has worded: 《…》第三十二条第一款第四项.

const numeral = '[一二三四五六七八九十百千零]+'
const cited = new RegExp(`《[^《》]+》(?:（[^（）]{1,30}号）)?第${numeral}(?:部分|条(?:之${numeral})?(?:第${numeral}款)?(?:第${numeral}项)?)`, 'g')

export type SentencePiece = { readonly text: string; readonly cited: boolean }

/** @returns the sentence cut up; joined again it is the same */
export function citationPieces(sentence: string): readonly SentencePiece[] {
  const pieces: SentencePiece[] = []
  let at = 0
  for (const match of sentence.matchAll(cited)) {
    pieces.push({ text: sentence.slice(at, match.index), cited: false }, { text: match[0], cited: true })
    at = match.index + match[0].length
  }
  return [...pieces, { text: sentence.slice(at), cited: false }].filter((each) => each.text !== '')
}
