// Whoever acts by a code stands beside the staff: judged by the same function, never in their way.
import { describe, expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { decide, decideReversal, openActions } from '#matters/decide.ts'
import { evolve } from '#matters/evolve.ts'
import type { PostId } from '#people/post.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { agreed, around, dispute, mediated, takenUp, told } from '#test/mediation-story.ts'
import { holder, storyId } from '#test/story.ts'

const procedure = disputeMediation as unknown as Procedure
const slipped = dispute.matter([takenUp(), told, mediated, agreed(), ['giveSlips', '2024-03-23', { why: 'first' }]])
const party = (slipped.entries[0]?.answers['parties'] as readonly { readonly sealed: string }[] | undefined)?.[0]?.sealed ?? ''

const settingOf = (matter: Matter, post: PostId, day: string) => ({
  procedure, matter, area: matter.area, actor: holder(post, matter.area), recordedAt: momentAt(plainDate(day), 18),
  around: (id: string) => around.find((each) => each.id === id), newId: storyId,
})
const answer = (post: PostId, who = party) =>
  decide(settingOf(slipped, post, '2024-03-28'), { action: 'partyAnswered', occurredOn: '2024-03-28', answers: { party: who, answer: 'confirmed' } })

function after(): Matter {
  const decision = answer('party')
  if (decision.outcome === 'refused') throw new Error(decision.refusals.map((each) => each.sentence).join())
  return evolve(procedure, slipped, [...slipped.written, decision.entry])
}

describe('凭核对码的人', () => {
  test('由同一个判断函数放行，记录上写明是当事人凭核对码', () => {
    expect(after().entries.at(-1)).toMatchObject({ action: 'partyAnswered', post: 'party' })
  })

  test('任何工作人员都不能代登', () => {
    for (const post of ['mediator', 'justice-clerk', 'county-reviewer', 'administrator'] as const) {
      expect(answer(post)).toMatchObject({ outcome: 'refused', refusals: [{ code: 'no-authority' }] })
    }
  })

  test('不是这件纠纷的当事人，不能答复', () => {
    expect(answer('party', storyId())).toMatchObject({ outcome: 'refused', refusals: [{ code: 'not-a-party' }] })
  })

  test('不出现在工作人员可以办的步骤里', () => {
    expect(openActions(procedure, slipped)).not.toContain('partyAnswered')
  })

  test('当事人答复以后，前几天的回访照样补记', () => {
    const late = decide(settingOf(after(), 'mediator', '2024-03-29'), { action: 'giveSlips', occurredOn: '2024-03-26', answers: { why: 'again' } })
    expect(late.outcome).toBe('accepted')
  })

  test('当事人的话不挡更正，也不由工作人员更正', () => {
    const setting = settingOf(after(), 'mediator', '2024-03-29')
    expect(decideReversal(setting, { seq: slipped.seq, reason: '发错了' })).toMatchObject({ outcome: 'accepted', entry: { reverses: slipped.seq } })
    expect(decideReversal(setting, { seq: slipped.seq + 1, reason: '不想要' })).toMatchObject({ outcome: 'refused', refusals: [{ code: 'reverse-last-first' }] })
  })
})
