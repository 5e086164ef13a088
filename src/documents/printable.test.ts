import { expect, test } from 'vitest'
import { paragraph, type PaperDocument } from '#documents/block.ts'
import { printable, printableDocument } from '#documents/printable.ts'

test('control characters and half surrogates are left out, whole ones stay', () => {
  expect(printable('甲\u0000\u0007\u001b乙\ud800丙\udc00丁\ufffe𠮷')).toBe('甲乙丙丁𠮷')
})

test('a text reads on paper in the order in which it is stored', () => {
  expect(printable('金额\u202e00001\u202c元\u2066')).toBe('金额00001元')
})

test('every kind of line end becomes one, a tab a space', () => {
  expect(printable('一\r\n二\r三\u2028四\t五')).toBe('一\n二\n三\n四 五')
})

test('a whole document is cleaned down to its last cell', () => {
  const document: PaperDocument = { title: '题\u0000', layout: 'form', blocks: [paragraph('甲\u0000', { kind: 'bold', text: '乙\u0001' })] }
  expect(JSON.stringify(printableDocument(document))).toBe(
    JSON.stringify({ title: '题', layout: 'form', blocks: [paragraph('甲', { kind: 'bold', text: '乙' })] }),
  )
})
