// The office as a person meets it: a server on the demo year, a browser, somebody signed in.
import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { demoPassword } from '#demo/people.ts'
import { launchChromium, newContext, type screens } from '#test/browser/chromium.ts'
import { startDemoServer } from '#test/browser/demo-server.ts'
import type { RunningServer } from '#test/running-server.ts'

export type Asked = {
  /** Already signed in, as that person. */
  readonly login?: string
  readonly screen?: keyof typeof screens
  /** Opened there; otherwise the test goes where it wants to. */
  readonly at?: string
  /** In a session of one's own: what is done to it is done to nobody else. */
  readonly apart?: boolean
}

export type Office = {
  readonly address: string
  /** A fresh browser profile: no cookie but the session's, no draft of another. */
  visit(asked?: Asked): Promise<{ readonly page: Page; readonly context: BrowserContext }>
  close(): Promise<void>
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

export async function openOffice(): Promise<Office> {
  const [server, browser] = await Promise.all([startDemoServer(), launchChromium()])
  // A person signs in once in a file: a hundred visits need not each wait for a password to be proved.
  const sessions = new Map<string, Promise<Cookies>>()
  return { address: server.address, visit: (asked = {}) => visit({ server, browser, sessions }, asked), close: () => close(server, browser) }
}

type Opened = { readonly server: RunningServer; readonly browser: Browser; readonly sessions: Map<string, Promise<Cookies>> }

async function visit({ server, browser, sessions }: Opened, { login, screen = 'office', at, apart = false }: Asked) {
  const context = await newContext(browser, screen, server.address)
  leaveAfterwards(context)
  const page = await context.newPage()
  // A page that has not come by then will not come; machines that share their cores need the margin.
  page.setDefaultTimeout(20_000)
  if (login !== undefined) {
    const cookies = (apart ? undefined : sessions.get(login)) ?? signedIn(context, login)
    if (!apart) sessions.set(login, cookies)
    await context.addCookies(await cookies)
  }
  if (at !== undefined) {
    await page.goto(at)
    await waitForOffice(page)
  }
  return { page, context }
}

/** Past the form, which has tests of its own. */
async function signedIn(context: BrowserContext, login: string): Promise<Cookies> {
  const answer = await context.request.post('/api/session', { data: { login, password: demoPassword } })
  if (!answer.ok()) throw new Error(`${login} could not sign in: ${await answer.text()}`)
  return context.cookies()
}

/**
 * Opens a page of the office. From a page that is open it goes on inside, as a click on a link does: loading the program anew for every
 * page would take most of the time. To the same page with other conditions, use `goto`.
 */
export async function open(page: Page, address: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(address)
  else if (new URL(address, page.url()).href !== page.url()) await goInside(page, address)
  await page.locator('main h1:not([data-left])').waitFor()
  await expect.poll(() => page.locator('.waiting').count()).toBe(0)
}

async function goInside(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    // The page before stays until the next is there: its heading is marked, so that it isn't taken for the next one's.
    document.querySelector('main h1')?.setAttribute('data-left', '')
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/** Pages left open would go on working beside those of the next test. What is opened for a whole file stays until its end. */
function leaveAfterwards(context: BrowserContext): void {
  try {
    onTestFinished(() => context.close())
  } catch {
    // Not within a test.
  }
}

async function waitForOffice(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '今日' }).or(page.locator('main#main')).first().waitFor()
}

export async function signIn(page: Page, login: string): Promise<void> {
  await page.getByLabel('登录名', { exact: true }).fill(login)
  await page.getByLabel('密码', { exact: true }).fill(demoPassword)
  await page.keyboard.press('Enter')
  await waitForOffice(page)
}

async function close(server: RunningServer, browser: Browser): Promise<void> {
  await browser.close()
  await server.stop()
}

const accessRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const

/** What stands against the page by WCAG 2.2 A and AA, one line each; none when it may be shown to everybody. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  // Handed over once for every program loaded: handing it over and reading it takes longer than asking it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const violations = await page.evaluate(judge, [...accessRules])
  return violations.map((each) => `${each.id}: ${each.nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`)
}

/**
 * Runs in the page. Contrast takes most of the time, line by line; of the lines of a list that are drawn alike, it is measured on one:
 * the same elements with the same classes and styles, at an odd or even place.
 */
async function judge(tags: string[]): Promise<AxeResults['violations']> {
  const { run } = (globalThis as unknown as { readonly axe: typeof axe }).axe
  const seen = new Set<string>()
  const alike: Element[] = []
  for (const line of document.querySelectorAll('tbody > tr, li')) {
    const place = [...line.parentElement?.children ?? []].indexOf(line)
    const look = [line, ...line.querySelectorAll('*')].map((each) => `${each.tagName} ${each.getAttribute('class') ?? ''} ${each.getAttribute('style') ?? ''}`)
    const key = `${line.parentElement?.parentElement?.className ?? ''} ${line.parentElement?.className ?? ''} ${place % 2} ${look.join()}`
    if (seen.has(key)) alike.push(line)
    seen.add(key)
  }
  const { violations } = await run(document, { runOnly: tags, rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] })
  for (const each of alike) each.setAttribute('data-alike', '')
  try {
    const contrast = await run({ include: [['html']], exclude: [['[data-alike]']] }, { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] })
    return [...violations, ...contrast.violations]
  } finally {
    for (const each of alike) each.removeAttribute('data-alike')
  }
}

/** How far the page can be scrolled sideways: nought where nothing sticks out. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
