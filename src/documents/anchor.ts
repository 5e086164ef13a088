// Reference marks and where they lead: only marks that have a place in the same document become links.
import type { Block, PaperDocument } from '#documents/block.ts'
import { piecesOf } from '#documents/inline.ts'

/** The marks that have a place in the document, each with a number that is safe to build a name from. */
export function anchorsOf(document: PaperDocument): ReadonlyMap<string, number> {
  const anchors = new Map<string, number>()
  for (const mark of document.blocks.flatMap(marksIn)) {
    if (!anchors.has(mark)) anchors.set(mark, anchors.size + 1)
  }
  return anchors
}

function marksIn(block: Block): readonly string[] {
  if (block.kind !== 'table') return []
  return block.rows
    .flat()
    .flatMap(piecesOf)
    .flatMap((piece) => (typeof piece === 'object' && piece.kind === 'anchor' ? [piece.mark] : []))
}
