// How much room stands between two blocks, in lines of the body: the same on every kind of paper an engine makes.
import type { Block, Layout } from '#documents/block.ts'

type Kind = Block['kind']

const openings: ReadonlySet<Kind> = new Set<Kind>(['masthead', 'title', 'annexHead'])

/** Room in front of blocks that are not the first on their page. */
const spacing: Readonly<Record<Layout, Partial<Record<Kind, number>>>> = {
  // GB/T 9704-2012: 附件说明 one line below the text (7.3.4), 署名 with room for the seal (7.3.5).
  official: { attachmentNote: 1, closing: 2, note: 1, table: 0.5, form: 0.5, signatures: 1, imprint: 1, number: 0.5 },
  form: { picture: 0.3, title: 0.5, form: 0.4, table: 0.4, signatures: 1, dateLine: 0.5, closing: 1, attachmentNote: 0.5, note: 0.4, imprint: 1 },
  ledger: { title: 0.5, form: 0.4, table: 0.4, signatures: 0.8, dateLine: 0.5, closing: 0.8, note: 0.5 },
}

/** Lines left free between `previous` and `block`; none at the head of a page. */
export function linesBefore(previous: Block | undefined, block: Block, layout: Layout): number {
  if (previous === undefined || previous.kind === 'pageBreak' || block.kind === 'annexHead') return 0
  // 7.3.1: the title stands two lines below the red line; 7.3.2: one line below the title the text begins.
  if (block.kind === 'title' && previous.kind === 'masthead') return 2
  if (layout === 'official' && openings.has(previous.kind) && !openings.has(block.kind) && block.kind !== 'number') return 1
  if (layout !== 'official' && previous.kind === 'title' && block.kind !== 'number') return 0.4
  if (layout === 'official' && (previous.kind === 'table' || previous.kind === 'form')) return Math.max(0.5, spacing[layout][block.kind] ?? 0)
  const below = previous.kind === 'table' || previous.kind === 'form' ? 0.3 : 0
  return Math.max(below, spacing[layout][block.kind] ?? 0)
}

const texts: ReadonlySet<Kind> = new Set<Kind>(['paragraph', 'dialogue', 'attachmentNote', 'signatures', 'closing', 'dateLine'])
const ends: ReadonlySet<Kind> = new Set<Kind>(['signatures', 'closing', 'dateLine'])

/** True when the end of `block` must stand on the page of `next`: no page may carry signatures and no text. */
export function keepsWithNext(block: Block, next: Block | undefined): boolean {
  return next !== undefined && texts.has(block.kind) && ends.has(next.kind)
}

/** 附注 stands in round brackets on official papers (7.3.6); brackets already there are kept. */
export function bracketed(words: string, layout: Layout): boolean {
  return layout === 'official' && !/^[（(]/.test(words)
}
