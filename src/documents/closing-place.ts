// Where 发文机关署名 and 成文日期 stand, counted in characters from the right edge (GB/T 9704-2012 7.3.5).
import type { Closing } from '#documents/block.ts'
import { characterWidth } from '#documents/character-width.ts'

export type PlacedLine = { readonly text: string; readonly right: number }

/**
 * With a seal the date keeps four characters free and the organ stands centred over it (7.3.5.1); without one the
 * date begins two characters after the organ does, and the longer of the two keeps two characters free (7.3.5.2).
 */
export function closingPlace(block: Closing): readonly PlacedLine[] {
  const date = characterWidth(block.date)
  const widest = Math.max(0, ...block.organs.map(characterWidth))
  return block.sealed ? sealed(block, { date, widest }) : unsealed(block, { date, widest })
}

type Widths = { readonly date: number; readonly widest: number }

function sealed(block: Closing, { date, widest }: Widths): readonly PlacedLine[] {
  // A long name would reach past the edge if it were centred over a date four characters in: both move left then.
  const middle = Math.max(4 + date / 2, 2 + widest / 2)
  return [...block.organs, block.date].map((text) => ({ text, right: middle - characterWidth(text) / 2 }))
}

function unsealed(block: Closing, { date, widest }: Widths): readonly PlacedLine[] {
  const reach = Math.max(2 + widest, 2 + date + 2)
  return [...block.organs.map((organ) => ({ text: organ, right: reach - characterWidth(organ) })), { text: block.date, right: reach - 2 - date }]
}
