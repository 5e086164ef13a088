import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf } from '#library/excerpt.ts'
import { PostingsWriter, readPostings } from '#library/postings.ts'
import { askedArticle } from '#library/question.ts'
import { legalWords } from '#library/everyday-words.ts'

describe('问的是哪部法哪一条', () => {
  test.each([
    ['处罚法 58', '处罚法', '58'], ['行政处罚法第五十八条', '行政处罚法', '58'], ['行政处罚法58条', '行政处罚法', '58'], ['《中华人民共和国行政处罚法》第五十八条', '中华人民共和国行政处罚法', '58'],
    ['刑法第一百二十条之一', '刑法', '120-1'], ['刑法 120-1', '刑法', '120-1'], ['民法典 一千零八十八', '民法典', '1088'], ['某条例（国令第1号）第三条', '某条例', '3'],
  ])('%s', (words, law, article) => {
    expect(askedArticle(words)).toEqual({ law, article })
  })

  test('款、项一并认出；后面写明施行日期的不妨碍', () => {
    expect(askedArticle('《中华人民共和国行政许可法》第三十二条第一款第四项')).toEqual({ law: '中华人民共和国行政许可法', article: '32', paragraph: 1, item: 4 })
    expect(askedArticle('《中华人民共和国人民调解法》第二十三条第三项')).toEqual({ law: '中华人民共和国人民调解法', article: '23', item: 3 })
    expect(askedArticle('《某法》第九条（自2025年11月1日起施行）')).toEqual({ law: '某法', article: '9' })
    expect(askedArticle('《某规范（试行）》第三部分')).toEqual({ law: '某规范（试行）', article: '§3' })
  })

  test('只是几个词的，不当作问条文', () => {
    for (const words of ['先行登记保存', '离婚冷静期', '调解协议效力', '五保', '三资企业法一']) expect(askedArticle(words), words).toBeUndefined()
  })
})

test('平常的说法连到法律的说法', () => {
  expect(legalWords('酒驾怎么处理')).toContain('饮酒后驾驶机动车')
  expect(legalWords('听证')).toEqual([])
})

describe('摘录', () => {
  test('标出查的词，长的从词的附近开始', () => {
    expect(excerptOf('过桥不收费。', ['收费'], 100)).toEqual([{ text: '过桥不' }, { text: '收费', marked: true }, { text: '。' }])
    const far = excerptOf(`${'很长的一段话'.repeat(50)}过桥不收费。`, ['收费'], 60)
    expect(far.some((piece) => piece.marked && piece.text === '收费')).toBe(true)
    expect(far[0]?.text.startsWith('…')).toBe(true)
  })

  test('没有原词的，标出相同的两字', () => {
    expect(excerptOf('应当修好桥面。', ['桥面腐朽'], 100).filter((each) => each.marked).map((each) => each.text)).toEqual(['桥面'])
  })
})

describe('索引', () => {
  const postingsOf = (articles: readonly (readonly [number, string])[]) => {
    const writer = new PostingsWriter()
    for (const [id, text] of articles) writer.add(id, text)
    return new Map(writer.entries())
  }
  const idsOf = (bytes: Uint8Array) => {
    const ids: number[] = []
    readPostings(bytes, (id) => ids.push(id))
    return ids
  }

  test('写进去的读得出来；先后两批首尾相接，还是全部', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 2, maxLength: 60 }).map((all) => all.sort((one, other) => one - other))
    fc.assert(fc.property(ids, fc.nat(), (all, cut) => {
      const at = 1 + (cut % (all.length - 1))
      const batch = (some: readonly number[]) => postingsOf(some.map((id) => [id, '过桥'])).get('过桥') ?? Buffer.alloc(0)
      expect(idsOf(Buffer.concat([batch(all.slice(0, at)), batch(all.slice(at))]))).toEqual(all)
    }))
  })

  test('多次出现的分量大，长条文的分量小', () => {
    const weight = (text: string) => {
      let found = 0
      readPostings(postingsOf([[7, text]]).get('过桥') ?? Buffer.alloc(0), (_id, impact) => { found = impact })
      return found
    }
    expect(weight('过桥，过桥，过桥')).toBeGreaterThan(weight('过桥'))
    expect(weight(`过桥${'另外的话'.repeat(100)}`)).toBeLessThan(weight('过桥'))
  })
})
