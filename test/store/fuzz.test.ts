// A short run of wrong questions; `npm run fuzz` asks for as long as one likes.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultOf } from '#test/fuzz/http-faults.ts'
import { fuzzedTownship, type FuzzedTownship } from '#test/fuzz/fuzzed-township.ts'
import { fuzzFiles, fuzzRequests } from '#test/fuzz/http-fuzz.ts'

let township: FuzzedTownship

beforeAll(async () => { township = await fuzzedTownship() })
afterAll(() => township?.close())

test('乱问什么，都不出错、不露内部，拒绝都用我们的话', async () => {
  const { tried, found } = await fuzzRequests(township, { seed: 20_240_301, most: 360, until: () => false })
  expect([tried, found]).toEqual([360, []])
})

test('传来损坏的文件，都说得出怎么办', async () => {
  const { tried, found } = await fuzzFiles(township, { seed: 20_240_301, most: 240, until: () => false })
  expect([tried, found]).toEqual([240, []])
})

test('找错的办法自己找得出错', () => {
  const headers = { 'content-type': 'application/problem+json', 'x-content-type-options': 'nosniff' }
  const refusal = (code: string, sentence: string) => JSON.stringify({ refusals: [{ code, sentence }] })
  expect(faultOf({ statusCode: 422, headers, body: refusal('answer-missing', '请填写姓名。') })).toBeUndefined()
  expect(faultOf({ statusCode: 500, headers, body: '' })).toContain('500')
  expect(faultOf({ statusCode: 400, headers, body: refusal('x', '在 at Foo.bar (/a.ts:1)') })).toContain('insides')
  expect(faultOf({ statusCode: 400, headers, body: refusal('x', 'Bad Request') })).toContain('words')
  expect(faultOf({ statusCode: 404, headers: { ...headers, 'content-type': 'application/json' }, body: '{}' })).toContain('refuses as')
  expect(faultOf({ statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{}' })).toContain('guess')
})
