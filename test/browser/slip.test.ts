// The party's door without any script, on an old phone; a signed sheet photographed back; a signature on a screen.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launchChromium, screens } from '#test/browser/chromium.ts'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
let browser: Browser
beforeAll(async () => { [office, browser] = await Promise.all([openOffice(), launchChromium()]) })
afterAll(async () => { await Promise.all([office.close(), browser.close()]) })

type Listed = { readonly items: readonly { readonly id: string; readonly tenant: number; readonly area: string; readonly state: string }[] }
type Seen = { readonly seq: number; readonly entries: readonly { readonly action: string }[] }

async function openDispute(page: Page): Promise<string> {
  const { items } = (await (await page.request.get('/api/matters?procedure=dispute-mediation&state=已结案&size=10')).json()) as Listed
  return items[0]?.id ?? expect.fail('the demo has closed disputes')
}

const seen = async (page: Page, id: string) => (await (await page.request.get(`/api/matters/${id}`)).json()) as Seen

async function giveSlips(page: Page, id: string): Promise<string> {
  const { today } = (await (await page.request.get('/api/session')).json()) as { today: string }
  const given = await page.request.post(`/api/matters/${id}/actions/giveSlips`, { data: { commandId: crypto.randomUUID(), expectedVersion: (await seen(page, id)).seq, occurredOn: today, answers: { why: 'first' } } })
  expect(given.status(), await given.text()).toBe(201)
  await page.goto(`/matters/${id}`)
  const [sheet] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('button', { name: '打印核对单（只能一次）' }).click()])
  await sheet.getByText('核对码：').first().waitFor()
  return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await sheet.locator('body').innerText())?.[0] ?? expect.fail('no code')
}

describe('当事人核对', () => {
  test('没有脚本的旧手机：输入核对码，看清是哪次调解，回答，再看到自己的回答；每一页没有无障碍缺陷', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    const id = await openDispute(page)
    const code = await giveSlips(page, id)
    await page.getByText('核对码不留底').waitFor()

    const context = await browser.newContext({ viewport: screens.phone, locale: 'zh-CN', baseURL: office.address, javaScriptEnabled: false })
    const phone = await context.newPage()
    // Axe itself needs scripts: it looks at the same page in a browser that has them.
    const looking = await (await browser.newContext({ viewport: screens.phone, locale: 'zh-CN', baseURL: office.address, bypassCSP: true })).newPage()
    const noFaults = async () => {
      await looking.goto(phone.url())
      expect(await accessFaults(looking), phone.url()).toEqual([])
      expect(await sidewaysScroll(looking), phone.url()).toBe(0)
    }
    await phone.goto('/slip')
    await noFaults()
    await phone.getByLabel('核对码', { exact: true }).fill('AAAA-AAAA')
    await phone.getByRole('button', { name: '下一步' }).click()
    await phone.getByRole('alert').getByText('抄错了').waitFor()
    await phone.getByLabel('核对码', { exact: true }).fill(code.toLowerCase())
    await phone.getByRole('button', { name: '下一步' }).click()
    await phone.getByText('您是：').waitFor()
    await noFaults()
    await phone.getByRole('link', { name: '大字版' }).click()
    await noFaults()
    await phone.getByText('不是，没有调解过').click()
    await phone.getByLabel('想说的话').fill('那天我不在家。')
    await phone.getByRole('button', { name: '提交' }).click()
    await phone.getByRole('heading', { name: '您的回答已经记下' }).waitFor()
    await noFaults()
    expect((await seen(page, id)).entries.at(-1)?.action).toBe('partyAnswered')
    await phone.goto('/slip/AAAAAAAAAAAA')
    await phone.getByText('没有这个核对码').waitFor()
    await noFaults()
  })
})

describe('签好的文书', () => {
  test('手机上扫码，拍照归卷；看得到已经归过', async () => {
    const { page } = await office.visit({ login: 'sifa', screen: 'phone' })
    const id = await openDispute(page)
    const paper = await (await page.request.get(`/api/matters/${id}/papers/mediation-record?format=html`)).text()
    const code = /归卷码 ([0-9A-Z-]{11})/.exec(paper)?.[1] ?? expect.fail('no code on the paper')
    await page.goto(`/p/${code.replaceAll('-', '')}`)
    await page.getByRole('heading', { name: '拍照归卷' }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    const photo = await page.screenshot({ type: 'jpeg' })
    await page.getByLabel('拍下签好的每一页').setInputFiles([{ name: 'IMG_20240305_0915.jpg', mimeType: 'image/jpeg', buffer: photo }])
    await page.getByAltText('第1张照片').waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: '归卷', exact: true }).click()
    await page.getByText('已经归卷，共1张。').waitFor()
    expect((await seen(page, id)).entries.at(-1)?.action).toBe('attachSigned')
  })

  test('屏幕签名：先说明有什么用，看得到全文，手写，归卷', async () => {
    const { page } = await office.visit({ login: 'sifa', screen: 'phone' })
    const id = await openDispute(page)
    await page.goto(`/matters/${id}/sign/mediation-record`)
    await page.getByText('先看清楚：屏幕签名有什么用').waitFor()
    expect(await accessFaults(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    const field = page.locator('canvas').first()
    await field.scrollIntoViewIfNeeded()
    const box = await field.boundingBox() ?? expect.fail('no field')
    await page.mouse.move(box.x + 30, box.y + 30)
    await page.mouse.down()
    for (let step = 1; step < 12; step += 1) await page.mouse.move(box.x + 30 + step * 12, box.y + 30 + (step % 3) * 20)
    await page.mouse.up()
    await page.getByText('（已签）').waitFor()
    await page.getByRole('button', { name: '签好归卷' }).click()
    await page.getByText('签名已经归卷。').waitFor()
    const printed = await (await page.request.get(`/api/matters/${id}/papers/mediation-record?format=html`)).text()
    expect(printed).toContain('屏幕签名页')
  })
})
