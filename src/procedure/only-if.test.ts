// What is asked only at times must hang on an answer that can be so: otherwise the program does not start.
import { expect, test } from 'vitest'
import { system } from '#content/system.ts'
import { faultsOf } from '#procedure/faults.ts'
import type { OnlyIf } from '#procedure/field.ts'

function faultsWith(onlyIf: OnlyIf): string {
  const procedures = system.procedures.map((procedure) => {
    const submit = procedure.id === 'public-request' ? procedure.actions['submit'] : undefined
    return submit ? { ...procedure, actions: { ...procedure.actions, submit: { ...submit, asks: { ...submit.asks, form: { ...submit.asks['form'], onlyIf } } } } } : procedure
  })
  return faultsOf({ ...system, procedures } as typeof system).join('\n')
}

test('只在某种情况下才问的，那种情况要选得出来', () => {
  expect(faultsWith({ answer: 'kind', is: ['disclosure'] })).toBe('')
  expect(faultsWith({ answer: 'kind', is: ['disclosed'] })).toContain('form hangs on kind being disclosed, which it cannot be')
  expect(faultsWith({ answer: 'said', is: ['x'] })).toContain('form hangs on said being x, which it cannot be')
  expect(faultsWith({ answer: 'nothing', is: [true] })).toContain('form hangs on nothing being true, which it cannot be')
})
