// What stands in public in a township today: read from the notices as they were published, shelf by shelf, a page at a time.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import type { PublicBody } from '#matters/publish.ts'
import type { Publication, Shelf } from '#procedure/publication.ts'

/** A notice in a list. */
export type ListedNotice = {
  /** As it stands in an address: the matter and the entry that published it. */
  readonly id: string
  readonly publication: string
  readonly shelf: Shelf
  readonly area: string
  readonly subject: string
  readonly fromOn: PlainDate
  readonly untilOn?: PlainDate
  readonly closesOn?: PlainDate
}

export type Notice = ListedNotice & { readonly matter: string; readonly seq: number; readonly body: PublicBody; readonly digest: string; readonly ending?: 'over' | 'takenDown' | 'superseded' | 'reversed' }

type Row = { matter: string; seq: number; publication: string; shelf: Shelf; area: string; subject: string; from_on: PlainDate; until_on: PlainDate | null; closes_on: PlainDate | null }
type FullRow = Row & { body: PublicBody; digest: string; ending: NonNullable<Notice['ending']> | null }

const columns = 'matter, seq, publication, shelf, area, subject, from_on, until_on, closes_on'
const standing = 'from_on <= $2 and (until_on is null or until_on >= $2)'
/** A corrected edition in the making is not owed: that year's report is there. */
const owed = `not exists (select from publication there where there.tenant = $1 and there.shelf = 'reports' and there.subject = publication.subject and there.from_on <= $2 and (there.until_on is null or there.until_on >= $2))`

export type Standing = { readonly area: string; readonly today: PlainDate }

/** How many notices stand on each shelf. */
export async function countShelves(client: Queryable, { area, today }: Standing): Promise<ReadonlyMap<Shelf, number>> {
  // What is owed is looked up in the notices themselves; the others are counted from an index alone.
  const { rows } = await client.query<{ shelf: Shelf; count: number }>(
    `select shelf, count(*)::int as count from publication where tenant = $1 and ${standing} and shelf <> 'calendar' group by shelf
     union all select shelf, count(*)::int from publication where tenant = $1 and ${standing} and shelf = 'calendar' and ${owed} group by shelf`, [Number(area), today])
  return new Map(rows.map((row) => [row.shelf, row.count]))
}

/** Those that one may still say something about, the soonest to close first. */
export async function closingSoon(client: Queryable, { area, today }: Standing, most: number): Promise<readonly ListedNotice[]> {
  const { rows } = await client.query<Row>(
    `select ${columns} from publication where tenant = $1 and ${standing} and closes_on >= $2 and shelf <> 'calendar' order by closes_on, matter limit $3`, [Number(area), today, most])
  return rows.map(listedOf)
}

/** The newest first. @param page `after`: the place a page ended at, from its `next` */
export async function listShelf(client: Queryable, { area, today }: Standing, page: { readonly shelf?: Shelf; readonly after?: string; readonly size: number }): Promise<{ readonly notices: readonly ListedNotice[]; readonly next?: string }> {
  const place = placeIn(page.after)
  const { rows } = await client.query<Row>(
    `select ${columns} from publication where tenant = $1 and ${standing} and ${/* Two texts: each has an index in its own order. */ page.shelf === undefined ? "$3::text is null and shelf <> 'calendar'" : 'shelf = $3'}
     and ($4::date is null or from_on <= $4 and (from_on, matter, seq) < ($4, $5::uuid, $6::int))
     order by from_on desc, matter desc, seq desc limit $7`,
    [Number(area), today, page.shelf ?? null, place?.day ?? null, place?.matter ?? null, place?.seq ?? null, page.size + 1])
  const shown = rows.slice(0, page.size)
  const last = shown.at(-1)
  return { notices: shown.map(listedOf), ...(rows.length > page.size && last ? { next: `${last.from_on}~${last.matter}-${last.seq}` } : {}) }
}

/** What villages, and the township for its annual report, owe by the calendar: every line of it that is not yet published, the oldest first. */
export async function owedByCalendar(client: Queryable, { area, today }: Standing): Promise<readonly ListedNotice[]> {
  const { rows } = await client.query<Row>(`select ${columns} from publication where tenant = $1 and ${standing} and shelf = 'calendar' and ${owed} order by area, closes_on, matter`, [Number(area), today])
  return rows.map(listedOf)
}

/** @returns the notice, public or not: whether it stands is for whoever asked to judge */
export async function readNotice(client: Queryable, area: string, id: string): Promise<Notice | undefined> {
  const place = idIn(id)
  if (!place) return undefined
  const { rows } = await client.query<FullRow>(
    `select ${columns}, body, encode(digest, 'hex') as digest, ending from publication where tenant = $1 and matter = $2 and seq = $3`, [Number(area), place.matter, place.seq])
  return rows[0] && noticeOf(rows[0])
}

/** @param of the matter, and which kinds of its notices; @returns the newest that stands */
export async function newestNoticeOf(client: Queryable, { area, today }: Standing, { matter, kinds }: { readonly matter: string; readonly kinds: readonly string[] }): Promise<Notice | undefined> {
  const { rows } = await client.query<FullRow>(
    `select ${columns}, body, encode(digest, 'hex') as digest, ending from publication where tenant = $1 and ${standing} and matter = $3 and publication = any($4) order by seq desc limit 1`, [Number(area), today, matter, kinds])
  return rows[0] && noticeOf(rows[0])
}

/** @returns the later edition of a report, where it was corrected; nothing for what no other notice corrects */
export async function correctionOf(client: Queryable, { area, today }: Standing, notice: Notice): Promise<string | undefined> {
  if (notice.shelf !== 'reports') return undefined
  const [newest] = (await client.query<Row>(
    `select ${columns} from publication where tenant = $1 and ${standing} and shelf = 'reports' and subject = $3 order by from_on desc, matter desc, seq desc limit 1`, [Number(area), today, notice.subject])).rows
  return newest && newest.matter !== notice.matter ? listedOf(newest).id : undefined
}

/** Every notice that says the same as a printed paper of that matter, the newest first. */
export async function noticesOfPaper(client: Queryable, area: string, { matter, publications }: { readonly matter: string; readonly publications: readonly Publication[] }): Promise<readonly Notice[]> {
  const { rows } = await client.query<FullRow>(
    `select ${columns}, body, encode(digest, 'hex') as digest, ending from publication where tenant = $1 and matter = $2 and publication = any($3) order by seq desc`, [Number(area), matter, publications.map((each) => each.id)])
  return rows.map(noticeOf)
}

export function stands({ fromOn, untilOn }: ListedNotice, today: PlainDate): boolean {
  return fromOn <= today && (untilOn === undefined || untilOn >= today)
}

function listedOf(row: Row): ListedNotice {
  return {
    id: `${row.matter}-${row.seq}`, publication: row.publication, shelf: row.shelf, area: row.area, subject: row.subject, fromOn: row.from_on,
    ...(row.until_on === null ? {} : { untilOn: row.until_on }), ...(row.closes_on === null ? {} : { closesOn: row.closes_on }),
  }
}

function noticeOf(row: FullRow): Notice {
  return { ...listedOf(row), matter: row.matter, seq: row.seq, body: row.body, digest: row.digest, ...(row.ending === null ? {} : { ending: row.ending }) }
}

const idForm = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([1-9]\d{0,5})$/

function idIn(id: string): { readonly matter: string; readonly seq: number } | undefined {
  const [, matter, seq] = idForm.exec(id) ?? []
  return matter === undefined || seq === undefined ? undefined : { matter, seq: Number(seq) }
}

function placeIn(after: string | undefined): { readonly day: string; readonly matter: string; readonly seq: number } | undefined {
  const [day = '', id = ''] = (after ?? '').split('~')
  const place = idIn(id)
  return place && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day, ...place } : undefined
}
