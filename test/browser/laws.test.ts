// The law library in the office: an administrator brings texts, a clerk looks things up, a citation on a page opens its article.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'
import { bridgeLaw, bridgeLawAmended, docxOf, markdownOf } from '#test/laws/made-up-law.ts'

let office: Office
let folder: string

beforeAll(async () => {
  office = await openOffice()
  folder = await mkdtemp(join(tmpdir(), 'xiangzhi-law-files-'))
})
afterAll(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('main h1').waitFor()
  await expect.poll(() => page.locator('.waiting').count()).toBe(0)
}

/** Sentences of our own under a real title, so that the demo's citations have something to open. */
const mediation = ['中华人民共和国人民调解法', '（2010年8月28日第十一届全国人民代表大会常务委员会第十六次会议通过）', '第一章　总则',
  ...Array.from({ length: 35 }, (_, index) => [`第${index + 1}条　演示文本的第${index + 1}件事：`, '（一）头一项；', '（二）第二项。', '演示文本的另一款。']).flat()]

describe('法律库', () => {
  test('库是空的时候说怎么办；管理员在网页上导入，读不了的说明原因', async () => {
    const { page } = await office.visit({ login: 'guanli' })
    await open(page, '/laws')
    await page.getByText('库里还没有法律文本').waitFor()
    const files = await Promise.all(([['便桥法1.md', markdownOf(bridgeLaw)], ['便桥法2.md', markdownOf(bridgeLawAmended)], ['调解.docx', docxOf(mediation)], ['坏.md', '随便写的']] as const).map(async ([name, content]) => {
      await writeFile(join(folder, name), content)
      return join(folder, name)
    }))
    await page.getByLabel('选择文件').setInputFiles(files)
    await page.getByText('已处理4个文件，入库3部。').waitFor()
    await page.getByText('看不出法律文本').waitFor()
    await page.getByRole('link', { name: '中华人民共和国人民调解法' }).first().waitFor()
  })

  test('别的岗位看得到、导入不了', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, '/laws')
    expect(await page.getByLabel('选择文件').count()).toBe(0)
  })

  test('只用键盘：写几个字、回车、看到条文，标出所查的词', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, '/laws')
    await page.getByLabel('查什么').focus()
    await page.keyboard.type('桥面腐朽')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: '《中华人民共和国便桥法》第四条' }).click()
    await page.getByRole('heading', { name: '中华人民共和国便桥法', level: 1 }).waitFor()
    expect(await page.locator('#article-4').evaluate((each) => each === document.activeElement)).toBe(true)
  })

  test('那一天施行的是哪个版本，查到的就是哪个', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, '/laws?words=便桥法 4&on=2020-01-01')
    await page.getByText('过桥不收费').waitFor()
    await open(page, '/laws?words=便桥法 4')
    await page.getByText('每年检查两次').waitFor()
  })

  test('两个版本比对，删去的划掉，增加的划线', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, '/laws/text?law=便桥法')
    await page.getByRole('link', { name: '与上一版本比对' }).click()
    await page.getByRole('heading', { name: '第三条改为第四条' }).waitFor()
    expect(await page.locator('del').count()).toBeGreaterThan(0)
    expect(await page.locator('ins').count()).toBeGreaterThan(0)
  })

  test('表单上的引用打开那一天施行的条文，另开窗口，填的东西还在', async () => {
    const { page, context } = await office.visit({ login: 'sifa' })
    await open(page, '/ledgers/dispute-mediation/new')
    const [law] = await Promise.all([context.waitForEvent('page'), page.locator('.citations .law-link', { hasText: '人民调解法' }).first().click()])
    await law.locator('.law-article').waitFor()
    expect(await law.getByRole('heading', { level: 1 }).innerText()).toContain('人民调解法')
    expect(page.url()).toContain('/ledgers/dispute-mediation/new')
  })

  test('引的那部法没有导入，说明怎么办', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, '/laws/cited?law=civil-code&article=1088')
    await page.getByText('法律库里没有《中华人民共和国民法典》的文本').waitFor()
  })

  test('法修改了，看哪些步骤、期限引用它，哪些在办事项受影响', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await open(page, '/laws/impact?law=people-mediation-law')
    await page.getByRole('heading', { name: '引用它而还没办结的事项' }).waitFor()
    await page.getByText('期限').first().waitFor()
  })

  const pages = [['法律库', '/laws'], ['检索', '/laws?words=便桥'], ['全文', '/laws/text?law=便桥法'], ['条文', '/laws/cited?law=people-mediation-law&article=18.1(2)'], ['比对', '/laws/changes?law=便桥法'], ['影响', '/laws/impact?law=people-mediation-law']] as const
  test.each(pages)('%s页在电脑和360像素宽的手机上都没有无障碍缺陷，不用左右拖动', async (_name, address) => {
    for (const screen of ['office', 'phone'] as const) {
      const { page } = await office.visit({ login: 'guanli', screen })
      await open(page, address)
      expect(await sidewaysScroll(page)).toBe(0)
      expect(await accessFaults(page)).toEqual([])
      if (process.env['XIANGZHI_PICTURES']) await page.screenshot({ path: join(process.env['XIANGZHI_PICTURES'], `laws-${_name}-${screen}.png`) })
    }
  })
})
