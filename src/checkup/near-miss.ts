// Finds forms that differ from a term by exactly one changed, lost or added character. Linear in the length of the text.

export type NearMiss = { readonly start: number; readonly end: number }

/**
 * A form one character off has one half of the term whole, so only places where a half stands are looked at.
 * The first and the last character must be right: otherwise it may be the tail of another word.
 */
export function nearMissesOf(term: string, text: string): readonly NearMiss[] {
  const half = Math.ceil(term.length / 2)
  const [head, tail] = [term.slice(0, half), term.slice(half)]
  const found: NearMiss[] = []
  const starts = new Set<number>()
  for (const start of placesOf(head, text)) {
    const near = [-1, 0, 1].map((change) => ({ start, end: start + term.length + change })).find(({ end }) => isNear(text.slice(start, end), term))
    if (!near || text.startsWith(term, start)) continue
    found.push(near)
    starts.add(start)
  }
  for (const at of placesOf(tail, text)) {
    const end = at + tail.length
    const near = [-1, 0, 1].map((change) => ({ start: end - term.length - change, end })).find(({ start }) => start >= 0 && isNear(text.slice(start, end), term))
    if (near && !text.endsWith(term, end) && !starts.has(near.start)) found.push(near)
  }
  return found.filter(({ start, end }) => text.slice(start, end) !== term && !touches(text, term, start)).sort((one, other) => one.start - other.start)
}

/** A whole term that overlaps the place is the term itself with a neighbour, not a slip. */
function touches(text: string, term: string, start: number): boolean {
  const from = Math.max(0, start - 2)
  return text.slice(from, start + 2 + term.length).includes(term)
}

function* placesOf(piece: string, text: string): Generator<number> {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) yield at
}

function isNear(form: string, term: string): boolean {
  if (form === term || form[0] !== term[0] || form.at(-1) !== term.at(-1)) return false
  // A pause inside is another way of writing, not a slip.
  if (/[^一-龥]/.test(form)) return false
  let front = 0
  while (front < Math.min(form.length, term.length) && form[front] === term[front]) front += 1
  let back = 0
  while (back < Math.min(form.length, term.length) - front && form.at(-1 - back) === term.at(-1 - back)) back += 1
  const [formRest, termRest] = [form.length - front - back, term.length - front - back]
  return formRest <= 1 && termRest <= 1
}
