// The reference pages say what the declarations say.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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
