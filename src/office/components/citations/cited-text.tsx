// A sentence in which every citation opens its article as it was in force on the day.
import type { PlainDate } from '#calendar/plain-date.ts'
import { citedAddress } from '#office/addresses.ts'
import { citationPieces } from '#office/components/citations/citation-pieces.ts'
import { LawLink } from '#office/components/citations/law-link.tsx'

type CitedTextProps = { readonly text: string; readonly on: PlainDate }

export function CitedText({ text, on }: CitedTextProps) {
  return citationPieces(text).map((piece, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- pieces of one sentence, in its order
    piece.cited ? <LawLink key={index} to={citedAddress({ text: piece.text }, on)}>{piece.text}</LawLink> : <span key={index}>{piece.text}</span>
  ))
}
