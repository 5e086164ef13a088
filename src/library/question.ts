// What somebody typed: a law and an article (处罚法 58, 行政处罚法第五十八条), an article cited in full, or words to look for.
import { articleNumber, numeralSigns } from '#library/article-number.ts'

export type AskedArticle = { readonly law: string; readonly article: string; readonly paragraph?: number; readonly item?: number }

const numeral = `(\\d{1,4}|[${numeralSigns}]+)`
const cited = new RegExp(`^\\s*《?(.{2,80}?)》?(?:（[^（）]{1,30}号）)?\\s*(第)?\\s*${numeral}\\s*(条|部分)?(?:\\s*[之-]\\s*${numeral})?(?:\\s*第?${numeral}款)?(?:\\s*第?（?${numeral}）?项)?(?:（[自施][^（）]*）)?\\s*$`)

/**
 * @returns law, article, paragraph and item, if that is how it reads; whether there is such a law the shelf must say.
 * Without 第 or 条 a number must stand apart or be in digits: 民法典 一百 is an article, 三资企业法一 is not
 */
export function askedArticle(words: string): AskedArticle | undefined {
  const match = cited.exec(words.normalize('NFC'))
  if (!match) return undefined
  const [, law = '', ordinal, main = '', sign, branch, paragraph, item] = match
  const article = articleNumber(main, branch)
  if (article !== undefined && ordinal && sign === '部分') return { law: law.trim(), article: `§${article}` }
  if (article === undefined || (!ordinal && !sign && !/^\d+$/.test(main) && !/\s/.test(words.trim()))) return undefined
  return { law: law.trim(), article, ...clause('paragraph', paragraph), ...clause('item', item) }
}

function clause<Name extends string>(name: Name, written: string | undefined): { readonly [key in Name]?: number } {
  const value = written === undefined ? undefined : articleNumber(written)
  return (value === undefined ? {} : { [name]: Number(value) }) as { readonly [key in Name]?: number }
}
