// What is handed to the browser: it must run on Chromium 109, the last for Windows 7, and come over a township's line.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../dist/office', import.meta.url))
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
let scripts: readonly string[] = []
let styles: readonly string[] = []

beforeAll(async () => {
  const { build } = await import('../../bin/build.mjs') as { build(): Promise<boolean> }
  await build()
  const assets = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)
  scripts = assets.filter((name) => name.endsWith('.js'))
  styles = assets.filter((name) => name.endsWith('.css'))
})

/** Came to Chromium after 109; syntax is rewritten by the build, these are calls and cannot be. */
const tooYoung = [
  '.toSorted(', '.toReversed(', '.toSpliced(', 'Object.groupBy', 'Map.groupBy', '.withResolvers(', '.fromAsync(', '.isSubsetOf(', '.isSupersetOf(',
  '.isDisjointFrom(', '.symmetricDifference(', 'URL.canParse', 'AbortSignal.any', '.isWellFormed(', '.toWellFormed(', 'Iterator.from', 'Promise.try', 'RegExp.escape',
]

test('没有Chromium 109以后才有的函数', () => {
  expect(scripts.length).toBeGreaterThan(5)
  for (const name of scripts) expect.soft(tooYoung.filter((call) => read(name).includes(call)), name).toEqual([])
})

test('样式里没有嵌套和Chromium 109不认的写法', () => {
  expect(styles.length).toBeGreaterThan(0)
  for (const name of styles) expect.soft(read(name).match(/color-mix\(|light-dark\(|@scope|@starting-style|[{;]\s*&/g) ?? [], name).toEqual([])
})

test('页面里没有内嵌脚本，也不从别处取任何东西', () => {
  const page = read('index.html')
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/)
  expect(page).not.toMatch(/https?:\/\//)
})

test('不用eval一类的做法，内容安全策略可以从严', () => {
  for (const name of scripts) expect.soft(read(name).match(/\beval\(|new Function\(/g) ?? [], name).toEqual([])
})

/** What the page names itself, and what those scripts can't begin without. */
const named = () => [...read('index.html').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')

function withNeeded(names: readonly string[], known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return names.reduce((all, name) => {
    if (all.has(name)) return all
    const needed = [...read(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map((match) => `assets/${match[1] ?? ''}`)
    return withNeeded(needed, new Set([...all, name]))
  }, known)
}

const kilobytes = (names: Iterable<string>) => [...names].reduce((total, name) => total + gzipSync(read(name)).length, 0) / 1000

test('登录页要取的脚本压缩后不超过500千字节；门里的内容在输密码时取', () => {
  expect(named().length).toBeGreaterThan(0)
  expect(kilobytes(withNeeded(named()))).toBeLessThan(500)
})

test('登录以后的第一页，连同全部程序声明，一共不超过650千字节', () => {
  const inside = scripts.find((name) => /\/inside-/.test(name))
  if (!inside) throw new Error('nothing behind the door')
  expect(kilobytes(withNeeded([...named(), inside]))).toBeLessThan(650)
})
