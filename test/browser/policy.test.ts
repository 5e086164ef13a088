// The pages under their own content security policy: everything drawn as it should be, and nothing that is not ours applied or run.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOffice, signIn, type Office } from '#test/browser/office.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(async () => { await office?.close() })

type Watched = typeof globalThis & { refused?: string[]; ran?: boolean }

test('工作页面在从严的内容安全策略下照常显示；夹带进来的脚本不运行，样式不生效', async () => {
  const { page } = await office.visit()
  await page.addInitScript(() => {
    const watched = globalThis as Watched
    watched.refused = []
    document.addEventListener('securitypolicyviolation', (event) => watched.refused?.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`))
  })
  await page.goto('/')
  await signIn(page, 'sifa')
  const refused: string[] = []
  for (const path of ['/', '/ledgers/dispute-mediation', '/ledgers/rule-of-law-meeting/new', '/figures', '/mediation/statistics', '/laws']) {
    await page.goto(path)
    await page.locator('main').first().waitFor()
    const fields = page.getByRole('combobox')
    if (await fields.count() > 0) {
      await fields.first().click()
      await page.keyboard.press('Escape')
    }
    refused.push(...await page.evaluate(() => (globalThis as Watched).refused ?? []))
  }
  expect(refused).toEqual([])
  // The component library's own styles stand under the nonce.
  expect(await page.evaluate(() => [...document.querySelectorAll('style')].length)).toBeGreaterThan(0)
  expect(await page.evaluate(() => [...document.querySelectorAll('style')].every((each) => each.nonce !== ''))).toBe(true)
  const injected = await page.evaluate(async () => {
    const place = document.createElement('div')
    place.innerHTML = '<style>#injected { color: rgb(1, 2, 3) }</style><p id="injected" onclick="globalThis.ran = true">x</p><img src="x" onerror="globalThis.ran = true">'
    document.body.append(place)
    await new Promise((resolve) => { setTimeout(resolve, 50) })
    place.querySelector('p')?.click()
    const shown = getComputedStyle(place.querySelector('p') ?? place).color
    place.remove()
    return { shown, ran: (globalThis as Watched).ran ?? false }
  })
  expect(injected.ran).toBe(false)
  expect(injected.shown).not.toBe('rgb(1, 2, 3)')
})
