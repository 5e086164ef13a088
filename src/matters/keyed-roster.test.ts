// A roster that counts what its matters stand for: each once, from the day it first stands to the day the last one ceases.
import { expect, test } from 'vitest'
import { contributionsOf } from '#matters/contribute.ts'
import { indicatorsOf } from '#procedure/indicator.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { figuresOf } from '#test/figures-of.ts'
import { store } from '#test/make-believe.ts'
import { storyId, storyOf, type Step } from '#test/story.ts'

const { roster } = indicatorsOf(store)
const said = { unit: '种', system: 'service', definition: '测试' } as const
/** What is in the store by name; once anything has been taken from it, a second name as well. */
const names = roster({ ...said, id: 'store.names', title: '在用名称数', standing: ['在用'], key: (each) => each.entries.map((entry) => (entry.action === 'open' ? entry.answers.name : '零头')).filter((name, index, all) => all.indexOf(name) === index) })

const told = (...steps: readonly Step[]) => storyOf(store, { id: storyId() }).matter(steps)
const opened = (name: string, on = '2023-11-02'): Step => ['open', on, { name, quantity: 9 }]
const figure = (...matters: readonly ReturnType<typeof told>[]) => figuresOf([names], store, ...matters)['store.names']

test('同名的只算一次，停用一个还有另一个的照算，都停用了不算', () => {
  const closed = told(opened('手册'), ['close', '2024-02-01', {}])
  expect(figure(told(opened('手册')), told(opened('手册', '2024-01-05')), told(opened('折页')))).toBe(2)
  expect(figure(closed, told(opened('手册')))).toBe(1)
  expect(figure(closed)).toBe(0)
})

test('途中增加的，从增加那天起算，以前的月份不变', () => {
  const matter = told(opened('手册'), ['take', '2024-03-04', { quantity: 1 }], ['close', '2024-06-01', {}])
  expect(contributionsOf([names], store as unknown as Procedure, matter).map(({ month, amount, key }) => [month, amount, key])).toEqual([
    [202311, 1, '手册'], [202403, 1, '零头'], [202406, -1, '手册'], [202406, -1, '零头'],
  ])
})
