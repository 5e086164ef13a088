// The register of liaisons: names sealed, each counted while in office.
import { expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf, type Step } from '#test/story.ts'
import { lawLiaisonIndicators } from './indicators.ts'
import { lawLiaison } from './procedure.ts'

const story = storyOf(lawLiaison)
const engaged: Step = ['engage', '2024-03-01', { person: { name: '李某', phone: '13800000000' }, identity: 'cadre' }]
const reported: Step = ['report', '2024-04-01', { about: ['nothing'] }]
const left: Step = ['leave', '2024-10-01', { reason: 'ended' }]

test('聘任后在任，离任要选原因，离任后不能再记联络', () => {
  expect(story.matter([engaged]).state).toBe('在任')
  story.given(engaged).when('leave', '2024-10-01', {}).refused('answer-missing')
  story.given(engaged, left).when(...reported).refused('not-open-in-state')
})

test('联络记录可以补登；没有情况的也登记一次，不能什么都不选', () => {
  story.given(engaged, reported).when('report', '2024-03-20', { about: ['needs'] }).accepted()
  story.given(engaged).when('report', '2024-04-01', {}).refused('answer-missing')
})

test('名称不带姓名，名册指向密封的人员', () => {
  const matter = story.matter([engaged])
  expect(lawLiaison.name(matter)).toBe('法治联络员（村（社区）干部）')
  expect(JSON.stringify(matter)).not.toContain('李某')
  expect(lawLiaison.register?.person?.(matter)).toMatch(/^[0-9a-f-]{36}$/)
})

test('在任的计入人数和村数，离任的不计；联络一次计一次', () => {
  expect(figuresOf(lawLiaisonIndicators, lawLiaison, story.matter([engaged, reported]))).toEqual({ 'village.lawLiaisons': 1, 'village.lawLiaisonVillages': 1, 'village.liaisonReports': 1 })
  expect(figuresOf(lawLiaisonIndicators, lawLiaison, story.matter([engaged, left]))).toMatchObject({ 'village.lawLiaisons': 0, 'village.lawLiaisonVillages': 0 })
})
