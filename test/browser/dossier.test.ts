// The dossier as those see it who must hand it in: what is missing beside the case, and the whole of it before it is printed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessFaults, openOffice, sidewaysScroll, type Office } from '#test/browser/office.ts'

let office: Office
let disputes: readonly { readonly id: string; readonly state: string }[]
beforeAll(async () => {
  office = await openOffice()
  const { page, context } = await office.visit({ login: 'sifa' })
  const answer = await page.request.get('/api/matters?procedure=dispute-mediation&to=2024-02-28&size=50')
  disputes = ((await answer.json()) as { items: typeof disputes }).items
  await context.close()
})
afterAll(() => office.close())

function inState(state: string): string {
  const found = disputes.find((each) => each.state === state)
  if (!found) throw new Error(`no dispute ${state}`)
  return found.id
}

async function openDossier(page: Page, id: string): Promise<void> {
  await page.goto(`/matters/${id}/dossier`)
  await page.getByRole('table').first().waitFor()
  await page.getByText(/共\d+页/).waitFor({ timeout: 60_000 })
}

describe('卷宗', () => {
  test('纠纷页上看得见卷宗里有什么、缺什么，一步到整卷', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    await page.goto(`/matters/${inState('已结案')}`)
    const panel = page.getByRole('region', { name: '卷宗' })
    await panel.getByText('已经入卷').waitFor()
    expect(await panel.getByText(/当事人身份证明/).first().innerText()).toContain('缺')
    expect(await panel.getByRole('link', { name: '去办“核对身份”' }).count()).toBe(1)
    expect(await accessFaults(page)).toEqual([])
    await panel.getByRole('link', { name: '看整卷、自查' }).click()
    await page.getByRole('heading', { name: '评查自查' }).waitFor()
  })

  test('归档的卷宗一样不缺，逐样写明页号，整卷的PDF和Word都能取', async () => {
    const { page } = await office.visit({ login: 'sifa' })
    const id = inState('已归档')
    await openDossier(page, id)
    expect(await page.getByText('到这一步应当有的文书都有了。').count()).toBe(1)
    const rows = await page.getByRole('table').first().locator('tbody tr').allInnerTexts()
    expect(rows.length).toBeGreaterThan(6)
    expect(rows.every((row) => /\d$/.test(row.trim()))).toBe(true)
    expect(await accessFaults(page)).toEqual([])
    const whole = await page.request.get(`/api/matters/${id}/dossier/file?format=print`)
    expect([whole.status(), whole.headers()['content-type']]).toEqual([200, 'application/pdf'])
    expect((await page.request.get(`/api/matters/${id}/dossier/file?format=docx`)).status()).toBe(200)
  })

  test('手机上不用左右拖动', async () => {
    const { page } = await office.visit({ login: 'sifa', screen: 'phone' })
    await openDossier(page, inState('已归档'))
    expect(await sidewaysScroll(page)).toBe(0)
    await page.goto(`/matters/${inState('已结案')}`)
    await page.getByRole('region', { name: '卷宗' }).getByText('已经入卷').waitFor()
    expect(await sidewaysScroll(page)).toBe(0)
  })
})

describe('县里定规范', () => {
  test('县司法局打开就有现行的顺序和期限，改一改就能定稿', async () => {
    const { page } = await office.visit({ login: 'xianju' })
    await page.goto('/ledgers/dossier-standard/new')
    await page.getByLabel('名称', { exact: true }).fill('立卷规范（试）')
    expect(await page.getByRole('group', { name: '装订顺序' }).getByText('权利义务告知书').count()).toBeGreaterThan(0)
    expect(await page.getByLabel('保管几年').inputValue()).toBe('10')
    await page.getByRole('button', { name: '拟定立卷规范' }).click()
    await page.getByRole('heading', { level: 1, name: '立卷规范（试）' }).waitFor()
    await page.getByRole('button', { name: '定稿执行' }).first().waitFor()
    expect(await accessFaults(page)).toEqual([])
  })
})
