// Citing the law: a basis names an instrument and an article, and can say whether it was in force on a day and how to write it.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { instruments } from '#law/book/instruments.ts'
import { chineseNumeral } from '#law/chinese-numeral.ts'
import type { Instrument, InstrumentKind, LegalText } from '#law/instrument-record.ts'

export type LawId = keyof typeof instruments

/**
 * Where a rule comes from. `article` is numbered as in the newest text: `32`, `32.1` (paragraph), `32.1(4)` (item of it), `30(4)` (item of
 * the article), `§3` (part of a paper without articles); empty means the whole paper, for papers that are not law.
 */
export type Basis = { readonly law: LawId; readonly article: string; /** The county's own paper, where it has set a local rule for itself. */ readonly paper?: string }

type WithoutArticles = 'policy' | 'local' | 'decision'
type Whole = `${bigint}`
type ArticleOf<Id extends LawId> = (typeof instruments)[Id]['kind'] extends WithoutArticles ? Whole | '' | `§${bigint}` : Whole
type Clause = Whole | `(${bigint})` | `${bigint}(${bigint})`

/**
 * Opens one instrument for citing.
 * @returns a function from article (and clause: `1` second level, `(4)` item, `1(4)` item of a paragraph) to a basis; it refuses an article the newest text does not have
 */
export function lawBook<const Id extends LawId>(law: Id): (article: ArticleOf<Id>, clause?: Clause) => Basis {
  return (article, clause) => {
    const basis = { law, article: clause === undefined ? article : clause.startsWith('(') ? `${article}${clause}` : `${article}.${clause}` }
    assertCitable(basis)
    return basis
  }
}

/** True when the instrument was in force on that day and its text of that day had the article. */
export function inForceOn(basis: Basis, day: PlainDate): boolean {
  const text = textOn(basis.law, day)
  return text !== undefined && numberIn(text, basis.article) !== undefined
}

/** The article's number in the text of that day; nothing when no text was in force or it had no such article. */
export function articleOn(basis: Basis, day: PlainDate): string | undefined {
  const text = textOn(basis.law, day)
  return text && numberIn(text, basis.article)
}

/**
 * How a paper cites it: 《中华人民共和国人民调解法》第十七条.
 * What a county has set for itself is cited by its paper.
 * @param on cites the text of that day, under its own article numbers; outside the days in force the citation says so
 */
export function citation(basis: Basis, on?: PlainDate): string {
  const { title, kind, number } = instrument(basis.law)
  const text = on === undefined ? undefined : textOn(basis.law, on)
  const article = (text && numberIn(text, basis.article)) ?? basis.article
  if (basis.paper !== undefined) return `本县规定：${basis.paper}`
  const name = kind === 'local' ? title : `《${title}》${number === undefined ? '' : `（${number}）`}`
  return `${name}${articleName(article)}${on === undefined ? '' : outsideForce(basis, on)}`
}

/** Laws, regulations, rules and interpretations are; policy papers and local settings never are. */
export function isStatute(law: LawId): boolean {
  const { kind } = instrument(law)
  return kind !== 'policy' && kind !== 'local'
}

/** 法律、行政法规、部门规章、政策文件、本地规定 … */
export function kindName(law: LawId): string {
  return kindNames[instrument(law).kind]
}

export function instrument(law: LawId): Instrument {
  return instruments[law]
}

export function isLawId(value: string): value is LawId {
  return Object.hasOwn(instruments, value)
}

const kindNames = {
  statute: '法律', decision: '有关法律问题的决定', regulation: '行政法规', rule: '部门规章', interpretation: '司法解释', policy: '政策文件', local: '本地规定',
} as const satisfies Record<InstrumentKind, string>

const articleShape = /^(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/
const sectionShape = /^§(\d+)$/

function textOn(law: LawId, day: PlainDate): LegalText | undefined {
  return instrument(law).inForce.find((text) => text.from <= day && (text.to === undefined || day <= text.to))
}

/** The article's number in that text, or nothing when it has no such article. Paragraphs and items keep their places. */
function numberIn(text: LegalText, article: string): string | undefined {
  const match = articleShape.exec(article)
  if (!match) return article
  const newest = match[1] ?? ''
  const here = text.numbers ? text.numbers[newest] : newest
  if (here === undefined || Number(here) > (text.articles ?? Infinity)) return undefined
  return `${here}${article.slice(newest.length)}`
}

function articleName(article: string): string {
  const section = sectionShape.exec(article)?.[1]
  if (section !== undefined) return `第${chineseNumeral(Number(section))}部分`
  const [, number, paragraph, item] = articleShape.exec(article) ?? []
  const part = (value: string | undefined, name: string) => (value === undefined ? '' : `第${chineseNumeral(Number(value))}${name}`)
  return `${part(number, '条')}${part(paragraph, '款')}${part(item, '项')}`
}

function outsideForce(basis: Basis, on: PlainDate): string {
  if (inForceOn(basis, on)) return ''
  const texts = instrument(basis.law).inForce.filter((text) => numberIn(text, basis.article) !== undefined)
  const next = texts.find((text) => on < text.from)
  if (next) return `（自${chineseDate(next.from)}起施行）`
  const last = texts.at(-1)?.to
  return last === undefined ? '' : `（施行至${chineseDate(last)}）`
}

function assertCitable(basis: Basis): void {
  const { kind, inForce } = instrument(basis.law)
  const mayBeWhole = kind === 'policy' || kind === 'local' || kind === 'decision'
  const wellFormed = articleShape.test(basis.article) || (mayBeWhole && (basis.article === '' || sectionShape.test(basis.article)))
  const newest = inForce.at(-1)
  if (!wellFormed || !newest || numberIn(newest, basis.article) === undefined) {
    throw new RangeError(`${basis.law} has no article "${basis.article}"`)
  }
}
