// The head of the township takes a day's statement away, and later has the ledger proved against it, without a console.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => office.close())

for (const screen of ['office', 'phone'] as const) {
  test(`存下一天的声明，以后凭它对照；台账从头复核，看得到进度和结果（${screen}）`, async () => {
    const { page } = await office.visit({ login: 'xiangzhang', screen, at: '/administration/statements' })
    await page.getByRole('link', { name: '2024年6月3日的声明，数据文件' }).or(page.getByRole('button', { name: '再看六十天' })).first().waitFor()
    const kept = page.getByRole('link', { name: /的声明，数据文件$/ }).first()
    const address = await kept.getAttribute('href') ?? expect.fail('no address')
    expect(await accessFaults(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    const statement = await (await page.request.get(address)).text()

    await page.goto('/administration/proof')
    await page.getByRole('button', { name: '对照' }).click()
    await page.getByText('请选择声明文件，或者粘贴声明的内容。').waitFor()
    await page.locator('#statement-files').setInputFiles({ name: '声明.json', mimeType: 'application/json', buffer: Buffer.from(statement) })
    await page.getByRole('button', { name: '对照' }).click()
    await page.getByText('永加乡：和1份声明全部相符').waitFor()
    await page.getByRole('button', { name: '不用文件' }).click()
    await page.getByLabel('纸上的声明').fill('抄错了的')
    await page.getByRole('button', { name: '对照' }).click()
    await page.getByText('“粘贴的内容”里有不是日结声明的内容').waitFor()
    await page.getByLabel('纸上的声明').fill(statement.replace(/"entries": (\d+)/, '"entries": 9$1'))
    await page.getByRole('button', { name: '对照' }).click()
    await page.getByText(/签名不成立/).waitFor()
    // What was typed stays.
    expect(await page.getByLabel('纸上的声明').inputValue()).toContain('"entries": 9')

    await page.getByRole('button', { name: '开始复核' }).click()
    await page.getByRole('progressbar').waitFor()
    await page.getByText(/^永加乡：\d+条记录、\d+件事项、\d+天的封存、\d+份签发的报告，全部相符$/).waitFor()
    expect(await accessFaults(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
  })
}

test('复核由对台账负责的人进行，别的岗位看到一句话，目录里也没有', async () => {
  const { page } = await office.visit({ login: 'chuangkou', at: '/administration/proof' })
  await page.getByText('台账复核由乡镇长、党委书记、系统管理员或县（市）司法局进行，您的岗位不能进行。').waitFor()
  expect(await page.getByRole('link', { name: '台账复核' }).count()).toBe(0)
})
