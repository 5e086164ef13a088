// The office as a person meets it: a server on the demo year, a browser, somebody signed in.
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { demoPassword } from '#demo/people.ts'
import { launchChromium, newContext, type screens } from '#test/browser/chromium.ts'
import { startDemoServer } from '#test/browser/demo-server.ts'
import type { RunningServer } from '#test/running-server.ts'

export type Office = {
  readonly address: string
  /** A fresh browser profile; with `login`, already signed in. */
  visit(asked?: { readonly login?: string; readonly screen?: keyof typeof screens }): Promise<{ readonly page: Page; readonly context: BrowserContext }>
  close(): Promise<void>
}

export async function openOffice(): Promise<Office> {
  const [server, browser] = await Promise.all([startDemoServer(), launchChromium()])
  return { address: server.address, visit: (asked = {}) => visit({ server, browser }, asked), close: () => close(server, browser) }
}

async function visit({ server, browser }: { server: RunningServer; browser: Browser }, asked: { readonly login?: string; readonly screen?: keyof typeof screens }) {
  const context = await newContext(browser, asked.screen ?? 'office', server.address)
  const page = await context.newPage()
  // A page that has not come by then will not come; machines that share their cores need the margin.
  page.setDefaultTimeout(20_000)
  leaveAfterwards(context)
  if (asked.login === undefined) return { page, context }
  // Past the form, which has tests of its own: a hundred visits need not each draw it.
  const answer = await context.request.post('/api/session', { data: { login: asked.login, password: demoPassword } })
  if (!answer.ok()) throw new Error(`${asked.login} could not sign in: ${await answer.text()}`)
  await page.goto('/')
  await waitForOffice(page)
  return { page, context }
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
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { readonly axe: typeof axe }).axe.run(document, { runOnly: [...tags], resultTypes: ['violations'] }),
    accessRules)
  return violations.map((each) => `${each.id}: ${each.nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`)
}

/** How far the page can be scrolled sideways: nought where nothing sticks out. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
