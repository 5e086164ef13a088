// Reading a spreadsheet that somebody uploads: as it is, and never at the price of the server.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readSheet } from '#files/read-sheet.ts'
import { workbook } from '#test/workbook.ts'

const codeOf = async (bytes: Uint8Array) => {
  const read = await readSheet(bytes)
  return 'code' in read ? read.code : 'read'
}

describe('读上传的表格', () => {
  test('逐行逐格按文字读出来', async () => {
    expect(await readSheet(await workbook([['姓名', '成绩'], ['王伟', '92']]))).toEqual([['姓名', '成绩'], ['王伟', '92']])
  })

  test('末尾多出字节的照样读出来，不让人一直等', async () => {
    const whole = await workbook([['姓名'], ['王伟']])
    expect(await readSheet(Buffer.concat([whole, Buffer.from([0])]))).toEqual([['姓名'], ['王伟']])
  })

  test('里面有一份没有写完的，说打不开', async () => {
    const whole = await workbook([['姓名'], ['王伟']])
    expect(await codeOf(whole.subarray(0, whole.indexOf('xl/worksheets/sheet1.xml') + 40))).toBe('sheet-kind')
  })

  test('不是.xlsx的、打不开的，说清楚怎么办', async () => {
    expect(await codeOf(strToU8('姓名,成绩'))).toBe('sheet-kind')
    expect(await codeOf(zipSync({ 'hello.txt': strToU8('你好') }))).toBe('sheet-kind')
    expect(await codeOf((await workbook([['姓名'], ['王伟']])).subarray(0, 300))).toBe('sheet-kind')
  })

  test('解开以后太大的不收，不管压缩包自己怎么说', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await codeOf(bomb)).toBe('sheet-too-large')
  })

  test('行数太多的请分开导入', async () => {
    expect(await codeOf(await workbook(Array.from({ length: 5001 }, (_, index) => [String(index)])))).toBe('sheet-too-large')
  })

  test('空表请核对', async () => {
    expect(await codeOf(await workbook([['', '']]))).toBe('sheet-empty')
  })
})
