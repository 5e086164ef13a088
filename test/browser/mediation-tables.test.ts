// Statistics, recipients' tables, allowances and classifications, as the justice clerk and the county see them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blankTable } from '#demo/blank-table.ts'
import { accessFaults, open, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

const span = 'from=2024-01-01&to=2024-12-31'
const pages = [
  ['调解统计', `/mediation/statistics?${span}`], ['统计明细', `/mediation/statistics/disputes?${span}&column=agreed`], ['上级报送表', `/mediation/returns?${span}`],
  ['以案定补', `/mediation/allowance?${span}`], ['纠纷分类对应', '/mediation/classes'],
] as const

describe('每一页', () => {
  test.each(pages)('%s在电脑和手机上都没有无障碍缺陷，不用左右拖动，没有英文', async (_name, address) => {
    for (const screen of ['office', 'phone'] as const) {
      const { page, context } = await office.visit({ login: 'sifa', screen })
      await open(page, address)
      expect(await sidewaysScroll(page)).toBe(0)
      expect(await accessFaults(page)).toEqual([])
      const text = (await page.locator('main').innerText()).replaceAll(/Excel|Word|PDF|\.xlsx/g, '')
      expect(text.match(/[A-Za-z]{2,}/g) ?? []).toEqual([])
      await context.close()
    }
  })
})

describe('调解统计', () => {
  test('平衡用算式写明，数字点开就是那几件', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, `/mediation/statistics?${span}`)
    const said = await page.locator('.balance').innerText()
    const numbers = [...said.matchAll(/(\d+)件/g)].map((each) => Number(each[1])) as [number, number, number, number]
    expect(numbers[1]).toBe(90)
    expect(numbers[0] + numbers[1]).toBe(numbers[2] + numbers[3])
    await page.getByRole('link', { name: /合计，调解成功/ }).click()
    await page.getByRole('heading', { name: '调解成功：90件' }).waitFor()
    expect(await page.locator('table.list tbody tr').count()).toBe(90)
  })

  test('县里按乡镇看，点进去就是乡镇的那张表', async () => {
    const { page } = await office.visit({ login: 'xianju' })
    await open(page, `/mediation/statistics?${span}`)
    await page.getByRole('link', { name: '永加乡', exact: true }).click()
    await page.getByRole('columnheader', { name: '调委会' }).waitFor()
    await expect.poll(() => page.locator('table.statistics tbody tr').count()).toBe(12)
  })
})

describe('上级报送表', () => {
  test('上传空白表，系统按表头对应好，留存以后填进去，标记已报送', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, `/mediation/returns?${span}`)
    await page.getByLabel('空白表', { exact: true }).setInputFiles({ name: '信访台账.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(blankTable()) })
    await page.getByLabel('报送给谁').fill('县信访局')
    expect(await page.getByLabel('从第几行填起').inputValue()).toBe('4')
    await page.getByRole('button', { name: '留存', exact: true }).click()
    const row = page.locator('.due-list > li', { hasText: '县信访局' })
    await row.getByRole('button', { name: '导出到该表' }).click()
    await row.getByText('已填好90行，第4行至第93行。').waitFor()
    await row.getByRole('button', { name: '标记已报送' }).click()
    await page.locator('table.list').getByText('报送县信访局').waitFor()
    expect(await page.locator('table.list').innerText()).toContain('台账没有变化')
  })
})

describe('以案定补', () => {
  test('列入的写明按哪一条，没有列入的写明为什么，发过的写明是哪一份', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, '/mediation/allowance?from=2024-01-01&to=2024-06-30')
    const text = await page.locator('main').innerText()
    expect(text).toContain('已经列入《2024年1月1日至2024年6月30日以案定补发放表')
    expect(text).toContain('卷宗还没有评查合格')
    await page.getByRole('link', { name: /以案定补发放表/ }).first().click()
    await page.getByRole('heading', { name: '文书' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('人民调解以案定补发放表')
  })
})

describe('三种分类', () => {
  test('纠纷页上看得到三种分类，县里改一次对应，全县都变', async () => {
    const { page } = await office.visit({ login: 'xianju' })
    await open(page, '/mediation/classes')
    await page.getByRole('button', { name: '改成本县的对应' }).click()
    await page.getByLabel('邻里纠纷一般对应').fill('邻里信访')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('邻里信访').waitFor()
    const { page: clerk } = await office.visit({ login: 'sifa' })
    await open(clerk, `/mediation/statistics/disputes?${span}&column=type.land`)
    await clerk.locator('table.list tbody a').first().click()
    await clerk.getByRole('heading', { name: '三种分类' }).waitFor()
    expect(await clerk.locator('section[aria-labelledby=classes-title]').innerText()).toContain('国土资源')
  })
})
