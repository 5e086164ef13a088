// Uploaded files of every kind: what is read, in which form, and what is refused with advice.
import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { checkReport } from '#checkup/check-report.ts'
import { readReportFile } from '#checkup/read-report-file.ts'

function linesOf(bytes: Uint8Array, name = '报告'): readonly string[] | string {
  const read = readReportFile(bytes, name)
  return 'code' in read ? read.code : read.lines
}

function wordFile(body: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(document), ...Object.fromEntries(Object.entries(extra).map(([name, text]) => [name, strToU8(text)])) })
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('文本文件', () => {
  test('UTF-8，带不带标记都读', () => {
    expect(linesOf(new TextEncoder().encode('青石乡\r\n2024年\n'))).toEqual(['青石乡', '2024年', ''])
    expect(linesOf(Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('青石乡')]))).toEqual(['青石乡'])
  })

  test('GB18030（旧系统保存的）也读', () => {
    // 青石乡2024年
    expect(linesOf(Uint8Array.from([0xc7, 0xe0, 0xca, 0xaf, 0xcf, 0xe7, 0x32, 0x30, 0x32, 0x34, 0xc4, 0xea]))).toEqual(['青石乡2024年'])
  })

  test('记事本的 Unicode（UTF-16）也读', () => {
    const codes = Array.from('青石乡', (sign) => sign.charCodeAt(0))
    expect(linesOf(Uint8Array.from([0xff, 0xfe, ...codes.flatMap((code) => [code & 0xff, code >> 8])]))).toEqual(['青石乡'])
    expect(linesOf(Uint8Array.from([0xfe, 0xff, ...codes.flatMap((code) => [code >> 8, code & 0xff])]))).toEqual(['青石乡'])
  })
})

describe('Word 文档', () => {
  test('段落一行，表格一行一行，列表编号写出来', async () => {
    const file = await Packer.toBuffer(
      new Document({
        numbering: {
          config: [{
            reference: 'chapters',
            levels: [
              { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.START },
              { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.START },
            ],
          }],
        },
        sections: [{
          children: [
            new Paragraph('青石乡2024年法治政府建设工作报告'),
            new Paragraph({ text: '主要举措和成效', numbering: { reference: 'chapters', level: 0 } }),
            new Paragraph({ text: '加强组织领导', numbering: { reference: 'chapters', level: 1 } }),
            new Paragraph({ text: '抓好普法宣传', numbering: { reference: 'chapters', level: 1 } }),
            new Table({ rows: [new TableRow({ children: ['检查', '243'].map((text) => new TableCell({ children: [new Paragraph(text)] })) })] }),
            new Paragraph({ text: '存在的不足', numbering: { reference: 'chapters', level: 0 } }),
            new Paragraph({ text: '普法不够', numbering: { reference: 'chapters', level: 1 } }),
            new Paragraph({ children: [new TextRun('一行'), new TextRun({ text: '又一行', break: 1 })] }),
          ],
        }],
      }),
    )
    const lines = linesOf(new Uint8Array(file))
    expect(lines).toEqual(['青石乡2024年法治政府建设工作报告', '一、主要举措和成效', '（一）加强组织领导', '（二）抓好普法宣传', '检查\t243', '二、存在的不足', '（一）普法不够', '一行', '又一行'])
    expect(checkReport({ lines: lines as readonly string[] }).map((finding) => finding.code)).not.toContain('ordinal-skips')
  })

  test('删除的修订、域代码、图形的重复文字不算，转义字符还原', () => {
    const body = `<w:p><w:del><w:r><w:delText>旧字</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t xml:space="preserve">A&amp;B &lt;村&gt; &#x4E61;</w:t></w:r></w:p>
      <w:p><mc:AlternateContent><mc:Choice><w:r><w:t>文本框</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>文本框</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p><w:p/>`
    expect(linesOf(wordFile(body))).toEqual(['A&B <村> 乡', '文本框', ''])
  })

  test('按样式编号的标题也有编号', () => {
    const numbering = '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    const styles = '<w:styles><w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style></w:styles>'
    const heading = (text: string) => `<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    expect(linesOf(wordFile(heading('成效') + paragraph('正文') + heading('不足'), { 'word/numbering.xml': numbering, 'word/styles.xml': styles }))).toEqual(['一、成效', '正文', '二、不足'])
  })

  test('表格里的表格并入所在单元格', () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`
    const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`
    const inner = table(`<w:tr>${cell(paragraph('内'))}</w:tr>`)
    const lines = linesOf(wordFile(table(`<w:tr>${cell(paragraph('外'))}${cell(inner + paragraph('末'))}</w:tr>`)))
    expect(Array.isArray(lines) && lines.length === 1 && ['外', '内', '末'].every((word) => lines[0]?.includes(word))).toBe(true)
  })
})

describe('拒收的文件', () => {
  test.each([
    ['空文件', new Uint8Array(), 'report-file-empty'],
    ['旧 .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'report-file-kind'],
    ['PDF', strToU8('%PDF-1.7 1 0 obj'), 'report-file-kind'],
    ['RTF', strToU8('{\\rtf1 abc}'), 'report-file-kind'],
    ['图片', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'report-file-kind'],
    ['不是文字的字节', Uint8Array.from([1, 2, 3, 0, 255, 254]), 'report-file-kind'],
    ['表格文件', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'report-file-kind'],
    ['只有空行', strToU8('\n \n'), 'report-file-empty'],
    ['没有文字的文档', wordFile('<w:p/>'), 'report-file-empty'],
    ['太长的文本', new TextEncoder().encode('法治'.repeat(300_000)), 'report-file-too-large'],
  ])('%s', (_, bytes, code) => {
    expect(linesOf(bytes)).toBe(code)
    const read = readReportFile(bytes, '年报.docx')
    expect('sentence' in read && read.sentence.includes('年报.docx')).toBe(true)
  })

  test('截断的文档说明已损坏', () => {
    const whole = wordFile(Array.from({ length: 400 }, (_, index) => paragraph(`第${index}段${Math.sin(index)}`)).join(''))
    expect(linesOf(whole.subarray(0, Math.floor(whole.length / 3)))).toBe('report-file-kind')
  })

  test('压缩炸弹不撑满内存', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(200_000_000).fill(0x61) }, { level: 9 })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(linesOf(bomb)).toBe('report-file-too-large')
  }, 30_000)

  test('炸弹谎报自己的大小也一样', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(100_000_000).fill(0x61) }, { level: 9 })
    // Local header and central directory both claim ten bytes.
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    for (let at = 0; at + 46 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    }
    expect(linesOf(bomb)).toBe('report-file-too-large')
  }, 30_000)

  test('任意字节都只会读出文字或者拒收，不会出错', () => {
    const real = wordFile(paragraph('青石乡'))
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat({ max: real.length }), (noise, cut) => {
        for (const bytes of [noise, Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]), Uint8Array.from([...real.subarray(0, cut), ...noise])]) {
          const read = readReportFile(bytes, '文件')
          expect('lines' in read || read.sentence !== '').toBe(true)
        }
      }),
    )
  })
})
