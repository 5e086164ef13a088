// How much a mediator has to write down until a dispute is over, counted for every way it may end. A system in which failing or
// being refused costs more words than an agreement gets agreements that never were.
import { describe, expect, test } from 'vitest'
import { checkAnswers } from '#matters/check-answers.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { around, heard } from '#test/mediation-story.ts'
import { storyOf, type Step } from '#test/story.ts'
import { disputeMediation } from './procedure.ts'

const dispute = storyOf(disputeMediation, { around })
const on = '2024-03-01'
const takenUp: Step = ['takeUp', on, { ...heard, found: 'report' }]
const applied: Step = ['apply', on, { ...heard, form: 'oral' }]
const told: Step = ['tellRights', on, { way: 'oral' }]

/** The shortest way to each end that the law lets be written down, each step with the fewest answers that it takes. */
const ways: Readonly<Record<string, readonly Step[]>> = {
  口头达成协议: [takenUp, told, ['agree', on, { form: 'oral', terms: '各让一步。' }]],
  书面达成协议: [takenUp, told, ['agree', on, { form: 'written', terms: '各让一步。', signed: true, mediatorSigned: true, sealed: true }]],
  调解不成: [takenUp, ['fail', on, { reason: 'noAccord', routes: ['court'] }]],
  当事人拒绝: [takenUp, ['refuse', on, {}]],
  撤回: [takenUp, ['withdraw', on, {}]],
  移送: [takenUp, ['refer', on, { to: 'court', reason: '当事人要求' }]],
  受理前拒绝: [applied, ['refuse', on, {}]],
  受理前撤回: [applied, ['withdraw', on, {}]],
  不予受理: [applied, ['decline', on, { reason: 'notDispute', told: '可向人民法院起诉' }]],
}

/** Behind the opening, which is the same for all: steps, and answers to give in them. */
function cost(steps: readonly Step[]): { readonly steps: number; readonly answers: number } {
  const behind = steps.slice(1)
  return { steps: behind.length, answers: behind.reduce((sum, [, , answers]) => sum + Object.keys(answers ?? {}).length, 0) }
}

const least = cost(ways['口头达成协议'] ?? [])

describe('没有谈成，登记起来不比谈成麻烦', () => {
  test.each(Object.entries(ways))('%s：按最少的填法登记得上', (_, steps) => {
    const state = dispute.matter(steps).state
    expect(state === '已达成协议' || disputeMediation.ends.includes(state)).toBe(true)
  })

  test.each(Object.entries(ways).filter(([name]) => !name.includes('协议')))('%s：步数、要填的项数都不超过最省事的口头协议', (_, steps) => {
    expect(cost(steps).steps).toBeLessThanOrEqual(least.steps)
    expect(cost(steps).answers).toBeLessThanOrEqual(least.answers)
  })

  test('要填的项数是真的最少：少填一项就登记不上', () => {
    for (const [name, steps] of Object.entries(ways)) {
      const [action, , answers = {}] = steps.at(-1) ?? ['']
      for (const key of Object.keys(answers)) {
        const fewer = Object.fromEntries(Object.entries(answers).filter(([each]) => each !== key))
        const { decision } = dispute.given(...steps.slice(0, -1)).when(action, on, fewer)
        expect(decision.outcome, `${name}少填${key}`).toBe('refused')
      }
    }
  })

  test('每一种结局都量过：以后加了新的结局也要量', () => {
    const measured = new Set(Object.values(ways).flatMap((steps) => steps.at(-1)?.[0] ?? []))
    const endings = Object.entries(disputeMediation.actions as Record<string, { from: unknown; to?: string }>).filter(([, { from, to }]) => from !== 'new' && to !== undefined && disputeMediation.ends.includes(to)).map(([key]) => key)
    // Closing and archiving come after an agreement or an end, not in its place.
    expect(endings.filter((key) => !measured.has(key) && key !== 'close' && key !== 'archive')).toEqual([])
  })

  test('没有谈成的，结局那一步没有必须上传的文件，没有超过两项必须填的', () => {
    for (const key of ['fail', 'refuse', 'withdraw', 'refer', 'decline'] as const) {
      const { asks } = disputeMediation.actions[key]
      expect(checkAnswers(asks, {}, { recordedOn: plainDate(on) }).length).toBeLessThanOrEqual(2)
      expect(Object.values(asks).some((field) => (field.kind as string) === 'file')).toBe(false)
    }
  })
})
