// A recipient's blank table as offices make them: a merged title, a line of heads, a few framed rows, a total by formula, a foot.
import { strToU8, zipSync } from 'fflate'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Title in row 1, place and days in row 2, heads in row 3, rows 4 to 6 free, total in row 7, foot in row 8. */
export function blankTable(heads: readonly string[] = ['序号', '纠纷类型', '当事人', '受理日期', '金额']): Uint8Array {
  const strings = ['矛盾纠纷排查化解月报表', '填报单位：', '统计期：', ...heads, '合计', '填表人：']
  const cell = (address: string, style: number, text?: string) => (text === undefined ? `<c r="${address}" s="${style}"/>` : `<c r="${address}" s="${style}" t="s"><v>${strings.indexOf(text)}</v></c>`)
  const letters = ['A', 'B', 'C', 'D', 'E'] as const
  const framed = (row: number) => `<row r="${row}" spans="1:5" ht="24" customHeight="1">${letters.map((letter) => cell(`${letter}${row}`, 2)).join('')}</row>`
  const sheet = `${head}<worksheet ${main}><dimension ref="A1:E8"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14"/><cols><col min="1" max="1" width="6" customWidth="1"/></cols><sheetData>`
    + `<row r="1" ht="30" customHeight="1">${cell('A1', 1, '矛盾纠纷排查化解月报表')}${cell('B1', 1)}</row><row r="2">${cell('A2', 0, '填报单位：')}${cell('C2', 0)}${cell('D2', 0, '统计期：')}${cell('E2', 0)}</row>`
    + `<row r="3">${heads.map((text, index) => cell(`${letters[index]}3`, 2, text)).join('')}</row>${[4, 5, 6].map(framed).join('')}`
    + `<row r="7">${cell('A7', 2, '合计')}<c r="E7" s="2"><f>SUM(E4:E6)</f><v>0</v></c></row><row r="8">${cell('A8', 0, '填表人：')}</row>`
    + `</sheetData><mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="A8:E8"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="月报" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="${relations}/calcChain" Target="calcChain.xml"/></Relationships>`,
    'xl/calcChain.xml': `${head}<calcChain ${main}><c r="E7" i="1"/></calcChain>`,
    'xl/sharedStrings.xml': `${head}<sst ${main} count="${strings.length}" uniqueCount="${strings.length}">${strings.map((each) => `<si><t>${each}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `${head}<styleSheet ${main}><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="18"/><name val="黑体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf borderId="1" applyBorder="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}
