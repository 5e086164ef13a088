// Assessment in the browser: the heads' duties, a score sheet from a spreadsheet to its self-score, and an indicator of one's own.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'
import { workbook } from '#test/workbook.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

test('第一责任人履职：每项职责的次数打开到台账，没有记录的职责说出来', async () => {
  const { page } = await office.visit({ login: 'xiangzhang' })
  await page.goto('/duties?year=2024')
  await page.getByRole('heading', { name: '乡镇长　陈立新' }).waitFor()
  await page.getByText('还没有记录的职责：').first().waitFor()
  expect(await accessFaults(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBe(0)
  await page.getByRole('link', { name: '到便民服务中心现场办公' }).first().click()
  await page.getByText('告知书当场抽查，不合格的当场重写。').waitFor()
})

test('述法报告在工作台修改，清单的次数写进文中', async () => {
  const { page } = await office.visit({ login: 'xiangzhang' })
  await page.goto('/duties?year=2024')
  await page.getByRole('link', { name: '2024年乡镇长（街道办主任）述法报告' }).click()
  await page.locator('.report-text', { hasText: '对重要工作亲自部署2次' }).waitFor()
  expect(await accessFaults(page)).toEqual([])
})

test('评分表：从Excel导入、选好看什么、录入以后说出现在多少分、缺什么', async () => {
  const { page } = await office.visit({ login: 'sifa' })
  await page.goto('/score-sheets?year=2024')
  const form = page.getByRole('form', { name: '录入评分表' })
  await form.getByLabel('从Excel导入').setInputFiles({ name: '季度考核.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: await workbook([['编号', '考核内容', '分值'], ['1', '召开六次法治会议', '6'], ['2', '群众评价', '4'], ['3', '写坏的', '若干']]) })
  await form.getByText('第4行的分值“若干”不是数字，没有读入。').waitFor()
  expect(await form.getByLabel('名称', { exact: true }).inputValue()).toBe('季度考核')
  await form.getByLabel('制定单位').fill('双辽市委依法治市办')
  await form.getByRole('combobox', { name: '第1项怎样评' }).click()
  await page.getByTitle('数字达到').last().click()
  await form.getByRole('combobox', { name: '第1项看哪个指标' }).fill('法治建设会议次数')
  await page.keyboard.press('Enter')
  await form.getByRole('textbox', { name: '第1项不少于' }).fill('6')
  await form.getByRole('checkbox', { name: '没达到的按比例给分' }).check()
  expect(await accessFaults(page)).toEqual([])
  await form.getByRole('button', { name: '录入评分表' }).click()

  await page.getByRole('heading', { level: 1, name: '季度考核' }).waitFor()
  await page.getByText('现在自评4分').waitFor()
  await page.getByText('1　召开六次法治会议：还差2次').waitFor()
  expect(await accessFaults(page)).toEqual([])
  const self = page.getByRole('form', { name: '自评' })
  await self.getByRole('textbox', { name: '2得分' }).fill('3.5')
  await self.getByRole('textbox', { name: '2理由' }).fill('年底测评结果')
  await self.getByRole('button', { name: '提交自评' }).click()
  await page.getByText('2024年　已自评').waitFor()
})

test('自定指标：选事项、步骤和条件，试算看到记录，定义以后点得开', async () => {
  const { page } = await office.visit({ login: 'sifa' })
  await page.goto('/own-indicators?year=2024')
  await page.getByRole('row', { name: /当年受理的土地类纠纷/ }).waitFor()
  const form = page.getByRole('form', { name: '定义指标' })
  await form.getByLabel('指标名称').fill('国家宪法日活动')
  await form.getByLabel('归在报告哪一部分').click()
  await page.getByTitle('普法宣传').last().click()
  await form.getByLabel('数哪一种事项').fill('普法活动')
  await page.keyboard.press('Enter')
  await form.getByLabel('数哪些步骤').fill('记录活动')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await form.getByLabel('单位', { exact: true }).fill('场')
  await form.getByRole('button', { name: '试算2024年' }).click()
  await page.getByText('请填写“口径”。').first().waitFor()
  await form.getByLabel('口径').fill('登记的普法活动，每场计一。')
  await form.getByRole('button', { name: '试算2024年' }).click()
  await page.getByRole('heading', { name: /试算：2024年/ }).waitFor()
  expect(await accessFaults(page)).toEqual([])
  await form.getByRole('button', { name: '定义指标' }).click()
  await page.getByRole('link', { name: '国家宪法日活动：看这个数字是哪些记录' }).click()
  await page.getByRole('heading', { level: 1, name: /国家宪法日活动/ }).waitFor()
  await page.getByText('登记的普法活动，每场计一。').waitFor()
})

test('没有岗位的人只能看，没有定义和录入的表单', async () => {
  const { page } = await office.visit({ login: 'chuangkou' })
  await page.goto('/own-indicators?year=2024')
  await page.getByRole('row', { name: /当年受理的土地类纠纷/ }).waitFor()
  expect(await page.getByRole('form', { name: '定义指标' }).count()).toBe(0)
})

test('起草新一年的计划，表单里已有仍在整改的不足', async () => {
  const { page } = await office.visit({ login: 'sifa' })
  await page.goto('/ledgers/annual-plan/new')
  await page.getByText('已把仍在整改的不足逐项带入').waitFor()
  const tasks = await page.getByRole('form').getByRole('textbox').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))
  expect(tasks).toContain('整改：没有法律专业工作人员')
  expect(await accessFaults(page)).toEqual([])
})
