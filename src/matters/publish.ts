// What a matter has published, as its entries make it: each notice word for word as of its day, from when until when it is public,
// and why it is no longer. Pure, so that what is written with the entry and what `verify` recomputes are one computation.
import { createHash } from 'node:crypto'
import { addDays, type PlainDate } from '#calendar/plain-date.ts'
import { canonical } from '#ledger/canonical.ts'
import type { PublicationRow } from '#ledger/change.ts'
import { evolve } from '#matters/evolve.ts'
import { publicMatter } from '#matters/public-matter.ts'
import type { Entry, Json } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { Publication, PublicMatter, PublicText } from '#procedure/publication.ts'

/** What everybody reads: the heading and the text under it. */
export type PublicBody = PublicText & { readonly subject: string }

/** Where the entry that publishes keeps the digests of what it published, by publication: they stand in its hash, and in the seal of its day. */
export const publishedNote = 'published'

/** Every notice of this matter that ever was, those since taken back among them. */
export function publicationRows(publications: readonly Publication[], procedure: Procedure, { tenant, matter }: { readonly tenant: number; readonly matter: Matter }): readonly PublicationRow[] {
  return publications.filter((each) => each.procedure === procedure.id).flatMap((publication) =>
    matter.written.filter((entry) => publication.after.includes(entry.action)).flatMap((entry) => {
      const seen = seenAt(publication, procedure, matter, entry)
      return seen ? [rowOf(publication, { tenant, matter, entry, seen })] : []
    }))
}

/** Those that the last act of a matter brought or changed. */
export function changedRows(publications: readonly Publication[], procedure: Procedure, { tenant, before, after }: { readonly tenant: number; readonly before: Matter | undefined; readonly after: Matter }): readonly PublicationRow[] {
  const rows = (matter: Matter) => publicationRows(publications, procedure, { tenant, matter })
  const known = new Set((before ? rows(before) : []).map((row) => JSON.stringify(row)))
  return rows(after).filter((row) => !known.has(JSON.stringify(row)))
}

/** What an entry publishes: its texts, by publication. */
export function bodiesBy(publications: readonly Publication[], procedure: Procedure, { matter, entry }: { readonly matter: Matter; readonly entry: Entry }): ReadonlyMap<Publication, PublicBody> {
  return new Map(publications.filter((each) => each.procedure === procedure.id && each.after.includes(entry.action)).flatMap((publication) => {
    const seen = seenAt(publication, procedure, matter, entry)
    return seen ? [[publication, bodyOf(publication, seen)] as const] : []
  }))
}

/** The digests of these texts, by publication; nothing where there are none. */
export function digestsOf(bodies: ReadonlyMap<Publication, PublicBody>): Readonly<Record<string, string>> | undefined {
  return bodies.size === 0 ? undefined : Object.fromEntries([...bodies].map(([{ id }, body]) => [id, digestOf(body)]))
}

/** @returns hexadecimal SHA-256 of the text in its one spelling */
export function digestOf(body: PublicBody): string {
  return createHash('sha256').update(canonical(body as unknown as Json)).digest('hex')
}

/** The matter as it stood with that entry, and no more of it than may be seen. */
function seenAt(publication: Publication, procedure: Procedure, matter: Matter, entry: Entry): PublicMatter | undefined {
  const { id, area, number, written } = matter
  const seen = publicMatter(procedure, publication, evolve(procedure, { id, area, number }, written.filter((each) => each.seq <= entry.seq)))
  return publication.when?.(seen) === false ? undefined : seen
}

function bodyOf(publication: Publication, seen: PublicMatter): PublicBody {
  const { facts, paragraphs, days, remedy } = publication.shows(seen)
  return { subject: publication.subject(seen), facts, paragraphs: paragraphs.flatMap((each) => each.split('\n')).filter((line) => line.trim() !== ''), ...(days ? { days } : {}), ...(remedy === undefined ? {} : { remedy }) }
}

type Posting = { readonly tenant: number; readonly matter: Matter; readonly entry: Entry; readonly seen: PublicMatter }

function rowOf(publication: Publication, { tenant, matter, entry, seen }: Posting): PublicationRow {
  const body = bodyOf(publication, seen)
  const { until, ending } = endOf(publication, { matter, entry, last: publication.until?.(seen) })
  return {
    tenant, matter: matter.id, publication: publication.id, seq: entry.seq, area: matter.area, shelf: publication.shelf, subject: body.subject.slice(0, 200),
    body: body as unknown as PublicationRow['body'], digest: digestOf(body), fromOn: entry.occurredOn, untilOn: until ?? null, closesOn: publication.closes?.(seen) ?? null, ending: ending ?? null,
  }
}

type End = { readonly until?: PlainDate; readonly ending?: NonNullable<PublicationRow['ending']> }

/** Whatever comes first: its own last day, the step that takes it down, another in its place. What is taken back was never to be public. */
function endOf(publication: Publication, { matter, entry, last }: { readonly matter: Matter; readonly entry: Entry; readonly last: PlainDate | undefined }): End {
  if (matter.entries.every((each) => each.seq !== entry.seq)) return { until: addDays(entry.occurredOn, -1), ending: 'reversed' }
  const later = matter.entries.filter((each) => each.seq > entry.seq)
  const before = (keys: readonly string[]) => {
    const found = later.find((each) => keys.includes(each.action))
    return found && addDays(found.occurredOn, -1)
  }
  const ends: readonly (readonly [PlainDate | undefined, NonNullable<End['ending']>])[] = [[before(publication.after), 'superseded'], [before(publication.endedBy ?? []), 'takenDown'], [last, 'over']]
  return ends.reduce<End>((first, [until, ending]) => (until !== undefined && (first.until === undefined || until < first.until) ? { until, ending } : first), {})
}
