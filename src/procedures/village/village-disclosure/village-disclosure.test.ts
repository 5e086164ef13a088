// Disclosure: the law's rhythm, fifteen days on the board since 2026, complaints looked into.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { disclosureIndicators } from './indicators.ts'
import { disclosureNotice, disclosureOrder } from './papers/disclosure-papers.ts'
import { villageDisclosure } from './procedure.ts'

const story = storyOf(villageDisclosure)
const planned = (more: object = {}, on = '2024-03-01'): Step => ['plan', on, { rhythm: 'quarterly', period: '2024年第一季度', periodEnd: '2024-03-31', dueBy: '2024-04-20', ...more }]
const said = { contents: ['decisions', 'finance'], summary: '一季度收支。', places: ['board'] }
const published = (on: string, more: object = {}): Step => ['publish', on, { ...said, ...more }]
const complained: Step = ['complain', '2024-04-22', { about: 'false', content: '少了一笔。' }, 'staff']
const ordered: Step = ['orderPublication', '2024-04-25', { finding: '少列一笔收入。', by: '2024-05-06' }, 'staff']
const flagsOf = (...steps: readonly Step[]) => villageDisclosure.flags.filter((flag) => flag.raised(story.matter(steps))).map((flag) => flag.code)

describe('按季、按月、随时（第三十五条第三款）', () => {
  test('日历不能排得比法律的间隔晚', () => {
    story.given().when(...planned({ dueBy: '2024-06-30' })).accepted()
    story.given().when(...planned({ dueBy: '2024-07-01' })).refused('calendar-too-late')
    story.given().when(...planned({ rhythm: 'monthly', dueBy: '2024-04-30' })).accepted()
    story.given().when(...planned({ rhythm: 'monthly', dueBy: '2024-05-01' })).refused('calendar-too-late')
  })

  test('按日历到期；晚了的照实登记并提示', () => {
    expect(story.deadlines([planned()]).map((each) => [each.derived.due, each.state])).toEqual([['2024-04-20', 'running']])
    expect(flagsOf(planned(), published('2024-04-20'))).toEqual([])
    expect(flagsOf(planned(), published('2024-04-21'))).toEqual(['published-late'])
  })

  test('重大事项随时公布，不用先列日历', () => {
    story.given().when('publishAtOnce', '2024-05-08', { subject: '机动地发包结果', ...said }).accepted()
  })
})

test('公布期限：2026年起不少于十五日（第三十五条第四款），以前按本地规定七日', () => {
  story.given(planned(), published('2024-04-18')).when('takeDown', '2024-04-25').refused('posting-too-short')
  story.given(planned(), published('2024-04-18')).when('takeDown', '2024-04-26').accepted()
  const in2026 = planned({ periodEnd: '2026-03-31', dueBy: '2026-04-20' }, '2026-03-01')
  story.given(in2026, published('2026-04-18')).when('takeDown', '2026-05-03').refused('posting-too-short')
  story.given(in2026, published('2026-04-18')).when('takeDown', '2026-05-04').accepted()
})

test('2026年起没有公布在公开栏的提示，以前没有这一条', () => {
  expect(flagsOf(planned(), published('2024-04-18', { places: ['group'] }))).toEqual([])
  expect(flagsOf(planned({ periodEnd: '2026-03-31', dueBy: '2026-04-20' }, '2026-03-01'), published('2026-04-18', { places: ['group'] }))).toEqual(['not-on-board'])
})

describe('村民反映（第三十六条）', () => {
  test('没有反映不能核实，反映没有核实不能撤下', () => {
    story.given(planned(), published('2024-04-18')).when('layAside', '2024-04-25', { finding: '已公布。' }, 'staff').refused('no-complaint-open')
    story.given(planned(), published('2024-04-18')).when(...ordered).refused('no-complaint-open')
    story.given(planned(), published('2024-04-18'), complained).when('takeDown', '2024-05-10').refused('complaint-unsettled')
    story.given(planned(), published('2024-04-18'), complained, ['layAside', '2024-04-25', { finding: '该笔列在二季度。' }, 'staff']).when('takeDown', '2024-05-10').accepted()
  })

  test('责令公布有期限，重新公布后重新计算公布日数', () => {
    const steps = [planned(), published('2024-04-18'), complained, ordered]
    expect(story.deadlines(steps).map((each) => [each.limit, each.derived.due, each.state])).toEqual([['publish', '2024-04-20', 'met'], ['inquire', '2024-05-14', 'met'], ['obey', '2024-05-06', 'running']])
    story.given(...steps, published('2024-05-06')).when('takeDown', '2024-05-13').refused('posting-too-short')
    story.given(...steps, published('2024-05-06')).when('takeDown', '2024-05-14').accepted()
  })
})

test('数字和文书', () => {
  const matter = story.matter([planned(), published('2024-04-21'), complained, ordered, published('2024-05-06')])
  expect(figuresOf(disclosureIndicators, villageDisclosure, matter)).toEqual({
    'village.disclosures': 2, 'village.disclosuresQuarterly': 1, 'village.assetDisclosures': 2, 'village.disclosuresDue': 1, 'village.disclosuresLate': 1, 'village.disclosuresPlannedDone': 1,
    'village.villagesDisclosing': 1, 'village.disclosureComplaints': 1, 'village.disclosureOrders': 1,
  })
  expect(printed(disclosureNotice, matter)).toContain('公布至2024年5月13日')
  expect(printed(disclosureOrder, matter)).toContain('2024年5月6日前')
})
