// Real texts, where somebody has them at hand: XIANGZHI_LAWS names a folder of Markdown. None of them is kept here.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLawFile } from '#library/read-law-file.ts'
import { articleLabel } from '#library/article-number.ts'

const folder = process.env['XIANGZHI_LAWS']

describe.skipIf(folder === undefined)('整库真实文本', () => {
  const files = folder === undefined ? [] : readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.md') && !basename(name).startsWith('_')).map((name) => join(folder, name))
  const bare = (text: string) => text.replaceAll(/<!--.*?-->|[\s　#*\u200b-\u200f\u2060\ufeff]/g, '')

  test('部部读得出，九成九以上条号连续，正文一字不丢', () => {
    const laws = files.map((path) => ({ path, markdown: readFileSync(path, 'utf8'), law: readLawFile(readFileSync(path), basename(path)) }))
    expect(laws.length).toBeGreaterThan(100)
    expect(laws.flatMap(({ path, law }) => ('code' in law ? [path] : []))).toEqual([])
    const doubtful = laws.filter(({ law }) => 'doubts' in law && law.doubts.length > 0)
    expect(doubtful.length / laws.length).toBeLessThan(0.01)
    const shorter = laws.filter(({ markdown, law }) => {
      if ('code' in law) return false
      const body = bare(markdown.split('<!-- INFO END -->').at(1) ?? '')
      const kept = law.articles.reduce((sum, each) => sum + bare(each.lines.join('')).length + (each.number.startsWith('§') || !/^\d/.test(each.number) ? 0 : articleLabel(each.number).length), 0)
      const titles = new Set(law.articles.flatMap((each) => each.headings))
      return kept + [...titles].reduce((sum, each) => sum + bare(each).length, 0) < body.length * 0.995
    })
    expect(shorter.map(({ path }) => basename(path))).toEqual([])
  })
})
