// What stands in the address of a public page after the question mark. Anybody may write anything there: what makes no sense is
// taken for not asked, because a page with an error helps nobody who followed an old link.

/** What was typed into a search box: short, on one line, and text. */
export function wordsIn(typed: unknown): string {
  return typeof typed === 'string' ? typed.replaceAll(/\p{Cc}/gu, ' ').trim().slice(0, 60) : ''
}

/** The page asked for, counted from one. */
export function pageIn(asked: unknown): number {
  return typeof asked === 'string' && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
}
