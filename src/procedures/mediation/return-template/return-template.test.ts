// Recipients' tables and what was sent with them.
import { describe, expect, test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { storyOf, storyTownship, storyVillage, type Step } from '#test/story.ts'
import { recipientReturn } from '../recipient-return/procedure.ts'
import { templateKept } from '../template-kept.ts'
import { returnTemplate } from './procedure.ts'

const file = [{ sha256: 'a'.repeat(64), name: '月报.xlsx', bytes: 8000 }]
const answers = { name: '月报', recipient: '市委政法委', file, sheet: '月报', what: 'ledger', first: 4, room: 3, columns: [{ column: 'A', field: 'index' }, { column: 'B', field: 'politicalLegal' }], cells: [{ cell: 'C2', field: 'place' }] }
const kept = (more: object = {}): Step => ['keep', '2024-01-02', { ...answers, ...more }]
const township = storyOf(returnTemplate, { area: storyTownship })

describe('上级报送表', () => {
  test('县里、乡镇都可以留存，村里不留存', () => {
    township.given().when(...kept()).accepted()
    storyOf(returnTemplate, { area: storyTownship.slice(0, 6) }).given().when('keep', '2024-01-02', answers, 'county-reviewer').accepted()
    storyOf(returnTemplate, { area: storyVillage }).given().when('keep', '2024-01-02', answers, 'justice-clerk').refused('template-at-village')
  })

  test('列标、地址要真有，一列只填一样，填列的要有起始行', () => {
    township.given().when(...kept({ columns: [{ column: '2', field: 'index' }] })).refused('template-address')
    township.given().when(...kept({ columns: [{ column: 'A', field: 'index' }, { column: 'A', field: 'type' }] })).refused('template-address')
    township.given().when(...kept({ first: undefined })).refused('template-address')
    township.given().when(...kept({ columns: [], cells: [] })).refused('template-unmatched')
    township.given().when(...kept({ file: [{ ...file[0], name: '月报.xls' }] })).refused('template-not-one-file')
  })

  test('统计的内容不能填在一件一行的表里；选了分类的要写类别', () => {
    township.given().when(...kept({ columns: [{ column: 'A', field: 's.received' }] })).refused('template-field-unfit')
    township.given().when(...kept({ what: 'statistics', columns: [{ column: 'A', field: 's.class.petition' }] })).refused('template-field-unfit')
    township.given().when(...kept({ what: 'statistics', columns: [{ column: 'A', field: 's.class.petition', class: '民政' }] })).accepted()
  })

  test('修改以后按新的对应', () => {
    const revised = township.matter([kept(), ['revise', '2024-02-01', { ...answers, first: 5 }]])
    expect(templateKept(revised)?.first).toBe(5)
  })

  test('由县里、司法所留存', () => {
    const keepers = ['county-reviewer', 'justice-clerk'] as const
    expectAuthority(returnTemplate, { keep: keepers, revise: keepers, retire: keepers })
  })
})

describe('报送记录', () => {
  const template = township.matter([kept()])
  const returns = storyOf(recipientReturn, { area: storyTownship, around: [template] })
  const sent = (more: object = {}): Step => ['send', '2024-04-02', { template: template.id, recipient: '市委政法委', from: '2024-03-01', to: '2024-03-31', first: 4, last: 12, count: 9, position: 321, file, ...more }]

  test('写明报送给谁、哪一期、第几行到第几行', () => {
    const matter = returns.matter([sent()])
    expect(recipientReturn.name(matter as never)).toBe('报送市委政法委　2024-03-01至2024-03-31，第4行至第12行')
    expect(recipientReturn.name(returns.matter([sent({ last: 3, count: 0 })]) as never)).toContain('零报告')
    expect(returns.matter([sent(), ['withdraw', '2024-04-03', { reason: '报错一期' }]]).state).toBe('已撤回')
  })

  test('与导出的对不上的不能标记', () => {
    returns.given().when(...sent({ count: 8 })).refused('return-rows')
    returns.given().when(...sent({ recipient: '信访局' })).refused('return-rows')
  })

  test('由司法所标记', () => {
    expectAuthority(recipientReturn, { send: ['justice-clerk'], withdraw: ['justice-clerk'] })
  })
})
