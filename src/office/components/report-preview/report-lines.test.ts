import { expect, test } from 'vitest'
import { reportLines, textOfLines } from '#office/components/report-preview/report-lines.ts'
import { renderedText } from '#procedures/report/annual-report/guards.ts'

const figures = [{ id: 'mediation.cases', value: 90, unit: '件', records: 90 }, { id: 'publicity.audience', value: 10_345, unit: '人次', records: 12 }]
const known = new Map(figures.map((each) => [each.id, each]))
const chapters = [
  { heading: '', body: '开头一段。' },
  { heading: '（一）人民调解', body: '受理纠纷{{mediation.cases}}件。\n受众{{publicity.audience|余}}人次，另有3次走访。' },
  { heading: '（二）其他', body: '' },
]

test('屏幕上的成稿与核对送签时体检的成稿逐字相同', () => {
  expect(textOfLines(reportLines(chapters, known))).toBe(renderedText(chapters, { year: 2024, position: 1, figures }))
})

test('数字取自台账，约数按约数写；手写的数字单独标出', () => {
  const pieces = reportLines(chapters, known).flatMap((line) => line.pieces)
  expect(pieces.filter((piece) => piece.kind === 'figure').map((piece) => piece.text)).toEqual(['90', '1万余'])
  expect(pieces.filter((piece) => piece.kind === 'typed').map((piece) => piece.text)).toEqual(['3次'])
})
