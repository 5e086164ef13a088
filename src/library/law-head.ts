// The head of a law: the dates under its title, who issued it, and since when it is in force as far as the text itself says.
import { dayOf, isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import { numeralSigns } from '#library/article-number.ts'
import { numeralValue } from '#law/chinese-numeral.ts'
import type { LawArticle, LawEvent, Repeal } from '#library/law-text.ts'

const arabicDay = /(\d{4})年(\d{1,2})月(\d{1,2})日/g
const anyDay = `([\\d${numeralSigns}]{4})年([\\d${numeralSigns}]{1,3})月([\\d${numeralSigns}]{1,3})日`
const since = new RegExp(`自${anyDay}起(?:正式)?(?:施行|实施|执行|生效)`)

/** Cuts the lines under a title into events: every day, with what is said to have happened on it. */
export function eventsIn(head: string): readonly LawEvent[] {
  const found = [...head.matchAll(arabicDay)]
  return found.flatMap((match, index) => {
    const day = readDay(match[1], match[2], match[3])
    const what = head.slice(match.index + match[0].length, found[index + 1]?.index ?? head.length)
    return day ? [{ day, what: what.replaceAll(/[（）()\s　，、]|根据$|自$/g, '').replace(/根据$|自$/, '') }] : []
  })
}

/** The last day on which the text was adopted, published or amended; days of coming into force do not count. */
export function textDay(history: readonly LawEvent[]): PlainDate | undefined {
  return latest(history.filter((each) => !isStart(each)))
}

/**
 * Since when the text is in force, where it says so beyond doubt. An amended law keeps the day of its first text in its last
 * article (民事诉讼法 still reads "from the day of publication"): that day is not believed.
 */
export function statedStart(history: readonly LawEvent[], articles: readonly LawArticle[]): PlainDate | undefined {
  const day = textDay(history)
  const told = latest(history.filter(isStart))
  if (told && (!day || told >= day)) return told
  const closing = closingOf(articles)
  const match = since.exec(closing)
  const said = match ? readDay(match[1], match[2], match[3]) : undefined
  const amended = history.some((each) => /修[正订改]/.test(each.what))
  if (said) return !day || said >= day || !amended ? said : undefined
  return /自(?:公布|发布|颁布|通过|印发)之日起(?:施行|实施|执行|生效)/.test(closing) && !amended ? day : undefined
}

/**
 * What else ends: 自2021年5月1日起施行，《…》同时废止. Only whole laws: 《…》第三条同时废止 ends an article. The day is the one the closing
 * article names, which an amendment leaves as it was; 自公布之日 is the day of the first text.
 */
export function repealsIn(history: readonly LawEvent[], articles: readonly LawArticle[]): readonly Repeal[] {
  const closing = closingOf(articles)
  const match = since.exec(closing)
  const from = (match ? readDay(match[1], match[2], match[3]) : undefined) ?? (/自(?:公布|发布|颁布)之日起/.test(closing) ? history[0]?.day : undefined)
  const ended = closing.split(/[。；\n]/).filter((sentence) => /(?:同时|予以|随之)废止/.test(sentence))
  return from ? ended.flatMap((sentence) => [...sentence.matchAll(/《([^《》]+(?:〈[^〉]+〉[^《》]*)?)》(?!第|中|的|附)/g)].map((each) => ({ title: each[1] ?? '', from }))) : []
}

function closingOf(articles: readonly LawArticle[]): string {
  return articles.filter((each) => !each.number.startsWith('annex')).slice(-3).flatMap((each) => each.lines).join('\n')
}

const bodies: readonly (readonly [RegExp, string])[] = [
  [/全国人民代表大会常务委员会/, '全国人民代表大会常务委员会'], [/全国人民代表大会/, '全国人民代表大会'],
  [/最高人民法院.*最高人民检察院/, '最高人民法院、最高人民检察院'], [/最高人民法院/, '最高人民法院'], [/最高人民检察院/, '最高人民检察院'], [/国务院/, '国务院'],
]

/** Who issued it: as the first event or the title says; empty where neither does. */
export function issuerOf(title: string, history: readonly LawEvent[]): string {
  const what = history[0]?.what ?? ''
  const ordered = /^(.{2,30}?)令第/.exec(what)?.[1]?.replace(/^中华人民共和国/, '')
  if (ordered) return ordered
  const named = /^((?:最高人民法院|最高人民检察院|国务院|[^关]{2,12}(?:部|局|委员会|办公厅))(?:[、 ](?:最高人民检察院|[^关]{2,12}(?:部|局|委员会)))*)关于/.exec(title)?.[1]
  return named?.replaceAll(' ', '、') ?? bodies.find(([pattern]) => pattern.test(what))?.[1] ?? ''
}

function isStart(event: LawEvent): boolean {
  return /^(?:起)?(?:公布)?(?:正式)?(?:施行|实施|生效|执行)$/.test(event.what) && event.what !== '公布施行'
}

function latest(events: readonly LawEvent[]): PlainDate | undefined {
  return events.map((each) => each.day).sort().at(-1)
}

function readDay(year = '', month = '', date = ''): PlainDate | undefined {
  // Years are written digit by digit: 二〇一〇年.
  const numeric = /^\d/.test(year) ? year : [...year].map((sign) => '零一二三四五六七八九'.indexOf(sign.replace(/[〇○]/, '零'))).join('')
  const [y, m, d] = [Number(numeric), numeralValue(month), numeralValue(date)]
  if (!m || !d) return undefined
  const text = `${numeric}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return isPlainDate(text) ? dayOf(y, m, d) : undefined
}
