import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chineseNumeral, numeralValue } from '#law/chinese-numeral.ts'
import { articleLabel, articleNumber } from '#library/article-number.ts'
import { clausesOf, isMeant } from '#library/clauses.ts'
import { readLawFile } from '#library/read-law-file.ts'
import { readMarkdown } from '#library/read-markdown.ts'
import { bridgeLaw, bridgeLawAmended, docxOf, markdownOf, raftRules } from '#test/laws/made-up-law.ts'

const read = (law = bridgeLaw, name = '便桥法.md') => readMarkdown(markdownOf(law), name) ?? expect.fail('no law')
const withBody = (...body: string[]) => read({ ...bridgeLaw, body })
const numbers = (law: ReturnType<typeof read>) => law.articles.map((each) => each.number)

describe('条文编号', () => {
  test('从一到九千九百九十九，写出来再读回去是同一个数', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (value) => numeralValue(chineseNumeral(value)) === value))
  })

  test('读得懂一百〇三、一十二；十百、五五、零不是编号', () => {
    expect([numeralValue('一百〇三'), numeralValue('一十二'), numeralValue('58')]).toEqual([103, 12, 58])
    expect(['十百', '五五', '零', '', '0', '条'].map(numeralValue)).toEqual(Array.from({ length: 6 }, () => undefined))
  })

  test('第一百二十条之一', () => {
    expect(articleNumber('一百二十', '一')).toBe('120-1')
    expect(articleLabel('120-1')).toBe('第一百二十条之一')
  })
})

describe('Markdown法律文本', () => {
  test('分成条，每条知道在哪一章；款和项逐行保留', () => {
    const law = read()
    expect(law.title).toBe('中华人民共和国便桥法')
    expect(numbers(law)).toEqual(['1', '2', '3', '4', '5'])
    expect(law.articles[1]).toEqual({ number: '2', headings: ['第一章 总则'], lines: ['本法所称便桥，是指：', '（一）木桥；', '（二）石桥。', '浮桥不适用本法。'] })
    expect(law.articles[2]?.headings).toEqual(['第二章 养护'])
    expect(law.doubts).toEqual([])
  })

  test('通过日期在题注里，施行日期在末条', () => {
    expect(read()).toMatchObject({ day: '2011-03-05', inForce: '2011-06-01' })
    expect(read(bridgeLawAmended)).toMatchObject({ day: '2022-09-02', inForce: '2023-01-01' })
  })

  test('修正过的法，末条仍写最初的施行日期，不能当作修正后的施行日期', () => {
    const amended = read({ ...bridgeLaw, head: [...bridgeLaw.head, '2022年9月2日 《关于修改〈便桥法〉的决定》修正'] })
    expect(amended).toMatchObject({ day: '2022-09-02', inForce: undefined })
    const published = read({ ...raftRules, head: [...raftRules.head, '2005年1月1日 便桥部令第9号修订'] })
    expect(published.inForce).toBeUndefined()
    expect(read(raftRules).inForce).toBe('1998-04-01')
  })

  test('题注单写施行日期的，按题注', () => {
    expect(read({ ...raftRules, head: ['2020年12月7日 便桥法院第3次会议通过', '2021年1月1日 施行'] })).toMatchObject({ day: '2020-12-07', inForce: '2021-01-01' })
  })

  test('题注没有日期的，按文件名', () => {
    expect(readMarkdown(markdownOf({ ...raftRules, head: [] }), '木筏渡河暂行办法(1998-04-01).md')).toMatchObject({ day: '1998-04-01', inForce: '1998-04-01' })
  })

  test('说某办法同时废止，记下废止哪部、从哪天起；只废止一条的不算', () => {
    expect(read(bridgeLawAmended).repeals).toEqual([{ title: '木筏渡河暂行办法', from: '2023-01-01' }])
    expect(withBody('第一条 某事。', '第二条 本法自2022年1月1日起施行。《木筏渡河暂行办法》第二条同时废止。').repeals).toEqual([])
  })

  test('制定机关看令号、会议和题名', () => {
    expect(read(raftRules).issuer).toBe('便桥部')
    expect(read({ ...raftRules, head: ['2001年1月1日 第九届全国人民代表大会常务委员会第一次会议通过'] }).issuer).toBe('全国人民代表大会常务委员会')
    expect(read({ ...raftRules, title: '最高人民法院、最高人民检察院关于木筏的解释', head: ['2001年1月1日 第3次会议通过'] }).issuer).toBe('最高人民法院、最高人民检察院')
  })

  test('正文里说到别的条，不当成新的一条', () => {
    const law = withBody('第一条 依照下列规定：', '第三条规定的检查，另行安排。', '第二条 略。')
    expect(numbers(law)).toEqual(['1', '2'])
    expect(law.articles[0]?.lines).toHaveLength(2)
  })

  test('条之一排在本条之后，下一条接着数', () => {
    expect(withBody('第一条 甲。', '第一条之一 乙。', '第一条之二 丙。', '第二条 丁。')).toMatchObject({ doubts: [] })
    expect(numbers(withBody('第一条 甲。', '第一条之一 乙。', '第二条 丁。'))).toEqual(['1', '1-1', '2'])
  })

  test('几条挤在一行的，拆开', () => {
    expect(withBody('第一条 甲。 第二条 乙，见第九条。 第三条 丙。').articles.map((each) => each.lines)).toEqual([['甲。'], ['乙，见第九条。'], ['丙。']])
  })

  test('缺了一条、重了一条，都说出来，文字不丢', () => {
    const law = withBody('第一条 甲。', '第三条 丙。', '第一条 又是甲。')
    expect(law.doubts).toEqual(['缺第二条', '第一条在第三条之后又出现，按正文处理'])
    expect(law.articles.at(-1)?.lines).toEqual(['丙。', '第一条 又是甲。'])
  })

  test('没有条的文件按一、二、分；再没有的整篇算一段', () => {
    expect(numbers(withBody('为了过河，通知如下：', '一、查桥。', '（一）查木桥。', '二、修桥。'))).toEqual(['preamble', '§1', '§2'])
    expect(numbers(withBody('过桥可以不下马。'))).toEqual(['preamble'])
  })

  test('附件另成一段，看不见的零宽字符去掉', () => {
    const law = withBody('第一条 甲\u200b。', '\u200b', '附件：桥梁表', '木桥三座')
    expect(law.articles).toMatchObject([{ number: '1', lines: ['甲。'] }, { number: 'annex-1', lines: ['木桥三座'] }])
  })

  test('不是法律文本的，读不出法律', () => {
    expect(readMarkdown('随便写的几句话', '记事.md')).toBeUndefined()
    expect(readMarkdown('# 只有标题', '记事.md')).toBeUndefined()
  })
})

describe('国家法律法规数据库的Word文件', () => {
  const lines = [
    '中华人民共和国', '便桥法', '（2011年3月5日第八届便桥大会第一次会议通过　根据2015年8月1日第九届便桥大会《关于修改〈便桥法〉的决定》修正　', '2022年9月2日第十届便桥大会第四次会议修订）',
    '目　　录', '第一章　总　　则', '第二章　养　　护', '第一章　总　　则', '第一条　为了让行人过河，制定本法。', '第二章　养　　护', '第二条　便桥每年检查一次：', '（一）木桥；', '（二）石桥。', '第三条　本法自2023年1月1日起施行。',
  ]
  const readDocx = (file: Uint8Array) => readLawFile(file, '便桥法.docx')

  test('题名合成一行，历次修改读出来，目录不当正文', () => {
    const law = readDocx(docxOf(lines))
    if ('code' in law) expect.fail(law.sentence)
    expect(law).toMatchObject({ title: '中华人民共和国便桥法', day: '2022-09-02', inForce: '2023-01-01', doubts: [] })
    expect(law.history.map((each) => each.day)).toEqual(['2011-03-05', '2015-08-01', '2022-09-02'])
    expect(law.articles.map((each) => [each.number, each.headings])).toEqual([['1', ['第一章 总则']], ['2', ['第二章 养护']], ['3', ['第二章 养护']]])
  })

  test('同一部法，Word和Markdown读出同样的条文', () => {
    const both = { title: '中华人民共和国便桥法', head: ['2022年9月2日 第十届便桥大会第四次会议修订'], body: ['## 第一章 总则', '第一条 为了让行人过河，制定本法。', '第二条 本法自2023年1月1日起施行。'] }
    const word = readDocx(docxOf(['中华人民共和国便桥法', '（2022年9月2日第十届便桥大会第四次会议修订）', '第一章　总则', '第一条　为了让行人过河，制定本法。', '第二条　本法自2023年1月1日起施行。']))
    expect('code' in word ? word : word.articles).toEqual(read(both).articles)
  })

  const sentence = (file: Uint8Array) => {
    const law = readDocx(file)
    return 'code' in law ? law.sentence : 'read'
  }
  test('带宏的、损坏的、解开太大的、不是法律的，一句话拒绝', () => {
    expect(sentence(docxOf(lines, { '[Content_Types].xml': '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>' }))).toContain('带有宏')
    expect(sentence(docxOf(lines).slice(0, 300))).toContain('不是完好的')
    expect(sentence(zipSync({ 'word/document.xml': strToU8('零'.repeat(9_000_000)) }))).toContain('解开以后太大')
    expect(sentence(docxOf(['各位村民：', '明天修桥。']))).toContain('看不出法律文本')
    expect(sentence(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toContain('.doc')
    expect(sentence(new Uint8Array())).toContain('是空的')
  })

  test('任何字节都不会使它出错', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => typeof readDocx(bytes) === 'object'))
    fc.assert(fc.property(fc.array(fc.constantFrom('第一条', '第三条 ', '第二章 ', '附件', '（一）', '2011年3月5日', '# ', '\n', '。', '一、'), { maxLength: 40 }), (parts) => {
      readMarkdown(`# 某法\n\n${parts.join('')}`, '某法.md')
      return true
    }))
  })
})

describe('款和项', () => {
  const lines = read().articles[1]?.lines ?? []
  test('项属于它前面的款；项之后另起的是下一款', () => {
    expect(clausesOf(lines).map(({ paragraph, item }) => [paragraph, item])).toEqual([[1, undefined], [1, 1], [1, 2], [2, undefined]])
  })

  test('引到第一款第二项，只标那一项；引整条，不另作标记', () => {
    expect(clausesOf(lines).filter((each) => isMeant(each, { paragraph: 1, item: 2 })).map((each) => each.text)).toEqual(['（二）石桥。'])
    expect(clausesOf(lines).filter((each) => isMeant(each, { item: 1 })).map((each) => each.text)).toEqual(['（一）木桥；'])
    expect(clausesOf(lines).filter((each) => isMeant(each, {}))).toEqual([])
  })
})
