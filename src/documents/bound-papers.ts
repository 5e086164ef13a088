// Several papers in one file: a dossier. Each keeps its own page and layout; one running number goes through those that count.
import type { PaperDocument } from '#documents/block.ts'

export type BoundPaper = {
  /** Unique in the file; contents point to it. */
  readonly key: string
  readonly document: PaperDocument
  /** `none` for a cover, a table of contents and a back, which archives do not count. */
  readonly numbers: 'running' | 'none'
}

/** The running number begins with 1 at the first paper that counts. */
export type BoundPapers = { readonly title: string; readonly papers: readonly BoundPaper[] }

/** The key of the paper that carries the first number, if any does. */
export function firstNumbered({ papers }: BoundPapers): string | undefined {
  return papers.find((paper) => paper.numbers === 'running')?.key
}

/** How many pages each paper took, in order; known when the file has been set. */
export type PageCounts = readonly number[]

/** Where each paper that counts begins and ends, by key, and the last number of the file. */
export function runningNumbers({ papers }: BoundPapers, counts: PageCounts): { readonly of: ReadonlyMap<string, { readonly first: number; readonly last: number }>; readonly last: number } {
  const of = new Map<string, { readonly first: number; readonly last: number }>()
  let last = 0
  papers.forEach((paper, index) => {
    if (paper.numbers === 'none') return
    const pages = counts[index] ?? 0
    of.set(paper.key, { first: last + 1, last: last + pages })
    last += pages
  })
  return { of, last }
}
