import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts } from '#library/compare-texts.ts'
import type { LawArticle } from '#library/law-text.ts'
import { readMarkdown } from '#library/read-markdown.ts'
import { wordDifference } from '#library/word-difference.ts'
import { bridgeLaw, bridgeLawAmended, markdownOf } from '#test/laws/made-up-law.ts'

const articles = (law: typeof bridgeLaw) => readMarkdown(markdownOf(law), '')?.articles ?? []
const shown = (before: string, after: string) => wordDifference(before, after).map(({ kind, text }) => (kind === 'gone' ? `[${text}]` : kind === 'new' ? `{${text}}` : text)).join('')

describe('两个版本逐条比对', () => {
  const changes = compareTexts(articles(bridgeLaw), articles(bridgeLawAmended))

  test('没变的、只改条号的、改了字的、新增的、删去的，各归各', () => {
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['same', '1', '1'], ['repealed', '2', undefined], ['added', undefined, '2'], ['added', undefined, '3'], ['changed', '3', '4'], ['moved', '4', '5'], ['changed', '5', '6'],
    ])
  })

  test('改了字的条，逐词标出', () => {
    const words = changes.find((each) => each.before === '3')?.words ?? []
    expect(words.filter((each) => each.kind !== 'same').map((each) => each.text).join('')).toMatch(/一.*两.*十.*五/)
  })

  test('和自己比，什么都没变；新旧对调，增加变删去', () => {
    expect(compareTexts(articles(bridgeLaw), articles(bridgeLaw)).every((each) => each.kind === 'same')).toBe(true)
    const count = (kind: string, of = changes) => of.filter((each) => each.kind === kind).length
    const back = compareTexts(articles(bridgeLawAmended), articles(bridgeLaw))
    expect([count('added', back), count('repealed', back)]).toEqual([count('repealed'), count('added')])
  })

  test('每一条都有下落，一条不多一条不少', () => {
    const article = fc.record({ number: fc.integer({ min: 1, max: 30 }).map(String), headings: fc.constant([]), lines: fc.array(fc.constantFrom('过桥不收费。', '检查桥面。', '下马牵行。', '木匠每年检查一次桥面。'), { minLength: 1, maxLength: 2 }) })
    const law = fc.uniqueArray(article, { selector: (each) => each.number, maxLength: 12 })
    fc.assert(fc.property(law, law, (before: readonly LawArticle[], after: readonly LawArticle[]) => {
      const told = compareTexts(before, after)
      expect(told.flatMap((each) => each.before ?? []).sort()).toEqual(before.map((each) => each.number).sort())
      expect(told.flatMap((each) => each.after ?? [])).toEqual(after.map((each) => each.number))
    }))
  })
})

describe('逐词比对', () => {
  test('按词，不按散字', () => {
    expect(shown('发现桥面腐朽的，应当在十日内修好。', '发现桥面腐朽的，应当在五日内修好。')).toMatch(/^发现桥面腐朽的，应当在\[十日?内?\]\{五日?内?\}日?内?修好。$/)
    expect(shown('木桥', '木桥')).toBe('木桥')
    expect(shown('', '新增')).toBe('{新增}')
  })

  test('去掉增加的就是旧文，去掉删去的就是新文', () => {
    const text = fc.array(fc.constantFrom('村民', '委员会', '应当', '公布', '，', '五日', '十日', '。'), { maxLength: 40 }).map((each) => each.join(''))
    fc.assert(fc.property(text, text, (before, after) => {
      const pieces = wordDifference(before, after)
      expect(pieces.filter((each) => each.kind !== 'new').map((each) => each.text).join('')).toBe(before)
      expect(pieces.filter((each) => each.kind !== 'gone').map((each) => each.text).join('')).toBe(after)
    }))
  })
})
