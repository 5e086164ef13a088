import { describe, expect, test } from 'vitest'
import { exposedIn, type ToPublish } from '#matters/exposed.ts'

const text = (paragraph: string, mayName = false): ToPublish => ({ mayName, body: { subject: '关于修路的决定', facts: [{ label: '承办单位', value: '村建办' }], paragraphs: [paragraph] } })
const said = (paragraph: string, { mayName = false, people = [] as object[], answers = {} } = {}) => exposedIn([text(paragraph, mayName)], people as never, answers)

describe('个人信息不得公开，取得个人单独同意的除外（个人信息保护法第二十五条）', () => {
  test('校验位对的身份证号码不能公开，拒绝里也不重复它', () => {
    const [refused, ...others] = said('申请人身份证号11010519491231002X，同意。')
    expect(others).toEqual([])
    expect(refused).toMatchObject({ code: 'published-personal', basis: [{ law: 'personal-information-protection-law', article: '25' }] })
    expect(refused?.sentence).toContain('身份证号码')
    expect(refused?.sentence).not.toContain('11010519491231002X')
  })

  test('银行卡号不能公开', () => {
    expect(said('补助打到6222021234567890128。').map((each) => each.sentence)).toEqual([expect.stringContaining('银行卡号（尾号0128）')])
  })

  test('不是号码的数字照样公开：统一社会信用代码、文号、校验位不对的长数字、办公电话', () => {
    for (const fine of ['统一社会信用代码91220382MA0Y4B7X1K', '永政发〔2024〕12号', '工程编号110105194912310021', '流水号6222021234567890123', '联系电话0434-7212345，值班手机13800001234']) expect(said(fine)).toEqual([])
  })

  test('事项里的人，姓名和电话都不能写进公开的文字；村名、单位名不算', () => {
    const people = [{ name: '高山', phone: '13900004321' }, { name: '永加乡供销社' }]
    expect(said('高山申请的补助已经发放。', { people })).toHaveLength(1)
    expect(said('有事打13900004321。', { people })).toHaveLength(1)
    expect(said('高山村到高山屯的路修好了，由永加乡供销社承办。', { people })).toEqual([])
  })

  test('法律要求说明是谁的，可以写姓名，号码仍不能写', () => {
    const people = [{ name: '王小二', phone: '13900004321' }]
    expect(said('鱼塘由王小二承包。', { people, mayName: true })).toEqual([])
    expect(said('鱼塘由王小二承包，电话13900004321。', { people, mayName: true })).toHaveLength(1)
  })

  test('一次说全，并指出写在哪一栏；写在以前步骤里的，说先更正那一步', () => {
    const answers = { statement: '王小二，身份证11010519491231002X' }
    const found = said(`${answers.statement}，电话13900004321`, { people: [{ name: '王小二', phone: '13900004321' }], answers })
    expect(found.map((each) => each.field)).toEqual(['statement', undefined, 'statement'])
    expect(found[1]?.sentence).toContain('请先更正写有它的那一步')
  })
})
