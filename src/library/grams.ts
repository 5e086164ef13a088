// Chinese is written without spaces: what is looked for is every two signs that stand side by side.

/** Runs of letters, signs and digits, in one width and case. */
function runs(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** How often each pair of neighbouring signs stands in the text. */
export function gramCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const run of runs(text)) {
    for (let at = 0; at + 1 < run.length; at += 1) {
      const gram = run.slice(at, at + 2)
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
    }
  }
  return counts
}

/** The pairs that are asked for, each once. */
export function gramsOf(words: string): readonly string[] {
  return [...gramCounts(words).keys()]
}
