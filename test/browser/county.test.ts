// A county reviewer's day: all townships at once, a draw that is done anew before one's eyes, a review by the sheet, and what is worth
// a second look, which the village does not see.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

const county = '220382'

/** On the main screen and on the narrowest phone: nothing sticks out, nobody is shut out. */
async function looked(login: string, address: string, heading: string, act: (page: Page) => Promise<void> = async () => undefined): Promise<void> {
  for (const screen of ['office', 'phone'] as const) {
    const { page, context } = await office.visit({ login, screen })
    await page.goto(address)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await act(page)
    expect(await sidewaysScroll(page), `${address} ${screen}`).toBe(0)
    expect(await accessFaults(page), `${address} ${screen}`).toEqual([])
    const shots = process.env['XIANGZHI_SHOTS']
    if (shots) await page.screenshot({ path: `${shots}/${heading}-${screen}.png`, fullPage: true })
    await context.close()
  }
}

describe('县司法局', () => {
  test('全县页：每个乡镇一行，数点开就是记录', async () => {
    await looked('xianju', `/county?area=${county}&year=2024`, '全县调解', async (page) => {
      await page.getByRole('link', { name: '永加乡' }).waitFor()
      expect(await page.getByRole('link', { name: '90', exact: true }).first().getAttribute('href')).toContain('/figures/mediation.cases')
    })
  })

  test('抽样页：规则、总体、号码，重新抽一遍相符；五件都有结果', async () => {
    const { page, context } = await office.visit({ login: 'xianju' })
    await page.goto(`/county?area=${county}&year=2024`)
    const address = await page.getByRole('link', { name: '2024年上半年调解卷宗评查抽样' }).getAttribute('href')
    await context.close()
    await looked('xianju', address ?? '', '2024年上半年调解卷宗评查抽样', async (each) => {
      await each.getByText('已经重新抽了一遍，结果相符').waitFor()
      expect(await each.locator('table.list tbody tr').count()).toBe(5)
      expect(await each.getByText('补正后合格').count()).toBe(1)
    })
  })

  test('从抽中的名单开始评查，评查表的各项已经列好，逐项评过才算', async () => {
    const { page, context } = await office.visit({ login: 'xianju' })
    await page.goto(`/county?area=${county}&year=2024`)
    await page.getByRole('link', { name: '2024年下半年调解卷宗评查抽样' }).click()
    await page.getByRole('button', { name: /^开始评查/ }).first().click()
    await page.getByRole('heading', { level: 1, name: '卷宗评查' }).waitFor()
    await page.getByRole('button', { name: '评为合格' }).click()
    const form = page.getByRole('form', { name: '评为合格' })
    await form.getByRole('button', { name: '评为合格', exact: true }).click()
    await page.locator('.refusals').waitFor()
    expect(await page.locator('.refusals').getByRole('link').allInnerTexts()).toEqual(['受理合法', '材料齐全', '文书规范', '事实和证据', '适用法律', '回访和履行', '装订归档'].map((title) => `请评“${title}”。`))
    for (const verdict of await form.getByRole('radio', { name: '合格', exact: true }).all()) await verdict.check()
    const shots = process.env['XIANGZHI_SHOTS']
    if (shots) await page.screenshot({ path: `${shots}/评查表.png`, fullPage: true })
    expect(await accessFaults(page)).toEqual([])
    await form.getByRole('button', { name: '评为合格', exact: true }).click()
    await page.getByText('已登记“评为合格”。').waitFor()
    await context.close()
  })

  test('需要核实的情况：县里和司法所看得到，先说明不能证明任何事；村里看不到，目录里也没有', async () => {
    await looked('sifa', '/mediation/signals?year=2024', '需要核实的情况', async (page) => { await page.getByText('不能证明任何事').waitFor() })
    const { page, context } = await office.visit({ login: 'tiaojie1', at: '/' })
    expect(await page.getByRole('navigation', { name: '目录' }).getByText('卷宗评查', { exact: true }).count()).toBe(0)
    expect((await page.request.get('/api/signals?year=2024')).status()).toBe(403)
    await context.close()
  })
})
