// The two clocks, silence that accepts, standstill, extension, forwarding: with days counted by hand on the calendar of 2024.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { accepted, asking, received, service, type ItemName } from '#test/service-story.ts'
import type { Step } from '#test/story.ts'
import { legalDue, promisedDue } from './clocks.ts'

const partly = (item: ItemName = 'licence') => received(item, { allIn: false, materials: [{ name: '1' }] })
const notice = (on: string): Step => ['notify', on, { materials: [{ name: '2', problem: 'missing' }] }]
const stop: Step = ['stop', '2024-03-11', { procedure: 'appraisal', expected: '约需5个工作日' }]
const resume: Step = ['resume', '2024-03-15', {}]
const extension = { reason: '需要补充勘验', approver: '22222222-2222-7222-8222-222222222222' }
const dues = (steps: readonly Step[], asOf?: string) => Object.fromEntries(service.deadlines(steps, asOf).map((each) => [each.limit, each.derived.due]))
const states = (steps: readonly Step[], asOf?: string) => Object.fromEntries(service.deadlines(steps, asOf).map((each) => [each.limit, each.state]))
const standing = service.matter

describe('告知的期限', () => {
  test('行政许可收件后五个工作日内告知（行政许可法第三十二条）', () => {
    expect(service.deadlines([received()])).toMatchObject([{ limit: 'oneTimeNotice', onExpiry: 'deemed', state: 'running', derived: { due: '2024-03-11' } }])
  })

  test('其他事项没有视为受理的规定，只提醒', () => {
    expect(service.deadlines([received('benefit')])).toMatchObject([{ limit: 'oneTimeNoticeOther', onExpiry: 'remind', derived: { due: '2024-03-11' } }])
  })

  test('五个工作日以内可以告知，过了就不能再告知，依法视为受理', () => {
    service.given(partly()).when(...notice('2024-03-11')).accepted()
    service.given(partly()).when(...notice('2024-03-12')).refused('accepted-by-silence')
  })

  test('视为受理的，不能再按后来的日期受理', () => {
    service.given(received()).when('accept', '2024-03-11').accepted()
    service.given(received()).when('accept', '2024-03-12').refused('accepted-by-silence')
  })

  test('告知过的、不是行政许可的，过了五个工作日照常受理', () => {
    service.given(partly(), notice('2024-03-06'), ['supplement', '2024-04-10', { allIn: true }]).when('accept', '2024-04-10').accepted()
    service.given(received('benefit')).when('accept', '2024-03-29').accepted()
  })

  test('视为受理从收到材料之日算起，材料没有齐也视为受理', () => {
    const late = (occurredOn: string, recordedOn: string, ...steps: readonly Step[]) => service.given(...steps).when('deemAccepted', occurredOn, {}, undefined, recordedOn)
    late('2024-03-04', '2024-03-12', partly()).accepted()
    late('2024-03-04', '2024-03-11', partly()).refused('notice-period-running')
    late('2024-03-12', '2024-03-12', partly()).refused('deemed-from-receipt')
    late('2024-03-06', '2024-03-12', partly(), ['supplement', '2024-03-06', { allIn: true }]).accepted()
    late('2024-03-04', '2024-03-29', received('benefit')).refused('notice-period-running')
    late('2024-03-05', '2024-03-29', partly(), notice('2024-03-05')).refusedAmongOthersFor('not-open-in-state')
  })

  test('补交以后提醒受理', () => {
    expect(dues([partly(), notice('2024-03-06'), ['supplement', '2024-03-11', { allIn: true }]])).toMatchObject({ acceptSupplemented: '2024-03-18' })
  })
})

describe('法定和承诺两个时限', () => {
  test('本机关决定的许可：法定二十个工作日，承诺十个工作日（行政许可法第四十二条）', () => {
    expect(dues(accepted())).toMatchObject({ decide: '2024-04-02', promised: '2024-03-19' })
  })

  test('初审转报的许可：法定二十个工作日审查完毕（行政许可法第四十三条）', () => {
    expect(dues(accepted('forwardedLicence'))).toMatchObject({ firstReview: '2024-04-02', promised: '2024-03-19' })
  })

  test('法律另有规定的，按另行规定的时限', () => {
    expect(dues(accepted('ownTermLicence'))).toMatchObject({ otherLegal: '2024-03-14', promised: '2024-03-12' })
  })

  test('没有法定时限的只有承诺时限；没有专门承诺的按本地规定', () => {
    expect(dues(accepted('benefit'))).toEqual({ oneTimeNoticeOther: '2024-03-11', promised: '2024-03-12' })
    expect(dues(accepted('registration'))).toEqual({ oneTimeNoticeOther: '2024-03-11', promised: '2024-04-02' })
  })

  test('告知和受理在期限内办的，告知时限算办到', () => {
    expect(states(accepted())).toMatchObject({ oneTimeNotice: 'met', decide: 'running' })
  })

  test('作出决定，两个时限一起停', () => {
    expect(states([...accepted(), ['grant', '2024-03-19', {}]])).toMatchObject({ decide: 'met', promised: 'met' })
    expect(states([...accepted(), ['grant', '2024-03-20', { lateReason: '补充勘验' }]])).toMatchObject({ decide: 'met', promised: 'missed' })
  })

  test('守卫和记录用的日子，与显示给人看的时限是同一天', () => {
    for (const steps of [accepted(), accepted('forwardedLicence'), accepted('ownTermLicence'), [...accepted(), stop, resume], [...accepted(), stop], [...accepted(), ['extend', '2024-03-20', extension] as const]]) {
      const day = steps.at(-1)?.[1] ?? ''
      const shown = dues(steps, day)
      expect(promisedDue(standing(steps), plainDate(day))).toBe(shown['promised'])
      expect(legalDue(standing(steps), plainDate(day))).toBe(shown['decide'] ?? shown['firstReview'] ?? shown['otherLegal'])
    }
  })
})

describe('暂停、延长', () => {
  test('鉴定所需时间不计入期限（行政许可法第四十五条）', () => {
    expect(states([...accepted(), stop])).toMatchObject({ decide: 'paused', promised: 'paused' })
    // 3月11日至15日五个工作日不算。
    expect(dues([...accepted(), stop, resume])).toMatchObject({ decide: '2024-04-10', promised: '2024-03-26' })
  })

  test('暂停期间不能作决定，恢复以后才能', () => {
    service.given(...accepted(), stop).when('grant', '2024-03-12').refused('not-open-in-state')
    service.given(...accepted(), stop, resume).when('grant', '2024-03-26').accepted()
  })

  test('经批准可以延长十个工作日，承诺日期不变（行政许可法第四十二条）', () => {
    // 清明节放假，4月7日补班。
    expect(dues([...accepted(), ['extend', '2024-03-20', extension]])).toMatchObject({ decide: '2024-04-17', promised: '2024-03-19' })
  })

  test('只能延长一次', () => {
    service.given(...accepted(), ['extend', '2024-03-20', extension]).when('extend', '2024-04-10', extension).refused('extended-already')
  })

  test('过了法定期限不能再延长', () => {
    service.given(...accepted()).when('extend', '2024-04-02', extension).accepted()
    service.given(...accepted()).when('extend', '2024-04-03', extension).refused('extended-too-late')
  })

  test('初审转报的、另有规定时限的、不是行政许可的，不能按这一条延长', () => {
    for (const item of ['forwardedLicence', 'ownTermLicence', 'benefit', 'registration'] as const) service.given(...accepted(item)).when('extend', '2024-03-06', extension).refused('no-extension-here')
  })

  test('经办人不能自己批准延长，负责人可以', () => {
    const own = { ...extension, approver: '11111111-1111-7111-8111-111111111111' }
    service.given(...accepted()).when('extend', '2024-03-20', own).refused('approves-own-extension')
    service.given(...accepted()).when('extend', '2024-03-20', own, 'deputy-head').accepted()
    service.given(...accepted()).when('extend', '2024-03-20', own, 'township-head').accepted()
  })
})

describe('转报和送达的时限', () => {
  const forwarded: readonly Step[] = [...accepted('benefit'), ['forward', '2024-03-12', { opinion: 'meets', resultBy: '2024-04-12' }]]

  test('转报以后，本乡镇的时限停止，申请人等结果的时限开始', () => {
    expect(states(forwarded)).toMatchObject({ promised: 'met', citizenResult: 'running' })
    expect(dues(forwarded)).toMatchObject({ citizenResult: '2024-04-12' })
  })

  test('上级没有承诺日期的，不编造日期', () => {
    expect(dues([...accepted('benefit'), ['forward', '2024-03-12', { opinion: 'meets' }]])).not.toHaveProperty('citizenResult')
  })

  test('退回重报按上级要求的日期提醒', () => {
    expect(dues([...forwarded, ['sendBack', '2024-03-20', { reason: '缺审批表', resendBy: '2024-03-25' }]])).toMatchObject({ resend: '2024-03-25' })
    expect(states([...forwarded, ['sendBack', '2024-03-20', { reason: '缺审批表', resendBy: '2024-03-25' }]])).toMatchObject({ citizenResult: 'met', resend: 'running' })
  })

  test('准予许可后十个工作日内送达证件（行政许可法第四十四条）；其他结果参照', () => {
    expect(dues([...accepted(), ['grant', '2024-03-18', {}]])).toMatchObject({ deliverLicence: '2024-04-01' })
    expect(dues([...accepted('registration'), ['grant', '2024-03-18', {}]])).toMatchObject({ deliverOther: '2024-04-01' })
    expect(dues([...forwarded, ['recordResult', '2024-03-18', { outcome: 'granted', body: '县民政局' }]])).toMatchObject({ deliverOther: '2024-04-01' })
  })

  test('当场办结的没有要等的时限', () => {
    expect(service.deadlines([['handleOnSpot', '2024-03-04', asking('registration')]])).toEqual([])
  })

  test('撤回以后没有还在走的时限', () => {
    expect(Object.values(states([...accepted(), ['withdraw', '2024-03-06', {}]]))).not.toContain('running')
  })

  test('差评以后五个工作日内回访整改', () => {
    const rated: readonly Step[] = [['handleOnSpot', '2024-03-04', asking('registration')], ['rateBad', '2024-03-04', { grade: 'dissatisfied', named: true }]]
    expect(service.deadlines(rated)).toMatchObject([{ limit: 'callBackBad', state: 'running', derived: { due: '2024-03-11' } }])
    expect(states([...rated, ['callBack', '2024-03-08', { outcome: 'fixed' }]])).toEqual({ callBackBad: 'met' })
  })
})
