// Recording, and what goes wrong while recording: refusals, a dead network, an ended session, somebody else who was faster.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessFaults, openOffice, sidewaysScroll, signIn, type Office } from '#test/browser/office.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

const opening = '/ledgers/supervised-task/new'

/** Fills the whole form by the keyboard a clerk would use. */
async function fillTask(page: Page, task: string): Promise<void> {
  await page.getByLabel('任务', { exact: true }).fill(task)
  await page.getByRole('radio', { name: '年度工作重点' }).check()
  await chooseFrom(page, '领导姓名', '陈立新')
  await page.getByRole('radio', { name: /^乡镇长/ }).check()
  await page.getByRole('radio', { name: '部署' }).check()
  await chooseFrom(page, '承办人', '赵文博')
  await page.getByRole('textbox', { name: '办结期限' }).fill('20991231')
}

async function chooseFrom(page: Page, label: string, words: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label, exact: true })
  await list.click()
  await list.fill(words)
  await page.locator('.ant-select-dropdown:visible').getByText(words).first().waitFor()
  await page.keyboard.press('Enter')
}

async function openTask(page: Page, task: string): Promise<void> {
  await page.goto(opening)
  await fillTask(page, task)
  await page.getByRole('button', { name: '交办任务' }).click()
  await page.getByRole('heading', { level: 1, name: task }).waitFor()
}

/** A step that asks nothing that must be answered. */
async function takeStep(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click()
  await page.getByRole('form', { name: title }).getByRole('button', { name: title, exact: true }).click()
  await page.getByText(`已登记“${title}”。`).waitFor()
}

async function countOf(page: Page, words: string): Promise<number> {
  const answer = await page.request.get(`/api/matters?procedure=supervised-task&words=${encodeURIComponent(words)}`)
  return ((await answer.json()) as { items: readonly object[] }).items.length
}

describe('填错、漏填', () => {
  test('全部问题一次说完，焦点到说明，每条通到那一栏；页面没有无障碍缺陷', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await page.goto(opening)
    await page.getByRole('button', { name: '交办任务' }).click()
    const refusals = page.locator('.refusals')
    await refusals.waitFor()
    expect(await refusals.getByRole('link').allInnerTexts()).toEqual(['请填写“任务”。', '请填写“任务来源”。', '请填写“领导姓名”。', '请填写“领导职务”。', '请填写“领导怎样交办”。', '请填写“承办人”。', '请填写“办结期限”。'])
    expect(await refusals.evaluate((each) => each === document.activeElement)).toBe(true)
    expect(await accessFaults(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer-task')
    expect(await page.getByLabel('任务', { exact: true }).getAttribute('aria-invalid')).toBe('true')
  })

  test('规则不许可的，服务器说明理由和依据，已填内容不动', async () => {
    const { page } = await office.visit({ login: 'sifa', screen: 'phone' })
    await page.goto(opening)
    await fillTask(page, '期限早于办理日期的任务')
    await page.getByRole('textbox', { name: '办结期限' }).fill('2020-01-01')
    await page.getByRole('button', { name: '交办任务' }).click()
    await page.locator('.refusals').getByText('办结期限早于办理的日期').waitFor()
    expect(await page.getByLabel('任务', { exact: true }).inputValue()).toBe('期限早于办理日期的任务')
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await accessFaults(page)).toEqual([])
    expect(await countOf(page, '期限早于办理日期的任务')).toBe(0)
  })
})

describe('断网、断电、会话失效', () => {
  test('登记成功但回应丢失：再按一次不会登记两件', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await page.goto(opening)
    await fillTask(page, '回应丢失的任务')
    await page.route('**/api/matters', async (route) => {
      await route.fetch()
      await route.abort()
    }, { times: 1 })
    await page.getByRole('button', { name: '交办任务' }).click()
    await page.getByText('没有收到回应，可能已经登记，也可能没有。').waitFor()
    // Even the PC may go off meanwhile: the command is still the same one after a reload.
    await page.reload()
    await page.getByText('已找回您上次没有提交的内容').waitFor()
    await page.getByRole('button', { name: '交办任务' }).click()
    await page.getByRole('heading', { level: 1, name: '回应丢失的任务' }).waitFor()
    expect(await countOf(page, '回应丢失的任务')).toBe(1)
  })

  test('会话失效后在原页登录，填好的内容还在，接着登记', async () => {
    const { page, context } = await office.visit({ login: 'sifa' })
    await page.goto(opening)
    await fillTask(page, '会话失效时的任务')
    await context.clearCookies()
    await page.getByRole('button', { name: '交办任务' }).click()
    const again = page.getByRole('dialog', { name: '登录已过期，请重新登录' })
    await again.waitFor()
    expect(await accessFaults(page)).toEqual([])
    await signIn(page, 'sifa')
    await again.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: '交办任务' }).click()
    await page.getByRole('heading', { level: 1, name: '会话失效时的任务' }).waitFor()
  })

  test('换一台电脑也能找回没有提交的内容', async () => {
    const one = await office.visit({ login: 'xiangzhang' })
    await one.page.goto(opening)
    const kept = one.page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.url().includes('/api/drafts/'))
    await one.page.getByLabel('任务', { exact: true }).fill('换电脑的任务')
    await kept
    const other = await office.visit({ login: 'xiangzhang' })
    await other.page.goto(opening)
    await expect.poll(() => other.page.getByLabel('任务', { exact: true }).inputValue()).toBe('换电脑的任务')
  })

  test('退出以后，浏览器里不留已经存到服务器的草稿', async () => {
    const { page } = await office.visit({ login: 'shuji', apart: true })
    await page.goto(opening)
    const kept = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.url().includes('/api/drafts/'))
    await page.getByLabel('任务', { exact: true }).fill('不该留下的文字')
    await kept
    await page.getByRole('button', { name: '退出' }).click()
    await page.getByLabel('登录名', { exact: true }).waitFor()
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('不该留下的文字')
  })
})

describe('事项页', () => {
  test('现在可以办的列在前面，不能办的说明原因和依据；没有无障碍缺陷', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await openTask(page, '看得见步骤的任务')
    await page.getByRole('button', { name: '过问' }).waitFor()
    await page.getByText('现在不能办的步骤和原因').click()
    expect(await page.locator('.closed-steps').innerText()).toMatch(/核验办结：须处于“待核验”，现处于“办理中”。\s*依据：《党政主要负责人履行推进法治建设第一责任人职责规定》第四条/)
    expect(await accessFaults(page)).toEqual([])
  })

  test('期限能展开看怎么算出来的', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await openTask(page, '有期限的任务')
    await page.getByText('这个日期怎么算出来的').click()
    expect(await page.locator('.receipt').innerText()).toContain('2099年12月31日')
  })

  test('别人先办了：说明是谁的哪一步，读取最新情况后已填内容还在', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await openTask(page, '两人同时办的任务')
    await page.getByRole('button', { name: '报告进展' }).click()
    await page.getByLabel('进展', { exact: true }).fill('先填好的进展')
    const other = await office.visit({ login: 'zonghe' })
    await other.page.goto(page.url().replace(/[?&]action=[^&]*/, ''))
    await other.page.getByRole('button', { name: '报告进展' }).click()
    await other.page.getByLabel('进展', { exact: true }).fill('抢先登记的进展')
    await other.page.getByRole('form', { name: '报告进展' }).getByRole('button', { name: '报告进展' }).click()
    await other.page.getByText('已登记“报告进展”。').waitFor()
    await page.getByRole('form', { name: '报告进展' }).getByRole('button', { name: '报告进展' }).click()
    await page.locator('.refusals').getByText('又有人办理了“报告进展”').waitFor()
    await page.getByRole('button', { name: '读取最新情况（已填内容不变）' }).click()
    await page.getByText('抢先登记的进展').waitFor()
    expect(await page.getByLabel('进展', { exact: true }).inputValue()).toBe('先填好的进展')
    await page.getByRole('form', { name: '报告进展' }).getByRole('button', { name: '报告进展' }).click()
    await page.getByText('已登记“报告进展”。').waitFor()
  })

  test('更正最后一条要写原因；更正后两条都在，原来的划去', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await openTask(page, '要更正的任务')
    await page.getByRole('button', { name: '报告进展' }).click()
    await page.getByLabel('进展', { exact: true }).fill('记错的进展')
    await page.getByRole('form', { name: '报告进展' }).getByRole('button', { name: '报告进展' }).click()
    await page.getByText('已登记“报告进展”。').waitFor()
    await page.getByRole('button', { name: /^更正最后一条/ }).click()
    await page.getByRole('button', { name: '更正', exact: true }).click()
    await page.locator('.refusals').getByText('请写明更正的原因').waitFor()
    await page.getByLabel(/的原因$/).fill('进展是另一项任务的')
    await page.getByRole('button', { name: '更正', exact: true }).click()
    await page.getByText('更正第2条，原因：进展是另一项任务的').waitFor()
    expect(await page.locator('.taken-back').innerText()).toContain('记错的进展')
  })

  test('不归自己办的，没有按钮，只说明由谁办', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await openTask(page, '窗口看的任务')
    const clerk = await office.visit({ login: 'xianju' })
    await clerk.page.goto(page.url())
    await clerk.page.getByText('您现在没有可以办的步骤，原因见下。').waitFor()
    await clerk.page.getByText(/最后一条不能由您更正/).waitFor()
    expect(await clerk.page.locator('.steps button').count()).toBe(0)
  })

  test('文书能打印，打印页标明演示数据', async () => {
    const { page, context } = await office.visit({ login: 'sifa' })
    await openTask(page, '要打印督办单的任务')
    const opened = context.waitForEvent('page')
    await page.getByRole('link', { name: '督办单，打印' }).click()
    const paper = await opened
    await paper.waitForLoadState()
    expect(await paper.locator('body').innerText()).toContain('演示数据')
    expect(await paper.locator('body').innerText()).toContain('要打印督办单的任务')
  })
})

test('只用键盘登记一次窗口接待', async () => {
  const { page } = await office.visit({ login: 'chuangkou' })
  await page.goto('/ledgers/reception/new')
  const form = page.getByRole('form', { name: '登记接待' })
  await form.waitFor()
  await page.getByLabel('发生日期', { exact: true }).focus()
  const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type ?? '')
  for (let presses = 0; presses < 10 && await focused() !== 'radio'; presses += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  // Enter in a field hands the form in, as everywhere.
  await page.getByLabel('人数', { exact: false }).focus()
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await page.getByText('已登记“登记接待”。').waitFor()
  await page.getByRole('link', { name: '再登记一件窗口接待' }).waitFor()
})

test('调解员在手机上登记一件纠纷，当事人只填姓名；确定调解员按姓名选', async () => {
  const { page } = await office.visit({ login: 'tiaojie1', screen: 'phone' })
  await page.goto('/ledgers/dispute-mediation/new')
  await chooseFrom(page, '调委会', '调解委员会')
  await chooseFrom(page, '纠纷类型', '邻里')
  await page.getByLabel('姓名', { exact: true }).first().fill('测试当事人甲')
  await page.getByLabel('姓名', { exact: true }).last().fill('测试当事人乙')
  await page.getByLabel('纠纷简要情况').fill('两家为院墙滴水发生争执。')
  await page.getByRole('radio', { name: '口头' }).check()
  await page.getByRole('button', { name: '申请调解' }).click()
  await page.getByText('已登记“申请调解”。').waitFor()
  await page.getByText('测试当事人甲').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('测试当事人')
  expect(await sidewaysScroll(page)).toBe(0)
  expect(await accessFaults(page)).toEqual([])
  await takeStep(page, '受理')
  await page.getByRole('button', { name: '确定调解员' }).click()
  await page.getByRole('combobox', { name: '调解员' }).click()
  const offered = page.locator('.ant-select-dropdown:visible .ant-select-item-option').first()
  const name = (await offered.innerText()).split('　')[0] ?? ''
  expect(name).toMatch(/^[\u4e00-\u9fff]{2,4}$/)
  await offered.click()
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: '调委会指定' }).check()
  await page.getByRole('form', { name: '确定调解员' }).getByRole('button', { name: '确定调解员' }).click()
  await page.getByRole('link', { name: new RegExp(`^${name}（`) }).waitFor()
})
