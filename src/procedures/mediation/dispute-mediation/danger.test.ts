// A quarrel that may turn worse: whoever writes that down reports it at once, to whom the law says, by the hour.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { agreed, applied, dispute, mediated, takenUp, told } from '#test/mediation-story.ts'
import type { Step } from '#test/story.ts'
import { dangerUnreported } from './flags.ts'
import { disputeMediationIndicators } from './indicators.ts'
import { disputeMediation } from './procedure.ts'

const toPolice = { to: 'police', unit: '永加派出所值班民警', at: '14时30分', reason: '扬言动手' }
const reported = (more: object = {}, on = '2024-03-02'): Step => ['report', on, { ...toPolice, ...more }]
const flagged = (...steps: readonly Step[]) => dangerUnreported.raised(dispute.matter(steps))

describe('防止激化（人民调解法第二十五条）', () => {
  test('登记了可能激化，没有报告的一直提示；报告以后不再提示', () => {
    expect(flagged(takenUp())).toBe(false)
    expect(flagged(takenUp({ danger: ['publicOrder'] }))).toBe(true)
    expect(flagged(takenUp({ danger: ['publicOrder'] }), reported())).toBe(false)
    expect(flagged(applied({ danger: ['criminal'] }), reported())).toBe(false)
  })

  test('可能激化为治安、刑事案件的，要报告公安机关；只是可能引发群体性事件的，报告有关部门也可以', () => {
    expect(flagged(takenUp({ danger: ['criminal'] }), reported({ to: 'others', unit: '乡综治中心' }))).toBe(true)
    expect(flagged(takenUp({ danger: ['mass'] }), reported({ to: 'others', unit: '乡综治中心' }))).toBe(false)
    expect(flagged(takenUp({ danger: ['mass', 'criminal'] }), reported({ to: 'others', unit: '乡综治中心' }))).toBe(true)
  })

  test('报告以后又发现新的苗头，要再报告', () => {
    const again: Step = ['inquire', '2024-03-04', { record: '一方准备聚众。', danger: ['publicOrder'] }]
    expect(flagged(takenUp({ danger: ['publicOrder'] }), reported(), again)).toBe(true)
    expect(flagged(takenUp({ danger: ['publicOrder'] }), reported(), again, reported({}, '2024-03-04'))).toBe(false)
  })

  test('报告写明报给谁、几时几分', () => {
    for (const at of ['14时30分', '14:30', '9时', '9时05分', '0:05']) dispute.given(takenUp()).when(...reported({ at })).accepted()
    for (const at of ['下午', '25时', '14', '14:7', '14:61']) dispute.given(takenUp()).when(...reported({ at })).refused('hour-not-told')
    dispute.given(takenUp()).when(...reported({ unit: undefined })).refused('answer-missing')
  })

  test('受理以前、移交中、达成协议以后都可以报告', () => {
    dispute.given(applied()).when(...reported()).accepted()
    dispute.given(takenUp(), told, agreed()).when(...reported({}, '2024-03-06')).accepted()
  })

  test('记录过苗头、报告过、后来达成协议的，计入防止激化；一年内几次记录只计一件', () => {
    const figures = (...steps: readonly Step[]) => figuresOf(disputeMediationIndicators, disputeMediation, dispute.matter(steps))
    const course = [takenUp({ danger: ['criminal'] }), reported(), told, ['inquire', '2024-03-04', { record: '仍有争吵。', danger: ['criminal'] }], mediated, agreed()] as const
    expect(figures(...course)).toMatchObject({ 'mediation.danger.criminal': 1, 'mediation.averted.criminal': 1 })
    expect(figures(...course)).not.toHaveProperty('mediation.averted.publicOrder')
    expect(figures(takenUp({ danger: ['criminal'] }), told, mediated, agreed())).not.toHaveProperty('mediation.averted.criminal')
  })
})
