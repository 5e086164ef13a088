import { describe, expect, test } from 'vitest'
import { plainDate as day } from '#calendar/plain-date.ts'
import { editionInForce, editionsOf, type ShelvedText } from '#library/editions.ts'
import { lawKey } from '#library/law-key.ts'

let made = 0
function text(of: { title?: string; day: string; stated?: string; given?: string; until?: string }): ShelvedText {
  made += 1
  const title = of.title ?? '中华人民共和国便桥法'
  return {
    id: made, key: lawKey(title), title, part: '', issuer: '', history: [], repeals: [], day: day(of.day), firstArticle: made * 10, articles: 5, doubts: [],
    ...(of.stated ? { statedFrom: day(of.stated) } : {}), ...(of.given ? { givenFrom: day(of.given) } : {}), ...(of.until ? { givenTo: day(of.until) } : {}),
  }
}
const spans = (texts: readonly ShelvedText[], ended: readonly string[] = []) => editionsOf(texts, ended.map(day)).map(({ from, to, fromWhere }) => [from, to, fromWhere])

describe('哪一天施行哪个版本', () => {
  test('新版本施行的前一天，旧版本到期', () => {
    const texts = [text({ day: '2022-09-02', stated: '2023-01-01' }), text({ day: '2011-03-05', stated: '2011-06-01' })]
    expect(spans(texts)).toEqual([['2011-06-01', '2022-12-31', 'stated'], ['2023-01-01', undefined, 'stated']])
    const on = (when: string) => editionInForce(editionsOf(texts), day(when))?.day
    expect([on('2011-05-31'), on('2011-06-01'), on('2022-12-31'), on('2023-01-01')]).toEqual([undefined, '2011-03-05', '2011-03-05', '2022-09-02'])
  })

  test('文本没写施行日期的，按通过日期推定并说明是推定', () => {
    expect(spans([text({ day: '2022-09-02' })])).toEqual([['2022-09-02', undefined, 'assumed']])
  })

  test('法规目录知道的，按法规目录：民事诉讼法2023年9月1日修正，2024年1月1日起施行', () => {
    expect(spans([text({ title: '中华人民共和国民事诉讼法', day: '2023-09-01' })])).toEqual([['2024-01-01', undefined, 'book']])
  })

  test('法规目录里没有的老版本，不套新版本的日期', () => {
    expect(spans([text({ title: '中华人民共和国民事诉讼法', day: '2012-08-31' })])).toEqual([['2012-08-31', undefined, 'assumed']])
  })

  test('导入时指明的日期最优先', () => {
    expect(spans([text({ day: '2022-09-02', stated: '2023-01-01', given: '2023-02-01', until: '2024-12-31' })])).toEqual([['2023-02-01', '2024-12-31', 'given']])
  })

  test('别的法宣布废止的，前一天到期', () => {
    expect(spans([text({ day: '1998-04-01', stated: '1998-04-01' })], ['2023-01-01'])).toEqual([['1998-04-01', '2022-12-31', 'stated']])
    expect(spans([text({ day: '2024-04-01', stated: '2024-04-01' })], ['2023-01-01'])).toEqual([['2024-04-01', undefined, 'stated']])
  })
})

test('题名怎么写都认得是同一部法', () => {
  expect(lawKey('《中华人民共和国便桥法》')).toBe(lawKey('便桥法'))
  expect(lawKey('关于适用〈便桥法〉的解释 (试行)')).toBe(lawKey('关于适用《便桥法》的解释（试行）'))
  expect(lawKey('便桥法')).not.toBe(lawKey('便桥法实施条例'))
})
