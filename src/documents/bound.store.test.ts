import { deflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { flush, pageBreak, picture, table, title, type Block, type PaperDocument } from '#documents/block.ts'
import { runningNumbers, type BoundPapers } from '#documents/bound-papers.ts'
import { toBoundDocx } from '#documents/docx.ts'
import { pageOf } from '#documents/inline.ts'
import { officialCharacters, officialLines } from '#documents/page-layout.ts'
import { pdfPress } from '#documents/pdf-press.ts'
import type { Picture } from '#documents/picture.ts'
import { readPicture } from '#documents/read-picture.ts'
import { jpegPage } from '#documents/typst/jpeg-page.ts'
import { everyBlock } from '#test/documents/every-block.ts'
import { smallJpeg } from '#test/documents/small-jpeg.ts'
import { xmlFault } from '#test/documents/well-formed.ts'

const at = momentAt(plainDate('2025-01-20'), 9)
const press = pdfPress({ fonts: { system: [] } })
afterAll(() => press.stop())

const paper = (...blocks: readonly Block[]): PaperDocument => ({ title: '文书', layout: 'form', blocks })

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

/** A grey PNG of so many pixels. */
function png(width: number, height: number): Picture {
  const chunk = (name: string, content: Buffer) => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(content.length)
    sum.writeUInt32BE(crc(named))
    return Buffer.concat([length, named, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const lines = Buffer.alloc((width + 1) * height, 128)
  for (let line = 0; line < height; line += 1) lines[line * (width + 1)] = 0
  const bytes = Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))])
  const read = readPicture(bytes)
  if (!read) throw new Error('not a picture')
  return read
}

const bound: BoundPapers = {
  title: '卷宗',
  papers: [
    { key: 'cover', numbers: 'none', document: paper(title('封面')) },
    { key: 'first', numbers: 'running', document: paper(title('第一份'), pageBreak, title('第二面')) },
    { key: 'scan', numbers: 'running', document: paper(picture('照片', { caption: '附件照片' })) },
    { key: 'lying', numbers: 'running', document: { title: '', layout: 'ledger', blocks: [table([{ title: '甲' }], [['乙']])] } },
    { key: 'official', numbers: 'running', document: { title: '', layout: 'official', blocks: [flush('国'.repeat(officialLines * officialCharacters * 2 + 1))] } },
    { key: 'back', numbers: 'none', document: paper(title('封底')) },
  ],
}

test('几份文书装成一个PDF：各占几面算得出来，照片恰占一面，横放的、公文式的都在自己的版面上', async () => {
  const printed = await press.bind(bound, at, new Map([['照片', png(400, 300)]]))
  expect(printed.counts).toEqual([1, 2, 1, 1, 3, 1])
  expect(printed.pages).toBe(9)
  expect(runningNumbers(bound, printed.counts).of.get('official')).toEqual({ first: 5, last: 7 })
  for (const shape of [png(300, 400), png(10, 2000), png(2000, 10)]) {
    expect((await press.bind(bound, at, new Map([['照片', shape]]))).counts[2]).toBe(1)
  }
})

test('PDF附件数得出面数，并能逐面装进去；坏了的附件读不出', async () => {
  const { bytes } = await press.print(paper(title('一'), pageBreak, title('二'), pageBreak, title('三')))
  const scan = readPicture(bytes)
  expect(scan?.type).toBe('pdf')
  if (!scan) return
  expect(await press.pagesOf(scan)).toBe(3)
  const document = paper(...[1, 2, 3].flatMap((page) => [picture('附件', { page, caption: `第${page}面` }), ...(page < 3 ? [pageBreak] : [])]))
  const printed = await press.bind({ title: '', papers: [{ key: 'a', numbers: 'running', document }] }, at, new Map([['附件', scan]]))
  expect(printed.counts).toEqual([3])
  expect(await press.pagesOf(png(3, 3))).toBe(1)
  expect(await press.pagesOf({ ...png(3, 3), bytes: png(3, 3).bytes.subarray(0, 40) })).toBeUndefined()
  expect(await press.pagesOf({ ...scan, bytes: bytes.subarray(0, 300) })).toBeUndefined()
})

test('照片原样装进去，不重新压缩；横着存、竖着拍的也只占一面', async () => {
  const photograph = readPicture(smallJpeg())
  if (!photograph) throw new Error('not a picture')
  const pixels = Buffer.from(photograph.bytes).subarray(-40)
  for (const turn of [0, 90, 180, 270]) {
    const printed = await press.bind(bound, at, new Map([['照片', { ...photograph, turn }]]))
    expect(printed.counts).toEqual([1, 2, 1, 1, 3, 1])
    expect(Buffer.from(printed.bytes).includes(pixels)).toBe(true)
    expect(await press.pagesOf({ ...photograph, type: 'pdf', bytes: jpegPage({ ...photograph, turn }) })).toBe(1)
  }
})

test('只数面数不画，和画出来的一样', async () => {
  expect(await press.count(bound)).toEqual((await press.bind(bound, at, new Map([['照片', png(400, 300)]]))).counts)
})

test('a picture that did not come with the paper is said in words, and the file is set all the same', async () => {
  expect((await press.bind(bound, at)).counts).toEqual([1, 2, 1, 1, 3, 1])
})

test('several papers with marks of their own, whatever is typed in them, make one file', async () => {
  const papers = (['official', 'form', 'ledger'] as const).map((layout) => ({ key: layout, numbers: 'running' as const, document: everyBlock(layout) }))
  expect((await press.bind({ title: '全', papers })).counts.every((count) => count > 0)).toBe(true)
})

test('同一份卷宗的Word文件：每份文书一节，从第一份起编页，目录里的页号可以由Word重算', async () => {
  const contents = paper(table([{ title: '页号' }], [[pageOf('first', 1)], [pageOf('scan', 3)]]))
  const whole: BoundPapers = { title: '卷宗', papers: [{ key: 'contents', numbers: 'none', document: contents }, ...bound.papers] }
  const pictures = new Map([['照片', png(400, 300)]])
  const bytes = await toBoundDocx(whole, at, pictures)
  expect(Buffer.from(bytes).equals(Buffer.from(await toBoundDocx(whole, at, pictures)))).toBe(true)
  const parts = unzipSync(bytes)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  for (const [path, part] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(path)) expect([path, xmlFault(strFromU8(part).trim())]).toEqual([path, undefined])
  expect(xml.match(/<w:sectPr>/g)).toHaveLength(7)
  expect(xml.match(/<w:pgNumType[^>]*w:start="1"/g)).toHaveLength(1)
  expect(xml).toContain('PAGEREF paper_scan')
  expect(xml).toContain('w:name="paper_scan"')
  expect(Object.keys(parts).filter((path) => path.startsWith('word/media/') && path.endsWith('.png'))).toHaveLength(1)
})
