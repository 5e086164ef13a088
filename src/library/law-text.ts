// A law as the library holds it once its text has been read: where it comes from, its dates, its articles one by one.
import type { PlainDate } from '#calendar/plain-date.ts'

/** One day of a law's life as its head tells it: adopted, published, amended, in force. */
export type LawEvent = { readonly day: PlainDate; readonly what: string }

export type LawArticle = {
  /** `58`, `120-1` (第一百二十条之一), `§3` (part of a text without articles), `preamble`, `annex-1`. Once in a text. */
  readonly number: string
  /** Titles above it, outermost first: 第二编 分则, 第一章 …. */
  readonly headings: readonly string[]
  /** Paragraphs and items, a line each; the article's own number is left out. */
  readonly lines: readonly string[]
}

/** `from`: the first day on which the other law is no longer in force. */
export type Repeal = { readonly title: string; readonly from: PlainDate }

export type LawText = {
  readonly title: string
  /** A law that is published in several files: 合同编. */
  readonly part: string
  readonly issuer: string
  readonly history: readonly LawEvent[]
  /** The day this text was adopted, published or last amended: what tells versions apart. */
  readonly day: PlainDate | undefined
  /** The day in force, where the text itself says it beyond doubt. */
  readonly inForce: PlainDate | undefined
  /** Other laws that it says end on the day it comes into force: 《…》同时废止. */
  readonly repeals: readonly Repeal[]
  readonly articles: readonly LawArticle[]
  /** What does not look right: a number left out, a number twice. Told at the import; the text is kept as it came. */
  readonly doubts: readonly string[]
}
