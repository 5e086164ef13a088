// Inline content as data for the typesetter. Nothing a person typed ever becomes markup: it stays a JSON string.
import { piecesOf, type Content, type Inline } from '#documents/inline.ts'
import { breakableWords } from '#documents/typst/breakable-words.ts'

export type TypstRun =
  /** A `word` is too long for its line and may break between any two letters. */
  | { readonly k: 'text' | 'word' | 'bold'; readonly t: string }
  | { readonly k: 'blank'; readonly n: number }
  | { readonly k: 'anchor'; readonly t: string; readonly to: number }
  /** A raised mark; `to` is the number of its place, or 0 when the paper has none. */
  | { readonly k: 'mark'; readonly t: string; readonly to: number }

export type RunSetting = {
  readonly anchors: ReadonlyMap<string, number>
  /** Anchors already set: a label must not stand twice. */
  readonly placed: Set<number>
  /** Makes a text drawable with the fonts at hand. */
  readonly draw: (text: string) => string
}

/** @param room width of the place in full-width characters */
export function typstRuns(content: Content, room: number, setting: RunSetting): readonly TypstRun[] {
  return piecesOf(content).flatMap((piece) => typstPiece(piece, room, setting))
}

function typstPiece(piece: Inline, room: number, setting: RunSetting): readonly TypstRun[] {
  if (typeof piece === 'string') return textRuns(piece, room, setting)
  switch (piece.kind) {
    case 'page':
      return textRuns(piece.text, room, setting)
    case 'bold':
      return [{ k: 'bold', t: setting.draw(piece.text) }]
    case 'blank':
      return [{ k: 'blank', n: Math.max(1, Math.min(40, room, piece.length)) }]
    case 'anchor':
      return [{ k: 'anchor', t: setting.draw(piece.mark), to: placeOnce(piece.mark, setting) }]
    case 'figure':
      return [
        ...textRuns(piece.text, room, setting),
        ...(piece.mark === undefined ? [] : [{ k: 'mark' as const, t: setting.draw(piece.mark), to: setting.anchors.get(piece.mark) ?? 0 }]),
      ]
  }
}

function textRuns(text: string, room: number, setting: RunSetting): readonly TypstRun[] {
  return breakableWords(setting.draw(text), room).map((piece) => ({ k: piece.long ? 'word' : 'text', t: piece.text }))
}

function placeOnce(mark: string, setting: RunSetting): number {
  const place = setting.anchors.get(mark) ?? 0
  if (setting.placed.has(place)) return 0
  setting.placed.add(place)
  return place
}
