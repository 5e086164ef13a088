// The dossier's own steps: closed with what the law wants in it, signed papers filed, the parties' own word, and put away for good.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { agreed, applied, dispute, failed, handedOver, heard, mediated, takenUp, told, villageCommittee, villageDispute } from '#test/mediation-story.ts'
import type { Step } from '#test/story.ts'
import { disputeMediationIndicators } from './indicators.ts'
import { disputeMediation } from './procedure.ts'

const signed = (on: string): Step => ['attachSigned', on, { paper: 'rights-notice', scans: [{ sha256: 'a'.repeat(64), name: '告知书.jpg', bytes: 10 }], how: 'photo' }]
const archived = (on: string): Step => ['archive', on, { remark: '身份证复印件由当事人带回。' }]
const closed: readonly Step[] = [takenUp(), told, mediated, agreed(), ['close', '2024-03-22']]

describe('结案和归档（人民调解法第二十七条）', () => {
  test('没有调解记录的不能结案', () => {
    dispute.given(takenUp(), told, agreed()).when('close', '2024-03-22').refused('session-not-recorded')
    dispute.given(takenUp(), told, mediated, agreed()).when('close', '2024-03-22').accepted()
  })

  test('各种结果都可以归档，没有结束的不能', () => {
    const endings: readonly (readonly Step[])[] = [
      closed, [takenUp(), told, failed], [takenUp(), ['refuse', '2024-03-20', {}]], [applied(), ['withdraw', '2024-03-20', {}]],
      [takenUp(), ['refer', '2024-03-20', { to: 'court', reason: '已经起诉' }]], [applied(), ['decline', '2024-03-02', { reason: 'notDispute', told: '可以起诉' }]],
    ]
    for (const steps of endings) expect(dispute.matter([...steps, archived('2024-04-01')]).state).toBe('已归档')
    dispute.given(takenUp()).when(...archived('2024-04-01')).refused('not-open-in-state')
    dispute.given(takenUp(), told, mediated, agreed()).when(...archived('2024-04-01')).refused('not-open-in-state')
  })

  test('归档不改变办结的结果，只多计归档一件', () => {
    const figures = (steps: readonly Step[]) => figuresOf(disputeMediationIndicators, disputeMediation, dispute.matter(steps))
    expect(figures([...closed, archived('2024-04-01')])).toEqual({ ...figures(closed), 'mediation.archived': 1 })
  })

  test('归档以后，办结日期仍是结案的那一天', () => {
    expect(dispute.matter([...closed, archived('2024-04-01')]).closedOn).toBe('2024-03-22')
  })

  test('签好的文书随时可以归卷，归档以后不行', () => {
    for (const steps of [[applied()], [takenUp()], closed]) dispute.given(...steps).when(...signed('2024-03-25')).accepted()
    villageDispute.given(takenUp({ ...heard, committee: villageCommittee.id }), handedOver()).when(...signed('2024-03-25')).accepted()
    dispute.given(...closed, archived('2024-04-01')).when(...signed('2024-04-02')).refused('not-open-in-state')
  })
})

describe('当事人核对', () => {
  const given: Step = ['giveSlips', '2024-03-23', { why: 'first' }]
  const after = [...closed, given] as const
  const partyIn = (steps: readonly Step[]) => (dispute.matter(steps).entries[0]?.answers['parties'] as readonly { readonly sealed: string }[] | undefined)?.[0]?.sealed ?? ''

  test('只随当事人的答复自动记录，不能由工作人员登记', () => {
    expect(disputeMediation.actions.partyAnswered.by).toEqual(['party'])
  })

  test('没有发核对单的、不是这件纠纷当事人的，不能答复', () => {
    dispute.given(...closed).when('partyAnswered', '2024-03-25', { party: partyIn(closed), answer: 'confirmed' }).refused('not-a-party')
    dispute.given(...after).when('partyAnswered', '2024-03-25', { party: '别人', answer: 'confirmed' }).refused('not-a-party')
  })
})
