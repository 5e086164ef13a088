// The daily pages of the office, seen with the eyes of a clerk: on the office PC, on a phone, with the keyboard, on paper.
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Page } from 'playwright-core'
import { demoPassword } from '#demo/people.ts'
import { accessFaults, open, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

const pages = [
  ['今日', '/'], ['台账', '/ledgers/reception'], ['登记', '/ledgers/rule-of-law-meeting/new'], ['数字', '/figures'], ['年度报告', '/reports'],
  ['名册', '/registers?procedure=appointment'], ['报告体检', '/check-up'], ['期限计算', '/deadline'],
] as const

describe('登录', () => {
  test('登录页没有无障碍缺陷，并标明演示数据', async () => {
    const { page } = await office.visit()
    await page.goto('/')
    await page.getByLabel('登录名', { exact: true }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    expect(await page.getByText('演示数据', { exact: true }).isVisible()).toBe(true)
  })

  test('只用键盘可以登录', async () => {
    const { page } = await office.visit()
    await page.goto('/')
    await page.getByLabel('登录名', { exact: true }).focus()
    await page.keyboard.type('sifa')
    await page.keyboard.press('Tab')
    await page.keyboard.type(demoPassword)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '今日' }).waitFor()
  })

  test('密码不对时说明原因，焦点移到说明上，不透露哪一项不对', async () => {
    const { page } = await office.visit()
    await page.goto('/')
    await page.getByLabel('登录名', { exact: true }).fill('sifa')
    await page.getByLabel('密码', { exact: true }).fill('绝不是这个密码')
    await page.keyboard.press('Enter')
    const refusals = page.locator('.refusals')
    await refusals.waitFor()
    expect(await refusals.innerText()).toContain('登录名或密码不对')
    expect(await refusals.evaluate((each) => each === document.activeElement)).toBe(true)
  })

  test('退出以后要重新登录才能看', async () => {
    const { page } = await office.visit({ login: 'sifa', at: '/', apart: true })
    await page.getByRole('button', { name: '退出' }).click()
    await page.getByLabel('登录名', { exact: true }).waitFor()
    await page.goto('/ledgers/reception')
    await page.getByLabel('登录名', { exact: true }).waitFor()
  })
})

describe('每一页', () => {
  let desk: Page
  let phone: Page
  beforeAll(async () => {
    desk = (await office.visit({ login: 'sifa', at: '/deadline' })).page
    phone = (await office.visit({ login: 'sifa', screen: 'phone', at: '/deadline' })).page
  })
  afterAll(() => Promise.all([desk, phone].map((each) => each?.context().close())))

  test.each(pages)('%s没有无障碍缺陷（WCAG 2.2 AA）', async (_name, address) => {
    await open(desk, address)
    expect(await accessFaults(desk)).toEqual([])
  })

  test.each(pages)('%s在360像素宽的手机上不用左右拖动', async (_name, address) => {
    await open(phone, address)
    expect(await sidewaysScroll(phone)).toBe(0)
    expect(await accessFaults(phone)).toEqual([])
  })

  test.each(pages)('%s打印时仍标明演示数据，不印按钮和目录', async (_name, address) => {
    await open(desk, address)
    await desk.emulateMedia({ media: 'print' })
    onTestFinished(() => desk.emulateMedia({ media: null }))
    expect(await desk.getByText('演示数据', { exact: true }).isVisible()).toBe(true)
    expect(await desk.locator('nav.side').isVisible()).toBe(false)
    expect(await desk.getByRole('button', { name: '打印' }).count()).toBe(0)
  })

  test('没有露出英文，也不向别处发请求', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    const elsewhere: string[] = []
    page.on('request', (request) => { if (!request.url().startsWith(office.address)) elsewhere.push(request.url()) })
    for (const [, address] of pages) {
      await open(page, address)
      // File kinds go by their own names; a login is whatever its owner chose.
      const text = (await page.locator('body').innerText()).replaceAll(/Excel|Word|PDF|\.docx|\.txt/g, '')
      expect.soft(text.match(/[A-Za-z]{2,}/g) ?? [], address).toEqual([])
    }
    expect(elsewhere).toEqual([])
  })

  test('没有脚本错误，内容安全策略没有拦下任何东西', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text()) })
    for (const [, address] of pages) {
      await page.goto(address)
      await page.locator('main h1').waitFor()
      await expect.poll(() => page.locator('.waiting').count()).toBe(0)
    }
    expect(faults).toEqual([])
  })

  test('大字一按就大，刷新以后还是大字', async () => {
    const { page } = await office.visit({ login: 'sifa', at: '/' })
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))
    expect(await size()).toBe(16)
    await page.getByRole('button', { name: '大字' }).click()
    expect(await size()).toBe(20)
    await page.reload()
    await page.getByRole('button', { name: '标准字' }).waitFor()
    expect(await size()).toBe(20)
    expect(await sidewaysScroll(page)).toBe(0)
  })
})

describe('台账', () => {
  test('翻到下一页再翻回来，是同一页', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, '/ledgers/reception')
    const first = () => page.locator('table.list tbody tr').first().innerText()
    await expect.poll(first).toContain('永加乡')
    const before = await first()
    await page.getByRole('button', { name: '下一页' }).click()
    await expect.poll(first).not.toBe(before)
    await page.getByRole('button', { name: '上一页' }).click()
    await expect.poll(first).toBe(before)
  })

  test('查不到时说明怎么办，条件留在地址里', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, '/ledgers/publicity-activity')
    await page.getByLabel('名称中的字').fill('没有这样的活动')
    await page.keyboard.press('Enter')
    await page.getByText('没有符合条件的记录').waitFor()
    expect(new URL(page.url()).searchParams.get('words')).toBe('没有这样的活动')
    await page.getByRole('button', { name: '清空' }).click()
    await page.getByRole('link', { name: '国家宪法日' }).waitFor()
  })

  test('导出的表格与查询条件一致', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, '/ledgers/publicity-activity?words=宪法')
    const download = page.waitForEvent('download')
    const link = page.getByRole('link', { name: '导出Excel' })
    expect(decodeURIComponent(await link.getAttribute('href') ?? '')).toContain('words=宪法')
    await link.click()
    expect((await download).suggestedFilename()).toBe('普法活动台账.xlsx')
    // The file is whole in the page before it is handed over, and the link is there again.
    await link.waitFor()
  })
})

describe('数字', () => {
  test('十二场普法活动，点开是十二条记录，每条通到事项', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, '/figures?year=2024')
    const row = page.getByRole('row', { name: /^普法宣传活动场次/ })
    expect(await row.innerText()).toContain('12场次')
    await row.getByRole('link').click()
    await page.getByRole('heading', { name: /普法宣传活动场次：12场次/ }).waitFor()
    await page.getByRole('link', { name: '国家宪法日' }).waitFor()
    expect(await page.locator('table.list tbody tr').count()).toBe(12)
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('link', { name: '国家宪法日' }).click()
    await page.getByRole('heading', { level: 1, name: '国家宪法日' }).waitFor()
  })

  test('比率列出分子、分母，并能分别点开', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, '/figures/exam.passRate?year=2024')
    const parts = page.locator('main p', { hasText: '分子：' })
    expect(await parts.getByRole('link').count()).toBe(2)
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/100%（\d+／\d+）/)
  })
})

describe('不同的人', () => {
  test('村里的人只看见本村，各页都能打开', async () => {
    const { page } = await office.visit({ login: 'cun1', screen: 'phone' })
    for (const [, address] of pages) {
      await open(page, address)
      expect.soft(await page.locator('.notice-wrong').count(), address).toBe(0)
    }
  })

  test('县司法局不替乡镇办事：只有县里自己的入口，各页都能打开', async () => {
    const { page } = await office.visit({ login: 'xianju' })
    await open(page, '/')
    await page.getByRole('link', { name: '开始评查' }).waitFor()
    expect(await page.getByRole('link', { name: /^(申请调解|立案|受理申请|登记接待)$/ }).count()).toBe(0)
    for (const [, address] of pages) {
      await open(page, address)
      expect.soft(await page.locator('main .notice-wrong').count(), address).toBe(0)
    }
  })

  test('登录时网络不通：说明原因，填过的还在，接着填的时候光标不跳走', async () => {
    const { page } = await office.visit()
    await page.route('**/api/session', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await page.goto('/')
    await page.getByLabel('登录名', { exact: true }).fill('sifa')
    await page.getByLabel('密码', { exact: true }).fill('yongjia')
    await page.keyboard.press('Enter')
    await page.getByText('网络不通，没有收到回应。').waitFor()
    const password = page.getByLabel('密码', { exact: true })
    await password.press('End')
    await password.pressSequentially('-2024')
    expect(await password.inputValue()).toBe('yongjia-2024')
    await page.unroute('**/api/session')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '今日' }).waitFor()
  })

  test('系统管理员新建账号，口令只显示一次；本人用它设置密码后登录', async () => {
    const { page } = await office.visit({ login: 'guanli' })
    await open(page, '/accounts')
    expect(await accessFaults(page)).toEqual([])
    await page.getByLabel('登录名', { exact: true }).fill('新来的人')
    await page.getByLabel('姓名', { exact: true }).fill('新来的人')
    await page.getByRole('button', { name: '新建账号' }).click()
    const code = await page.locator('strong.code').innerText()
    const guest = await office.visit()
    await guest.page.goto('/')
    await guest.page.getByRole('button', { name: /第一次登录/ }).click()
    await guest.page.getByLabel('登录名', { exact: true }).fill('新来的人')
    await guest.page.getByLabel('一次性口令').fill(code)
    await guest.page.getByLabel('新密码', { exact: true }).fill('依法行政从我做起')
    await guest.page.getByLabel('再输一遍新密码').fill('依法行政从我做起')
    await guest.page.keyboard.press('Enter')
    await guest.page.getByText('密码至少10个字符，可以用一句容易记住的话。').first().waitFor()
    await guest.page.getByLabel('新密码', { exact: true }).fill('依法行政从我做起，件件有记录')
    await guest.page.getByLabel('再输一遍新密码').fill('依法行政从我做起，件件有记录')
    await guest.page.keyboard.press('Enter')
    await guest.page.getByText('您目前没有任何岗位').waitFor()
  })
})
