import { describe, expect, test } from 'vitest'
import { checkAnswers } from '#matters/check-answers.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { choice, choices, day, integer, money, people, person, rows, text } from '#procedure/field.ts'
import { answersFrom, fenFrom, integerFrom } from '#office/components/answer-form/typed-answers.ts'

const on = { recordedOn: plainDate('2024-06-01') }

describe('从键入的内容到台账的答案', () => {
  test.each([['1200', 120_000], ['1200.5', 120_050], ['1200.50', 120_050], ['0.07', 7], ['１，２００．５元', 120_050], ['1,200', 120_000], ['', ''], ['十元', '十元'], ['1.234', '1.234'], ['-5', '-5']])('金额“%s”按分记为%s，分毫不差', (typed, sent) => {
    expect(fenFrom(typed)).toBe(sent)
  })

  test.each([['12', 12], ['１２', 12], ['1,200', 1200], ['-3', -3], ['12.5', '12.5'], ['十二', '十二']])('整数“%s”记为%s', (typed, sent) => {
    expect(integerFrom(typed)).toBe(sent)
  })

  test('看不懂的数字原样送去校验，由校验说明哪里不对', () => {
    const asks = { count: integer('人数'), amount: money('金额') }
    const faults = checkAnswers(asks, answersFrom(asks, { count: '十二', amount: '十元' }), on)
    expect(faults.map((each) => each.field)).toEqual(['count', 'amount'])
  })

  test('日期按各种写法都能认', () => {
    const asks = { when: day('日期') }
    for (const typed of ['20240305', '2024-3-5', '2024.03.05', '2024年3月5日', '２０２４年３月５日']) expect(answersFrom(asks, { when: typed })).toEqual({ when: '2024-03-05' })
    expect(answersFrom(asks, { when: '3月5日' })).toEqual({ when: '3月5日' })
  })

  test('没填的不送；姓名以外没填的部分不送；身份证号的小写x改为大写', () => {
    const asks = { who: person('当事人'), note: text('备注', { optional: true }) }
    expect(answersFrom(asks, { who: { name: ' 张三 ', phone: '', idNumber: '11010519491231002x' }, note: '' })).toEqual({ who: { name: '张三', idNumber: '11010519491231002X' } })
    expect(answersFrom(asks, { who: { name: '' } })).toEqual({})
  })

  test('末尾空着的人和空着的行只是备填，不算没填好', () => {
    const asks = { parties: people('当事人'), items: rows('物品', { name: text('名称'), count: integer('数量') }) }
    expect(answersFrom(asks, { parties: [{ name: '张三' }, {}, { name: '' }], items: [{ name: '传单', count: '10' }, {}] })).toEqual({ parties: [{ name: '张三' }], items: [{ name: '传单', count: 10 }] })
  })

  test('中间空着的行保留位置，指出的行号才对得上', () => {
    const asks = { parties: people('当事人') }
    const faults = checkAnswers(asks, answersFrom(asks, { parties: [{ name: '张三' }, {}, { name: '李四' }] }), on)
    expect(faults.map((each) => each.field)).toEqual(['parties.1.name'])
  })

  test('只在某种情况下才问的：那种情况不填不行，别的情况不送，送了说清怎么办', () => {
    const asks = { kind: choice('当事人', { person: '公民', firm: '单位' }), firm: text('单位名称', { onlyIf: { answer: 'kind', is: ['firm'] } }) }
    expect(checkAnswers(asks, answersFrom(asks, { kind: 'firm', firm: '' }), on).map((each) => [each.code, each.field])).toEqual([['answer-missing', 'firm']])
    expect(answersFrom(asks, { kind: 'person', firm: '先前填的' })).toEqual({ kind: 'person' })
    expect(checkAnswers(asks, { kind: 'person', firm: '某商店' }, on).map((each) => [each.code, each.field, each.sentence])).toEqual([['answer-not-asked', 'firm', '“单位名称”在这种情况下不填，请清空；要填的，先核对“当事人”选得对不对。']])
    expect(checkAnswers(asks, { kind: 'person' }, on)).toEqual([])
  })

  test('多选照原样送', () => {
    expect(answersFrom({ kinds: choices('种类', { paper: '纸质', talk: '讲座' }) }, { kinds: ['paper'] })).toEqual({ kinds: ['paper'] })
  })
})
