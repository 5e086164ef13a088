// At the counter: what lies on it is ticked, and what is missing is said at once without typing a name.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

test('收件时点选收到的材料；一次性告知里缺的已经列好', async () => {
  const { page } = await office.visit({ login: 'chuangkou', screen: 'phone', at: '/ledgers/service-application/new?action=receive' })
  const item = page.getByRole('combobox', { name: /^办什么/ })
  await item.click()
  await item.fill('养老')
  await page.locator('.ant-select-dropdown:visible').getByText('养老').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: '身份证' }).check()
  expect(await page.getByLabel('第1行材料').inputValue()).toBe('身份证')
  // Unticked is gone, ticked again is there: nothing is typed.
  await page.getByRole('checkbox', { name: '身份证' }).uncheck()
  expect(await page.getByLabel('第1行材料').inputValue()).toBe('')
  await page.getByRole('checkbox', { name: '身份证' }).check()
  await page.getByLabel('姓名').first().fill('吴文斌')
  await page.getByRole('radio', { name: '窗口' }).check()
  await page.getByRole('group', { name: '清单上的材料都收齐了' }).getByRole('radio', { name: '否' }).check()
  expect(await accessFaults(page)).toEqual([])
  await page.getByRole('button', { name: '收件', exact: true }).click()
  await page.getByText('已登记“收件”').waitFor()

  await page.getByRole('button', { name: '一次性告知' }).first().click()
  await page.getByRole('checkbox', { name: '银行账户' }).waitFor()
  expect([await page.getByRole('checkbox', { name: '银行账户' }).isChecked(), await page.getByRole('checkbox', { name: '身份证' }).isChecked()]).toEqual([true, false])
  expect(await sidewaysScroll(page)).toBe(0)
  await page.locator('form').getByRole('button', { name: '一次性告知' }).click()
  await page.getByText('已登记“一次性告知”').waitFor()
})
