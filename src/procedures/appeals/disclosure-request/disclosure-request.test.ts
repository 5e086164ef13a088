// A request for information: its day of receipt, its clock, the ways of answering, and what may not be withheld so.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { disclosureRequestIndicators } from './indicators.ts'
import { disclosureAnswer } from './papers/disclosure-answer.ts'
import { disclosureConsultation } from './papers/disclosure-consultation.ts'
import { disclosureCorrection } from './papers/disclosure-correction.ts'
import { disclosureExtension } from './papers/disclosure-extension.ts'
import { disclosureReceipt } from './papers/disclosure-receipt.ts'
import { disclosureRequest } from './procedure.ts'

const story = storyOf(disclosureRequest)
const received = (more: object = {}, on = '2024-03-04'): Step => ['receive', on, { channel: 'inPerson', applicant: { name: '甲某' }, information: '某路段工程决算', ...more }]
const clear: Step = ['clear', '2024-03-06']
const correction = (on = '2024-03-13', more: object = {}): Step => ['askCorrection', on, { items: '写明年度', until: '2024-03-27', ...more }]
const corrected: Step = ['corrected', '2024-03-20', { information: '2023年某路段工程决算' }]
const consult = (whom = 'thirdParty', on = '2024-03-11'): Step => ['askOpinion', on, { whom, organ: '永加粮贸公司' }]
const opinion = (said = 'objects', on = '2024-03-20'): Step => ['opinion', on, { opinion: said, reasons: '涉及报价' }]
const boss = '22222222-2222-7222-8222-222222222222'
const extended = (on = '2024-04-01', approver = boss): Step => ['extend', on, { reason: '需要检索旧档', approver }]
const answered = (on: string, result = 'provided', more: object = {}): Step => ['answer', on, { result, ...more }]
const reasons = { reasons: '理由' }

describe('收到申请之日（政府信息公开条例第三十一条）', () => {
  test('当面提交、签收邮件以当天为准', () => {
    for (const channel of ['inPerson', 'oral', 'signedPost']) {
      story.given().when(...received({ channel, arrivedOn: '2024-03-01' })).refused('received-on-another-day')
      story.given().when(...received({ channel, arrivedOn: '2024-03-04' })).accepted()
    }
  })

  test('平常信函、互联网、传真以确认之日为准；平常信函当日没有确认的，提示', () => {
    for (const channel of ['plainPost', 'online', 'fax']) story.given().when(...received({ channel, arrivedOn: '2024-03-01' })).accepted()
    const raised = (more: object) => disclosureRequest.flags.filter((flag) => flag.raised(story.matter([received(more)]))).map((flag) => flag.code)
    expect(raised({ channel: 'plainPost', arrivedOn: '2024-03-01' })).toEqual(['confirmed-late'])
    expect(raised({ channel: 'plainPost', arrivedOn: '2024-03-04' })).toEqual([])
    expect(raised({ channel: 'online', arrivedOn: '2024-03-01' })).toEqual([])
  })
})

describe('补正（第三十条）', () => {
  test('只能一次性告知，补正期限要往后', () => {
    story.given(received()).when(...correction()).accepted()
    story.given(received()).when(...correction('2024-03-13', { until: '2024-03-13' })).refused('correction-day-passed')
    story.given(received(), correction(), corrected).when(...correction('2024-03-21')).refused('correction-asked-already')
  })

  test('逾期不补正的视为放弃，期限没过不能', () => {
    story.given(received(), correction()).when('abandoned', '2024-03-27').refused('correction-still-open')
    story.given(received(), correction()).when('abandoned', '2024-03-28').accepted()
  })

  test('七个工作日以后才告知的，提示', () => {
    const late = (on: string) => disclosureRequest.flags.some((flag) => flag.code === 'correction-asked-late' && flag.raised(story.matter([received(), correction(on)])))
    expect(late('2024-03-13')).toBe(false)
    expect(late('2024-03-14')).toBe(true)
  })
})

describe('期限', () => {
  const due = (limit: string, ...steps: readonly Step[]) => story.deadlines(steps).filter((each) => each.limit === limit).map((each) => [each.derived.due, each.state])

  test('收到之日起二十个工作日，补正的从收到补正之日重新计算（第三十条、第三十三条）', () => {
    expect(due('answer', received())).toEqual([['2024-04-01', 'running']])
    expect(due('answer', received(), correction(), corrected)).toEqual([['2024-04-01', 'met'], ['2024-04-18', 'running']])
  })

  test('征求意见的时间不计算在内（第三十三条第三款）', () => {
    // 3月11日至20日八个工作日不算。
    expect(due('answer', received(), clear, consult(), opinion())).toEqual([['2024-04-12', 'running']])
    expect(due('answer', received(), clear, consult())[0]?.[1]).toBe('paused')
  })

  test('可以延长二十个工作日，只能一次，期限内由负责人同意（第三十三条第二款）', () => {
    expect(due('answer', received(), clear, extended())).toEqual([['2024-04-29', 'running']])
    story.given(received(), clear).when(...extended('2024-04-02')).refused('extended-too-late')
    story.given(received(), clear, extended()).when(...extended('2024-04-10')).refused('extended-already')
    story.given(received(), clear).when(...extended('2024-03-20', storyAccount)).refused('approves-own-extension')
    story.given(received(), clear).when('extend', '2024-03-20', { reason: '检索', approver: storyAccount }, 'township-head').accepted()
  })

  test('申请过多但理由合理的，按确定的日期答复（第三十五条）', () => {
    const defer: Step = ['defer', '2024-03-20', { until: '2024-06-20' }]
    expect(due('deferred', received(), clear, defer)).toEqual([['2024-06-20', 'running']])
    story.given(received(), clear).when('defer', '2024-03-20', { until: '2024-03-20' }).refused('deferred-backward')
  })

  test('超过期限答复的，提示', () => {
    const late = (...steps: readonly Step[]) => disclosureRequest.flags.some((flag) => flag.code === 'answered-late' && flag.raised(story.matter(steps)))
    expect(late(received(), answered('2024-04-01'))).toBe(false)
    expect(late(received(), answered('2024-04-02'))).toBe(true)
    expect(late(received(), clear, consult(), opinion('agrees'), answered('2024-04-12'))).toBe(false)
    expect(late(received(), clear, consult(), opinion('agrees'), answered('2024-04-15'))).toBe(true)
    expect(late(received(), clear, extended(), answered('2024-04-29'))).toBe(false)
  })
})

describe('答复（第三十六条）', () => {
  test('能当场答复的当场答复', () => {
    expect(story.matter([received(), answered('2024-03-04', 'published', { where: '市政府网站' })]).state).toBe('已答复')
  })

  test('不予公开、部分公开要写依据和理由', () => {
    for (const result of ['withheld', 'partly']) {
      story.given(received(), clear).when(...answered('2024-03-20', result)).refused('withheld-without-ground')
      story.given(received(), clear).when(...answered('2024-03-20', result, { ground: 'process', ...reasons })).accepted()
    }
  })

  test('不存在、不属于本机关、不予处理的要写理由', () => {
    for (const result of ['none', 'notOurs', 'processing', 'excessive']) {
      story.given(received(), clear).when(...answered('2024-03-20', result)).refused('answer-without-reasons')
      story.given(received(), clear).when(...answered('2024-03-20', result, reasons)).accepted()
    }
  })

  test('以商业秘密、个人隐私为由不予公开的，先征求第三方意见（第十五条、第三十二条）', () => {
    const withheld = answered('2024-03-25', 'withheld', { ground: 'thirdParty', ...reasons })
    story.given(received(), clear).when(...withheld).refused('third-party-not-asked')
    story.given(received(), clear, consult('organ'), opinion()).when(...withheld).refused('third-party-not-asked')
    story.given(received(), clear, consult(), opinion()).when(...withheld).accepted()
  })

  test('第三方不同意的，公开要写明公共利益或者理由（第三十二条）', () => {
    story.given(received(), clear, consult(), opinion()).when(...answered('2024-03-25')).refused('third-party-objects')
    story.given(received(), clear, consult(), opinion()).when(...answered('2024-03-25', 'provided', { overriding: true })).accepted()
    story.given(received(), clear, consult(), opinion('agrees')).when(...answered('2024-03-25')).accepted()
  })

  test('十五个工作日没过，不能按逾期没有意见登记（第三十二条、第三十四条）', () => {
    for (const whom of ['thirdParty', 'organ']) {
      story.given(received(), clear, consult(whom)).when(...opinion('silent', '2024-04-01')).refused('opinion-still-due')
      story.given(received(), clear, consult(whom)).when(...opinion('silent', '2024-04-02')).accepted()
    }
  })

  test('不收费，明显过多的才可以收信息处理费（第四十二条）', () => {
    story.given(received(), clear).when(...answered('2024-03-20', 'provided', { fee: 1000 })).refused('fee-without-excess')
    story.given(received(), clear).when(...answered('2024-03-20', 'provided', { fee: 1000, excessive: true })).accepted()
    story.given(received(), clear).when(...answered('2024-03-20', 'provided', { fee: 0 })).accepted()
  })
})

test('申请、答复、各种结果各计各的', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(disclosureRequestIndicators, disclosureRequest, story.matter(steps))
  const result = (key: string, more: object = {}) => figures(received(), clear, answered('2024-03-20', key, more))
  const base = { 'disclosure.requests': 1, 'disclosure.answered': 1, 'disclosure.answeredOnTime': 1 }
  expect(result('provided')).toEqual({ ...base, 'disclosure.granted': 1 })
  expect(result('partly', { ground: 'process', ...reasons })).toEqual({ ...base, 'disclosure.partly': 1 })
  expect(result('withheld', { ground: 'secret', ...reasons })).toEqual({ ...base, 'disclosure.withheld': 1 })
  expect(result('none', reasons)).toEqual({ ...base, 'disclosure.unable': 1 })
  expect(result('petition')).toEqual({ ...base, 'disclosure.notHandled': 1 })
  expect(result('special')).toEqual(base)
  expect(figures(received(), correction(), ['abandoned', '2024-03-28'])).toEqual({ 'disclosure.requests': 1, 'disclosure.abandoned': 1 })
  expect(figures(received(), clear, extended(), answered('2024-04-30'))).toEqual({ 'disclosure.requests': 1, 'disclosure.extended': 1, 'disclosure.answered': 1, 'disclosure.granted': 1 })
})

describe('文书', () => {
  const says = (text: string, ...parts: readonly string[]) => {
    for (const part of parts) expect(text).toContain(part)
  }

  test('不予公开的，告知先申请行政复议（行政复议法第二十三条）', () => {
    const text = printed(disclosureAnswer, story.matter([received(), clear, answered('2024-03-20', 'withheld', { ground: 'process', ...reasons })]))
    says(text, '答复书', '第三十六条第三项', '过程性信息', '六十日内依法申请行政复议', '应当先申请行政复议')
    says(printed(disclosureAnswer, story.matter([received({}, '2023-03-06'), answered('2023-03-06', 'withheld', { ground: 'process', ...reasons })])), '或者自收到之日起六个月内依法提起行政诉讼')
  })

  test('公开的写明条款、获取方式和救济', () => {
    says(printed(disclosureAnswer, story.matter([received(), answered('2024-03-04', 'published', { where: '市政府网站' })])), '第三十六条第一项', '市政府网站', '六个月内依法提起行政诉讼')
  })

  test('回执、补正、征求意见、延期写明日期，征求意见不写申请人', () => {
    says(printed(disclosureReceipt, story.matter([received()])), '登记回执', '2024年3月4日', '2024年4月1日')
    says(printed(disclosureCorrection, story.matter([received(), correction()])), '写明年度', '2024年3月27日', '视为放弃申请')
    const consultation = printed(disclosureConsultation, story.matter([received(), clear, consult()]))
    says(consultation, '永加粮贸公司', '十五个工作日', '2024年4月1日')
    expect(consultation).not.toContain('人0')
    says(printed(disclosureExtension, story.matter([received(), clear, extended()])), '2024年4月29日', '需要检索旧档')
  })
})
