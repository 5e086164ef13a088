// What is still missing need not be typed into the notice that tells it.
import { expect, test } from 'vitest'
import { notedRows } from '#office/components/answer-form/typed-from.ts'
import { rows, text } from '#procedure/field.ts'

const asks = { materials: rows('需要补正的材料', { name: text('材料'), problem: text('问题') }, { listed: { of: 'item', rows: 'materials', begins: { noted: 'missing', with: { problem: 'missing' } } } }), plain: rows('别的', { name: text('名称') }) }

test('一次性告知从最近一次收件记下的缺件开始，逐件列好', () => {
  const entries = [{ action: 'receive', answers: {}, noted: { missing: ['身份证', '银行账户'] } }, { action: 'supplement', answers: {}, noted: { missing: ['银行账户'] } }]
  expect(notedRows(asks, entries)).toEqual({ materials: [{ name: '银行账户', problem: 'missing' }] })
})

test('不缺的、没有记过的，从空表开始', () => {
  expect(notedRows(asks, [{ action: 'receive', answers: {}, noted: { missing: [] } }])).toEqual({})
  expect(notedRows(asks, [{ action: 'receive', answers: {} }])).toEqual({})
})
