// Operations: with whom, by whom, how they are counted.
import { describe, expect, test } from 'vitest'
import { accountOf, around, certificates, first, second } from '#test/enforcement-story.ts'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyDesk } from '#test/story-desk.ts'
import { storyOf, storyTownship, type Step } from '#test/story.ts'
import { jointOperationIndicators } from './indicators.ts'
import { operationPlan, operationRecord } from './papers/operation-papers.ts'
import { jointOperation } from './procedure.ts'

const story = storyOf(jointOperation, { around, area: storyTownship })
const launched = (more: object = {}): Step => ['launch', '2024-09-20', { topic: '占道经营整治', kinds: ['joint', 'campaign'], field: 'urban', leader: 'township', partners: [{ name: '双辽市市场监管局' }], purpose: '整治集市周边占道经营。', until: '2024-10-31', ...more }]
const acted = (more: object = {}, on = '2024-09-25'): Step => ['act', on, { officers: [first.id, second.id], shown: true, place: '永加集市', checked: 12, withProblems: 3, ...more }]
const assisted = (more: object = {}): Step => ['assist', '2024-10-10', { department: '双辽市市场监管局', members: [accountOf(1)], place: '永加集市', checked: 5, withProblems: 0, ...more }]
const closing: Step = ['close', '2024-10-30', { summary: '基本清除。' }]

describe('依法办理', () => {
  test('部署、开展、配合、结束；没有办成的取消', () => {
    expect(story.matter([launched(), acted(), assisted(), closing]).state).toBe('已结束')
    expect(story.matter([launched(), ['cancel', '2024-09-22', { reason: '连日降雨' }]]).state).toBe('已取消')
  })

  test('配合部门执法的，本乡镇人员不用执法证件（行政处罚法第二十六条）', () => {
    story.given(launched()).when(...assisted()).accepted()
  })
})

describe('不能做的', () => {
  test('联合执法要写明部门，专项行动可以自己做', () => {
    story.given().when(...launched({ partners: undefined })).refused('partners-unnamed')
    story.given().when(...launched({ kinds: ['campaign'], partners: undefined })).accepted()
  })

  test('本乡镇执法：两名人员，证件有效、是本乡镇的、包括这个领域（行政处罚法第四十二条）', () => {
    const by = (...officers: readonly string[]) => story.given(launched()).when(...acted({ officers }))
    by(first.id).refused('officers-too-few')
    by(first.id, certificates.expired.id).refused('certificate-not-valid')
    by(first.id, certificates.ofElsewhere.id).refused('certificate-of-elsewhere')
    by(first.id, certificates.ofForestry.id).refused('certificate-of-other-field')
  })

  test('不是联合执法的，没有配合可记', () => {
    story.given(launched({ kinds: ['campaign'], partners: undefined })).when(...assisted()).refused('nobody-to-assist')
  })

  test('有问题的不能多于检查的', () => {
    story.given(launched()).when(...acted({ withProblems: 13 })).refused('more-problems-than-checked')
  })

  test('没有开展过不能结束，开展过不能取消', () => {
    story.given(launched()).when(...closing).refused('nothing-carried-out')
    story.given(launched(), acted()).when('cancel', '2024-09-26', { reason: '误填' }).refused('carried-out-already')
  })
})

test('按计划的日期提醒结束；没有出示证件的如实记录并提示（行政处罚法第五十五条）', () => {
  expect(story.deadlines([launched()]).map((each) => each.derived.due)).toEqual(['2024-10-31'])
  const flags = (...steps: readonly Step[]) => jointOperation.flags.filter((flag) => flag.raised(story.matter(steps))).map((flag) => flag.code)
  expect(flags(launched(), acted({ shown: false }))).toEqual(['certificate-unshown'])
  expect(flags(launched(), acted(), assisted())).toEqual([])
})

test('联合执法每开展一次计一，专项行动一个计一；部署了没有开展的都不计', () => {
  const figures = (...cases: readonly (readonly Step[])[]) => figuresOf(jointOperationIndicators, jointOperation, ...cases.map((steps) => story.matter(steps)))
  expect(figures([launched(), acted(), acted({}, '2024-09-26'), assisted()])).toEqual({
    'enforcement.jointOperations': 3, 'officer.inOperations': 2, 'enforcement.jointAssisted': 1, 'enforcement.campaigns': 1, 'enforcement.operationsChecked': 29, 'enforcement.operationsProblems': 6,
  })
  expect(figures([launched({ kinds: ['campaign'] }), acted()])).not.toHaveProperty('enforcement.jointOperations')
  expect(figures([launched({ kinds: ['joint'] }), acted()])).not.toHaveProperty('enforcement.campaigns')
  expect(figures([launched()])).toEqual({})
})

test('方案写明任务和部门，记录一次一行', () => {
  const desk = storyDesk(around)
  const matter = story.matter([launched(), acted({ result: '当场改正三处' }), assisted(), closing])
  for (const words of ['占道经营整治', '联合执法、专项行动', '双辽市市场监管局', '2024年10月31日']) expect(printed(operationPlan, matter, desk)).toContain(words)
  for (const words of ['2024年9月25日', '执法证号吉D0001', '当场改正三处', '2024年10月10日', '配合：干部2222', '基本清除']) expect(printed(operationRecord, matter, desk)).toContain(words)
})

test('列表上的名称是行动名称', () => {
  expect(jointOperation.name(story.matter([launched()]) as never)).toBe('占道经营整治')
})
