// Characters that no font at hand can draw are printed by their code point: a box on a legal paper says nothing.
import { covers, type Coverage } from '#documents/fonts/coverage.ts'

// Joiners, variation selectors and the like are not drawn; a typesetter passes over them.
const undrawn = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u

/** Answers for one set of fonts, remembering what it has looked up. */
export function drawable(coverages: readonly Coverage[]): (character: string) => boolean {
  const known = new Map<string, boolean>()
  return (character) => {
    const before = known.get(character)
    if (before !== undefined) return before
    const code = character.codePointAt(0) ?? 0
    const answer = undrawn.test(character) || coverages.some((coverage) => covers(coverage, code))
    known.set(character, answer)
    return answer
  }
}

/**
 * @param text what is to be set
 * @param canDraw from `drawable`
 * @returns the text with 〔U+20BB7〕 in place of each character that cannot be drawn, and those characters; a space of
 * unusual width becomes an ordinary one
 */
export function withoutBoxes(text: string, canDraw: (character: string) => boolean): { readonly text: string; readonly missing: readonly string[] } {
  const missing: string[] = []
  let drawn = ''
  for (const character of text) {
    if (canDraw(character)) drawn += character
    else if (/\p{Zs}/u.test(character)) drawn += ' '
    else {
      missing.push(character)
      drawn += `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`
    }
  }
  return { text: drawn, missing }
}
