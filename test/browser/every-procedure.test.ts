// Every kind of matter there is: its ledger, the form that opens one, and a matter itself. Drawn from declarations, so what
// holds for one must be looked at in all.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { system } from '#content/system.ts'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
let desk: Page
let phone: Page
beforeAll(async () => {
  office = await openOffice()
  desk = (await office.visit({ login: 'sifa' })).page
  phone = (await office.visit({ login: 'sifa', screen: 'phone' })).page
})
afterAll(() => office.close())

const procedures = [...new Map(system.procedures.map((each) => [each.id, each.title]))].filter(([id]) => id !== 'annual-report')

/** Their prose holds slots and keys; people read and write them on the report desk and under 自定指标. */
const readElsewhere: ReadonlySet<string> = new Set(['law-report', 'defined-indicator'])

/** Signs of the page's own language: file kinds are called by their names, codes and addresses are what people typed. */
async function english(page: Page): Promise<readonly string[]> {
  const text = (await page.locator('body').innerText()).replaceAll(/Excel|Word|PDF|https?:\S+/g, '')
  return text.match(/[A-Za-z]{3,}/g) ?? []
}

/** Goes on inside the office, as a click on a link does: loading the program anew for every page would take most of the time. */
async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  await page.waitForURL(`**${address}`)
  await page.locator('main h1').waitFor()
  await expect.poll(() => page.locator('.waiting').count()).toBe(0)
}

test('看的不是空的名单', () => {
  expect(procedures.length).toBeGreaterThan(10)
})

test.each(procedures)('%s（%s）：台账、登记页在手机上不用左右拖动，没有英文', async (id) => {
  for (const address of [`/ledgers/${id}`, `/ledgers/${id}/new`]) {
    await open(phone, address)
    expect.soft(await sidewaysScroll(phone), address).toBe(0)
    expect.soft(await english(phone), address).toEqual([])
  }
})

test.each(procedures)('%s（%s）：登记页没有无障碍缺陷', async (id) => {
  await open(desk, `/ledgers/${id}/new`)
  expect(await accessFaults(desk)).toEqual([])
})

test.each(procedures)('%s（%s）：最近一件的事项页没有无障碍缺陷，手机上不用左右拖动，没有英文', async (id) => {
  const answer = await desk.request.get(`/api/matters?procedure=${id}&size=1`)
  const [latest] = ((await answer.json()) as { items: readonly { id: string }[] }).items
  if (!latest) return
  await open(desk, `/matters/${latest.id}`)
  expect(await accessFaults(desk)).toEqual([])
  await open(phone, `/matters/${latest.id}`)
  expect(await sidewaysScroll(phone)).toBe(0)
  if (!readElsewhere.has(id)) expect(await english(phone)).toEqual([])
})
