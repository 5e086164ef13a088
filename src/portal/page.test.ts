// The frame and the pieces of the public pages: what people typed stays text, and the type size goes along.
import { describe, expect, test } from 'vitest'
import { derive } from '#calendar/derive.ts'
import { plainDate as day } from '#calendar/plain-date.ts'
import { limitFromRule } from '#law/limit.ts'
import { html } from '#portal/html.ts'
import { sized } from '#portal/keep-size.ts'
import { portalPage } from '#portal/page.ts'
import { dataTable } from '#portal/parts/data-table.ts'
import { dayWithReceipt } from '#portal/parts/day-line.ts'
import { errorSummary } from '#portal/parts/error-summary.ts'
import { textField } from '#portal/parts/form-field.ts'
import { summaryList } from '#portal/parts/summary-list.ts'

const place = { area: '220382203', name: '双辽市永加乡' }
const page = (large: boolean, body = html``, more: object = {}) => portalPage({ title: '办事指南', here: '/public/220382203/guides?words=a%26b', large, demo: true, place, body, ...more })

describe('村民页面的框架', () => {
  test('大字版的每个链接、每张表单都接着用大字版；转回普通字号的那个链接不带', () => {
    const body = html`<a href="/public/220382203/laws?law=a&amp;on=b#a-3">法</a><a class="button" href="/slip">核</a><a href="#x">下</a><a href="https://flk.npc.gov.cn/">库</a><form method="post" action="/public/mine?a=1"></form><form method="get" action="/public"></form>`
    const large = page(true, body)
    expect(large).toContain('href="/public/220382203/laws?law=a&amp;on=b&amp;large#a-3"')
    expect(large).toContain('href="/slip?large"')
    expect(large).toContain('action="/public/mine?a=1&amp;large"')
    expect(large).toContain('<form method="get" action="/public"><input type="hidden" name="large" value="">')
    expect(large).toContain('href="#x"')
    expect(large).toContain('href="https://flk.npc.gov.cn/"')
    expect(large).toContain('<a href="/public/220382203/guides?words=a%26b">普通字号</a>')
    expect(large).toContain('<html lang="zh-CN" class="large">')
    const ordinary = page(false, body)
    expect(ordinary).toContain('<a href="/public/220382203/guides?words=a%26b&amp;large">大字版</a>')
    expect(ordinary).toContain('href="/slip"')
  })

  test('同一地址转来转去不会越加越长', () => {
    expect(sized(sized('/public?words=x#a', true), true)).toBe('/public?words=x&large#a')
    expect(sized(sized('/public?words=x#a', true), false)).toBe('/public?words=x#a')
    expect(sized('/slip?large', false)).toBe('/slip')
  })

  test('填进来的字永远是字，不会变成标签；看着像链接的字也不会被改', () => {
    const typed = '<script>alert(1)</script><a href="/public/x">'
    const shown = page(true, html`<p>${typed}</p>${summaryList([{ label: typed, value: typed }])}${textField({ name: 'words', label: typed, value: '"><b>', fault: typed })}`, { title: typed })
    expect(shown).not.toContain('<script')
    expect(shown).not.toContain('<b>')
    expect(shown).toContain('&lt;a href=&quot;/public/x&quot;&gt;')
  })

  test('演示数据每一页都标明；要改的页面在标题里就说', () => {
    expect(page(false)).toContain('演示数据，不得作为真实记录')
    expect(page(false, html``, { demo: false })).not.toContain('演示数据')
    expect(page(false, html``, { faulty: true })).toContain('<title>请改一下：办事指南 - 双辽市永加乡</title>')
  })
})

describe('村民页面的部件', () => {
  test('法定日期写全年月日和星期，点开看得到从哪天起算、哪一条、哪些日子不计入', () => {
    const start = day('2024-09-27')
    const { due, receipt } = derive(limitFromRule('svc-one-time-notice', start), { start })
    const shown = dayWithReceipt(due, receipt).text
    expect(shown).toContain('2024年10月10日（星期四）</time>')
    expect(shown).toContain('<summary>为什么是这一天</summary>')
    expect(shown).toContain('《中华人民共和国行政许可法》第三十二条第一款第四项')
    expect(shown).toContain('国庆节放假，不计入')
  })

  test('要改的地方合在一起说，每一句通到那一栏，那一栏旁边也说', () => {
    const fault = { field: 'phone', sentence: '手机号应当是11位。' }
    expect((errorSummary([fault]) || html``).text).toContain('<a href="#phone">手机号应当是11位。</a>')
    expect(errorSummary([])).toBe(false)
    const field = textField({ name: 'phone', label: '手机号', fault: fault.sentence, hint: '用来告诉您结果' }).text
    expect(field).toContain('id="phone"')
    expect(field).toContain('aria-describedby="phone-hint phone-fault"')
  })

  test('空着的内容不占一行', () => {
    expect(summaryList([{ label: '收费', value: '' }, { label: '材料', value: [] }, { label: '电话', value: '0434-000' }]).text.match(/<dt>/g)).toHaveLength(1)
  })

  test('表格在窄屏上拆成行以后，每一格前面还有栏名，读屏软件还认得是表格', () => {
    const shown = dataTable({ caption: '罚款', heads: ['名称', '数额'], rows: [['甲', 5]], numbers: true }).text
    expect(shown).toContain('<td role="cell" data-head="数额">5</td>')
    expect(shown).toContain('<th role="rowheader" scope="row">甲</th>')
  })
})
