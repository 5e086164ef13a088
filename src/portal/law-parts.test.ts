// Laws cut into pages that stay light.
import { expect, test } from 'vitest'
import type { ArticleView } from '#library/law-view.ts'
import { lawParts, partWith } from '#portal/law-parts.ts'

const article = (number: number, signs: number, chapter = '第一章'): ArticleView => ({ number: String(number), label: `第${number}条`, headings: [chapter], lines: ['字'.repeat(signs)] })

test('短的法律一页看完', () => {
  expect(lawParts([article(1, 100), article(2, 100)])).toMatchObject([{ title: '第1条至第2条（第一章）' }])
  expect(lawParts([])).toEqual([])
})

test('长的法律分页：一条不拆开，快满一页又逢新的一章就另起一页，每页的字都在三万字节以内', () => {
  const articles = Array.from({ length: 200 }, (_, at) => article(at + 1, 300, at < 25 ? '第一章' : '第二章'))
  const parts = lawParts(articles)
  expect(parts.flatMap((part) => part.articles)).toEqual(articles)
  expect(parts[0]?.articles).toHaveLength(25)
  for (const part of parts) expect(Buffer.byteLength(part.articles.flatMap((each) => each.lines).join(''))).toBeLessThanOrEqual(30_000)
  expect(partWith(parts, '26')).toBe(2)
  expect(partWith(parts, '999')).toBe(undefined)
})

test('一个附件比一页还长，就接着下一页', () => {
  const annex: ArticleView = { number: 'annex-1', label: '附件', headings: [], lines: Array.from({ length: 50 }, () => '字'.repeat(500)) }
  const parts = lawParts([article(1, 10), annex])
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.flatMap((part) => part.articles).filter((each) => each.number === 'annex-1').flatMap((each) => each.lines)).toEqual(annex.lines)
})
