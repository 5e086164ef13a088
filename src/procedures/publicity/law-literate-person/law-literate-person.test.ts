// The register of 法律明白人: nobody stands on it unexamined, and everybody leaves it with a reason.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf, type Step } from '#test/story.ts'
import { lawLiteratePersonIndicators } from './indicators.ts'
import { lawLiteratePerson } from './procedure.ts'

const story = storyOf(lawLiteratePerson)
const nominated: Step = ['nominate', '2024-03-01', { person: { name: '张某', phone: '13800000000' }, kind: 'gridWorker', way: 'committee' }]
const examined = (result: string): Step => ['examine', '2024-04-10', { result, hours: 8 }]
const registered: readonly Step[] = [nominated, examined('passed'), ['confirm', '2024-04-20', { certificate: '法明2024-031' }]]

describe('法律明白人名册', () => {
  test('推荐、考核、认定后在册', () => {
    expect(story.matter(registered).state).toBe('在册')
  })

  test('没有考核合格的不能认定（乡村“法律明白人”培养工作规范）', () => {
    story.given(nominated).when('confirm', '2024-04-20', {}).refused('not-examined')
    story.given(nominated, examined('failed')).when('confirm', '2024-04-20', {}).refused('not-examined')
  })

  test('考核不合格的可以再考，以最近一次为准', () => {
    story.given(nominated, examined('failed'), ['examine', '2024-05-10', { result: 'passed' }]).when('confirm', '2024-05-20', {}).accepted()
    story.given(nominated, examined('passed'), ['examine', '2024-05-10', { result: 'failed' }]).when('confirm', '2024-05-20', {}).refused('not-examined')
  })

  test('不予认定要写明原因，不进名册', () => {
    story.given(nominated).when('decline', '2024-04-20', {}).refused('answer-missing')
    expect(story.matter([nominated, ['decline', '2024-04-20', { reason: '本人长期外出务工' }]]).state).toBe('未认定')
  })

  test('履职记录可以补登，没有在册的不能登记履职', () => {
    story.given(...registered, ['serve', '2024-06-20', { service: 'mediation' }]).when('serve', '2024-06-01', { service: 'publicity' }).accepted()
    story.given(nominated).when('serve', '2024-06-01', { service: 'publicity' }).refused('not-open-in-state')
  })

  test('年度评议不改变在册，退出要有原因', () => {
    expect(story.matter([...registered, ['review', '2024-12-20', { result: 'leave' }]]).state).toBe('在册')
    story.given(...registered).when('leave', '2024-12-25', {}).refused('answer-missing')
    expect(story.matter([...registered, ['leave', '2024-12-25', { reason: 'moved' }]]).state).toBe('已退出')
  })

  test('事项名称不带姓名，名册指向密封的人员', () => {
    const person = story.matter(registered)
    expect(lawLiteratePerson.name(person)).toBe('法律明白人（网格员）')
    expect(JSON.stringify(person)).not.toContain('张某')
    expect(lawLiteratePerson.register?.person?.(person)).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('名册的数字', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(lawLiteratePersonIndicators, lawLiteratePerson, story.matter(steps))

  test('在册的计入，推荐中和退出的不计', () => {
    expect(figures(...registered)).toEqual({ 'lawLiterate.roster': 1, 'lawLiterate.confirmed': 1 })
    expect(figures(nominated)).toEqual({})
    expect(figures(...registered, ['leave', '2024-12-25', { reason: 'moved' }])).toMatchObject({ 'lawLiterate.roster': 0 })
  })

  test('履职每条计一，引导调解另外单列', () => {
    expect(figures(...registered, ['serve', '2024-06-01', { service: 'publicity' }], ['serve', '2024-06-02', { service: 'mediation' }])).toMatchObject({ 'lawLiterate.services': 2, 'lawLiterate.mediationsGuided': 1 })
  })
})
