// The catalogue: no promise beyond the law, no fee without ground, and the card as it stands after revisions.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { figuresOf } from '#test/figures-of.ts'
import { storyDesk } from '#test/story-desk.ts'
import { storyOf, type Step } from '#test/story.ts'
import { serviceItemIndicators } from './indicators.ts'
import { cardOf, legalDaysOf, promisedDaysOf } from './item-card.ts'
import { serviceGuide } from './papers/service-guide.ts'
import { serviceItem } from './procedure.ts'

const catalogue = storyOf(serviceItem)
const card = { kind: 'benefit', name: '高龄津贴申领', applicants: ['person'], forward: false, substantiveCheck: false, place: '乡便民服务中心综合窗口' }
const licence = { ...card, kind: 'licence', name: '农村村民宅基地审批', ground: '《中华人民共和国土地管理法》第六十二条' }
const listed = (answers: object): Step => ['list', '2024-01-02', answers]
const when = (answers: object) => catalogue.given().when('list', '2024-01-02', answers)
const on = plainDate('2024-01-02')

describe('列入目录', () => {
  test('行政许可的承诺时限不得超过二十个工作日（行政许可法第四十二条）', () => {
    when({ ...licence, promisedDays: 20 }).accepted()
    when({ ...licence, promisedDays: 21 }).refused('promise-beyond-law')
  })

  test('由本级初审的行政许可，承诺时限不得超过二十个工作日（行政许可法第四十三条）', () => {
    when({ ...licence, forward: true, forwardTo: '县自然资源局', promisedDays: 20 }).accepted()
    when({ ...licence, forward: true, forwardTo: '县自然资源局', promisedDays: 21 }).refused('promise-beyond-law')
  })

  test('法律、法规另有规定时限的，以另行规定的为限', () => {
    when({ ...licence, legalDays: 30, promisedDays: 30 }).accepted()
    when({ ...licence, legalDays: 10, promisedDays: 11 }).refused('promise-beyond-law')
    when({ ...card, legalDays: 15, promisedDays: 16 }).refused('promise-beyond-law')
  })

  test('法律没有规定时限的事项，承诺多少由本地确定', () => {
    when({ ...card, promisedDays: 60 }).accepted()
  })

  test('初审转报的要写明转报给谁', () => {
    when({ ...card, forward: true }).refused('forwarded-nowhere')
    when({ ...card, forward: true, forwardTo: '县民政局' }).accepted()
  })

  test('收费必须有依据（行政许可法第五十八条）', () => {
    when({ ...licence, fee: '工本费5元' }).refused('fee-without-ground')
    when({ ...licence, fee: '工本费5元', feeGround: '某行政法规第几条' }).accepted()
  })

  test('同一份材料不能列两行', () => {
    const form = { name: '申请表', required: true }
    when({ ...card, materials: [form, { ...form, name: ' 申请表 ' }] }).refused('material-twice')
    when({ ...card, materials: [form, { ...form, name: '居民身份证' }] }).accepted()
  })
})

describe('修订和移出', () => {
  test('修订只填改了的栏目，没填的照旧', () => {
    const item = catalogue.matter([listed({ ...card, promisedDays: 15 }), ['revise', '2024-06-01', { promisedDays: 10, reason: '压减时限' }]])
    expect(cardOf(item)).toMatchObject({ name: '高龄津贴申领', promisedDays: 10 })
    expect((serviceItem as unknown as Procedure).name(item)).toBe('高龄津贴申领')
  })

  test('没有填写要修订的内容，不能修订', () => {
    catalogue.given(listed(card)).when('revise', '2024-06-01', { reason: '压减时限' }).refused('nothing-revised')
  })

  test('修订后的卡片同样不得超过法定时限、不得无依据收费、不得无处转报、不得重复要材料', () => {
    const revise = (answers: object, from: object = licence) => catalogue.given(listed(from)).when('revise', '2024-06-01', { reason: '修订', ...answers })
    revise({ promisedDays: 21 }).refused('promise-beyond-law')
    revise({ legalDays: 5 }, { ...licence, promisedDays: 10 }).refused('promise-beyond-law')
    revise({ fee: '5元' }).refused('fee-without-ground')
    revise({ forward: true }).refused('forwarded-nowhere')
    revise({ materials: [{ name: '申请表', required: true }, { name: '申请表', required: false }] }).refused('material-twice')
  })

  test('移出目录以后不再修订', () => {
    catalogue.given(listed(card), ['withdraw', '2024-06-01', { reason: '权限收回' }]).when('revise', '2024-06-02', { name: '高龄补贴', reason: '改名' }).refused('not-open-in-state')
  })
})

describe('时限', () => {
  test('行政许可没有另行规定的，法定时限取自行政许可法', () => {
    expect(legalDaysOf({ kind: 'licence' }, on)).toBe(20)
    expect(legalDaysOf({ kind: 'licence', forward: true }, on)).toBe(20)
    expect(legalDaysOf({ kind: 'licence', legalDays: 45 }, on)).toBe(45)
    expect(legalDaysOf({ kind: 'publicService' }, on)).toBeUndefined()
  })

  test('没有专门承诺的，按本地规定的时限，但不超过法定时限；承诺当场办结的是零', () => {
    expect(promisedDaysOf({ kind: 'publicService' }, { occurredOn: on, consulted: () => [] })).toBe(20)
    expect(promisedDaysOf({ kind: 'benefit', legalDays: 15 }, { occurredOn: on, consulted: () => [] })).toBe(15)
    expect(promisedDaysOf({ kind: 'publicService', promisedDays: 0 }, { occurredOn: on, consulted: () => [] })).toBe(0)
  })
})

describe('目录的数字、提示和办事指南', () => {
  test('只数还在目录里的事项', () => {
    const items = [catalogue.matter([listed(card)]), catalogue.matter([listed(licence)]), catalogue.matter([listed({ ...card, kind: 'proof' })]),
      catalogue.matter([listed(licence), ['withdraw', '2024-06-01', { reason: '权限收回' }]])]
    expect(figuresOf(serviceItemIndicators, serviceItem, ...items)).toEqual({ 'service.items': 3, 'service.licenceItems': 1, 'service.proofItems': 1 })
  })

  test('行政许可事项没有写依据的，给出提示（行政许可法第三十条）', () => {
    const raised = (answers: object) => serviceItem.flags.filter((flag) => flag.raised(catalogue.matter([listed(answers)]))).map((flag) => flag.code)
    expect(raised({ ...licence, ground: undefined })).toEqual(['licence-ungrounded'])
    expect(raised(licence)).toEqual([])
    expect(raised(card)).toEqual([])
  })

  test('办事指南写明依据、条件、时限、收费和全部材料', () => {
    const item = catalogue.matter([listed({ ...licence, promisedDays: 0, materials: [{ name: '宅基地申请表', required: true, copies: 1, form: 'original', source: 'form' }] })])
    const words = JSON.stringify(serviceGuide.body(item, storyDesk()))
    for (const said of ['土地管理法', '20个工作日', '当场办结', '不收费', '宅基地申请表', '必要', '1份，原件']) expect(words).toContain(said)
  })

  test('不需要材料的事项，办事指南照实写', () => {
    expect(JSON.stringify(serviceGuide.body(catalogue.matter([listed(card)]), storyDesk()))).toContain('不需要提交材料')
  })
})
