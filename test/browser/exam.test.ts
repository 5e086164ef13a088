// Sitting an exam in the office, and taking in a platform's results: on the demo, with the eyes and hands of those who do it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'
import { workbook } from '#test/workbook.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

type Done = { readonly matter: string; readonly seq: number }
const township = '220382203'

/** Sends a command as the page's own session, for what other tests have shown by hand. */
async function command(page: Page, said: { readonly procedure: string; readonly action: string; readonly answers: object }): Promise<string> {
  const { today } = (await (await page.request.get('/api/session')).json()) as { today: string }
  const answer = await page.request.post('/api/matters', { data: { ...said, area: township, occurredOn: today, commandId: crypto.randomUUID() } })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as Done).matter
}

async function announce(page: Page, more: object): Promise<string> {
  const session = (await (await page.request.get('/api/session')).json()) as { today: string; account: string }
  return command(page, {
    procedure: 'exam', action: 'announce',
    answers: {
      name: '学法自测', platform: '本系统', opensOn: session.today, closesOn: '2099-12-31', fullMark: 100, passMark: 60,
      candidates: [{ person: { name: '周明远' }, unit: '司法所', account: session.account }, { person: { name: '赵文博' }, unit: '党政办' }],
      ...more,
    },
  })
}

const satHere = { minutes: 30, tries: 2, paperRule: [{ topic: 'penalty', kind: 'single', number: 2, points: 20 }, { topic: 'penalty', kind: 'multiple', number: 1, points: 30 }, { topic: 'mediation', kind: 'trueFalse', number: 1, points: 30 }] }

async function begin(page: Page): Promise<void> {
  await page.goto('/exams')
  await page.getByRole('button', { name: /^开始答题/ }).first().click()
  await page.getByRole('form', { name: '试卷' }).waitFor()
}

describe('在本系统答题', () => {
  test('从“我的考试”开始，选答案，交卷；剩余时间看得见；页面没有无障碍缺陷', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await announce(page, satHere)
    await begin(page)
    expect(await page.getByRole('timer').innerText()).toMatch(/^还有(29|30)分\d\d秒/)
    expect(await page.locator('fieldset.question').count()).toBe(4)
    expect(await accessFaults(page)).toEqual([])

    for (const each of await page.locator('fieldset.question').all()) {
      const options = (await each.getByRole('radio').count()) > 0 ? each.getByRole('radio') : each.getByRole('checkbox')
      await options.first().check()
    }
    await page.getByRole('button', { name: '交卷' }).click()
    await page.getByText('已经交卷。').waitFor()
    await page.getByText('您的答案：A').first().waitFor()
    expect(await page.getByText('正确答案：').count()).toBe(0)
    expect(await accessFaults(page)).toEqual([])
  })

  test('没有答完先提醒，再按一次就交', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await announce(page, { ...satHere, name: '学法自测（二）' })
    await begin(page)
    await page.getByRole('button', { name: '交卷' }).click()
    await page.getByText('还有4题没有作答。').waitFor()
    await page.getByRole('button', { name: '交卷' }).click()
    await page.getByText('已经交卷。').waitFor()
  })

  test('选过的答案自己保存，刷新以后还在；手机上不用左右拖动', async () => {
    const { page } = await office.visit({ login: 'sifa', screen: 'phone' })
    await announce(page, { ...satHere, name: '学法自测（三）' })
    await begin(page)
    await page.getByRole('radio').first().check()
    await page.reload()
    await page.getByText('已找回您先前选的答案。').waitFor()
    expect(await page.getByRole('radio').first().isChecked()).toBe(true)
    expect(await sidewaysScroll(page)).toBe(0)
  })

  test('不在名单上的人看不到考试', async () => {
    const { page } = await office.visit({ login: 'chuangkou' })
    await page.goto('/exams')
    await page.getByText('没有要您参加的考试').waitFor()
    expect(await accessFaults(page)).toEqual([])
  })

  test('考试没有截止，评卷说明什么时候可以办', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    const exam = await announce(page, { ...satHere, name: '学法自测（四）' })
    await page.goto(`/matters/${exam}`)
    await page.getByRole('region', { name: '评卷' }).getByRole('button', { name: '评卷' }).click()
    await page.getByText('考试还没有截止，不能评卷').waitFor()
  })
})

describe('导入成绩', () => {
  test('先逐行核对，什么也不改；确认以后只登记没有问题的行', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    const exam = await announce(page, { name: '全省网上学法考试', platform: '省平台' })
    await page.goto(`/matters/${exam}`)
    const file = { name: '成绩单.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: await workbook([['姓名', '单位', '成绩'], ['周明远', '司法所', '92'], ['钱多多', '党政办', '80'], ['赵文博', '党政办', '一百']]) }
    await page.getByLabel('选择成绩单').setInputFiles(file)
    await page.getByText('可以登记1人，有问题2行，名单上还有0人不在表里。现在还没有登记。').waitFor()
    await page.getByText('不在应考名单上').waitFor()
    await page.getByText('成绩“一百”不是数字。').waitFor()
    expect(await accessFaults(page)).toEqual([])
    expect(((await (await page.request.get(`/api/matters/${exam}`)).json()) as Done).seq).toBe(1)

    await page.getByRole('button', { name: '登记这1人的成绩' }).click()
    await page.getByText('已登记“登记成绩”。').waitFor()
    expect(((await (await page.request.get(`/api/matters/${exam}`)).json()) as Done).seq).toBe(2)
  })

  test('不是.xlsx的文件，说明怎么办', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    const exam = await announce(page, { name: '市里的学法考试', platform: '市平台' })
    await page.goto(`/matters/${exam}`)
    await page.getByLabel('选择成绩单').setInputFiles({ name: '成绩.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('姓名,成绩') })
    await page.getByText('另存为.xlsx后再试').waitFor()
  })
})
