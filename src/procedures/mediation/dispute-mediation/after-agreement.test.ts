// What an agreement is worth and what becomes of it: in force by its form, contested, confirmed, performed, recognised by the police.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { agreed, dispute, inWriting, mediated, orally, takenUp, told } from '#test/mediation-story.ts'
import type { Step } from '#test/story.ts'
import { disputeMediationIndicators } from './indicators.ts'
import { disputeMediation } from './procedure.ts'

const settled = [takenUp(), told, mediated] as const
const confirmationDue = (...steps: readonly Step[]) => dispute.deadlines([...settled, ...steps]).filter((each) => each.limit === 'confirmation').map((each) => each.derived.due)
const performed: Step = ['performed', '2024-03-20', {}]

describe('协议什么时候生效', () => {
  test('书面协议自签名、盖章齐备之日起生效，三十日从这一天起算；谈成那天拟写、过几天才签齐的，不从谈成那天算（人民调解法第二十九条、第三十三条）', () => {
    const draft: Step = ['draft', '2024-03-05', { terms: '加装接水槽。' }]
    expect(confirmationDue(draft, agreed(inWriting, '2024-03-11'))).toEqual(['2024-04-10'])
  })

  test('口头协议自达成之日起生效（第三十条）', () => {
    expect(confirmationDue(agreed(orally, '2024-03-11'))).toEqual(['2024-04-10'])
  })
})

describe('对协议有争议（第三十二条）', () => {
  const contested = (on: string, more: object = {}): Step => ['contest', on, { over: ['performance'], told: ['court'], ...more }]

  test('对履行、内容有争议的如实登记，并告知可以起诉；没有告知的不能登记', () => {
    const given = dispute.given(...settled, agreed())
    given.when(...contested('2024-03-10')).accepted()
    given.when(...contested('2024-03-10', { over: ['performance', 'content'], told: ['court', 'again'] })).accepted()
    given.when(...contested('2024-03-10', { told: [] })).refused('answer-missing')
  })

  test('没有达成协议的，谈不上对协议有争议', () => {
    dispute.given(...settled).when(...contested('2024-03-10')).refused('not-open-in-state')
  })

  test('争议不改变已经达成协议这件事，计入有争议件数，一年内几次只计一件', () => {
    const figures = figuresOf(disputeMediationIndicators, disputeMediation, dispute.matter([...settled, agreed(), contested('2024-03-10'), contested('2024-03-12')]))
    expect(figures).toMatchObject({ 'mediation.agreed': 1, 'mediation.contested': 1 })
  })
})

describe('治安案件调解履行以后（治安管理处罚法第九条，自2026年1月1日起）', () => {
  const asked = (on: string): Step => ['policeAsked', on, { unit: '永加派出所', result: 'accepted' }]
  const in2026: readonly Step[] = [takenUp(), told, mediated, agreed()].map(([action, on, answers = {}]) => [action, on.replace('2024', '2026'), answers])

  test('履行以后才能登记公安机关认可', () => {
    dispute.given(...in2026).when(...asked('2026-03-10')).refused('not-performed-before-police')
    dispute.given(...in2026, ['performed', '2026-03-08', {}]).when(...asked('2026-03-10')).accepted()
  })

  test('2026年以前没有这条规定，不能这样登记', () => {
    dispute.given(...settled, agreed(), performed).when(...asked('2024-03-22')).refused('police-rule-not-in-force')
    dispute.given(...settled, agreed(), performed).when(...asked('2025-12-31')).refused('police-rule-not-in-force')
    dispute.given(...settled, agreed(), performed).when(...asked('2026-01-01')).accepted()
  })
})
