import { expect, test } from 'vitest'
import {
  addressee,
  annexHead,
  attachmentNote,
  closing,
  dialogue,
  masthead,
  pageBreak,
  paragraph,
  signatures,
  table,
  title,
} from '#documents/block.ts'
import { bracketed, keepsWithNext, linesBefore } from '#documents/block-spacing.ts'

const text = paragraph('正文')

test('标题在红色分隔线下空二行，主送机关在标题下空一行，附件说明在正文下空一行', () => {
  expect(linesBefore(masthead('某乡人民政府文件'), title('报告'), 'official')).toBe(2)
  expect(linesBefore(title('报告'), addressee('某县人民政府'), 'official')).toBe(1)
  expect(linesBefore(text, attachmentNote('清单'), 'official')).toBe(1)
  expect(linesBefore(text, text, 'official')).toBe(0)
})

test('nothing stands before the first block of a page', () => {
  expect(linesBefore(undefined, title('报告'), 'form')).toBe(0)
  expect(linesBefore(pageBreak, table([], []), 'form')).toBe(0)
  expect(linesBefore(text, annexHead('附件', '清单'), 'official')).toBe(0)
})

test('two tables never touch', () => {
  for (const layout of ['official', 'form', 'ledger'] as const) {
    expect(linesBefore(table([], []), table([], []), layout)).toBeGreaterThan(0)
    expect(linesBefore(table([], []), signatures([]), layout)).toBeGreaterThan(0)
  }
})

test('签名、署名不得单独成页：其前一段文字与之同页', () => {
  expect(keepsWithNext(text, signatures([]))).toBe(true)
  expect(keepsWithNext(dialogue([]), signatures([]))).toBe(true)
  expect(keepsWithNext(text, closing('某乡人民政府', '2025年1月20日'))).toBe(true)
  expect(keepsWithNext(text, text)).toBe(false)
  expect(keepsWithNext(text, undefined)).toBe(false)
})

test('公文附注加圆括号，已有的不重复加', () => {
  expect(bracketed('联系人：李四', 'official')).toBe(true)
  expect(bracketed('（联系人：李四）', 'official')).toBe(false)
  expect(bracketed('注：本表一式两份', 'form')).toBe(false)
})
