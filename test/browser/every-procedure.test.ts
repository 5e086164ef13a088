// Every kind of matter there is: its ledger, the form that opens one, and a matter itself. Drawn from declarations, so what
// holds for one must be looked at in all.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { system } from '#content/system.ts'
import { accessFaults, open, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
let phone: Page
beforeAll(async () => {
  office = await openOffice()
  phone = (await office.visit({ login: 'sifa', screen: 'phone', at: '/' })).page
})
afterAll(() => office.close())

const procedures = [...new Map(system.procedures.map((each) => [each.id, each.title]))].filter(([id]) => id !== 'annual-report')

/** What a draw is done anew from is shown as it is: the very signs are what anybody puts into the reckoning. */
const drawn: Readonly<Record<string, RegExp>> = { 'review-sampling': /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}/g }

/** Signs of the page's own language: file kinds are called by their names, codes and addresses are what people typed. */
async function english(page: Page, verbatim: RegExp | undefined): Promise<readonly string[]> {
  const text = (await page.locator('body').innerText()).replaceAll(/Excel|Word|PDF|\.xlsx|https?:\S+/g, '').replaceAll(verbatim ?? /$^/g, '')
  return text.match(/[A-Za-z]{3,}/g) ?? []
}

test('看的不是空的名单', () => {
  expect(procedures.length).toBeGreaterThan(10)
})

/** What must hold of any page on a phone. What a screen reader is told does not depend on the width. */
async function expectGood(address: string, verbatim?: RegExp): Promise<void> {
  await open(phone, address)
  expect.soft(await sidewaysScroll(phone), `${address} 左右拖动`).toBe(0)
  expect.soft(await english(phone, verbatim), `${address} 英文`).toEqual([])
  expect.soft(await accessFaults(phone), `${address} 无障碍`).toEqual([])
}

test.each(procedures)('%s（%s）：台账、登记页和最近一件的事项页，在手机上不用左右拖动，没有英文，没有无障碍缺陷', async (id) => {
  await expectGood(`/ledgers/${id}`)
  await expectGood(`/ledgers/${id}/new`)
  const answer = await phone.request.get(`/api/matters?procedure=${id}&size=1`)
  const [latest] = ((await answer.json()) as { items: readonly { id: string }[] }).items
  if (latest) await expectGood(`/matters/${latest.id}`, drawn[id])
})
