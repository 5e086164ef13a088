// The versions of one law in their order, and which of them is in force on a day. Nobody's guess is passed off as the law's word:
// every first day says where it comes from.
import { addDays, daysBetween, type PlainDate } from '#calendar/plain-date.ts'
import { instruments } from '#law/book/instruments.ts'
import { instrument, type LawId } from '#law/instrument.ts'
import { lawKey } from '#library/law-key.ts'
import type { LawEvent, Repeal } from '#library/law-text.ts'

/** A text as it stands on the shelf, without its articles. */
export type ShelvedText = {
  readonly id: number
  readonly key: string
  readonly title: string
  readonly part: string
  readonly issuer: string
  readonly history: readonly LawEvent[]
  readonly day: PlainDate
  readonly statedFrom?: PlainDate
  readonly givenFrom?: PlainDate
  readonly givenTo?: PlainDate
  readonly repeals: readonly Repeal[]
  readonly firstArticle: number
  readonly articles: number
  readonly doubts: readonly string[]
}

/** `given` by whoever imported it, by the `book` of this program, `stated` in the text, or `assumed` from the day of the text. */
export type FromWhere = 'given' | 'book' | 'stated' | 'assumed'

export type Edition = {
  readonly key: string
  readonly title: string
  readonly day: PlainDate
  readonly from: PlainDate
  readonly fromWhere: FromWhere
  /** The last day in force, where it is over or its end is known. */
  readonly to?: PlainDate
  /** One text, or the parts in which the law is published. */
  readonly texts: readonly ShelvedText[]
  /** Its id in the law book, where the township's work cites it. */
  readonly law?: LawId
}

const bookKeys: ReadonlyMap<string, LawId> = new Map((Object.keys(instruments) as LawId[]).map((law) => [lawKey(instrument(law).title), law]))

/** The law-book id of a title, however it is written. */
export function lawOfKey(key: string): LawId | undefined {
  return bookKeys.get(key)
}

/**
 * @param texts of one law
 * @param ended days from which another law says it is no longer in force
 * @returns its versions, oldest first, each ending where the next begins or the law itself does
 */
export function editionsOf(texts: readonly ShelvedText[], ended: readonly PlainDate[] = []): readonly Edition[] {
  const days = [...new Set(texts.map((each) => each.day))].sort()
  const dated = days.map((day) => editionOn(texts.filter((each) => each.day === day), day)).sort((one, other) => (one.from < other.from || (one.from === other.from && one.day < other.day) ? -1 : 1))
  return dated.map((edition, index) => {
    const next = dated[index + 1]
    const repealed = ended.filter((day) => day > edition.from).sort()[0]
    const ends = [edition.to, next && addDays(next.from, -1), repealed && addDays(repealed, -1)].filter((each) => each !== undefined).sort()
    return ends[0] === undefined ? edition : { ...edition, to: ends[0] }
  })
}

/** The version in force on that day: one only, or none. */
export function editionInForce(editions: readonly Edition[], on: PlainDate): Edition | undefined {
  return editions.findLast((each) => each.from <= on && (each.to === undefined || on <= each.to))
}

function editionOn(texts: readonly ShelvedText[], day: PlainDate): Edition {
  const parts = [...texts].sort((one, other) => one.firstArticle - other.firstArticle)
  const [first] = parts
  const [key, title] = [first?.key ?? '', first?.title ?? '']
  const law = lawOfKey(key)
  const booked = law && bookText(law, day)
  const given = parts.find((each) => each.givenFrom)?.givenFrom
  const stated = parts.find((each) => each.statedFrom)?.statedFrom
  const [from, fromWhere]: [PlainDate, FromWhere] = given ? [given, 'given'] : booked ? [booked.from, 'book'] : stated ? [stated, 'stated'] : [day, 'assumed']
  const to = parts.find((each) => each.givenTo)?.givenTo ?? booked?.to
  return { key, title, day, from, fromWhere, ...(to === undefined ? {} : { to }), texts: parts, ...(law === undefined ? {} : { law }) }
}

/** A law comes into force within a year and a half of its adoption; a text older than that is not the book's. */
const longestWait = 550

function bookText(law: LawId, day: PlainDate) {
  return instrument(law).inForce.find((text) => text.from >= day && daysBetween(day, text.from) <= longestWait)
}
