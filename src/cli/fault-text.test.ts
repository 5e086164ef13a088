// The log of the machine holds what broke and where, and nothing that anybody has typed in.
import pg from 'pg'
import { expect, test } from 'vitest'
import { faultText } from '#cli/fault-text.ts'
import { Fault } from '#ledger/fault.ts'

const secrets = /张三|Zhang|13800000000|110105194912310021/

function databaseError(message: string): Error {
  const made = new pg.DatabaseError(message, message.length, 'error')
  return Object.assign(made, { code: '23505', detail: 'Key (name)=(张三, 13800000000) already exists.', table: 'entry', constraint: 'entry_pkey', where: 'PL/pgSQL 张三', hint: '张三' })
}

test('数据库的错误：说出种类、表和程序位置，不说行里的内容', () => {
  const text = faultText(databaseError('duplicate key value violates unique constraint "entry_pkey"'))
  expect(text).toMatch(/^error \[23505\] \(entry\.entry_pkey\): duplicate key value violates unique constraint …\n\s+at /)
  expect(text).not.toMatch(secrets)
})

test.each([
  'invalid input syntax for type uuid: "张三"', 'invalid input syntax for type json, token "Zhang "San" 13800000000"', 'count out of range: 110105194912310021', 'bad value 张三 here', "no such person: 'Zhang San'", 'first line\n张三 Zhang',
])('错误的话里带着填写的内容，也不写出来：%s', (message) => {
  for (const text of [faultText(databaseError(message)), faultText(new RangeError(message)), faultText(new Fault('broken', '出错了', { cause: new Error(message) }))]) expect(text).not.toMatch(secrets)
})

test('解析JSON失败时，原文不进日志', () => {
  const failed = (text: string): unknown => { try { return JSON.parse(text) } catch (cause) { return cause } }
  for (const text of ['{"name":"Zhang San",', '张三', '{"name":"张三" 13800000000}']) expect(faultText(failed(text))).not.toMatch(secrets)
})

test('不是错误的东西，只说它是什么', () => {
  expect(faultText('张三 13800000000')).toBe('string')
  expect(faultText(new Fault('disk-full', '磁盘已满'))).toMatch(/^Fault \[disk-full\]: 磁盘已满/)
})
