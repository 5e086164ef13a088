// A hazard: handed over to those who have the power, followed, struck off; orders to stop work are others' acts.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { hazardIndicators } from './indicators.ts'
import { hazardClosing } from './papers/hazard-closing.ts'
import { hazardReferral } from './papers/hazard-referral.ts'
import { hazard } from './procedure.ts'

const story = storyOf(hazard)
const found = (more: object = {}): Step => ['find', '2024-03-04', { finder: 'inspection', kind: 'production', grade: 'ordinary', place: '三组晒场西侧', facts: '电线裸露', ...more }]
const major = found({ grade: 'major' })
const over = (on = '2024-03-05', more: object = {}): Step => ['handOver', on, { body: 'emergency', request: '请到场核查。', ...more }]
const receipt: Step = ['receipt', '2024-03-07', { said: '已接收' }]
const stopped = (on = '2024-03-08', more: object = {}): Step => ['stopOrder', on, { body: 'emergency', stop: 'business', unit: '永加加油站', decidedOn: '2024-03-07', document: '双应急决〔2024〕3号', ...more }]
const lifted: Step = ['stopLifted', '2024-03-20', { document: '双应急复〔2024〕5号' }]
const fixed: Step = ['fixed', '2024-03-18', { by: '永加加油站', measures: '更换配电箱' }]
const verified: Step = ['verify', '2024-03-21', { verifier: '应急局' }]

describe('办理', () => {
  test('发现、移送、回执、整改、复查销号', () => {
    expect(story.matter([found(), over(), receipt, ['follow', '2024-03-10', { said: '等待配件' }], fixed, verified]).state).toBe('已销号')
  })

  test('一般隐患可以当场整改销号，重大隐患要移送有权部门（安全生产法第九条、第七十条）', () => {
    story.given(found()).when('fixOnSpot', '2024-03-04', { measures: '当场清走' }).accepted()
    story.given(major).when('fixOnSpot', '2024-03-04', { measures: '当场清走' }).refused('major-hazard-not-handed-over')
    story.given(major).when(...fixed).refused('major-hazard-not-handed-over')
    story.given(major, over()).when(...fixed).accepted()
  })

  test('移送要说明是哪个部门，退回的可以另行移送', () => {
    story.given(found()).when(...over('2024-03-05', { body: 'other' })).refused('body-not-named')
    story.given(found()).when(...over('2024-03-05', { body: 'other', bodyName: '县供销社' })).accepted()
    expect(story.matter([found(), over(), ['sentBack', '2024-03-06', { said: '不属于本部门' }], over('2024-03-07', { body: 'energy' })]).state).toBe('已移送')
  })

  test('复查未通过的继续整改；核实不是隐患的如实结束', () => {
    expect(story.matter([found(), fixed, ['failCheck', '2024-03-19', { said: '警示牌没有装' }]]).state).toBe('待处理')
    expect(story.matter([found(), ['unfounded', '2024-03-06', { said: '供电所到场核实为弱电线' }]]).state).toBe('核实不是隐患')
  })
})

describe('停工停产决定', () => {
  test('是有权部门的决定，移送以后才有，乡镇不在作出决定的单位之列（安全生产法第六十五条、第七十条）', () => {
    story.given(found()).when(...stopped()).refused('not-open-in-state')
    story.given(found(), over()).when(...stopped()).accepted()
    story.given(found(), over()).when(...stopped('2024-03-08', { body: 'township' })).refused('answer-invalid')
  })

  test('决定日期不能早于发现日期、不能晚于登记日期', () => {
    story.given(found(), over()).when(...stopped('2024-03-08', { decidedOn: '2024-03-03' })).refused('order-before-hazard-found')
    story.given(found(), over()).when('stopOrder', '2024-03-08', { ...stopped()[2], decidedOn: '2024-03-09' }, 'staff', '2024-03-10').refused('order-before-hazard-found')
  })

  test('没有解除的不能销号，也不能再登记一份；没有决定的不能登记解除（安全生产法第六十五条）', () => {
    story.given(found(), over(), stopped()).when(...stopped('2024-03-09')).refused('stop-order-standing')
    story.given(found(), over()).when(...lifted).refused('no-stop-order')
    story.given(found(), over(), stopped(), fixed).when(...verified).refused('stop-order-not-lifted')
    story.given(found(), over(), stopped(), fixed, lifted).when(...verified).accepted()
  })
})

test('移送以后五个工作日没有回执的提醒（本地规定）', () => {
  expect(story.deadlines([found(), over()]).map((each) => [each.derived.due, each.state])).toEqual([['2024-03-12', 'running']])
  expect(story.deadlines([found(), over(), receipt]).map((each) => each.state)).toEqual(['met'])
})

test('重大隐患没有报告也没有移送的，提示', () => {
  const raised = (...steps: readonly Step[]) => hazard.flags.filter((flag) => flag.raised(story.matter(steps))).map((flag) => flag.code)
  expect(raised(major)).toEqual(['major-hazard-not-reported'])
  expect(raised(found())).toEqual([])
  expect(raised(major, over())).toEqual([])
  expect(raised(major, ['reportUp', '2024-03-04', { to: '市安委办', way: 'phone' }])).toEqual([])
})

test('发现、移送、整改、停工停产各计各的；再次移送不重复计，只登记整改没有复查的不计', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(hazardIndicators, hazard, story.matter(steps))
  expect(figures(major, over(), over('2024-03-06'), stopped(), fixed, lifted, verified)).toEqual({
    'safety.hazardsFound': 1, 'safety.hazardsMajor': 1, 'safety.hazardsReferred': 1, 'safety.stopOrders': 1, 'safety.hazardsFixed': 1, 'safety.hazardsOpen': 0,
  })
  expect(figures(found(), fixed)).toEqual({ 'safety.hazardsFound': 1, 'safety.hazardsOpen': 1 })
  expect(figures(found(), ['fixOnSpot', '2024-03-04', { measures: '清走' }])).toMatchObject({ 'safety.hazardsFixed': 1 })
})

test('移送函写明隐患、请求和依据，附回执；销号单写明整改和复查', () => {
  const letter = printed(hazardReferral, story.matter([found(), over('2024-03-05', { bodyName: '双辽市应急管理局' })]))
  for (const part of ['安全隐患移送函', '双辽市应急管理局', '电线裸露', '请到场核查', '第九条第二款', '安全隐患移送回执', '2024年3月5日']) expect(letter).toContain(part)
  const slip = printed(hazardClosing, story.matter([found(), fixed, verified]))
  for (const part of ['隐患整改销号单', '更换配电箱', '应急局', '2024年3月21日']) expect(slip).toContain(part)
  expect(printed(hazardClosing, story.matter([found(), ['fixOnSpot', '2024-03-04', { measures: '清走堆放物' }]]))).toContain('清走堆放物')
})
