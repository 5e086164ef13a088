// Keeps out of papers what no paper can carry: control characters, half surrogates, marks that reverse reading order.
import type { PaperDocument } from '#documents/block.ts'

// XML 1.0 forbids control characters but the line feed, half surrogates and two non-characters. Direction overrides can
// make a sentence read differently on paper than in the record it was taken from.
const unprintable = /(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu

/** The text as paper can carry it. Line ends become one line feed, a tab a space. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, '')
}

/** The same document with every text in it made printable. */
export function printableDocument(document: PaperDocument): PaperDocument {
  return deeply(document) as PaperDocument
}

function deeply(value: unknown): unknown {
  if (typeof value === 'string') return printable(value)
  if (Array.isArray(value)) return value.map(deeply)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, deeply(part)]))
}
