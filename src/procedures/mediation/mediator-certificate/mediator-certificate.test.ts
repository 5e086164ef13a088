// Mediators' certificates: for mediators on the register, with a term that runs on.
import { expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { committee, registered } from '#test/mediation-story.ts'
import { storyId, storyOf, type Step } from '#test/story.ts'
import { mediator } from '../mediator/procedure.ts'
import { mediatorCertificateIndicators } from './indicators.ts'
import { mediatorCertificate } from './procedure.ts'

const people = (id: string) => storyOf(mediator, { around: [committee], id })
const standing = people(storyId()).matter([registered()])
const gone = people(storyId()).matter([registered(), ['leave', '2024-06-01', { reason: 'asked' }]])
const story = storyOf(mediatorCertificate, { around: [standing, gone] })
const enrolled: Step = ['enrol', '2024-06-10', { mediator: standing.id }]
const issued: Step = ['issue', '2024-07-01', { number: '双调001', validTo: '2027-06-30' }]

test('在册的调解员可以办证，已经离任的不能', () => {
  story.given().when(...enrolled).accepted()
  story.given().when('enrol', '2024-06-10', { mediator: gone.id }).refused('mediator-not-standing')
})

test('培训、考试、发证、换证、暂停、恢复、收回依次办理', () => {
  const life = story.matter([enrolled, ['train', '2024-06-15', { topic: '民法典', hours: 8 }], ['exam', '2024-06-20', { passed: true }], issued, ['suspend', '2025-01-01', { why: '暂时外出' }], ['resume', '2025-02-01'], ['renew', '2027-06-01', { validTo: '2030-06-30' }], ['takeBack', '2028-01-01', { why: 'left' }]])
  expect(life.state).toBe('已收回')
})

test('换证的新期限要晚于原来的', () => {
  story.given(enrolled, issued).when('renew', '2025-01-01', { validTo: '2027-06-30' }).refused('renewal-not-later')
})

test('有效期满以前六十日提醒；没有写期限的不提醒', () => {
  expect(story.deadlines([enrolled, issued]).map((each) => [each.derived.due, each.state])).toEqual([['2027-05-01', 'running'], ['2027-06-30', 'running']])
  expect(story.deadlines([enrolled, ['issue', '2024-07-01', { number: '双调001' }]])).toEqual([])
})

test('在用的证件计入期末件数，暂停的不计', () => {
  expect(figuresOf(mediatorCertificateIndicators, mediatorCertificate, story.matter([enrolled, issued]))).toEqual({ 'mediation.certificates': 1, 'mediation.certificatesIssued': 1 })
  expect(figuresOf(mediatorCertificateIndicators, mediatorCertificate, story.matter([enrolled, issued, ['suspend', '2025-01-01', { why: '暂时外出' }]]))['mediation.certificates'] ?? 0).toBe(0)
})
