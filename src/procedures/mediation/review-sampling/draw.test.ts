// The draw: the same for everybody, fair, deaf to what does not concern it, and meeting its least numbers.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { drawOrder, drawSample, drawStratified, nextInOrder, type Drawable } from './draw.ts'
import { populationText, readPopulation } from './population.ts'
import { spelt } from './public-numbers.ts'

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
const ids = Array.from({ length: 60 }, (_, index) => id(index))
const member = (n: number, more: Partial<Drawable> = {}): Drawable => ({ id: id(n), tenant: '220382203', committee: `c${n % 3}`, grade: '', ...more })

describe('抽取', () => {
  test('不用本系统也能算出同样的顺序：种子、换行、编号连在一起求SHA-256，从小到大', () => {
    const seed = '220382 2024 q1 40713'
    const outside = ids.map((each) => `${createHash('sha256').update(`${seed}\n${each}`).digest('hex')} ${each}`).sort().map((line) => line.slice(65))
    expect(drawOrder(seed, ids)).toEqual(outside)
  })

  test('同一个种子结果相同，与名单的排列先后、重复无关；种子不同结果不同', () => {
    expect(drawSample('a', [...ids].reverse(), 10)).toEqual(drawSample('a', [...ids, ...ids], 10))
    expect(drawSample('a', ids, 10)).not.toEqual(drawSample('b', ids, 10))
    expect(drawSample('a', ids, 500)).toHaveLength(60)
  })

  test('多一件或者少一件，不影响其他各件的先后', () => {
    expect(drawOrder('a', ids.slice(1))).toEqual(drawOrder('a', ids).filter((each) => each !== id(0)))
  })

  test('每件被抽中的机会相同：五百个种子抽六十取六，次数都在正常波动之内', () => {
    const hits = new Map(ids.map((each) => [each, 0]))
    for (let seed = 0; seed < 500; seed += 1) for (const each of drawSample(String(seed), ids, 6)) hits.set(each, (hits.get(each) ?? 0) + 1)
    // 50 expected each; five standard deviations of a binomial are 34.
    for (const count of hits.values()) expect(Math.abs(count - 50)).toBeLessThan(34)
  })

  test('每个调委会至少抽到约定的件数，疑难复杂的也是；不够件数再从全部里补', () => {
    const members = Array.from({ length: 30 }, (_, n) => member(n, { committee: n === 0 ? 'small' : 'large', grade: n === 1 ? 'hard' : '' }))
    const drawn = drawStratified('s', members, { size: 5, perCommittee: 1, hardLeast: 1 })
    expect(drawn).toHaveLength(5)
    expect(drawn).toContain(id(0))
    expect(drawn).toContain(id(1))
    expect(drawn).toEqual(drawOrder('s', members.map((each) => each.id)).filter((each) => drawn.includes(each)))
  })

  test('最低数加起来超过抽取件数的，按最低数抽', () => {
    const members = Array.from({ length: 9 }, (_, n) => member(n))
    expect(drawStratified('s', members, { size: 2, perCommittee: 2, hardLeast: 0 })).toHaveLength(6)
  })

  test('递补的是顺序中没有抽过的下一件；都抽过了就没有', () => {
    const order = drawOrder('s', ids)
    expect(nextInOrder('s', ids, new Set(order.slice(0, 3)))).toBe(order[3])
    expect(nextInOrder('s', ids, new Set(ids))).toBeUndefined()
  })
})

describe('总体清单', () => {
  test('写成文字再读回来不变，先后无关', () => {
    const members = [member(2, { grade: 'hard' }), member(1)]
    expect(populationText(members)).toBe(populationText([...members].reverse()))
    expect(readPopulation(populationText(members))).toEqual([member(1), member(2, { grade: 'hard' })])
    expect(readPopulation('')).toEqual([])
  })

  test('改动、重复、乱序的清单读不出来', () => {
    const [first, second] = populationText([member(1), member(2)]).split('\n')
    for (const text of [`${first}\n${first}`, `${second}\n${first}`, `${first} x`, 'x']) expect(readPopulation(text)).toBeUndefined()
  })
})

test('号码只认公布的样子，多写空格、全角、零不影响种子', () => {
  expect(spelt('ssq', '03 09 11 20 28 31 07')).toBe('03 09 11 20 28 31 07')
  expect(spelt('ssq', '3,9,11,20,28,31+7')).toBe('03 09 11 20 28 31 07')
  expect(spelt('ssq', '０３ ０９ １１ ２０ ２８ ３１ ０７')).toBe('03 09 11 20 28 31 07')
  for (const wrong of ['03 09 11 20 28 31', '09 03 11 20 28 31 07', '03 03 11 20 28 31 07', '03 09 11 20 28 34 07', '03 09 11 20 28 31 17', '']) expect(spelt('ssq', wrong)).toBeUndefined()
  expect(spelt('pl5', '4 0 7 1 3')).toBe('40713')
  expect(spelt('pl5', '4071')).toBeUndefined()
  expect(spelt('sse', '3041.17')).toBe('3041.17')
  expect(spelt('sse', '3041')).toBeUndefined()
  expect(spelt('onSite', '508213')).toBe('508213')
})
