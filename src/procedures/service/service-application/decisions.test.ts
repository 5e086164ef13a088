// Deciding, forwarding, handing over, rating: by the right body, after the check, late only with a reason, rated once.
import { describe, expect, test } from 'vitest'
import { accepted, asking, received, service } from '#test/service-story.ts'
import type { Step } from '#test/story.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { serviceApplication } from './procedure.ts'

const two = ['22222222-2222-7222-8222-222222222222', '33333333-3333-7333-8333-333333333333'] as const
const check = (on: string, checkers: readonly string[] = two): Step => ['check', on, { checkers, finding: '现场勘验无异议' }]
const refusal = { reasons: '一户已有一处宅基地', ground: '《中华人民共和国土地管理法》第六十二条', reviewBody: '双辽市人民政府', court: '双辽市人民法院' }
const granted: readonly Step[] = [...accepted(), ['grant', '2024-03-15', { documentNumber: '（2024）01号' }]]
const delivered: readonly Step[] = [...granted, ['deliver', '2024-03-18', { way: 'inPerson' }]]
const onSpot: Step = ['handleOnSpot', '2024-03-04', asking('registration')]
const raised = (...steps: readonly Step[]) => serviceApplication.flags.filter((flag) => flag.raised(service.matter(steps))).map((flag) => flag.code)

describe('决定', () => {
  test('收件、受理、准予、送达，是完整的一件', () => {
    const application = service.matter(delivered)
    expect(application.state).toBe('已办结')
    expect(application.closedOn).toBe('2024-03-18')
    expect((serviceApplication as unknown as Procedure).name(application)).toBe('农村村民宅基地审批')
  })

  test('当天是否按期，随决定记下', () => {
    expect(service.given(...accepted()).when('grant', '2024-03-19').accepted().noted).toEqual({ promisedDue: '2024-03-19', onTime: true, legalDue: '2024-04-02', withinLaw: true, licenceDeliveryDays: 10 })
    expect(service.given(...accepted()).when('refuse', '2024-04-03', { ...refusal, lateReason: '补充勘验' }).accepted().noted).toEqual({ promisedDue: '2024-03-19', onTime: false, legalDue: '2024-04-02', withinLaw: false, deliveryDays: 10 })
    expect(service.given(...accepted('registration')).when('grant', '2024-03-06').accepted().noted).toEqual({ promisedDue: '2024-04-02', onTime: true, deliveryDays: 10 })
  })

  test('超过承诺日期的，要写明原因（优化营商环境条例第三十六条）', () => {
    service.given(...accepted()).when('grant', '2024-03-20').refused('lateness-unexplained')
    service.given(...accepted()).when('refuse', '2024-03-20', refusal).refused('lateness-unexplained')
    service.given(...accepted('benefit')).when('forward', '2024-03-13', { opinion: 'meets' }).refused('lateness-unexplained')
    service.given(...accepted()).when('grant', '2024-03-20', { lateReason: '补充勘验' }).accepted()
  })

  test('不予许可要说明理由、依据，告知复议和诉讼（行政许可法第三十八条）', () => {
    service.given(...accepted()).when('refuse', '2024-03-15', {}).refused('answer-missing', 'answer-missing', 'answer-missing', 'answer-missing')
    service.given(...accepted()).when('refuse', '2024-03-15', refusal).accepted()
  })

  test('由上级决定的事项，本乡镇不能准予、不予或者当场办结（行政许可法第三十五条）', () => {
    service.given(...accepted('forwardedLicence')).when('grant', '2024-03-15').refused('decided-above')
    service.given(...accepted('benefit')).when('refuse', '2024-03-12', refusal).refused('decided-above')
    service.given().when('handleOnSpot', '2024-03-04', asking('benefit')).refused('decided-above')
  })

  test('由本乡镇决定的事项不转报', () => {
    service.given(...accepted()).when('forward', '2024-03-15', { opinion: 'meets' }).refused('not-forwarded')
  })
})

describe('实质核查', () => {
  test('核查至少两人（行政许可法第三十四条第三款）', () => {
    service.given(...accepted('checkedLicence')).when(...check('2024-03-08', [two[0]])).refused('checkers-too-few')
    service.given(...accepted('checkedLicence')).when(...check('2024-03-08', [two[0], two[0]])).refused('checkers-too-few')
    service.given(...accepted('checkedLicence')).when(...check('2024-03-08')).accepted()
  })

  test('需要核查的，核查以后才能决定', () => {
    service.given(...accepted('checkedLicence')).when('grant', '2024-03-08').refused('check-missing')
    service.given(...accepted('checkedLicence')).when('refuse', '2024-03-08', refusal).refused('check-missing')
    service.given(...accepted('checkedLicence'), check('2024-03-08')).when('grant', '2024-03-08').accepted()
  })

  test('需要核查的，核查以后才能转报', () => {
    service.given(...accepted('checkedBenefit')).when('forward', '2024-03-08', { opinion: 'meets' }).refused('check-missing')
    service.given(...accepted('checkedBenefit'), check('2024-03-07')).when('forward', '2024-03-08', { opinion: 'meets' }).accepted()
  })

  test('需要核查的，不能当场办结', () => {
    service.given().when('handleOnSpot', '2024-03-04', asking('checkedLicence')).refused('check-missing')
  })
})

describe('初审转报', () => {
  const forwarded: readonly Step[] = [...accepted('forwardedLicence'), ['forward', '2024-03-12', { opinion: 'meets' }]]

  test('转报、上级出结果、送达', () => {
    const done = service.matter([...forwarded, ['recordResult', '2024-04-10', { outcome: 'granted', body: '县林业局', decidedOn: '2024-04-08' }], ['deliver', '2024-04-11', { way: 'village' }]])
    expect(done.state).toBe('已办结')
  })

  test('上级退回的可以补充后重报', () => {
    service.given(...forwarded, ['sendBack', '2024-03-15', { reason: '缺采伐设计' }]).when('forward', '2024-03-18', { opinion: 'meets' }).accepted()
  })

  test('上级的结果不算本乡镇是否按期', () => {
    expect(service.given(...forwarded).when('recordResult', '2024-04-10', { outcome: 'refused', body: '县林业局' }).accepted().noted).toEqual({ deliveryDays: 10 })
  })
})

describe('公开和报备', () => {
  test('准予的许可要公开，没有公开的一直提示（行政许可法第四十条）', () => {
    expect(raised(...delivered)).toEqual(['grant-unpublished'])
    expect(raised(...delivered, ['publish', '2024-03-20', { where: '便民服务中心公示栏' }])).toEqual([])
    service.given(onSpot).when('publish', '2024-03-05', { where: '公示栏' }).refused('no-licence-granted')
    service.given(...accepted(), ['refuse', '2024-03-15', refusal]).when('publish', '2024-03-15', { where: '公示栏' }).refused('no-licence-granted')
  })

  test('不予受理、不予办理的向中心负责人报备一次', () => {
    const refused: readonly Step[] = [received(), ['refuseAcceptance', '2024-03-04', { why: 'notNeeded' }]]
    expect(raised(...refused)).toEqual(['refusal-unreported'])
    expect(raised(...refused, ['reportRefusal', '2024-03-04', { to: two[0] }])).toEqual([])
    service.given(...refused, ['reportRefusal', '2024-03-04', { to: two[0] }]).when('reportRefusal', '2024-03-05', { to: two[0] }).refused('reported-already')
    service.given(...accepted(), ['refuse', '2024-03-15', refusal]).when('reportRefusal', '2024-03-15', { to: two[0] }).accepted()
    service.given(onSpot).when('reportRefusal', '2024-03-05', { to: two[0] }).refused('nothing-refused')
  })

  test('视为受理、超过法定期限、不予受理没有当天告知的，如实提示', () => {
    expect(raised(received(), ['deemAccepted', '2024-03-04', {}, undefined, '2024-03-20'])).toEqual(['accepted-by-silence'])
    expect(raised(...accepted(), ['refuse', '2024-04-03', { ...refusal, lateReason: '补充勘验' }])).toEqual(['decided-late', 'refusal-unreported'])
    expect(raised(received(), ['refuseAcceptance', '2024-03-05', { why: 'notNeeded' }])).toEqual(['refused-later', 'refusal-unreported'])
  })
})

describe('撤回', () => {
  test('决定以前申请人随时可以撤回，决定以后不能', () => {
    for (const steps of [[received()], accepted(), [...accepted(), ['stop', '2024-03-06', { procedure: 'hearing', expected: '一个月' }] as const]]) service.given(...steps).when('withdraw', '2024-03-08').accepted()
    service.given(...granted).when('withdraw', '2024-03-18').refused('not-open-in-state')
  })
})

describe('好差评', () => {
  const bad: Step = ['rateBad', '2024-03-04', { grade: 'veryDissatisfied', named: true, about: ['attitude'], said: '态度生硬' }]

  test('一次服务只评价一次（国办发〔2019〕51号）', () => {
    service.given(onSpot, ['rate', '2024-03-04', { grade: 'fair' }]).when('rate', '2024-03-05', { grade: 'verySatisfied' }).refused('rated-already')
    service.given(onSpot, ['rate', '2024-03-04', { grade: 'fair' }]).when('rateBad', '2024-03-05', { grade: 'dissatisfied', named: false }).refused('rated-already')
    service.given(onSpot, bad, ['callBack', '2024-03-06', { outcome: 'fixed' }]).when('rate', '2024-03-07', { grade: 'satisfied' }).refused('not-open-in-state', 'rated-already')
  })

  test('没有评价的不登记，也不催', () => {
    expect(service.deadlines([onSpot])).toEqual([])
  })

  test('差评要回访整改，回访后可以追加评价', () => {
    expect(service.matter([onSpot, bad]).state).toBe('差评待回访')
    service.given(onSpot, bad).when('callBack', '2024-03-06', { outcome: 'fixed', done: '已调整窗口人员并致歉', again: 'satisfied' }).accepted()
  })

  test('匿名的、联系不上的，核查后也算回访', () => {
    service.given(onSpot, ['rateBad', '2024-03-04', { grade: 'dissatisfied', named: false }]).when('callBack', '2024-03-05', { outcome: 'unreachable' }).accepted()
  })

  test('不予受理的、撤回的，一样可以评价', () => {
    service.given(received(), ['refuseAcceptance', '2024-03-04', { why: 'notNeeded' }]).when(...bad).accepted()
    service.given(received(), ['withdraw', '2024-03-04', {}]).when('rate', '2024-03-04', { grade: 'satisfied' }).accepted()
  })

  test('评价内容不以明文进入记录', () => {
    expect(JSON.stringify(service.matter([onSpot, bad]).entries)).not.toContain('态度生硬')
  })
})
