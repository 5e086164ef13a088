// Which standard a dossier is bound and reviewed by on a day: the county's that was in force then, or the usual order.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Matter } from '#procedure/matter.ts'
import { dossierRows, isDossierRow, type DossierRow, type Judged, type Need } from './dossier-rows.ts'

export type OrderedRow = { readonly row: DossierRow; readonly need: Need }
export type SheetItem = { readonly title: string; readonly look?: string; readonly full?: number; /** What it looks at, where the ledger can answer. */ readonly judges?: Judged }

export type DossierStandard = {
  readonly title: string
  /** The county's matter; absent of the usual order. */
  readonly matter?: string
  /** Every row, in binding order. */
  readonly order: readonly OrderedRow[]
  /** Empty where the county has set none. */
  readonly review: readonly SheetItem[]
  /** Years it is kept; absent where none are said. */
  readonly years?: number
  readonly permanent?: true
}

const must: readonly DossierRow[] = ['application', 'rights', 'identity', 'record', 'agreement']

/**
 * The order and marks of the dossier papers that have circulated since the ministry's forms of December 2010, with the papers
 * of hand-over and panel where the work brings them about. Practice, not law: a county sets its own.
 */
export const usualStandard: DossierStandard = {
  title: '2010年以来通行的装订顺序',
  order: (Object.keys(dossierRows) as DossierRow[]).map((row) => ({ row, need: must.includes(row) ? 'must' : 'ifAny' })),
  review: [],
}

type Said = { readonly name: string; readonly order: readonly OrderedRow[]; readonly review?: readonly SheetItem[]; readonly keep: 'years' | 'permanent'; readonly years?: number }

/**
 * @param standards matters of `dossier-standard`, the county's and a township's own, in any order
 * @returns the one that took effect last and had not been retired by that day; undefined when there was none
 */
export function standardOn(standards: readonly Matter[], day: PlainDate): DossierStandard | undefined {
  const latest = standards.filter((each) => standsOn(each, day)).reduce<Matter | undefined>((found, each) => (found === undefined || isLater(each, found) ? each : found), undefined)
  return latest === undefined ? undefined : standardSaid(latest)
}

function startOf({ entries }: Matter): unknown {
  return entries.findLast((entry) => entry.action === 'enact')?.answers['from']
}

function standsOn(standard: Matter, day: PlainDate): boolean {
  const from = startOf(standard)
  const until = standard.entries.findLast((entry) => entry.action === 'retire')?.answers['until']
  return typeof from === 'string' && from <= day && !(typeof until === 'string' && until < day)
}

/** Of two that took effect on one day, the one drafted later. */
function isLater(one: Matter, other: Matter): boolean {
  const [start, before] = [String(startOf(one)), String(startOf(other))]
  return start > before || (start === before && one.openedOn >= other.openedOn && one.number >= other.number)
}

/** The county's standard of that day, or the usual order. */
export function standardFor(standards: readonly Matter[], day: PlainDate): DossierStandard {
  return standardOn(standards, day) ?? usualStandard
}

/** What a standard says as it was last written down; papers it does not name follow in the usual order, before the remarks. */
export function standardSaid(matter: Pick<Matter, 'id' | 'entries'>): DossierStandard | undefined {
  const said = matter.entries.findLast((entry) => 'order' in entry.answers)?.answers as Said | undefined
  if (!said) return undefined
  const named = said.order.filter((each) => isDossierRow(each.row))
  const unnamed = usualStandard.order.filter(({ row }) => named.every((each) => each.row !== row)).map(({ row }): OrderedRow => ({ row, need: 'ifAny' }))
  const before = named.filter(({ row }) => row !== 'remarks')
  const remarks = [...named, ...unnamed].filter(({ row }) => row === 'remarks')
  return {
    title: said.name,
    matter: matter.id,
    order: [...before, ...unnamed.filter(({ row }) => row !== 'remarks'), ...remarks],
    review: said.review ?? [],
    ...(said.keep === 'permanent' ? { permanent: true } : said.years === undefined ? {} : { years: said.years }),
  }
}

/** As covers have it. */
export function keptFor({ permanent, years }: Pick<DossierStandard, 'permanent' | 'years'>): string {
  if (permanent) return '永久'
  return years === undefined ? '' : `${years}年`
}
