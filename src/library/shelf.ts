// What is on the shelf, a line a law; and what the township's work cites and is not there yet.
import type { PlainDate } from '#calendar/plain-date.ts'
import { instruments } from '#law/book/instruments.ts'
import { instrument, isStatute, type LawId } from '#law/instrument.ts'
import { editionFor, type Catalogue } from '#library/catalogue.ts'
import { lawKey } from '#library/law-key.ts'
import { lawHit, type LawHit } from '#library/search.ts'

export type Shelf = {
  readonly laws: number
  readonly articles: number
  readonly listed: readonly (LawHit & { readonly versions: number; readonly law?: string })[]
  /** Cited by the work, in force on the day, and not on the shelf. */
  readonly missing: readonly { readonly law: LawId; readonly title: string }[]
}

/** @param asked `cited`: only the laws that the work cites */
export function shelfOf(catalogue: Catalogue, asked: { readonly on: PlainDate; readonly cited: boolean }): Shelf {
  const laws = [...catalogue.laws.values()].filter((editions) => !asked.cited || editions[0]?.law !== undefined)
  const listed = laws.flatMap((editions) => {
    const edition = editionFor(editions, asked.on)
    return edition ? [{ ...lawHit(edition, asked.on), versions: editions.length, ...(edition.law === undefined ? {} : { law: edition.law }) }] : []
  })
  const missing = (Object.keys(instruments) as LawId[]).filter((law) => isStatute(law) && standsOn(law, asked.on) && !catalogue.laws.has(lawKey(instrument(law).title)))
  return {
    laws: catalogue.laws.size, articles: catalogue.articles,
    listed: listed.sort((one, other) => (one.key < other.key ? -1 : 1)), missing: missing.map((law) => ({ law, title: instrument(law).title })),
  }
}

function standsOn(law: LawId, on: PlainDate): boolean {
  return instrument(law).inForce.some((text) => text.from <= on && (text.to === undefined || on <= text.to))
}
