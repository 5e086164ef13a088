// Keeps out of papers what no paper can carry: control characters, half surrogates, marks that reverse reading order.
import type { PaperDocument } from '#documents/block.ts'

// XML 1.0 forbids the first two groups outright. Direction overrides can make a sentence read differently on
// paper than in the record it was taken from.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The text as paper can carry it. Line ends become one line feed, a tab a space. */
export function printable(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/\t/g, ' ').replace(unprintable, '')
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
