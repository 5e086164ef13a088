// What of a matter everybody may read. Nothing is public unless its procedure declares it here: from which step on, until when, by
// which article, and word for word what. The matter it is drawn from has no private words, staff or files in it: those are taken
// out before a declaration sees it.
import type { Derived } from '#calendar/derive.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { receiptText } from '#calendar/receipt-text.ts'
import type { Basis } from '#law/instrument.ts'
import type { Entry, JsonObject } from '#procedure/entry.ts'
import type { Sealed } from '#procedure/field.ts'
import type { Matter } from '#procedure/matter.ts'
import type { ActionKey, EntryOf } from '#procedure/procedure.ts'

/** Where people look for it, in the order of the shelves. */
export const shelves = {
  comment: '征求意见',
  village: '村里决定的事',
  affairs: '村务公开',
  calendar: '公开日历',
  assistance: '低保公示',
  decisions: '乡里的决定和文件',
  penalties: '行政处罚和检查',
  licences: '办结的许可',
  disclosure: '政府信息公开',
  reports: '法治政府建设年度报告',
} as const

export type Shelf = keyof typeof shelves

/** A line of the notice. A person is given by the sealed reference and is never shown but masked. */
export type PublicFact = { readonly label: string; readonly value: string | Sealed }

/** A day that matters to the reader, with the account of why it is this day. */
export type PublicDay = { readonly label: string; readonly day: PlainDate; readonly why: readonly string[] }

/** The notice, word for word as it is published. */
export type PublicText = {
  readonly facts: readonly PublicFact[]
  /** Paragraphs; a line feed parts paragraphs too. */
  readonly paragraphs: readonly string[]
  readonly days?: readonly PublicDay[]
  /** Where to turn with an objection, a question, a complaint. */
  readonly remedy?: string
}

/** An entry without what is private: any answer may have been taken out. */
export type PublicEntry<K extends string = string, Answers = JsonObject> = Pick<Entry<K>, 'seq' | 'action' | 'occurredOn' | 'noted'> & { readonly answers: { readonly [Key in keyof Answers]?: Answers[Key] } }

/** A matter as it stood with the entry that published it, which is its last one. */
export type PublicMatter<E = PublicEntry> = Pick<Matter, 'id' | 'area' | 'openedOn'> & { readonly entries: readonly E[] }

type PublicEntryOf<E> = E extends Entry<infer K, infer Answers> ? PublicEntry<K, Answers> : never
export type PublicMatterOf<P> = PublicMatter<PublicEntryOf<EntryOf<P>>>

export type Publication<M = PublicMatter> = {
  /** Permanent, English, unique in the whole system. */
  readonly id: string
  readonly procedure: string
  /** What kind of notice it is: 决议公告. */
  readonly title: string
  readonly shelf: Shelf
  readonly basis: readonly [Basis, ...Basis[]]
  /** Public from each of these steps on; a later one takes the place of an earlier. */
  readonly after: readonly string[]
  /** Gone with any of these. */
  readonly endedBy?: readonly string[]
  /** Answers that name persons whom the law has published, as `step.answer`; they come masked. */
  readonly persons?: readonly string[]
  /** People may be called by name in its words, because the law has everybody told who; where it is not set, such words are refused. */
  readonly mayName?: true
  /** Printed papers that say the same; each carries the code by which it is checked. */
  readonly papers?: readonly string[]
  /** One may say something about it until the day it `closes`. */
  readonly speak?: 'comment' | 'objection'
  /** Public only if this holds too. */
  when?(matter: M): boolean
  /** The last day on which it is public; for ever where there is none. */
  until?(matter: M): PlainDate | undefined
  /** The last day to say something about it, or the day by which what it announces is owed. */
  closes?(matter: M): PlainDate | undefined
  /** The heading: what it is about. Names nobody. */
  subject(matter: M): string
  shows(matter: M): PublicText
}

type Keyed<P> = Omit<Publication<PublicMatterOf<P>>, 'procedure' | 'after' | 'endedBy'> & { readonly after: readonly [ActionKey<P>, ...ActionKey<P>[]]; readonly endedBy?: readonly ActionKey<P>[] }

/** What one procedure publishes, typed by its answers. */
export function publicationOf<P extends { readonly id: string }>(procedure: P) {
  return (spec: Keyed<P>): Publication => ({ ...spec, procedure: procedure.id }) as unknown as Publication
}

/** A day with the receipt that tells how it was come by. */
export function publicDay(label: string, { due, receipt }: Pick<Derived, 'due' | 'receipt'>): PublicDay {
  return { label, day: due, why: receiptText(receipt) }
}

/** Facts that are known; the others are left out. */
export function publicFacts(said: Readonly<Record<string, string | Sealed | undefined>>): readonly PublicFact[] {
  return Object.entries(said).flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]))
}
