// What is kept, for how long, and how much of it.
import { expect, test } from 'vitest'
import { Kept } from '#portal/kept.ts'

const at = (key: string, stamp = '1') => ({ key, stamp })

test('台账没有动，就不重新生成；动了就重新生成', async () => {
  const kept = new Kept<string>({ most: 10 })
  let made = 0
  const make = async () => `第${(made += 1)}次`
  expect(await kept.get(at('首页'), make)).toBe('第1次')
  expect(await kept.get(at('首页'), make)).toBe('第1次')
  expect(await kept.get(at('首页', '2'), make)).toBe('第2次')
})

test('很多人同时打开同一页，只生成一次', async () => {
  const kept = new Kept<string>({ most: 10 })
  let made = 0
  const make = async () => { made += 1; await Promise.resolve(); return '页' }
  expect(new Set(await Promise.all(Array.from({ length: 500 }, () => kept.get(at('首页'), make))))).toEqual(new Set(['页']))
  expect(made).toBe(1)
})

test('存满以后先忘掉最久没人看的；没有的、出错的不存', async () => {
  const kept = new Kept<string>({ most: 3, weigh: (page) => page.length })
  let made = 0
  const read = (key: string, page: string | undefined) => kept.get(at(key), async () => { made += 1; return page })
  await read('甲', 'a')
  await read('乙', 'b')
  await read('甲', 'a')
  await read('丙', 'cc')
  made = 0
  await read('甲', 'a')
  expect(made).toBe(0)
  await read('乙', 'b')
  expect(made).toBe(1)
  expect(await read('丁', undefined)).toBe(undefined)
  await read('丁', 'd')
  expect(made).toBe(3)
  await expect(kept.get(at('戊'), async () => { throw new Error('坏了') })).rejects.toThrow('坏了')
  expect(await kept.get(at('戊'), async () => '好')).toBe('好')
})
