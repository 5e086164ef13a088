// What somebody sent through the public door, taken into its ledger by a clerk who types nothing of it again.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

test('从来件登记到台账：内容已经填好，补一项就登记；来件写明变成了哪件事', async () => {
  const { page } = await office.visit({ login: 'sifa', screen: 'phone', at: '/ledgers/public-request?year=2024' })
  await page.getByRole('link', { name: '问法律上的事' }).first().click()
  const way = page.getByRole('link', { name: '登记到“法律咨询（公共法律服务登记）”台账' })
  await way.waitFor()
  expect(await accessFaults(page)).toEqual([])
  const request = page.url()
  await way.click()
  await page.getByText('来件里有的已经填好').waitFor()
  expect(await page.getByLabel('问的是什么').inputValue()).toBe('冬天取暖的补贴在哪里问。')
  expect(await page.getByLabel('姓名').first().inputValue()).not.toBe('')
  expect(await accessFaults(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBe(0)

  await page.getByRole('combobox', { name: '问题属于' }).click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item').first().click()
  await page.getByRole('button', { name: '登记咨询（以后答复）' }).click()
  await page.getByText('已登记“登记咨询（以后答复）”').waitFor()
  await page.goto(request)
  await page.getByText('已登记为：').waitFor()
  expect(await page.getByRole('link', { name: '登记到“法律咨询（公共法律服务登记）”台账' }).count()).toBe(0)
})

test('窗口人员在“今日”最上面就能替群众提交', async () => {
  const { page } = await office.visit({ login: 'chuangkou', screen: 'phone', at: '/' })
  const way = page.getByRole('link', { name: '替群众提交' }).first()
  expect((await way.boundingBox())?.y).toBeLessThan(400)
  await way.click()
  await page.getByRole('button', { name: '替群众提交' }).waitFor()
  // Only what this kind needs is asked; what was typed for another comes back with it.
  await page.getByText('要说的').first().waitFor()
  for (const unasked of ['信息怎样给', '另一方', '哪一件事', '针对哪一条公示']) expect(await page.getByText(unasked, { exact: true }).count()).toBe(0)
  await page.getByRole('radio', { name: '申请政府信息公开' }).check()
  await page.getByText('信息怎样给').waitFor()
  await page.getByRole('radio', { name: '申请调解' }).check()
  await page.getByText('另一方').first().waitFor()
  expect(await page.getByText('信息怎样给').count()).toBe(0)
  expect(await accessFaults(page)).toEqual([])
})

test('新窗口被拦住的，回执没有打印，也就没有发码；放行了再打，纸上的字号、方块都在', async () => {
  const { page, context } = await office.visit({ login: 'chuangkou', at: '/ledgers/public-request?year=2024' })
  await page.getByRole('link', { name: '申请调解' }).first().click()
  const button = page.getByRole('button', { name: '打印回执', exact: true })
  await button.waitFor()
  await page.evaluate(() => {
    const { open } = window
    window.open = () => {
      window.open = open
      return null
    }
  })
  await button.click()
  await page.getByRole('alert').getByText('浏览器拦住了').waitFor()
  await button.waitFor()

  const [sheet] = await Promise.all([context.waitForEvent('page'), button.click()])
  await sheet.getByText('查进度的码：').waitFor()
  await page.getByRole('button', { name: /^重打回执/ }).waitFor()
  const looks = await sheet.evaluate(() => ({ bordered: getComputedStyle(document.querySelector('table.form td') ?? document.body).borderTopStyle, pictures: [...document.images].map((each) => each.naturalWidth > 0), sheets: document.adoptedStyleSheets.length }))
  expect(looks).toEqual({ bordered: 'solid', pictures: [true], sheets: 1 })
})
