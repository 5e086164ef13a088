// The annual report from first draft to signature, on the desk where it is written.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessFaults, openOffice, type Office } from '#test/browser/office.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

/** A report of the demo's year on its desk, as its template begins it. */
async function beginReport(page: Page): Promise<void> {
  await page.goto('/reports')
  await page.getByLabel('报告年度').fill('2024')
  await page.getByRole('textbox', { name: '应报送日期' }).fill('20250301')
  await page.getByRole('textbox', { name: '应公开日期' }).fill('20250401')
  await page.getByRole('button', { name: '起草', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '2024年法治政府建设年度报告' }).waitFor()
  await page.locator('.report-text').waitFor()
}

test('起草得到初稿，数字取自台账并能点开；手写的数字标出；保存后可继续', async () => {
  const { page } = await office.visit({ login: 'sifa' })
  await beginReport(page)
  const text = page.locator('.report-text')
  expect(await text.innerText()).toContain('组织开展普法宣传活动12场次，发放宣传材料2万份，受众1万余人次')

  const chip = page.getByRole('link', { name: '2万', exact: true })
  expect(await chip.getAttribute('href')).toMatch(/\/figures\/publicity\.leaflets\?area=220382203&year=2024/)

  const body = page.getByLabel('正文').nth(3)
  await body.press('End')
  await body.pressSequentially('另外走访企业37次。')
  await page.locator('mark.typed', { hasText: '37次' }).waitFor()
  expect(await page.getByText('有修改还没有保存到台账').isVisible()).toBe(true)
  expect(await accessFaults(page)).toEqual([])

  await page.getByRole('button', { name: '保存文稿' }).click()
  await page.getByText('文稿已保存').waitFor()
})

test('插入数字：选指标和写法，插在光标处', async () => {
  const { page } = await office.visit({ login: 'sifa' })
  await beginReport(page)
  const body = page.getByLabel('正文').first()
  await body.fill('全年接待群众人次。')
  await body.press('Home')
  for (let count = 0; count < 6; count += 1) await body.press('ArrowRight')
  await page.getByRole('button', { name: '插入数字' }).first().click()
  const dialog = page.getByRole('dialog', { name: '插入数字' })
  await dialog.getByLabel('指标').fill('接待')
  await page.keyboard.press('Enter')
  expect(await accessFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: '插入' }).click()
  await expect.poll(() => body.inputValue()).toMatch(/^全年接待群众\{\{service\.visits\}\}人次。$/)
  await page.locator('.report-text', { hasText: '全年接待群众600人次。' }).waitFor()
  // The hand stays in the text: one can go on writing behind the figure.
  await page.keyboard.type('多')
  await expect.poll(() => body.inputValue()).toBe('全年接待群众{{service.visits}}多人次。')
})

test('提示没有填完、有确定错误时，不能送签，并说明原因', async () => {
  const { page } = await office.visit({ login: 'sifa' })
  await beginReport(page)
  // Said before anybody tries: what no answer can mend is not offered.
  await page.getByRole('list', { name: '还差条件的步骤' }).getByText('还有“（请……）”的提示没有填写').waitFor()
  expect(await page.getByRole('button', { name: '核对送签' }).count()).toBe(0)
})

test('送签、签发以后数字可复核；补记一条，复核说明哪个数字变了，签发的不变', async () => {
  const { page } = await office.visit({ login: 'sifa' })
  await beginReport(page)
  for (const [heading, text] of [
    ['二、存在的不足和原因', '一是普法宣传针对性不强，由司法所于2025年6月底前改进。'],
    ['四、2025年法治政府建设工作安排', '一是按月确定普法主题，改进宣传方式。'],
  ] as const) {
    const part = page.locator('fieldset.report-part', { has: page.locator(`input[value="${heading}"]`) })
    await part.getByLabel('正文').fill(text)
  }
  await page.getByRole('button', { name: '保存文稿' }).click()
  await page.getByText('文稿已保存').waitFor()
  await page.getByLabel('正文').nth(3).press('End')
  await page.getByLabel('正文').nth(3).pressSequentially('活动逐场登记。')
  await page.getByRole('button', { name: '核对送签' }).click()
  await page.getByText('文稿还有没保存的修改，请先按“保存文稿”。').waitFor()
  await page.getByRole('button', { name: '保存文稿' }).click()
  await page.getByText('文稿已保存').waitFor()
  await page.getByRole('button', { name: '核对送签' }).click()
  await page.getByRole('form', { name: '核对送签' }).getByRole('button', { name: '核对送签' }).click()
  // The demo's township has fewer mediators than the law wants: true, and to be explained, not hidden.
  await page.locator('.refusals').getByText('请在“对疑点的说明”里写明原因和整改打算').waitFor()
  await page.getByLabel('对疑点的说明').fill('在册调解员确少于法定委员数，2025年6月底前补选。')
  await page.getByRole('form', { name: '核对送签' }).getByRole('button', { name: '核对送签' }).click()
  await page.getByText('待签发', { exact: true }).waitFor()

  const head = await office.visit({ login: 'xiangzhang' })
  await head.page.goto(page.url())
  await act(head.page, '签发')
  await head.page.getByText('复核一致').waitFor()
  await head.page.getByText('签发以后，这些数字没有变化。').waitFor()
  expect(await accessFaults(head.page)).toEqual([])

  const clerk = await office.visit({ login: 'chuangkou' })
  await clerk.page.goto('/ledgers/reception/new')
  await clerk.page.getByRole('textbox', { name: '发生日期' }).fill('20241230')
  await clerk.page.getByRole('form').getByRole('radio').first().check()
  await clerk.page.getByRole('button', { name: '登记接待' }).click()
  await clerk.page.getByText('已登记“登记接待”。').waitFor()
  await clerk.page.getByText(/补记，晚\d+天/).waitFor()

  await head.page.reload()
  const changed = head.page.getByRole('row', { name: /600/ })
  await changed.waitFor()
  expect((await changed.innerText()).replaceAll(/\s+/g, ' ')).toMatch(/600 601$/)
  await head.page.getByText('复核一致').waitFor()
  expect(await head.page.locator('.report-text').innerText()).toContain('接待群众600人次')
})

async function act(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click()
  await page.getByRole('form', { name: title }).getByRole('button', { name: title, exact: true }).click()
}
