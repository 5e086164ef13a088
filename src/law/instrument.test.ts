import { describe, expect, test } from 'vitest'
import { plainDate as day } from '#calendar/plain-date.ts'
import { chineseNumeral } from '#law/chinese-numeral.ts'
import { citation, inForceOn, isLawId, kindName, lawBook } from '#law/instrument.ts'

describe('条文编号的写法', () => {
  test.each([
    [1, '一'], [10, '十'], [11, '十一'], [20, '二十'], [33, '三十三'], [100, '一百'], [101, '一百零一'], [110, '一百一十'], [117, '一百一十七'],
    [203, '二百零三'], [260, '二百六十'], [1000, '一千'], [1001, '一千零一'], [1010, '一千零一十'], [1260, '一千二百六十'],
  ])('%d 写作%s', (value, written) => {
    expect(chineseNumeral(value)).toBe(written)
  })

  test('零、小数和五位数不是条文编号', () => {
    for (const value of [0, -1, 1.5, 10_000]) expect(() => chineseNumeral(value)).toThrow(RangeError)
  })
})

describe('引用', () => {
  const mediationLaw = lawBook('people-mediation-law')
  const licensingLaw = lawBook('administrative-licensing-law')

  test('法律引到条、款、项', () => {
    expect(citation(mediationLaw('17'))).toBe('《中华人民共和国人民调解法》第十七条')
    expect(citation(mediationLaw('23', '(3)'))).toBe('《中华人民共和国人民调解法》第二十三条第三项')
    expect(citation(licensingLaw('42', '2'))).toBe('《中华人民共和国行政许可法》第四十二条第二款')
    expect(citation(licensingLaw('32', '1(4)'))).toBe('《中华人民共和国行政许可法》第三十二条第一款第四项')
  })

  test('没有条文的政策文件引全文或者某一部分，带文号；本地规定不加书名号', () => {
    expect(citation(lawBook('service-rating-opinion')(''))).toBe('《国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见》（国办发〔2019〕51号）')
    expect(citation(lawBook('law-literate-villagers-standard')('§3'))).toBe('《乡村“法律明白人”培养工作规范（试行）》第三部分')
    expect(citation(lawBook('local-rules')(''))).toBe('本地规定')
  })

  test('村民委员会组织法2026年重新编号，按事情发生的那天引条文', () => {
    const basis = lawBook('villagers-committee-law')('11', '1')
    expect(citation(basis, day('2024-05-01'))).toBe('《中华人民共和国村民委员会组织法》第九条第一款')
    expect(citation(basis, day('2025-12-31'))).toBe('《中华人民共和国村民委员会组织法》第九条第一款')
    expect(citation(basis, day('2026-01-01'))).toBe('《中华人民共和国村民委员会组织法》第十一条第一款')
    expect(citation(basis)).toBe('《中华人民共和国村民委员会组织法》第十一条第一款')
  })

  test('2026年新增的条文不能用在2025年的事情上', () => {
    const consultation = lawBook('villagers-committee-law')('33', '1')
    expect(inForceOn(consultation, day('2025-12-31'))).toBe(false)
    expect(inForceOn(consultation, day('2026-01-01'))).toBe(true)
    expect(citation(consultation, day('2025-12-31'))).toBe('《中华人民共和国村民委员会组织法》第三十三条第一款（自2026年1月1日起施行）')
  })

  test('司法确认的条文在2023年是第二百零一条，2024年起是第二百零五条', () => {
    const basis = lawBook('civil-procedure-law')('205', '(2)')
    expect(citation(basis, day('2023-12-31'))).toBe('《中华人民共和国民事诉讼法》第二百零一条第二项')
    expect(citation(basis, day('2024-01-01'))).toBe('《中华人民共和国民事诉讼法》第二百零五条第二项')
  })

  test('法治宣传教育法2025年11月1日才施行，之前引它会写明', () => {
    const basis = lawBook('rule-of-law-publicity-law')('9')
    expect(inForceOn(basis, day('2025-10-31'))).toBe(false)
    expect(inForceOn(basis, day('2025-11-01'))).toBe(true)
    expect(citation(basis, day('2024-12-04'))).toBe('《中华人民共和国法治宣传教育法》第九条（自2025年11月1日起施行）')
  })

  test('到期的规划引用时写明施行到哪天', () => {
    expect(citation(lawBook('publicity-plan-2021')(''), day('2026-03-01'))).toMatch(/（施行至2025年12月31日）$/)
  })
})

describe('引不出不存在的条文', () => {
  test('条文数目之外的编号，一引就错', () => {
    expect(() => lawBook('people-mediation-law')('36')).toThrow(new RangeError('people-mediation-law has no article "36"'))
    expect(() => lawBook('villagers-committee-law')('51')).toThrow(RangeError)
  })

  test('法律必须引到条，写错的引用在编译时就被拒绝', () => {
    // @ts-expect-error a statute is never cited as a whole
    expect(() => lawBook('people-mediation-law')('')).toThrow(RangeError)
    // @ts-expect-error a part is no article of a statute
    expect(() => lawBook('civil-code')('§3')).toThrow(RangeError)
    // @ts-expect-error an article is a number
    expect(() => lawBook('civil-code')('二百零一')).toThrow(RangeError)
    // @ts-expect-error no such instrument
    expect(() => lawBook('no-such-law')('1')).toThrow(TypeError)
  })

  test('从外面来的编号先问一问', () => {
    expect(isLawId('civil-code')).toBe(true)
    expect(isLawId('toString')).toBe(false)
  })
})

test('每种文件叫得出自己的名称', () => {
  expect(kindName('people-mediation-law')).toBe('法律')
  expect(kindName('business-environment-regulation')).toBe('行政法规')
  expect(kindName('people-mediation-work-provisions')).toBe('部门规章')
  expect(kindName('mediation-agreement-confirmation-provisions')).toBe('司法解释')
  expect(kindName('rule-of-law-inspection-provisions')).toBe('政策文件')
  expect(kindName('local-rules')).toBe('本地规定')
})
