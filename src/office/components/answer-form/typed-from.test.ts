import { expect, test } from 'vitest'
import { saidBefore, typedFrom } from '#office/components/answer-form/typed-from.ts'
import { answersFrom } from '#office/components/answer-form/typed-answers.ts'
import type { Action } from '#procedure/action.ts'
import { choice, choices, integer, money, person, privateText, rows, text } from '#procedure/field.ts'
import { dossierStandard } from '#procedures/mediation/dossier-standard/procedure.ts'

const asks = {
  name: text('名称'), count: integer('人数'), amount: money('金额'), kind: choice('种类', { a: '甲', b: '乙' }), many: choices('几种', { a: '甲', b: '乙' }),
  lines: rows('明细', { what: text('内容'), pages: integer('页数', { optional: true }) }), who: person('谁'), words: privateText('情况'),
}
const answers = { name: '规范', count: 3, amount: 120_050, kind: 'a', many: ['a', 'b'], lines: [{ what: '一', pages: 2 }, { what: '二' }] }

test('带回表单的内容，原样提交就是原来的答案；人名和私密内容不带回', () => {
  expect(answersFrom(asks, typedFrom(asks, { ...answers, who: { sealed: 'x' }, words: { sealed: 'y' } }))).toEqual(answers)
})

test('修改草稿带入上一次写的；别的步骤不带', () => {
  const actions = dossierStandard.actions as unknown as Readonly<Record<string, Action>>
  const said = [{ action: 'draft', answers: { name: '一稿' } }, { action: 'revise', answers: { name: '二稿' } }]
  const begun = (key: string) => { const action = actions[key]; return action && saidBefore(actions, action, said) }
  expect(begun('revise')).toEqual({ name: '二稿' })
  expect(begun('draft')).toBeUndefined()
  expect(begun('enact')).toBeUndefined()
})
