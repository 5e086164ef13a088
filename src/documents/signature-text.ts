// The words of one place to sign: label, name or blank, seal, day.
import type { SignatureLine } from '#documents/block.ts'
import { characterWidth } from '#documents/character-width.ts'
import { blank, type Inline } from '#documents/inline.ts'

/** Full-width characters kept for a name that is yet to be written, where the line has them; never fewer than four. */
const nameRoom = 8
const leastRoom = 4

/** @param room characters on the line */
export function signatureText(line: SignatureLine, room: number): readonly Inline[] {
  const label = `${line.label}：`
  const rest = `${line.seal === true ? '（盖章）' : ''}${line.dated === true ? '　　　年　　月　　日' : ''}`
  const left = Math.floor(room - characterWidth(label + rest) - 0.5)
  return [label, line.name ?? blank(Math.max(leastRoom, Math.min(nameRoom, left))), rest]
}
