// What is published of the township's own accord: looked over first, within twenty working days.
import { expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf, type Step } from '#test/story.ts'
import { disclosureItemIndicators } from './indicators.ts'
import { disclosureItem } from './procedure.ts'

const story = storyOf(disclosureItem)
const published = (more: object = {}): Step => ['publish', '2024-04-01', { title: '2024年筹资筹劳方案', topic: 'labour', formedOn: '2024-03-04', places: ['site', 'board'], reviewed: true, ...more }]
const updated: Step = ['update', '2024-05-06', { formedOn: '2024-05-06', what: '调整了工日', reviewed: true }]
const late = (...steps: readonly Step[]) => disclosureItem.flags.some((flag) => flag.raised(story.matter(steps)))

test('公开以前要审查（政府信息公开条例第十七条）', () => {
  story.given().when(...published({ reviewed: false })).refused('not-reviewed')
  story.given().when(...published()).accepted()
  story.given(published()).when('update', '2024-05-06', { ...updated[2], reviewed: false }).refused('not-reviewed')
})

test('形成日期不能晚于公开日期', () => {
  story.given().when('publish', '2024-04-01', published({ formedOn: '2024-04-02' })[2], 'staff', '2024-04-05').refused('formed-after-published')
})

test('形成或者变更之日起二十个工作日以后才公开的，提示（第二十六条）', () => {
  expect(late(published())).toBe(false)
  expect(late(published({ formedOn: '2024-03-01' }))).toBe(true)
  expect(late(published(), updated)).toBe(false)
})

test('每条计一，更新另计，撤下不减', () => {
  expect(figuresOf(disclosureItemIndicators, disclosureItem, story.matter([published(), updated, ['takeDown', '2024-06-01', { reason: '失效' }]]))).toEqual({ 'disclosure.published': 1, 'disclosure.updated': 1 })
})
