// In which post one works, changed openly; and stepping aside: declared by one, decided by another, blocked from then on.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

async function chooseFrom(page: Page, label: string, words: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label, exact: true })
  await list.click()
  await list.fill(words)
  await page.locator('.ant-select-dropdown:visible').getByText(words).first().waitFor()
  await page.keyboard.press('Enter')
}

/** The petition of the demo year that is still being dealt with. */
async function openPetition(page: Page): Promise<void> {
  await page.goto('/ledgers/petition?year=2024')
  await page.getByRole('link', { name: /村务和集体资产/ }).first().click()
  await page.getByRole('heading', { name: '回避', exact: true }).waitFor()
}

test('岗位在页首公开选择，办这一步要换岗位的当场换；声明、决定回避以后不能再办', async () => {
  const { page } = await office.visit({ login: 'sifa', at: '/' })
  const head = page.getByRole('combobox', { name: '现在以什么岗位办事' })
  await head.waitFor()
  expect(await page.locator('.post-switch').innerText()).toContain('司法所（法治办）工作人员')
  await page.goto('/ledgers/hazard/new')
  await page.getByText('这一步要换个岗位办理').waitFor()
  await page.getByRole('button', { name: '换成“站所办工作人员”岗位' }).click()
  await page.getByText('以“站所办工作人员”的岗位办理').waitFor()
  expect(await page.locator('.post-switch').innerText()).toContain('站所办工作人员')

  await openPetition(page)
  await page.getByText('赵文博已回避').waitFor()
  await page.getByRole('button', { name: '声明回避' }).click()
  await page.getByRole('radio', { name: '涉及近亲属的利害关系' }).check()
  await page.getByLabel('说明', { exact: true }).fill('信访人是我舅舅。')
  await page.locator('form').getByRole('button', { name: '声明回避' }).click()
  await page.getByText('周明远声明回避，等负责人决定').waitFor()
  expect(await accessFaults(page)).toEqual([])

  const chief = (await office.visit({ login: 'fenguan', screen: 'phone' })).page
  await openPetition(chief)
  await chief.getByRole('button', { name: '决定是否回避' }).click()
  await chooseFrom(chief, '人员', '周明远')
  await chief.getByRole('radio', { name: '本人' }).check()
  await chief.getByRole('radio', { name: '是', exact: true }).check()
  await chief.getByLabel('理由', { exact: true }).fill('属近亲属。')
  expect(await sidewaysScroll(chief)).toBe(0)
  await chief.locator('form').getByRole('button', { name: '决定是否回避' }).click()
  await chief.getByText('周明远已回避').waitFor()

  await page.reload()
  await page.getByText('您已经回避本事项，不能再办。').waitFor()
  expect(await page.getByRole('button', { name: '答复' }).count()).toBe(0)
})
