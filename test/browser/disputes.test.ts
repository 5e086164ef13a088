// A village's mediator writes disputes down: on a phone, in two minutes, with a dozen touches at most, and loses nothing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

/** Counts every touch and every field that is typed into, as a stop-watch would. */
function counted(page: Page) {
  let count = 0
  return {
    tap: async (name: string | RegExp, role: 'radio' | 'checkbox' | 'button' | 'link' = 'radio') => {
      count += 1
      const target = page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) })
      await (role === 'radio' || role === 'checkbox' ? target.check() : target.click())
    },
    type: async (label: string, words: string) => {
      count += 1
      await page.getByLabel(label, { exact: true }).fill(words)
    },
    count: () => count,
  }
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

describe('两分钟记一件', () => {
  test('村调解员在手机上从今日页点进去，不超过十二下记好一件，页面上一句话说下一步', async () => {
    const { page } = await office.visit({ login: 'tiaojie1', screen: 'phone', at: '/' })
    const hand = counted(page)
    await hand.tap('登记纠纷（两分钟）', 'link')
    await heading(page, '登记纠纷')
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await accessFaults(page)).toEqual([])
    await hand.tap('邻里')
    await hand.type('第一方姓名', '白晓东')
    await hand.type('第二方姓名', '黑晓西')
    await hand.type('怎么回事', '西院的排水管朝东院滴水。')
    await hand.tap('群众反映')
    await hand.tap('登记', 'button')
    await heading(page, /邻里纠纷/)
    await page.getByText('已登记“纠纷”。').waitFor()
    await page.getByText('先把权利义务告诉当事人（口头也可以），再调解。').waitFor()
    expect(hand.count()).toBeLessThanOrEqual(12)
  })

  test('当场口头调解好的，在同一页记完：每步一条记录', async () => {
    const { page } = await office.visit({ login: 'tiaojie1', screen: 'phone' })
    const hand = counted(page)
    await page.goto('/disputes/new')
    await hand.tap('婚姻家庭')
    await hand.type('第一方姓名', '青海波')
    await hand.type('第二方姓名', '红雪梅')
    await hand.type('怎么回事', '为老人看病的钱谁出拌嘴。')
    await hand.tap('当事人口头申请')
    await hand.tap('调解好了')
    await hand.tap('调解前已口头告知双方权利和义务', 'checkbox')
    await hand.type('在哪里调解的', '青家院里')
    await hand.type('怎么调的', '两人各说各的难处，商量着分担。')
    await hand.type('谈成了什么', '两家各出一半。')
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await accessFaults(page)).toEqual([])
    await hand.tap('登记', 'button')
    await heading(page, /婚姻家庭纠纷/)
    for (const title of ['申请调解', '受理', '告知权利义务', '调解记录', '达成协议']) await page.locator('.timeline').getByRole('heading', { name: title }).waitFor()
    expect(hand.count()).toBeLessThanOrEqual(12)
  })

  test('没谈拢、对方不愿意，多点两下以内；不替人写没有发生的步骤', async () => {
    const { page } = await office.visit({ login: 'tiaojie1', screen: 'phone' })
    for (const { ending, more, steps } of [
      { ending: '没谈拢', more: ['向人民法院起诉'], steps: ['主动调解', '调解不成'] },
      { ending: '对方不愿意调解', more: [], steps: ['主动调解', '当事人拒绝'] },
    ]) {
      await page.goto('/disputes/new')
      const hand = counted(page)
      await hand.tap('损害赔偿')
      await hand.type('第一方姓名', `甲${ending}`)
      await hand.type('第二方姓名', `乙${ending}`)
      await hand.type('怎么回事', '牛踩了地。')
      await hand.tap('现场遇到')
      const before = hand.count()
      await hand.tap(ending)
      for (const each of more) await hand.tap(each, 'checkbox')
      expect(hand.count() - before).toBeLessThanOrEqual(2)
      await hand.tap('登记', 'button')
      await heading(page, /损害赔偿纠纷/)
      const written = await page.locator('.timeline h3').allInnerTexts()
      // The newest stands first.
      expect(written.reverse().map((each) => steps.find((step) => each.includes(step)))).toEqual([...steps])
    }
  })

  test('同样的人又起纠纷：登记时提醒，纠纷页上也列出来', async () => {
    const { page } = await office.visit({ login: 'tiaojie1', screen: 'phone' })
    const fill = async () => {
      await page.goto('/disputes/new')
      const hand = counted(page)
      await hand.tap('山林土地')
      await hand.type('第一方姓名', '紫长海')
      await hand.type('第一方电话（选填）', '13800001111')
      await hand.type('第二方姓名', '绿占山')
      await hand.type('怎么回事', '地头边界。')
      await hand.tap('排查发现')
      return hand
    }
    await (await fill()).tap('登记', 'button')
    await heading(page, /山林土地纠纷/)
    const again = await fill()
    await page.getByText('以前可能有过，请看一眼是不是同一件').waitFor()
    await page.getByText('当事人相同（姓名和电话相同、姓名相同）').waitFor()
    expect(await accessFaults(page)).toEqual([])
    await again.tap('登记', 'button')
    await heading(page, /山林土地纠纷/)
    await page.getByRole('heading', { name: '同一当事人或者同一地点的纠纷' }).waitFor()
  })

  test('打到一半断电、换机器：草稿已保存几点几分，回来接着填', async () => {
    const { page } = await office.visit({ login: 'tiaojie2', screen: 'phone' })
    await page.goto('/disputes/new')
    const kept = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.url().includes('/api/drafts/'))
    await page.getByLabel('第一方姓名', { exact: true }).fill('没填完的人')
    await page.getByText(/^草稿已保存 \d\d:\d\d$/).waitFor()
    await page.reload()
    expect(await page.getByLabel('第一方姓名', { exact: true }).inputValue()).toBe('没填完的人')
    await page.getByLabel('怎么回事', { exact: true }).fill('一半')
    await kept
    const other = await office.visit({ login: 'tiaojie2' })
    await other.page.goto('/disputes/new')
    await expect.poll(() => other.page.getByLabel('第一方姓名', { exact: true }).inputValue()).toBe('没填完的人')
  })

  test('缺什么一次说完；录音只凭内容认，附上的跟着纠纷走', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await page.goto('/disputes/new')
    await page.getByRole('button', { name: '登记', exact: true }).click()
    expect(await page.locator('.refusals').getByRole('link').allInnerTexts()).toEqual(['请选是哪个村（社区）的。', '请选“怎么来的”。', '请填写“调委会”。', '请填写“纠纷类型”。', '请填写“当事人”。', '请填写“纠纷简要情况”。'])
    expect(await accessFaults(page)).toEqual([])
    await page.locator('.quick-more summary').click()
    await page.locator('.attach-way', { hasText: '录音' }).locator('input').setInputFiles({ name: '口述.amr', mimeType: 'audio/amr', buffer: Buffer.from('#!AMR\n口述内容') })
    await page.getByText('口述.amr').waitFor()
    expect(await sidewaysScroll(page)).toBe(0)
  })
})
