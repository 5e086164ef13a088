// 发文机关标志, 发文字号 and the red line of official papers (GB/T 9704-2012 7.2.4 to 7.2.7).
import { BorderStyle, TabStopType, TextRun, type Paragraph } from 'docx'
import type { Masthead } from '#documents/block.ts'
import { runOptions } from '#documents/docx/run-docx.ts'
import { line, lineOf, runStyle, type DocxSetting } from '#documents/docx/setting.ts'
import { twips, twipsOfMillimetres } from '#documents/docx/twips.ts'
import { mastheadSize, textWidth } from '#documents/page-layout.ts'

const red = 'DD0000'
/** The red line stands 4 mm below the number; Word counts the room above a border in points. */
const redRule = { bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: 11 } } as const

export function mastheadLines(block: Masthead, setting: DocxSetting): readonly Paragraph[] {
  const size = mastheadSize(block.organ)
  const organ = line(
    block.organ,
    {
      align: 'center',
      role: 'title',
      size,
      pitch: size * 1.3,
      color: red,
      extra: { spacing: { before: twipsOfMillimetres(35), line: twips(size * 1.3) } },
    },
    setting,
  )
  const blank = line('', {}, setting)
  return [organ, blank, blank, numberLine(block, setting)]
}

// With a signer (上行文) the number stands one character in from the left and the signer one from the right.
function numberLine(block: Masthead, setting: DocxSetting): Paragraph {
  const style = { align: block.signer === undefined ? 'center' : 'left', extra: { border: redRule } } as const
  if (block.signer === undefined) return line(block.number ?? '', style, setting)
  const options = runOptions(runStyle({}, setting))
  const name = new TextRun({ ...runOptions(runStyle({ role: 'kai' }, setting)), text: block.signer })
  const right = twips(textWidth(setting.page) - setting.page.step)
  const children = [
    new TextRun({ ...options, text: `　${block.number ?? ''}` }),
    new TextRun({ ...options, text: '\t' }),
    new TextRun({ ...options, text: '签发人：' }),
    name,
  ]
  return lineOf(children, { ...style, extra: { ...style.extra, tabStops: [{ type: TabStopType.RIGHT, position: right }] } }, setting)
}
