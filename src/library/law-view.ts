// A law, one of its articles, or two of its versions, as the doors show them.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import { articleOn, isLawId, instrument } from '#law/instrument.ts'
import { articleLabel } from '#library/article-number.ts'
import { editionFor, lawsNamed, type Catalogue, type Library } from '#library/catalogue.ts'
import { compareTexts, type Change } from '#library/compare-texts.ts'
import { editionInForce, type Edition } from '#library/editions.ts'
import { lawKey } from '#library/law-key.ts'
import { askedArticle } from '#library/question.ts'
import { articleIn, articlesOf, type StoredArticle } from '#library/read-articles.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

export type EditionView = Pick<Edition, 'day' | 'from' | 'fromWhere' | 'to'> & { readonly inForce: boolean }
export type ArticleView = Pick<StoredArticle, 'number' | 'headings' | 'lines'> & { readonly label: string }
export type LawHead = {
  readonly key: string; readonly title: string; readonly issuer: string; readonly law?: string
  readonly history: readonly { readonly day: PlainDate; readonly what: string }[]
  readonly edition: EditionView
  readonly editions: readonly EditionView[]
  readonly doubts: readonly string[]
}
export type LawView = LawHead & { readonly articles: readonly ArticleView[] }
export type CitedView = LawHead & { readonly article: ArticleView; readonly paragraph?: number; readonly item?: number }
export type ChangesView = { readonly key: string; readonly title: string; readonly law?: string; readonly before: EditionView; readonly after: EditionView; readonly changes: readonly (Change & { readonly beforeText?: readonly string[]; readonly afterText?: readonly string[] })[] }

/** A law by key, title or law-book id. */
export function findLaw(catalogue: Catalogue, name: string): readonly Edition[] | Refusal {
  const title = isLawId(name) ? instrument(name).title : name
  const key = catalogue.laws.has(lawKey(title)) ? lawKey(title) : lawsNamed(catalogue, title)[0]
  const editions = key === undefined ? undefined : catalogue.laws.get(key)
  return editions ?? refusal('law-not-imported', `法律库里没有《${title.replaceAll(/[《》]/g, '').slice(0, 80)}》的文本。请系统管理员从国家法律法规数据库下载后，在“法律库”页面导入。`)
}

/** @param asked `version`: the day of one version; else the version in force `on` that day */
export async function viewLaw(library: Library, asked: { readonly law: string; readonly on: PlainDate; readonly version?: string }): Promise<LawView | Refusal> {
  const editions = findLaw(await library.catalogue(), asked.law)
  if ('code' in editions) return editions
  const edition = asked.version === undefined ? editionFor(editions, asked.on) : editions.find((each) => each.day === asked.version)
  if (!edition) return refusal('law-version-unknown', `没有${asked.version ?? ''}的版本，已有的版本：${editions.map((each) => each.day).join('、')}。`)
  return { ...headOf(editions, edition, asked.on), articles: (await articlesOf(library.database.pool, edition)).map(viewOf) }
}

/** @param asked a citation in words, or a law and an article numbered as in the newest text of the law book (`32.1(4)`) */
export async function viewCited(library: Library, asked: { readonly text?: string; readonly law?: string; readonly article?: string; readonly on: PlainDate }): Promise<CitedView | Refusal> {
  const meant = asked.text === undefined ? citedByBook(asked.law ?? '', asked.article ?? '', asked.on) : askedArticle(asked.text)
  if (!meant) return refusal('article-unknown', '看不出引的是哪部法的哪一条，请写成“行政处罚法第五十八条”。')
  const editions = findLaw(await library.catalogue(), meant.law)
  if ('code' in editions) return editions
  const edition = editionInForce(editions, asked.on)
  // The article of that number in a text of other days may say something else altogether.
  if (!edition) return refusal('law-version-not-imported', `法规库里没有《${editions[0]?.title ?? ''}》在${chineseDate(asked.on)}施行的文本，只有${editions.map(spanOf).join('、')}的。请系统管理员导入那一天施行的文本。`)
  const article = await articleIn(library.database.pool, edition, meant.article)
  if (!article) return refusal('article-unknown', `《${edition.title}》在${chineseDate(asked.on)}施行的文本里没有${articleLabel(meant.article)}。`)
  const { paragraph, item } = meant
  return { ...headOf(editions, edition, asked.on), article: viewOf(article), ...(paragraph === undefined ? {} : { paragraph }), ...(item === undefined ? {} : { item }) }
}

/** @param asked days of two versions; absent: the newest and the one before it */
export async function viewChanges(library: Library, asked: { readonly law: string; readonly before?: string; readonly after?: string; readonly on: PlainDate }): Promise<ChangesView | Refusal> {
  const editions = findLaw(await library.catalogue(), asked.law)
  if ('code' in editions) return editions
  const after = asked.after === undefined ? editions.at(-1) : editions.find((each) => each.day === asked.after)
  const before = asked.before === undefined ? after && editions[editions.indexOf(after) - 1] : editions.find((each) => each.day === asked.before)
  if (!before || !after) return refusal('law-version-unknown', `要有两个版本才能比对，已有的版本：${editions.map((each) => each.day).join('、')}。`)
  const [old, now] = await Promise.all([articlesOf(library.database.pool, before), articlesOf(library.database.pool, after)])
  const linesOf = (articles: readonly StoredArticle[], number: string | undefined) => articles.find((each) => each.number === number)?.lines ?? []
  const changes = compareTexts(old, now).map((each) => ({
    ...each,
    ...(each.kind === 'repealed' ? { beforeText: linesOf(old, each.before) } : {}), ...(each.kind === 'added' ? { afterText: linesOf(now, each.after) } : {}),
  }))
  return { key: after.key, title: after.title, ...(after.law === undefined ? {} : { law: after.law }), before: editionView(before, asked.on), after: editionView(after, asked.on), changes }
}

function spanOf({ from, to }: Edition): string {
  return `${chineseDate(from)}起${to === undefined ? '' : `至${chineseDate(to)}`}`
}

/** What a law-book citation means in the text of that day, where articles may have had other numbers. */
function citedByBook(law: string, article: string, on: PlainDate): ReturnType<typeof askedArticle> {
  if (!isLawId(law)) return undefined
  const number = articleOn({ law, article }, on) ?? article
  const part = /^§(\d+)$/.exec(number)
  const [, main, paragraph, item] = /^(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/.exec(number) ?? []
  if (!part && main === undefined) return { law, article: 'preamble' }
  return { law, article: part ? number : main ?? '', ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }), ...(item === undefined ? {} : { item: Number(item) }) }
}

function headOf(editions: readonly Edition[], edition: Edition, on: PlainDate): LawHead {
  const [first] = edition.texts
  return {
    key: edition.key, title: edition.title, issuer: first?.issuer ?? '', ...(edition.law === undefined ? {} : { law: edition.law }), history: first?.history ?? [],
    edition: editionView(edition, on), editions: editions.map((each) => editionView(each, on)), doubts: edition.texts.flatMap((each) => each.doubts),
  }
}

function editionView(edition: Edition, on: PlainDate): EditionView {
  const { day, from, fromWhere, to } = edition
  return { day, from, fromWhere, ...(to === undefined ? {} : { to }), inForce: editionInForce([edition], on) !== undefined }
}

function viewOf({ number, headings, lines }: StoredArticle): ArticleView {
  return { number, headings, lines, label: articleLabel(number) }
}

