// The villagers' door on the demo year, without a script: every page is light and one request, works at 320 pixels and in large type,
// and stands up to WCAG 2.2 AA. Pages are found by following the links, so that no page is left out.
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '#test/browser/chromium.ts'
import { startDemoServer } from '#test/browser/demo-server.ts'
import { accessFaults, sidewaysScroll } from '#test/browser/office.ts'
import type { RunningServer } from '#test/running-server.ts'

let server: RunningServer
let browser: Browser
/** Walked once: forms may not be asked for at any pace. */
let pages: readonly Walked[]
beforeAll(async () => {
  [server, browser] = await Promise.all([startDemoServer(), launchChromium()])
  pages = await walk()
})
afterAll(async () => { await browser?.close(); await server?.stop() })

/** Of a page with its style sheet, unpacked. */
const mostBytes = 50_000
/** Pages looked at in all; a list that never ends must not keep the test from ending. */
const mostPages = 400

type Walked = { readonly path: string; readonly body: string; readonly type: string }

/** Every page that links lead to from the front page. */
async function walk(): Promise<readonly Walked[]> {
  const found: Walked[] = []
  const known = new Set(['/public'])
  for (const path of known) {
    if (found.length >= mostPages) break
    const answer = await fetch(server.address + path)
    const body = await answer.text()
    expect([path, answer.status]).toEqual([path, 200])
    found.push({ path, body, type: answer.headers.get('content-type') ?? '' })
    for (const [, href = ''] of body.matchAll(/<a\b[^>]*? href="(\/public[^"#]*)/g)) {
      const next = href.replaceAll('&amp;', '&')
      if (!next.includes('large')) known.add(next)
    }
  }
  return found
}

/** One page of each kind: numbers, ids, figures, codes and what was asked stand for each other. */
function kindOf(path: string): string {
  return decodeURIComponent(path).replace(/\?.*$/, '?').replace(/\/(figures|verify\/\d+)\/[^/?]+/, '/$1/:which').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replaceAll(/\d+/g, ':n')
}

describe('村民页面', () => {
  test('从首页走得到的每一页：不到50KB，只有一次请求，没有脚本，标明演示数据', async () => {
    expect(pages.length).toBeGreaterThan(10)
    for (const { path, body, type } of pages) {
      if (!type.startsWith('text/html')) continue
      expect([path, Buffer.byteLength(body) < mostBytes, Buffer.byteLength(body)]).toEqual([path, true, expect.anything()])
      expect([path, /<script|<link|<img|<iframe| src=|url\(|@import|javascript:/i.exec(body)?.[0]]).toEqual([path, undefined])
      expect([path, body.includes('演示数据，不得作为真实记录')]).toEqual([path, true])
    }
    const page = await newPage(1280)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('/public')
    // The browser looks for an icon by itself; the page asks for nothing.
    expect(asked.filter((url) => !url.endsWith('/favicon.ico')).map((url) => new URL(url).pathname).filter((path) => !path.startsWith('/public'))).toEqual([])
    await page.context().close()
  })

  test.each([320, 360, 1280])('宽%i像素：两种字号都没有无障碍缺陷，不用左右滑', async (width) => {
    const kinds = new Map(pages.filter(({ type }) => type.startsWith('text/html')).map(({ path }) => [kindOf(path), path]))
    const page = await newPage(width)
    for (const path of kinds.values()) {
      for (const size of ['', path.includes('?') ? '&large' : '?large']) {
        await page.goto(path + size)
        expect([path + size, await accessFaults(page)]).toEqual([path + size, []])
        expect([path + size, await sidewaysScroll(page)]).toEqual([path + size, 0])
        await keepPicture(page, `${kindOf(path).replaceAll(/[/:?=&]+/g, '-').replaceAll(/^-|-$/g, '')}-${width}${size === '' ? '' : '-large'}`)
      }
    }
    await page.context().close()
  })

  test('关掉脚本，只用键盘：从首页找到办事指南，看得到带什么、多久、要不要钱', async () => {
    const page = await newPage(360, { javaScriptEnabled: false })
    await page.goto('/public')
    await page.keyboard.press('Tab')
    expect(await page.locator('a.skip:focus').innerText()).toBe('跳到正文')
    await page.getByRole('link', { name: '办事指南' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('您要办什么').fill('居住')
    await page.keyboard.press('Enter')
    await page.getByText('共有1件事可以办').waitFor()
    await page.getByRole('link', { name: '居住证明' }).click()
    await page.getByText('身份证或户口簿').waitFor()
    await page.getByText('不收钱').waitFor()
    await page.context().close()
  })

  test('选了大字版，一路点下去都是大字；可以换回来', async () => {
    const page = await newPage(360, { javaScriptEnabled: false })
    await page.goto('/public')
    await page.getByRole('link', { name: '大字版' }).click()
    await page.getByRole('link', { name: '办事指南' }).click()
    await page.getByLabel('您要办什么').fill('证明')
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('link', { name: '居住证明' }).click()
    expect(await page.locator('html.large').count()).toBe(1)
    await page.getByRole('link', { name: '普通字号' }).click()
    expect(await page.locator('html.large').count()).toBe(0)
    await page.getByRole('heading', { name: '居住证明' }).waitFor()
    await page.context().close()
  })

  test('不用登录做十道题，交了看得到答案和依据', async () => {
    const page = await newPage(360, { javaScriptEnabled: false })
    await page.goto('/public/quiz?paper=7')
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: '看答案' }).click()
    await page.getByText(/您答对了\d+道，一共10道。/).waitFor()
    await page.getByText('《中华人民共和国宪法》').first().waitFor()
    await page.context().close()
  })
})

/** For whoever wants to look at every page: `XIANGZHI_PICTURES=folder`. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['XIANGZHI_PICTURES']
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

/** With a policy that lets axe in, unless scripts are off. */
async function newPage(width: number, more: { readonly javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 740 }, locale: 'zh-CN', baseURL: server.address, bypassCSP: true, ...more })
  return context.newPage()
}
