// A power stands on the register with its source and its term, or it does not stand there at all.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf, type Step } from '#test/story.ts'
import { isPowerValidOn, powerOn } from '../power-on-day.ts'
import { enforcementPowerIndicators } from './indicators.ts'
import { enforcementPower } from './procedure.ts'

const story = storyOf(enforcementPower)

const card = {
  name: '对占道经营的处罚', kind: 'penalty', field: 'urban', source: 'devolved', document: '省政府赋权决定', publishedOn: '2023-01-01',
  offence: '某条例第三条', sanction: '某条例第三十条', penalties: ['warning', 'fine'], fineMost: 20_000, validFrom: '2023-02-01',
} as const
const enter = (more: object = {}): Step => ['enter', '2023-02-01', { ...card, ...more }]

describe('执法权责事项', () => {
  test('来源、依据、种类齐全的列入清单', () => {
    story.given().when(...enter()).accepted()
    story.given().when(...enter({ source: 'statute', publishedOn: undefined })).accepted()
  })

  test('省级赋权决定应当公布，没有公布的不能列入（行政处罚法第二十四条）', () => {
    story.given().when(...enter({ publishedOn: undefined })).refused('devolution-unpublished')
  })

  test('委托书载明委托机关、期限并公布，缺一项不能列入（行政处罚法第二十条）', () => {
    const mandate = { source: 'entrusted', principal: '市农业农村局', validTo: '2025-01-31' }
    story.given().when(...enter(mandate)).accepted()
    for (const missing of ['principal', 'validTo', 'publishedOn']) story.given().when(...enter({ ...mandate, [missing]: undefined })).refused('mandate-incomplete')
  })

  test('处罚事项写明违反的规定和处罚种类（行政处罚法第三十八条）', () => {
    story.given().when(...enter({ penalties: undefined })).refused('penalties-unnamed')
    story.given().when(...enter({ offence: undefined })).refused('penalties-unnamed')
    story.given().when(...enter({ kind: 'inspection', penalties: undefined, offence: undefined })).accepted()
  })

  test('行政强制措施权不得委托（行政强制法第十七条）', () => {
    story.given().when(...enter({ kind: 'coercion', source: 'entrusted', principal: '市城管局', validTo: '2025-01-31' })).refused('coercion-entrusted')
  })

  test('有效期不能倒置，修订要有内容', () => {
    story.given().when(...enter({ validTo: '2023-01-31' })).refused('term-backwards')
    story.given(enter()).when('revise', '2024-01-01', { reason: '核对' }).refused('nothing-revised')
    story.given(enter()).when('revise', '2024-01-01', { reason: '法律修改', sanction: '新条例第三十一条' }).accepted()
  })

  test('没有登记裁量基准的处罚事项提示（行政处罚法第三十四条）', () => {
    const raised = (matter: ReturnType<typeof story.matter>) => enforcementPower.flags.filter((flag) => flag.raised(matter)).map((flag) => flag.code)
    expect(raised(story.matter([enter()]))).toEqual(['discretion-missing'])
    expect(raised(story.matter([enter({ discretion: '裁量基准，政府网站' })]))).toEqual([])
  })
})

describe('权力在某一天是否有效', () => {
  test('有效期以内有效，期前、期后、收回以后无效', () => {
    const power = story.matter([enter({ validTo: '2024-12-31' }), ['withdraw', '2024-06-01', { why: 'recalled' }]])
    expect(['2023-01-31', '2023-02-01', '2024-05-31', '2024-06-01'].map((day) => isPowerValidOn(power, plainDate(day)))).toEqual([false, true, true, false])
    expect(isPowerValidOn(story.matter([enter({ validTo: '2024-12-31' })]), plainDate('2025-01-01'))).toBe(false)
    expect(isPowerValidOn(undefined, plainDate('2024-01-01'))).toBe(false)
  })

  test('按当天的内容认定，以后的修订不倒推', () => {
    const power = story.matter([enter(), ['revise', '2024-01-01', { reason: '法律修改', fineMost: 50_000 }]])
    expect([powerOn(power, plainDate('2023-12-31')).fineMost, powerOn(power, plainDate('2024-01-01')).fineMost]).toEqual([20_000, 50_000])
  })

  test('清单事项数只计在册的', () => {
    const standing = story.matter([enter()])
    const gone = story.matter([enter({ kind: 'inspection' }), ['withdraw', '2024-06-01', { why: 'recalled' }]])
    expect(figuresOf(enforcementPowerIndicators, enforcementPower, standing, gone)).toMatchObject({ 'powers.items': 1, 'powers.penaltyItems': 1, 'powers.inspectionItems': 0, 'powers.devolvedItems': 1 })
  })
})
