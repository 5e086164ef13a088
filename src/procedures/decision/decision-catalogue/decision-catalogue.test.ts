// 重大行政决策目录: items or a reasoned nil, agreed by the party committee before it is published.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { decisionCatalogueIndicators } from './indicators.ts'
import { decisionCataloguePublished } from './papers/decision-catalogue-published.ts'
import { decisionCatalogue } from './procedure.ts'

const story = storyOf(decisionCatalogue)
const item = (name: string) => ({ item: name, kind: 'works', unit: '农业农村办' })
const drafted: Step = ['draft', '2024-01-15', { year: 2024, items: [item('农村公路养护'), item('集镇排水改造')] }]
const none: Step = ['declareNone', '2024-01-15', { year: 2024, reason: '本年没有条例第三条所列事项。' }]
const agreed = (on = '2024-01-22'): Step => ['agree', on, { session: '2024年第2次党委会议' }]
const published = (on = '2024-01-25'): Step => ['publish', on, { ways: ['website', 'board'], documentNumber: '双永政发〔2024〕2号' }]
const figures = (...steps: readonly Step[]) => figuresOf(decisionCatalogueIndicators, decisionCatalogue, story.matter(steps))

describe('目录', () => {
  test('经党委同意后才能公布（重大行政决策程序暂行条例第三条）', () => {
    story.given(drafted).when(...published()).refused('not-open-in-state')
    story.given(drafted, agreed()).when(...published()).accepted()
  })

  test('没有重大行政决策的，写明理由，也要经同意后公布，计为零', () => {
    expect(figures(none, agreed(), published())).toEqual({ 'decision.catalogueItems': 0, 'decision.catalogues': 1 })
    expect(printed(decisionCataloguePublished, story.matter([none, agreed(), published()]))).toContain('本年没有条例第三条所列事项。')
  })

  test('同一事项不能列两行', () => {
    story.given().when('draft', '2024-01-15', { year: 2024, items: [item('排水'), item('排水')] }).refused('item-twice')
  })

  test('调整后要重新经党委同意、公布；数字以最后一次公布为准，不重复计', () => {
    const adjusted: Step = ['adjust', '2024-07-01', { items: [item('农村公路养护'), item('集镇排水改造'), item('垃圾分类')], reason: '上级新部署' }]
    story.given(drafted, agreed(), published(), adjusted).when(...published('2024-07-02')).refused('not-open-in-state')
    expect(figures(drafted, agreed(), published())).toMatchObject({ 'decision.catalogueItems': 2 })
    expect(figures(drafted, agreed(), published(), adjusted, agreed('2024-07-03'), published('2024-07-05'))).toEqual({ 'decision.catalogueItems': 3, 'decision.catalogues': 1 })
  })

  test('年末对账：项数对得上，没有完成的写明原因', () => {
    const settle = (more: object) => story.given(drafted, agreed(), published()).when('settle', '2024-12-25', { completed: 2, carried: 0, dropped: 0, ...more })
    settle({ completed: 1 }).refused('outcome-does-not-add-up')
    settle({ completed: 1, carried: 1 }).refused('unfinished-unexplained')
    settle({ completed: 1, carried: 1, explanation: '资金未到位' }).accepted()
    settle({}).accepted()
  })

  test('公布稿列出事项、类别、承办单位和文号', () => {
    const words = printed(decisionCataloguePublished, story.matter([drafted, agreed(), published()]))
    for (const each of ['双永政发〔2024〕2号', '永加乡2024年重大行政决策事项目录', '农村公路养护', '重大公共建设项目', '农业农村办', '2024年1月25日', '第三条第三款']) expect(words).toContain(each)
  })
})
