// Letting somebody in again takes two people, neither of them the one it is about.
import { describe, expect, test } from 'vitest'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { accountRecovery } from './procedure.ts'

const story = storyOf(accountRecovery)
const [locked, second] = ['22222222-2222-7222-8222-222222222222', '33333333-3333-7333-8333-333333333333']

const asked = (account = locked): Step => ['request', '2024-03-04', { account, lost: 'password', proof: 'inPerson' }, 'administrator']
const agreed: Step = ['agree', '2024-03-04', {}, 'township-head', undefined, second]

describe('恢复账号由两个人办', () => {
  test('一人提出，另一人同意，才能恢复', () => {
    story.given(asked()).when('restore', '2024-03-04', {}, 'administrator').refused('not-open-in-state')
    story.given(asked()).when('agree', '2024-03-04', {}, 'administrator', undefined, storyAccount).refused('recovery-agreed-alone')
    story.given(asked()).when(...agreed).accepted()
    expect(story.matter([asked(), agreed, ['restore', '2024-03-04', {}, 'administrator']]).state).toBe('已恢复')
  })

  test('本人不能提出、不能同意、不能恢复', () => {
    story.given().when(...asked(storyAccount)).refused('recovers-oneself')
    story.given(asked()).when('agree', '2024-03-04', {}, 'administrator', undefined, locked).refused('recovers-oneself')
    story.given(asked(), agreed).when('restore', '2024-03-04', {}, 'administrator', undefined, locked).refused('recovers-oneself')
  })

  test('另一人可以不同意，要写原因；提出的人收回是撤回', () => {
    story.given(asked()).when('decline', '2024-03-04', { reason: '来的不是本人' }, 'township-head', undefined, second).accepted()
    story.given(asked()).when('decline', '2024-03-04', { reason: '想起来了' }, 'administrator', undefined, storyAccount).refused('recovery-declined-alone')
    story.given(asked(), agreed).when('withdraw', '2024-03-04', { reason: '想起来了' }, 'administrator').accepted()
  })

  test('恢复只办一次', () => {
    story.given(asked(), agreed, ['restore', '2024-03-04', {}, 'administrator']).when('restore', '2024-03-05', {}, 'administrator').refused('not-open-in-state')
  })
})
