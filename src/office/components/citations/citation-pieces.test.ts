import { expect, test } from 'vitest'
import { citationPieces } from '#office/components/citations/citation-pieces.ts'

test('句子里的每处引用都找得到，连到款、项；其余文字一字不差', () => {
  const sentence = '期限为五个工作日（《中华人民共和国行政许可法》第三十二条第一款第四项、《某办法》（国办发〔2019〕51号）第三部分）。'
  const pieces = citationPieces(sentence)
  expect(pieces.filter((each) => each.cited).map((each) => each.text)).toEqual(['《中华人民共和国行政许可法》第三十二条第一款第四项', '《某办法》（国办发〔2019〕51号）第三部分'])
  expect(pieces.map((each) => each.text).join('')).toBe(sentence)
})

test('条之一、司法解释的书名照样认；没有条号的书名不当引用', () => {
  expect(citationPieces('《中华人民共和国刑法》第一百二十条之一').map((each) => each.cited)).toEqual([true])
  expect(citationPieces('《关于适用〈中华人民共和国民法典〉的解释》第二条').map((each) => each.cited)).toEqual([true])
  expect(citationPieces('按《公示办法》办理')).toEqual([{ text: '按《公示办法》办理', cited: false }])
  expect(citationPieces('')).toEqual([])
})
