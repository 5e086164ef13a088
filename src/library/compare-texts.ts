// Two versions of a law side by side: which article became which, what is new, what is gone, and what was only numbered otherwise.
import { gramCounts } from '#library/grams.ts'
import type { LawArticle } from '#library/law-text.ts'
import { wordDifference, type Difference } from '#library/word-difference.ts'

export type Change = {
  /** `moved`: the same words under another number. */
  readonly kind: 'same' | 'moved' | 'changed' | 'added' | 'repealed'
  readonly before?: string
  readonly after?: string
  /** Word by word, for an article whose words changed. */
  readonly words?: readonly Difference[]
}

/** Below this share of common pairs of signs two articles are not the same one reworded. */
const leastLikeness = 0.5
/** An article that kept its number is believed to be the same at less. */
const leastUnderOneNumber = 0.3

/** @returns every article of both, in the order of the new version; those that are gone where they used to stand */
export function compareTexts(before: readonly LawArticle[], after: readonly LawArticle[]): readonly Change[] {
  const pairs = pairUp(before, after)
  const oldOf = new Map([...pairs].map(([old, now]) => [now, old]))
  const changes: Change[] = []
  const gone = before.filter((each) => !pairs.has(each))
  // What is gone is told where it stood: after the article before it, or before the first that stood after it.
  const tellGone = (until: number) => {
    while (gone[0] && before.indexOf(gone[0]) < until) changes.push({ kind: 'repealed', before: gone.shift()?.number ?? '' })
  }
  const nextKept = (from: number) => {
    const kept = before.findIndex((each, index) => index > from && pairs.has(each))
    return kept < 0 ? before.length : kept
  }
  tellGone(nextKept(-1))
  for (const now of after) {
    const old = oldOf.get(now)
    if (old) tellGone(before.indexOf(old))
    changes.push(old ? changeOf(old, now) : { kind: 'added', after: now.number })
    if (old) tellGone(nextKept(before.indexOf(old)))
  }
  tellGone(before.length)
  return changes
}

function changeOf(old: LawArticle, now: LawArticle): Change {
  const places = { before: old.number, after: now.number }
  const [was, is] = [old.lines.join('\n'), now.lines.join('\n')]
  if (bare(was) === bare(is)) return { kind: old.number === now.number ? 'same' : 'moved', ...places }
  return { kind: 'changed', ...places, words: wordDifference(was, is) }
}

/** First the same words, then the same number in like words, then the likest of what is left. */
function pairUp(before: readonly LawArticle[], after: readonly LawArticle[]): ReadonlyMap<LawArticle, LawArticle> {
  const pairs = new Map<LawArticle, LawArticle>()
  const taken = new Set<LawArticle>()
  const pair = (old: LawArticle, now: LawArticle | undefined) => {
    if (!now || pairs.has(old) || taken.has(now)) return
    pairs.set(old, now)
    taken.add(now)
  }
  const words = (article: LawArticle) => bare(article.lines.join('\n'))
  for (const old of before) pair(old, after.find((now) => !taken.has(now) && words(now) === words(old) && now.number === old.number))
  for (const old of before) if (!pairs.has(old)) pair(old, after.find((now) => !taken.has(now) && words(now) === words(old)))
  // The closing article says little but a day, and is the closing article all the same.
  const [lastOld, lastNow] = [closing(before), closing(after)]
  if (lastOld) pair(lastOld, lastNow)
  const open = after.filter((now) => !taken.has(now)).map((article) => ({ article, grams: gramCounts(article.lines.join('\n')) }))
  const likely = before.filter((old) => !pairs.has(old)).flatMap((old) => {
    const grams = gramCounts(old.lines.join('\n'))
    return open.map((each) => ({ old, now: each.article, like: likeness(grams, each.grams) }))
      .filter((each) => each.like >= (each.old.number === each.now.number ? leastUnderOneNumber : leastLikeness))
  })
  for (const each of likely.sort((one, other) => other.like - one.like)) pair(each.old, each.now)
  return pairs
}

function closing(articles: readonly LawArticle[]): LawArticle | undefined {
  return articles.findLast((each) => /起(?:施行|实施|执行|生效)/.test(each.lines[0] ?? ''))
}

/** Twice what both have, of all that each has. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [common, all] = [0, 0]
  for (const [gram, count] of one) {
    common += Math.min(count, other.get(gram) ?? 0)
    all += count
  }
  for (const count of other.values()) all += count
  return all === 0 ? 1 : (2 * common) / all
}

function bare(text: string): string {
  return text.replaceAll(/[\s　]/g, '').replaceAll(':', '：').replaceAll(',', '，')
}
