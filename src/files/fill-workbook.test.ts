// Filling somebody else's table: what they made of it stays, more rows are put in where it has too few.
import { describe, expect, test } from 'vitest'
import { blankTable } from '#demo/blank-table.ts'
import { readSheet } from './read-sheet.ts'
import { fillWorkbook, type Filling } from './fill-workbook.ts'
import { cellsOf, columnLetters, columnNumber, mergesOf, openWorkbook, partText, type WorkbookParts } from './workbook-parts.ts'

const path = 'xl/worksheets/sheet1.xml'

function opened(bytes: Uint8Array): WorkbookParts {
  const parts = openWorkbook(bytes)
  if ('code' in parts) throw new Error(parts.code)
  return parts
}

const filled = (filling: Omit<Filling, 'path'>) => opened(fillWorkbook(opened(blankTable()), { path, ...filling }))
const shown = (parts: WorkbookParts) => Object.fromEntries(cellsOf(parts, path).map((each) => [`${columnLetters(each.column)}${each.row}`, each.text]))
const rows = (count: number) => ({ first: 4, room: 3, values: Array.from({ length: count }, (_, index) => ({ A: index + 1, B: `第${index + 1}件`, E: 100 })) })

describe('填到上级的表里', () => {
  test('行够用的，只填格子；表头、格式、合计公式、列宽都不动', () => {
    const parts = filled({ cells: { C2: '永加乡' }, rows: rows(2) })
    expect(shown(parts)).toMatchObject({ A1: '矛盾纠纷排查化解月报表', C2: '永加乡', A4: '1', B5: '第2件', A7: '合计', A8: '填表人：' })
    const sheet = partText(parts.files, path)
    expect(sheet).toContain('<f>SUM(E4:E6)</f>')
    expect(sheet).toContain('<col min="1" max="1" width="6" customWidth="1"/>')
    expect(sheet).toContain('<row r="4" ht="24" customHeight="1">')
    expect(sheet).toMatch(/<c r="B4" s="2" t="inlineStr">/)
    expect(partText(parts.files, 'xl/styles.xml')).toBe(partText(opened(blankTable()).files, 'xl/styles.xml'))
  })

  test('行不够的自动加行：新行与第一行同样式，合计、合并的表尾下移，公式跟着变', () => {
    const parts = filled({ cells: {}, rows: rows(10) })
    expect(shown(parts)).toMatchObject({ B13: '第10件', A14: '合计', A15: '填表人：' })
    const sheet = partText(parts.files, path)
    expect(sheet).toContain('<f>SUM(E4:E13)</f>')
    expect(sheet).toMatch(/<row r="13" ht="24" customHeight="1"><c r="A13" s="2"><v>10<\/v><\/c>.*<c r="D13" s="2"\/>/)
    expect(mergesOf(sheet)).toEqual([{ from: { row: 1, column: 1 }, to: { row: 1, column: 5 } }, { from: { row: 15, column: 1 }, to: { row: 15, column: 5 } }])
  })

  test('表尾下移以后，按空白表的地址填的格也跟着下移；合并的格填在左上角', () => {
    expect(shown(filled({ cells: { B8: '周某', C1: '改名' }, rows: rows(10) }))).toMatchObject({ A15: '周某', A1: '改名' })
  })

  test('公式打开时重算，不留旧的结果链', () => {
    const parts = filled({ cells: {}, rows: rows(1) })
    expect(parts.files['xl/calcChain.xml']).toBeUndefined()
    expect(partText(parts.files, '[Content_Types].xml')).not.toContain('calcChain')
    expect(partText(parts.files, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
    expect(partText(parts.files, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"')
  })

  test('像公式、像标签的文字照原样是文字', () => {
    const text = '=1+1 & <当事人> "甲"'
    expect(shown(filled({ cells: { C2: text } }))['C2']).toBe(text)
  })

  test('填好的表别的程序读得出来', async () => {
    const parts = opened(blankTable())
    const cells = await readSheet(fillWorkbook(parts, { path, cells: { C2: '永加乡' }, rows: rows(4) }))
    expect(cells).toContainEqual(['4', '第4件', '', '', '100'])
  })

  test('不是.xlsx的说明怎么办', () => {
    expect(openWorkbook(new TextEncoder().encode('序号,类型'))).toMatchObject({ code: 'sheet-kind' })
  })

  test('列标与列号互换', () => {
    for (const column of [1, 26, 27, 52, 53, 702, 703]) expect(columnNumber(columnLetters(column))).toBe(column)
    expect([columnLetters(26), columnLetters(27), columnLetters(703)]).toEqual(['Z', 'AA', 'AAA'])
  })
})
