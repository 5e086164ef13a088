import { afterAll, expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { attachmentNote, closing, flush, heading, paragraph, signatures, table, title, type Block, type PaperDocument } from '#documents/block.ts'
import { bold, figureText } from '#documents/inline.ts'
import { officialCharacters, officialLines } from '#documents/page-layout.ts'
import { pdfPress } from '#documents/pdf-press.ts'
import { everyBlock } from '#test/documents/every-block.ts'

const at = momentAt(plainDate('2025-01-20'), 9)
const press = pdfPress({ fonts: { system: [] } })
afterAll(() => press.stop())

function official(...blocks: readonly Block[]): PaperDocument {
  return { title: '报告', layout: 'official', blocks }
}

async function pagesOf(...blocks: readonly Block[]): Promise<number> {
  return (await press.print(official(...blocks))).pages
}

test('每面恰好22行、每行恰好28字：616字一面，617字两面', async () => {
  const page = officialLines * officialCharacters
  expect(page).toBe(616)
  expect(await pagesOf(flush('国'.repeat(page)))).toBe(1)
  expect(await pagesOf(flush('国'.repeat(page + 1)))).toBe(2)
  expect(await pagesOf(flush('国'.repeat(page * 3)))).toBe(3)
  expect(await pagesOf(flush('国'.repeat(page * 3 + 1)))).toBe(4)
})

test('标题层次、上标、加粗、借用字库的字都不改变行距：22行一面，23行两面', async () => {
  const kinds = [
    heading(1, '一、黑体'),
    heading(2, '（一）楷体。', '接排'),
    flush('甲', figureText(90, { mark: '①' }), bold('重点'), '䶮𠮷'),
    heading(3, '1.仿宋'),
  ]
  const lines = (count: number): readonly Block[] => Array.from({ length: count }, (_, index) => kinds[index % kinds.length] ?? flush(''))
  expect(await pagesOf(...lines(22))).toBe(1)
  expect(await pagesOf(...lines(23))).toBe(2)
})

test('署名和日期不单独成页：前一段文字随之移到下一面', async () => {
  // Twenty lines leave no room for the two lines before the seal, the organ and the date. When the last paragraph moves
  // with them, the next page holds five lines before the eighteen that follow, one more than fit.
  const lines = (count: number): readonly Block[] => Array.from({ length: count }, () => flush('正文'))
  expect(await pagesOf(...lines(19), flush('特此报告。'), closing('某乡人民政府', '2025年1月20日'), ...lines(17))).toBe(2)
  expect(await pagesOf(...lines(19), flush('特此报告。'), closing('某乡人民政府', '2025年1月20日'), ...lines(18))).toBe(3)
})

test('喆、堃、龑、䶮、㛃等人名用字可以印出，字库没有的字列出来', async () => {
  expect((await press.print(official(flush('喆堃龑䶮㛃')))).missing).toEqual([])
  expect((await press.print(official(flush('𠮷田')))).missing).toEqual(['𠮷'])
})

test('text that is a program elsewhere is text here', async () => {
  for (const layout of ['official', 'form', 'ledger'] as const) {
    const printed = await press.print(everyBlock(layout))
    expect(printed.pages).toBeGreaterThan(1)
    expect(printed.missing).toEqual([])
  }
  expect(await pagesOf(paragraph('#pagebreak() #panic("x") $1 + "a"$ #for i in range(9) { pagebreak() }'))).toBe(1)
})

test('the same paper at the same moment gives the same bytes on another press', async () => {
  const paper = everyBlock('form', '同一份文书')
  const other = pdfPress({ fonts: { system: [] } })
  try {
    const [one, two, later] = [
      await press.print(paper, at),
      await other.print(paper, at),
      await press.print(paper, momentAt(plainDate('2025-01-21'), 9)),
    ]
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true)
    expect(Buffer.from(one.bytes).equals(Buffer.from(later.bytes))).toBe(false)
  } finally {
    await other.stop()
  }
})

test('many papers asked for at once are all set, each its own', async () => {
  const counts = await Promise.all([1, 2, 3, 4].map(async (pages) => (await press.print(official(flush('国'.repeat(616 * pages))))).pages))
  expect(counts).toEqual([1, 2, 3, 4])
})

test('a ledger of ten times the rows takes no more than some thirty times as long', async () => {
  const ledger = (rows: number): PaperDocument => ({
    title: '台账',
    layout: 'ledger',
    blocks: [
      table(
        Array.from({ length: 8 }, (_, index) => ({ title: `列${index}` })),
        Array.from({ length: rows }, (_, row) => Array.from({ length: 8 }, (_cell, column) => `第${row}行${column}列`)),
      ),
    ],
  })
  const timed = async (rows: number): Promise<readonly [milliseconds: number, pages: number]> => {
    const start = performance.now()
    const { pages } = await press.print(ledger(rows))
    return [performance.now() - start, pages]
  }
  await timed(20)
  const [few, many] = [await timed(100), await timed(1000)]
  expect(many[1]).toBeGreaterThan(few[1] * 7)
  expect(many[0] / few[0]).toBeLessThan(30)
})

test('a press that was stopped refuses the papers still waiting and sets the next one afresh', async () => {
  const short = pdfPress({ fonts: { system: [] } })
  const waiting = short.print(official(title('一')))
  const refused = expect(waiting).rejects.toThrow('stopped')
  await short.stop()
  await refused
  expect((await short.print(official(title('二'), attachmentNote('清单'), signatures([{ label: '签名' }])))).pages).toBe(1)
  await short.stop()
})

test('a paper that takes too long is given up', async () => {
  const hasty = pdfPress({ fonts: { system: [] }, patienceMilliseconds: 1 })
  await expect(hasty.print(official(title('一')))).rejects.toThrow('within 1 ms')
  await hasty.stop()
})
