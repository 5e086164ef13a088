// A hard dispute over land, from the first word in the village to the archived dossier, as the people of it meet it: a mediator
// with a phone, the clerk of the justice office, the parties with a slip of paper, a reviewer of the county.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { launchChromium, newContext } from '#test/browser/chromium.ts'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

/** How one question of a step is answered: words typed, one or several of those on view, or one looked for in a list. */
type Answer = string | { readonly tick: string | readonly string[] } | { readonly pick: string; /** What is typed to find it, where that is not the beginning of what is read. */ readonly by?: string }

async function answer(form: Locator, key: string, said: Answer): Promise<void> {
  const field = form.locator(`[id="answer-${key}"]`)
  if (typeof said === 'string') return field.fill(said)
  if ('pick' in said) return pick(field, said.pick, said.by ?? said.pick)
  for (const each of [said.tick].flat()) await field.getByLabel(each, { exact: true }).check()
}

async function pick(field: Locator, words: string, typed: string): Promise<void> {
  const list = field.locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " ant-select ")][1]')
  await field.click()
  await field.fill(typed)
  await field.page().locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: new RegExp(`(^|\\s)${words.replaceAll('+', '\\+')}`) }).first().click()
  const chosen = list.locator('.ant-select-content-has-value, .ant-select-content-item')
  await expect.poll(async () => (await chosen.allInnerTexts()).join()).toContain(words)
  // A list of which several may be chosen stays open over the next question.
  if ((await list.getAttribute('class'))?.includes('ant-select-multiple')) await field.press('Escape')
}

/** A step of the matter on the page, from its button to the line that says it is recorded. */
async function takeStep(page: Page, title: string, answers: Readonly<Record<string, Answer>> = {}): Promise<void> {
  await page.locator('.offered').waitFor()
  const button = page.locator('.offered').getByRole('button', { name: title, exact: true })
  if (!(await button.isVisible())) await page.getByText(/^其他步骤/).click()
  await button.click()
  const form = page.getByRole('form', { name: title })
  for (const [key, said] of Object.entries(answers)) await answer(form, key, said)
  await form.getByRole('button', { name: title, exact: true }).click()
  await recorded(page, title)
}

/** What was refused is said in the failure, not only that nothing came. */
async function recorded(page: Page, title: string): Promise<void> {
  const refusals = page.locator('.refusals')
  await page.getByText(`已登记“${title}”。`).or(refusals).first().waitFor()
  expect(await refusals.allInnerTexts(), title).toEqual([])
}

/** A picture as a phone would take it: one grey square will do. */
const photo = { name: '签好的协议.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64') }

let address = ''

test('村调解员在手机上记下一件山林土地纠纷，谈不拢，移交乡调委会', async () => {
  const { page } = await office.visit({ login: 'tiaojie1', screen: 'phone' })
  await page.goto('/disputes/new')
  await page.getByRole('radio', { name: '山林土地' }).check()
  await page.getByLabel('第一方姓名').fill('沈宝山')
  await page.getByLabel('第二方姓名').fill('韩玉田')
  await page.getByLabel('怎么回事').fill('两家承包地相邻，为一垄地的边界争了三年。')
  await page.getByRole('radio', { name: '当事人口头申请' }).check()
  expect(await sidewaysScroll(page)).toBe(0)
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /山林土地纠纷/ }).waitFor()
  address = new URL(page.url()).pathname

  if (await page.locator('.offered').getByRole('button', { name: '受理', exact: true }).isVisible()) await takeStep(page, '受理')
  await takeStep(page, '告知权利义务', { way: { tick: '口头' } })
  await takeStep(page, '确定调解员', { mediators: { pick: '李德福' }, way: { tick: '当事人选择' } })
  await takeStep(page, '调解记录', { place: '村调解室', record: '双方各说各的边界，都拿不出图。', outcome: { tick: '未达成一致' } })
  await takeStep(page, '移交调解组织', { to: { tick: '乡镇（街道）调委会' }, committee: { pick: '永加乡人民调解委员会' }, reason: { tick: '疑难复杂，本级调解不了' }, consent: { tick: '是' } })
  await page.getByText('移交中', { exact: true }).first().waitFor()
  expect(await accessFaults(page)).toEqual([])
})

test('司法所接收，启动联调，会商定下分工，达成书面协议', async () => {
  const { page } = await office.visit({ login: 'sifa' })
  await page.goto(address)
  await takeStep(page, '接收', { difficulty: { tick: '疑难复杂' } })
  await takeStep(page, '启动联调', { template: { pick: '1+3' }, conveneOn: await today(page), consent: { tick: '是' } })
  await page.locator('.offered').getByRole('button', { name: '会商记录', exact: true }).click()
  const minutes = page.getByRole('form', { name: '会商记录' })
  await answer(minutes, 'lead', '司法所')
  await minutes.getByLabel('第1行单位').fill('乡综治中心')
  await answer(minutes, 'outcome', '到现场按确权图量地，当场栽界石。')
  await minutes.getByLabel('第1行要办的事').fill('调取确权图')
  await minutes.getByLabel('第1行责任单位、责任人').fill('经管站')
  await minutes.getByRole('textbox', { name: '第1行办完日期' }).fill(await today(page))
  await minutes.getByRole('button', { name: '会商记录', exact: true }).click()
  await recorded(page, '会商记录')
  await takeStep(page, '登记分工落实', { task: '1', result: { tick: '已经办完' } })
  await takeStep(page, '确定调解员', { mediators: { pick: '李德福' }, way: { tick: '调委会指定' } })
  await takeStep(page, '调解记录', { place: '地头', record: '按图量完，双方都认。', outcome: { tick: '达成一致' } })
  await takeStep(page, '拟写协议书', { terms: '以界石为界，互不再争。', way: '当场栽石' })
  await takeStep(page, '达成协议', { form: { tick: '书面协议书' }, facts: '两家承包地边界不清。', performBy: await today(page), landContract: { tick: '是' }, signed: { tick: '是' }, mediatorSigned: { tick: '是' }, sealed: { tick: '是' } })
  await page.getByText('已达成协议', { exact: true }).first().waitFor()
})

test('协议上的二维码打开归卷页，手机拍照传回，进卷', async () => {
  const { page } = await office.visit({ login: 'sifa' })
  const id = address.split('/').at(-1) ?? ''
  const printed = await (await page.request.get(`/api/matters/${id}/papers/mediation-agreement?format=html`)).text()
  const code = (printed.match(/归卷码 ([\w-]+)/)?.[1] ?? '').replaceAll('-', '')
  expect(code).not.toBe('')
  const phone = (await office.visit({ login: 'sifa', screen: 'phone' })).page
  await phone.goto(`/p/${code}`)
  await phone.getByText('人民调解协议书').first().waitFor()
  await phone.locator('input[type=file]').first().setInputFiles(photo)
  await phone.getByRole('button', { name: /归卷/ }).click()
  await phone.getByText(/已(经)?归卷/).waitFor()
  expect(await sidewaysScroll(phone)).toBe(0)
})

test('双方凭核对单，不登录、不用脚本，自己说这次调解是真的', async () => {
  const { page } = await office.visit({ login: 'sifa' })
  await page.goto(address)
  await takeStep(page, '发当事人核对单', { why: { tick: '第一次发' } })
  const id = address.split('/').at(-1) ?? ''
  const slips = await page.request.post(`/api/matters/${id}/slips`, { headers: { origin: office.address } })
  const codes = [...new Set([...(await slips.text()).matchAll(/\b(?:[0-9A-HJ-NP-Z]{4}-){2}[0-9A-HJ-NP-Z]{4}\b/g)].map(([each]) => each))]
  expect(codes).toHaveLength(2)
  const browser = await launchChromium()
  for (const code of codes) {
    const context = await newContext(browser, 'phone', office.address)
    const party = await context.newPage()
    await context.route('**/*.js', (route) => route.abort())
    await party.goto('/slip')
    await party.getByLabel('核对码').fill(code)
    await party.getByRole('button', { name: '下一步' }).click()
    await party.getByRole('heading', { name: '这次调解是不是真的进行过' }).waitFor()
    expect(await party.locator('body').innerText()).not.toMatch(/沈宝山|韩玉田/)
    await party.getByLabel('是，真的调解过').check()
    await party.getByRole('button', { name: '提交' }).click()
    await party.getByRole('heading', { name: '您的回答已经记下' }).waitFor()
    await context.close()
  }
  await browser.close()
})

test('履行、回访、结案；县里评查合格；归档', async () => {
  const { page } = await office.visit({ login: 'sifa' })
  await page.goto(address)
  await page.locator('.offered').waitFor()
  const number = (await page.locator('main').innerText()).match(/（\d{4}）人调字第\d+号/)?.[0] ?? ''
  await takeStep(page, '登记全部履行', { note: '界石已栽' })
  await takeStep(page, '回访', { result: { tick: '已全部履行' }, satisfied: { tick: '满意' } })
  await takeStep(page, '结案', { remark: '身份证明、权属图复印件附后；其余齐全。' })

  const county = (await office.visit({ login: 'xianju' })).page
  await county.goto('/ledgers/dossier-review/new')
  const begin = county.getByRole('form', { name: '开始评查' })
  await answer(begin, 'area', { pick: '安边村' })
  await answer(begin, 'dispute', { pick: number, by: '山林土地纠纷' })
  await answer(begin, 'why', { tick: '有人反映' })
  await begin.getByRole('button', { name: '开始评查', exact: true }).click()
  await county.getByRole('heading', { level: 1, name: '卷宗评查', exact: true }).waitFor()
  await takeStep(county, '登记电话核实', { party: '1', reached: { tick: '当事人本人' }, consent: { tick: '是' }, took: { tick: '有' }, same: { tick: '一致' }, charged: { tick: '否' } })
  await county.getByRole('button', { name: '评为合格', exact: true }).click()
  const sheet = county.getByRole('form', { name: '评为合格' })
  await sheet.getByRole('radio', { name: '合格', exact: true }).first().waitFor()
  for (const verdict of await sheet.getByRole('radio', { name: '合格', exact: true }).all()) await verdict.check()
  await sheet.getByRole('button', { name: '评为合格', exact: true }).click()
  await recorded(county, '评为合格')

  await page.goto(address)
  await takeStep(page, '归档', { remark: '身份证明、权属图复印件附后；其余齐全。' })
  await page.getByText('已归档', { exact: true }).first().waitFor()
})

test('整本卷宗一次生成：封面到封底，每一页有页号', async () => {
  const { page } = await office.visit({ login: 'sifa' })
  const id = address.split('/').at(-1) ?? ''
  await page.goto(`${address}/dossier`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await accessFaults(page)).toEqual([])
  const pdf = await (await page.request.get(`/api/matters/${id}/dossier/file?format=pdf`)).body()
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const docx = await (await page.request.get(`/api/matters/${id}/dossier/file?format=docx`)).body()
  const text = new TextDecoder().decode(unzipSync(docx)['word/document.xml']).replaceAll(/<[^>]+>/g, '')
  for (const part of ['卷内目录', '人民调解申请书', '权利义务告知书', '移交', '会商', '人民调解协议书', '回访记录', '卷宗情况说明']) expect(text, part).toContain(part)
})

async function today(page: Page): Promise<string> {
  const session = await (await page.request.get('/api/session')).json() as { today: string }
  return session.today
}
