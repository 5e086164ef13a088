// The reference pages say what the declarations say.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { terms } from './generated/glossary.ts'
import { pages } from './generated/pages.ts'

const root = new URL('..', import.meta.url).pathname

test.each(pages().map(({ path, text }) => [path, text] as const))('%s is current (npm run docs)', (path, text) => {
  expect(existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '').toBe(text)
})

test('every refusal sentence speaks plain Chinese', () => {
  const sentences = pages().filter(({ path }) => path === 'docs/errors.md').flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('| `')))
  expect(sentences.length).toBeGreaterThan(30)
  for (const line of sentences) expect(line).toMatch(/[。，\u4e00-\u9fff]/)
})

test('the glossary has one identifier for one term, and one term for one identifier', () => {
  for (const key of ['chinese', 'identifier'] as const) {
    const seen = terms().map((term) => term[key])
    expect(seen.filter((each, index) => seen.indexOf(each) !== index)).toEqual([])
  }
})
