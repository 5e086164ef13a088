import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { momentAt } from '#calendar/clock.ts'
import { figureList } from '#documents/figure-list.ts'
import { figureText } from '#documents/inline.ts'
import { closing, flush, paragraph, table, title, type PaperDocument } from '#documents/block.ts'
import { toDocx } from '#documents/docx.ts'
import { everyBlock } from '#test/documents/every-block.ts'
import { xmlFault } from '#test/documents/well-formed.ts'

const at = momentAt(plainDate('2025-01-20'), 9)

async function partsOf(document: PaperDocument): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await toDocx(document, at))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

function numberIn(xml: string | undefined, pattern: RegExp): number {
  return Number(pattern.exec(xml ?? '')?.[1])
}

const official: PaperDocument = {
  title: '报告',
  layout: 'official',
  blocks: [title('报告'), flush('国'.repeat(30)), closing('某乡人民政府', '2025年1月20日')],
}

test('every part is well-formed XML, whatever is typed', async () => {
  for (const layout of ['official', 'form', 'ledger'] as const) {
    const parts = await partsOf(everyBlock(layout))
    const xml = Object.entries(parts).filter(([path]) => /\.(?:xml|rels)$/.test(path))
    expect(xml.length).toBeGreaterThan(8)
    expect(xml.map(([path, part]) => [path, xmlFault(part.trim())]).filter(([, fault]) => fault !== undefined)).toEqual([])
    expect(parts['word/document.xml']).toContain('&lt;lab&gt;')
  }
})

test('the same paper at the same moment gives the same bytes; the moment is the only thing that changes', async () => {
  const [one, two] = [await toDocx(everyBlock('official'), at), await toDocx(everyBlock('official'), at)]
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  const core = (await partsOf(official))['docProps/core.xml'] ?? ''
  expect(core.match(/2025-01-20T01:00:00Z/g)).toHaveLength(2)
})

test('公文的页面：天头37毫米、订口28毫米，每面22行，每行28字', async () => {
  const xml = (await partsOf(official))['word/document.xml']
  const side = (name: string): number => numberIn(xml, new RegExp(`<w:pgMar[^>]*w:${name}="(\\d+)"`))
  const millimetres = (twips: number): number => Math.round((twips * 25.4) / 1440)
  expect([side('top'), side('left')].map(millimetres)).toEqual([37, 28])
  const [width, height] = [11906 - side('left') - side('right'), 16838 - side('top') - side('bottom')]
  const line = numberIn(xml, /<w:spacing[^>]*w:line="(\d+)" w:lineRule="exact"[^>]*\/><w:ind[^>]*\/><w:jc w:val="both"/)
  const step = 16 * 20 + numberIn(xml, /<w:spacing w:val="(-?\d+)"\/>/)
  expect([Math.floor(height / line), Math.floor(width / step)]).toEqual([22, 28])
})

test('公文正文3号仿宋，标题2号小标宋，页码4号、单页居右双页居左', async () => {
  const parts = await partsOf(official)
  const xml = parts['word/document.xml'] ?? ''
  expect(xml).toMatch(/<w:rFonts w:ascii="仿宋_GB2312"[^>]*w:eastAsia="仿宋_GB2312"[^>]*\/>.{0,80}<w:sz w:val="32"\/>/)
  expect(xml).toMatch(/<w:rFonts w:ascii="方正小标宋简体"[^>]*\/>.{0,80}<w:sz w:val="44"\/>/)
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
  expect(parts['word/footer1.xml']).toMatch(/<w:jc w:val="right"\/>[\s\S]*<w:sz w:val="28"\/>/)
  expect(parts['word/footer2.xml']).toContain('<w:jc w:val="left"/>')
})

test('标点不溢出版心，西文可在词中换行，不因中西文相邻加空', async () => {
  const styles = (await partsOf(official))['word/styles.xml'] ?? ''
  for (const rule of ['wordWrap', 'overflowPunct', 'autoSpaceDE', 'autoSpaceDN', 'snapToGrid']) expect(styles).toContain(`<w:${rule} w:val="0"/>`)
})

test('台账的表头行标明每页重复，行不跨页断开', async () => {
  const ledger: PaperDocument = {
    title: '台账',
    layout: 'ledger',
    watermark: '演示数据',
    blocks: [
      table(
        [
          { title: '甲', group: '组' },
          { title: '乙', group: '组' },
        ],
        [['1', '2'], ['3']],
      ),
    ],
  }
  const parts = await partsOf(ledger)
  const xml = parts['word/document.xml'] ?? ''
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(4)
  expect(xml).toContain('w:orient="landscape"')
  expect(parts['word/header1.xml']).toContain('演示数据')
})

test('a mark leads to the entry of its figure', async () => {
  const entry = { mark: '①', title: '调解矛盾纠纷', value: '90件', rule: '当年受理', records: '90条' }
  const xml = (await partsOf({ title: '报告', layout: 'official', blocks: [paragraph(figureText(90, { mark: '①' })), figureList([entry])] }))[
    'word/document.xml'
  ]
  expect(xml).toMatch(/<w:hyperlink [^>]*w:anchor="figure_1"/)
  expect(xml).toContain('<w:bookmarkStart w:name="figure_1" w:id="1"/>')
})
