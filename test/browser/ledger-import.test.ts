// An old ledger taken over and the roster of any day, as a justice clerk meets them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'
import { workbook } from '#test/workbook.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

const sheet = [
  ['永加乡2023年矛盾纠纷台账'],
  ['受理日期', '当事人', '纠纷类型', '简要情况', '调解结果', '协议形式', '协议内容'],
  ['2023.3.5', '张某甲、李某甲', '邻里', '滴水。', '调解成功', '口头', '装接水槽。'],
  ['2023.3.6', '王某乙、赵某乙', '打架', '地头。', '调解成功', '口头', '赔五十元。'],
  ['2023.2.30', '钱某丙、孙某丙', '邻里', '鸡吃了菜。', '正在调解', '', ''],
]

describe('导入旧台账', () => {
  test('认出各列，值对不上的选一次，试一遍看清毛病，再导入；同一份再导不增加', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await page.goto('/disputes/import')
    const file = { name: '2023年台账.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: await workbook(sheet) }
    await page.getByLabel('选台账文件').setInputFiles(file)
    await page.getByText('2023年台账.xlsx：表头在第2行，下面3行。').waitFor()
    expect(await accessFaults(page)).toEqual([])
    await choose(page, '“打架”对应', '损害赔偿纠纷')
    await choose(page, '没有写村的行，登记在', '永加村')
    await page.getByRole('checkbox', { name: /告知过当事人权利和义务/ }).check()
    await page.getByRole('button', { name: '试一遍（不登记）' }).click()
    await page.getByText('可以导入2行；有毛病1行').waitFor()
    await page.getByText('“2023.2.30”不是真实的日期。').waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByLabel('存下现在的对照，名称').fill('司法所台账')
    await page.getByRole('button', { name: '存下，下次用' }).click()
    await page.getByText('已存下').waitFor()
    await page.getByRole('button', { name: '导入这2件' }).click()
    await page.getByText('已导入2行；有毛病1行').waitFor()
    await page.reload()
    await page.getByLabel('选台账文件').setInputFiles(file)
    await choose(page, '用存过的对照', '司法所台账')
    await page.getByRole('button', { name: '试一遍（不登记）' }).click()
    await page.getByText('以前导入过，不再导入2行；有毛病1行').waitFor()
  })

  test('手机上也看得全', async () => {
    const { page } = await office.visit({ login: 'tiaojie1', screen: 'phone' })
    await page.goto('/disputes/import')
    await page.getByLabel('选台账文件').setInputFiles({ name: '台账.xlsx', mimeType: 'application/octet-stream', buffer: await workbook(sheet) })
    await page.getByRole('heading', { name: '三、试一遍，再导入' }).waitFor()
    expect(await sidewaysScroll(page)).toBe(0)
  })
})

describe('调解组织名册', () => {
  test('今天的、过去哪一天的都能查，任期届满的指出来，附依据；手机上不用横着拖', async () => {
    for (const screen of ['office', 'phone'] as const) {
      const { page } = await office.visit({ login: 'sifa', screen })
      await page.goto('/mediation/roster?day=2024-06-30')
      await page.getByRole('link', { name: '永加乡人民调解委员会' }).waitFor()
      expect(await sidewaysScroll(page)).toBe(0)
      expect(await accessFaults(page)).toEqual([])
      await page.goto('/mediation/roster?day=2012-01-01')
      await page.getByText('这一天没有在任的调委会。').waitFor()
    }
  })
})

async function choose(page: Awaited<ReturnType<Office['visit']>>['page'], label: string, words: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label, exact: true })
  await list.click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: words }).first().click()
}
