import { expect, test } from 'vitest'
import { figureText } from '#documents/inline.ts'
import { figureList } from '#documents/figure-list.ts'
import { paragraph, table, type PaperDocument } from '#documents/block.ts'
import { safeHref } from '#documents/html/escape.ts'
import { toPrintHtml } from '#documents/html.ts'
import { everyBlock } from '#test/documents/every-block.ts'
import { xmlFault } from '#test/documents/well-formed.ts'

function bodyOf(html: string): string {
  const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? ''
  return `<body>${body.replaceAll('<br>', '<br/>').replace(/<col style="[^"]*">/g, '')}</body>`
}

test('whatever is typed stays text: tags match and nothing is left bare', () => {
  for (const layout of ['official', 'form', 'ledger'] as const) {
    const html = toPrintHtml(everyBlock(layout))
    expect(xmlFault(bodyOf(html))).toBeUndefined()
    expect(html).not.toContain('<lab>')
    expect(html).not.toContain('<b>&amp;"')
    expect(html).not.toContain('javascript:')
    expect(html).toContain('&lt;lab&gt;')
  }
})

test('the page is whole in itself: no script, no address of its own', () => {
  const html = toPrintHtml(everyBlock('official', '文'))
  expect(html).not.toMatch(/<script|<link|<img|@import|url\(|https?:/)
})

test('only pages of this server, places on the page and http(s) become links', () => {
  for (const good of ['/figures/mediation', '#figure-1', '?year=2024', 'https://www.gov.cn/']) expect(safeHref(good)).toBe(good)
  for (const bad of ['javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', '//elsewhere', '/\\elsewhere', ' javascript:x', ''])
    expect(safeHref(bad)).toBeUndefined()
  expect(safeHref(undefined)).toBeUndefined()
})

test('a figure opens by its address, its mark leads to the counting rule', () => {
  const entry = { mark: '①', title: '调解矛盾纠纷', value: '90件', rule: '当年受理', records: '90条' }
  const html = toPrintHtml({
    title: '报告',
    layout: 'official',
    blocks: [paragraph(figureText(90, { mark: '①', href: '/figures/mediation?year=2024&area=2' })), figureList([entry])],
  })
  expect(html).toContain('<a href="/figures/mediation?year=2024&amp;area=2">90</a><sup><a href="#figure-1">①</a></sup>')
  expect(html).toContain('<span id="figure-1">①</span>')
})

test('台账的表头每页重复，数字右对齐', () => {
  const ledger: PaperDocument = {
    title: '台账',
    layout: 'ledger',
    blocks: [table([{ title: '姓名' }, { title: '金额', align: 'right' }], [['甲', '1.00']])],
  }
  const html = toPrintHtml(ledger)
  expect(html).toContain('display:table-header-group')
  expect(html).toContain('<td class="right">1.00</td>')
  expect(html).toContain('@page{size:297mm 210mm')
})

test('水印和页脚每页都有', () => {
  const html = toPrintHtml({ title: '文书', layout: 'form', watermark: '演示数据', footer: '一式两份', blocks: [] })
  expect(html).toMatch(/<thead>.*演示数据.*<\/thead>/)
  expect(html).toMatch(/<p class="footer">一式两份<\/p>/)
})
