// How a county orders its mediation dossiers, and which order holds on which day.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { expectAuthority } from '#test/authority-table.ts'
import { storyOf, storyTownship, type Step } from '#test/story.ts'
import { dossierRows } from '../dossier-rows.ts'
import { keptFor, standardFor, standardOn, usualStandard } from '../dossier-in-force.ts'
import { dossierStandard } from './procedure.ts'

const county = storyOf(dossierStandard, { area: storyTownship.slice(0, 6) })
const order = [
  { row: 'application', need: 'must' }, { row: 'identity', need: 'must' }, { row: 'inquiry', need: 'must' }, { row: 'rights', need: 'must' },
  { row: 'record', need: 'must' }, { row: 'agreement', need: 'must' }, { row: 'visit', need: 'must' },
]
const said = { name: '立卷规范', order, keep: 'years', years: 10 }
const drafted = (more: object = {}): Step => ['draft', '2024-01-02', { ...said, ...more }]
const enacted = (from: string): Step => ['enact', '2024-01-10', { from }]
const on = (day: string) => plainDate(day)

describe('人民调解立卷规范', () => {
  test('只由县司法局定，草稿可以改，定稿以后不能改', () => {
    const keepers = ['county-reviewer'] as const
    expectAuthority(dossierStandard, { draft: keepers, revise: keepers, enact: keepers, retire: keepers, discard: keepers })
    county.given(drafted(), ['revise', '2024-01-03', { ...said, years: 30 }]).when(...enacted('2024-02-01')).accepted()
    county.given(drafted(), enacted('2024-02-01')).when('revise', '2024-01-11', said).refused('not-open-in-state')
  })

  test('登记、调解记录、协议书依法要归档，不能改成可有可无（人民调解法第二十七条）', () => {
    county.given().when(...drafted({ order: order.map((each) => (each.row === 'record' ? { ...each, need: 'ifAny' } : each)) })).refused('dossier-law-papers-optional')
    county.given().when(...drafted({ order: order.filter((each) => each.row !== 'agreement') })).refused('dossier-law-papers-optional')
  })

  test('一种文书只排一次；定期保管的写明年数，永久的不写', () => {
    county.given().when(...drafted({ order: [...order, order[0]] })).refused('dossier-row-twice')
    county.given().when(...drafted({ years: undefined })).refused('dossier-years-missing')
    county.given().when(...drafted({ keep: 'permanent' })).refused('dossier-years-missing')
    county.given().when(...drafted({ keep: 'permanent', years: undefined })).accepted()
  })

  test('不溯及以前结案的卷宗', () => {
    county.given(drafted()).when(...enacted('2024-01-09')).refused('dossier-standard-backdated')
    county.given(drafted(), enacted('2024-02-01')).when('retire', '2024-06-02', { until: '2024-06-01', reason: '另定' }).refused('dossier-standard-ends-early')
  })

  test('从执行之日起到停用之日止按它装订，此前此后按通行的顺序；草稿不算', () => {
    const matter = county.matter([drafted(), enacted('2024-02-01'), ['retire', '2024-06-01', { until: '2024-06-30', reason: '另定' }]])
    expect(standardOn([matter], on('2024-01-31'))).toBeUndefined()
    expect(standardOn([matter], on('2024-02-01'))?.matter).toBe(matter.id)
    expect(standardOn([matter], on('2024-06-30'))?.matter).toBe(matter.id)
    expect(standardFor([matter], on('2024-07-01'))).toBe(usualStandard)
    expect(standardOn([county.matter([drafted()])], on('2024-07-01'))).toBeUndefined()
  })

  test('有两份的，按后执行的一份', () => {
    const other = storyOf(dossierStandard, { area: storyTownship.slice(0, 6) })
    const [older, newer] = [county.matter([drafted(), enacted('2024-02-01')]), other.matter([drafted({ name: '新规范' }), enacted('2024-03-01')])]
    expect(standardOn([newer, older], on('2024-02-15'))?.title).toBe('立卷规范')
    expect(standardOn([newer, older], on('2024-03-15'))?.title).toBe('新规范')
  })

  test('县里没有写到的文书排在情况说明前面，有就入卷，一种也不丢', () => {
    const standard = standardOn([county.matter([drafted(), enacted('2024-02-01')])], on('2024-02-01'))
    const rows = standard?.order.map((each) => each.row) ?? []
    expect(rows.slice(0, 7)).toEqual(order.map((each) => each.row))
    expect(rows.at(-1)).toBe('remarks')
    expect([...rows].sort()).toEqual(Object.keys(dossierRows).sort())
    expect(standard?.order.find((each) => each.row === 'mandate')?.need).toBe('ifAny')
    expect(standard && keptFor(standard)).toBe('10年')
    expect([keptFor({ permanent: true }), keptFor({})]).toEqual(['永久', ''])
  })

  test('通行的顺序从申请书起，到情况说明止', () => {
    expect(usualStandard.order.map((each) => each.row)).toEqual(Object.keys(dossierRows))
    expect(usualStandard.order.filter((each) => each.need === 'must').map((each) => each.row)).toEqual(['application', 'rights', 'identity', 'record', 'agreement'])
  })
})
