// How far a file has come, as the person reads it.
import { expect, test } from 'vitest'
import { comingText } from '#office/components/download/coming-text.ts'

test('导出时说出总条数和已收到多少；还没有收到时只说正在导出', () => {
  expect(comingText({ bytes: 0 })).toBe('正在导出…')
  expect(comingText({ bytes: 0, rows: 50_000 })).toBe('正在导出50000条…')
  expect(comingText({ bytes: 64_200, rows: 50_000 })).toBe('正在导出50000条，已收到65千字节')
  expect(comingText({ bytes: 3_140_000, rows: 50_000 })).toBe('正在导出50000条，已收到3.1兆字节')
})
