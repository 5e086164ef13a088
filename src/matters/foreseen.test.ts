import { expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { foreseen } from '#matters/foreseen.ts'
import { action } from '#procedure/action.ts'
import { integer } from '#procedure/field.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import { errand } from '#test/make-believe.ts'
import { storyAccount, storyOf } from '#test/story.ts'

const basis = [lawBook('local-rules')('')] as const
const matter = storyOf(errand).matter([['open', '2024-03-01', { what: '送信' }]])
const standing = { matter, around: () => undefined, recordedAt: momentAt(plainDate('2024-03-05'), 10), actor: { account: storyAccount, post: 'staff' as const } }

/** What is foreseen of a step whose one guard is judged so. */
function foreseenOf(holds: (circumstances: Circumstances<{ count: number }>) => boolean): readonly string[] {
  const step = action({ title: '步骤', from: ['办理中'], by: ['staff'], asks: { count: integer('数') }, guards: [guard<{ count: number }>({ code: 'no', otherwise: '不行。', basis, holds })], basis })
  return foreseen(step as never, standing).map((each) => each.code)
}

test('不看答案就不成立的，先说出来', () => {
  expect(foreseenOf((now) => now.matter?.entries.length === 2)).toEqual(['no'])
  expect(foreseenOf((now) => now.recordedOn < plainDate('2024-01-01'))).toEqual(['no'])
  expect(foreseenOf((now) => now.actor.post === 'mediator')).toEqual(['no'])
})

test('看了答案才不成立的，等填了再说', () => {
  expect(foreseenOf((now) => now.answers.count > 3)).toEqual([])
  expect(foreseenOf((now) => 'count' in now.answers && now.matter?.entries.length === 2)).toEqual([])
  expect(foreseenOf((now) => Object.keys(now.answers).length > 9)).toEqual([])
})

test('要看发生日期、县里规定、当时数字的，等知道了再说', () => {
  expect(foreseenOf((now) => now.occurredOn > plainDate('2030-01-01'))).toEqual([])
  expect(foreseenOf((now) => now.consulted('store').length > 0)).toEqual([])
  expect(foreseenOf((now) => now.witness !== undefined)).toEqual([])
})

test('成立的不说', () => {
  expect(foreseenOf(() => true)).toEqual([])
})
