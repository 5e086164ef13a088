// The ways of a petition, what may not be done, its days, and how it is counted.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { petitionIndicators } from './indicators.ts'
import { petitionAcceptance } from './papers/petition-acceptance.ts'
import { petitionDiversion } from './papers/petition-diversion.ts'
import { petitionExtension } from './papers/petition-extension.ts'
import { petitionForwarding } from './papers/petition-forwarding.ts'
import { petitionOpinion } from './papers/petition-opinion.ts'
import { petition } from './procedure.ts'

const story = storyOf(petition)
const heard = { channel: 'visit', kind: 'claim', topic: 'land', again: 'first', petitioners: [{ name: '甲某' }], account: '承包地四至不清。' }
const received = (more: object = {}, on = '2024-03-04'): Step => ['receive', on, { ...heard, ...more }]
const forwarded = (more: object = {}): Step => ['receiveForwarded', '2024-03-04', { ...heard, sender: '双辽市信访局', ...more }]
const accepted: Step = ['accept', '2024-03-06', { told: 'written' }]
const extended = (on = '2024-05-06'): Step => ['extend', on, { reason: '需要测绘' }]
const replied = (on = '2024-04-10', more: object = {}): Step => ['reply', on, { outcome: 'supported', facts: '经查属实。', opinion: '重新确权。', ground: '农村土地承包法第五十五条', ...more }]
const investigated: Step = ['investigate', '2024-03-20', { record: '到现场丈量。' }]
const delivered: Step = ['deliver', '2024-04-12', { way: 'inPerson' }]
const answered = [received(), accepted, investigated, replied(), delivered] as const
const rechecked = [...answered, ['requestRecheck', '2024-05-10', { body: '双辽市人民政府' }], ['recheckDecided', '2024-06-05', { outcome: 'upheld' }]] as const

describe('登记和告知', () => {
  test('多人走访登记代表，代表不超过五人（信访工作条例第二十条）', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `代表${index}` }))
    story.given().when(...received({ petitioners: many(5), persons: 30 })).accepted()
    story.given().when(...received({ petitioners: many(6) })).refused('too-many-representatives')
    story.given().when(...received({ petitioners: many(6), channel: 'letter' })).accepted()
  })

  test('有直接利害关系的承办人回避（第二十八条）', () => {
    story.given(received()).when('assign', '2024-03-05', { handler: storyAccount, interested: true }).refused('handler-interested')
    story.given(received()).when('assign', '2024-03-05', { handler: storyAccount, interested: false }).accepted()
  })

  test('属于纪检监察机关的检举控告要转送，不能自己受理（第二十二条、第三十条）', () => {
    const accusation = received({ kind: 'accusation' })
    story.given(accusation).when(...accepted).refused('accusation-for-discipline-organ')
    story.given(accusation).when('accept', '2024-03-06', { told: 'written', discipline: true }).refused('accusation-for-discipline-organ')
    story.given(accusation).when('accept', '2024-03-06', { told: 'written', discipline: false }).accepted()
    expect(story.matter([accusation, ['forward', '2024-03-06', { to: '市纪委监委', told: 'yes' }]]).state).toBe('已转送')
  })

  test('转送、交办的不属于职权的，五个工作日内提出异议（第二十三条）', () => {
    const object = (on: string): Step => ['object', on, { reason: '属于县自然资源局职责' }]
    story.given(forwarded()).when(...object('2024-03-11')).accepted()
    story.given(forwarded()).when(...object('2024-03-12')).refused('objection-too-late')
    story.given(received()).when(...object('2024-03-05')).refused('not-forwarded')
    expect(story.matter([forwarded(), object('2024-03-11'), ['objectionRejected', '2024-03-20']]).state).toBe('待处理')
    expect(story.matter([forwarded(), object('2024-03-11'), ['objectionTaken', '2024-03-20']]).state).toBe('已退回')
  })

  test('只有申诉求决类分流到其他程序（第三十一条）', () => {
    const divert: Step = ['divert', '2024-03-06', { way: 'judicial', body: '双辽市人民法院' }]
    story.given(received()).when(...divert).accepted()
    story.given(received({ kind: 'suggestion' })).when(...divert).refused('not-a-claim')
  })

  test('复核以后仍以同一事实和理由提出的，不再受理（第三十六条）', () => {
    expect(story.matter([received({ again: 'repeat' }), ['notAgain', '2024-03-05', { review: '吉复核〔2023〕2号，2023年9月1日' }]]).state).toBe('不再受理')
  })
})

describe('答复', () => {
  test('处理意见要写明依据（第三十二条），建议意见不用（第二十九条）', () => {
    story.given(received(), accepted).when(...replied('2024-04-10', { ground: undefined })).refused('opinion-without-ground')
    story.given(received(), accepted).when(...replied()).accepted()
    story.given(received({ kind: 'suggestion' }), accepted).when(...replied('2024-04-10', { outcome: 'adopted', ground: undefined })).accepted()
  })

  test('办理结果要与类别相符（第二十九条、第三十二条）', () => {
    story.given(received(), accepted).when(...replied('2024-04-10', { outcome: 'adopted' })).refused('outcome-of-another-kind')
    story.given(received({ kind: 'suggestion' }), accepted).when(...replied()).refused('outcome-of-another-kind')
  })

  test('延长由负责人批准，只能一次，期限过了不能延长，没有期限的不用延长（第三十四条）', () => {
    story.given(received(), accepted).when(...extended('2024-05-06')).accepted()
    story.given(received(), accepted).when(...extended('2024-05-07')).refused('extended-too-late')
    story.given(received(), accepted, extended()).when(...extended('2024-05-20')).refused('extended-already')
    story.given(received({ kind: 'suggestion' }), accepted).when(...extended('2024-04-01')).refused('no-handling-limit')
    story.given(received(), accepted).when('extend', '2024-04-01', { reason: '复杂' }, 'staff').refused('no-authority')
  })

  test('没有送达的不能办结；无法送达的、建议意见已回复的可以', () => {
    story.given(received(), accepted, replied()).when('close', '2024-05-20', { why: 'satisfied' }).refused('reply-not-delivered')
    story.given(received(), accepted, replied()).when('close', '2024-05-20', { why: 'suggestion' }).refused('reply-not-delivered')
    story.given(received({ petitioners: undefined }), accepted, replied()).when('close', '2024-05-20', { why: 'unreachable' }).accepted()
    story.given(received({ kind: 'suggestion' }), accepted, replied('2024-04-10', { outcome: 'noted' })).when('close', '2024-04-11', { why: 'suggestion' }).accepted()
  })

  test('期满没有请求复查的，三十日过了才能按期满办结（第三十五条、第三十六条）', () => {
    story.given(...answered).when('close', '2024-05-13', { why: 'lapsed' }).refused('recheck-window-open')
    story.given(...answered).when('close', '2024-05-14', { why: 'lapsed' }).accepted()
    story.given(...answered).when('close', '2024-04-13', { why: 'satisfied' }).accepted()
    story.given(...rechecked).when('close', '2024-07-05', { why: 'lapsed' }).refused('recheck-window-open')
    story.given(...rechecked).when('close', '2024-07-06', { why: 'lapsed' }).accepted()
  })
})

describe('复查、复核', () => {
  test('自收到书面答复之日起三十日内请求复查，最后一日是休息日的顺延（第三十五条）', () => {
    const request = (on: string): Step => ['requestRecheck', on, { body: '双辽市人民政府' }]
    story.given(...answered).when(...request('2024-05-13')).accepted()
    story.given(...answered).when(...request('2024-05-14')).refused('recheck-too-late')
  })

  test('复查撤销的重新处理；维持的可以在三十日内请求复核（第三十六条）', () => {
    expect(story.matter([...answered, ['requestRecheck', '2024-05-10', { body: '市政府' }], ['recheckRedo', '2024-06-05', { by: '2024-07-05' }]]).state).toBe('办理中')
    const request = (on: string): Step => ['requestReview', on, { body: '四平市人民政府' }]
    story.given(...rechecked).when(...request('2024-07-05')).accepted()
    story.given(...rechecked).when(...request('2024-07-06')).refused('review-too-late')
    expect(story.matter([...rechecked, request('2024-07-01'), ['reviewDecided', '2024-07-30', { outcome: 'upheld' }]]).state).toBe('已办结')
  })

  test('调解、和解达成协议的结束（第三十三条）', () => {
    expect(story.matter([received(), accepted, ['settle', '2024-03-20', { way: 'mediation', terms: '各退一步。' }]]).state).toBe('已和解')
  })
})

describe('期限', () => {
  const due = (limit: string, ...steps: readonly Step[]) => story.deadlines(steps).filter((each) => each.limit === limit).map((each) => [each.derived.due, each.state])

  test('十五日内书面告知；匿名的没有这个期限（第二十三条）', () => {
    expect(due('inform', received())).toEqual([['2024-03-19', 'running']])
    expect(due('inform', forwarded(), accepted)).toEqual([['2024-03-19', 'met']])
    expect(due('inform', received({ petitioners: undefined }))).toEqual([])
  })

  test('申诉求决自受理之日起六十日，可以延长三十日；建议意见没有这个期限（第三十四条）', () => {
    // 第六十日是5月5日星期日，顺延到5月6日。
    expect(due('handle', received(), accepted)).toEqual([['2024-05-06', 'running']])
    expect(due('handle', received(), accepted, extended())).toEqual([['2024-06-04', 'running']])
    expect(due('handle', received({ kind: 'suggestion' }), accepted)).toEqual([])
  })

  test('异议期限一受理就不再提醒；要求反馈的按要求的日期', () => {
    expect(due('object', forwarded())).toEqual([['2024-03-11', 'running']])
    expect(due('object', forwarded(), accepted)).toEqual([['2024-03-11', 'met']])
    expect(due('feedBack', forwarded({ reportBy: '2024-04-20' }))).toEqual([['2024-04-20', 'running']])
  })

  test('复查机关三十日内提出意见', () => {
    expect(due('recheck', ...answered, ['requestRecheck', '2024-05-10', { body: '市政府' }])).toEqual([['2024-06-11', 'running']])
  })
})

test('迟答复、没有调查核实的，提示', () => {
  const raised = (...steps: readonly Step[]) => petition.flags.filter((flag) => flag.raised(story.matter(steps))).map((flag) => flag.code)
  expect(raised(...answered)).toEqual([])
  expect(raised(received(), accepted, investigated, replied('2024-05-07'))).toEqual(['replied-late'])
  expect(raised(received(), accepted, investigated, extended(), replied('2024-05-07'))).toEqual([])
  expect(raised(received(), accepted, replied())).toEqual(['not-investigated'])
})

test('初次重复、类别、按期各计各的', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(petitionIndicators, petition, story.matter(steps))
  expect(figures(...rechecked)).toEqual({
    'petition.received': 1, 'petition.first': 1, 'petition.visits': 1, 'petition.visitors': 1, 'petition.kind.claim': 1, 'petition.accepted': 1, 'petition.replied': 1, 'petition.claimsReplied': 1,
    'petition.claimsRepliedOnTime': 1, 'petition.rechecks': 1,
  })
  expect(figures(received({ again: 'repeat', persons: 12 }), accepted, extended(), replied('2024-06-05'))).toEqual({
    'petition.received': 1, 'petition.repeat': 1, 'petition.visits': 1, 'petition.visitors': 12, 'petition.kind.claim': 1, 'petition.accepted': 1, 'petition.extended': 1, 'petition.replied': 1, 'petition.claimsReplied': 1,
  })
  expect(figures(forwarded({ channel: 'letter', kind: 'accusation' }), ['forward', '2024-03-05', { to: '市纪委监委', told: 'yes' }])).toEqual({
    'petition.received': 1, 'petition.first': 1, 'petition.forwardedToUs': 1, 'petition.kind.accusation': 1, 'petition.passedOn': 1,
  })
})

describe('文书', () => {
  const says = (text: string, ...parts: readonly string[]) => {
    for (const part of parts) expect(text).toContain(part)
  }

  test('告知书写明受理和最晚哪天办结（第二十三条）', () => {
    says(printed(petitionAcceptance, story.matter([received(), accepted])), '受理告知书', '2024年5月6日', '第二十三条', '双辽市永加乡人民政府')
    expect(printed(petitionAcceptance, story.matter([received({ kind: 'suggestion' }), accepted]))).not.toContain('最晚')
  })

  test('处理意见书写明请求、事实和理由、意见、依据和复查途径（第三十二条、第三十五条）', () => {
    says(printed(petitionOpinion, story.matter([...answered])), '处理意见书', '事实和理由', '支持', '农村土地承包法第五十五条', '三十日内', '请求复查')
    const suggestion = printed(petitionOpinion, story.matter([received({ kind: 'suggestion' }), accepted, replied('2024-04-10', { outcome: 'adopted' })]))
    expect(suggestion).toContain('答复书')
    expect(suggestion).not.toContain('请求复查')
  })

  test('分流、转送、延期都告知信访人', () => {
    says(printed(petitionDiversion, story.matter([received(), ['divert', '2024-03-06', { way: 'arbitration', body: '市仲裁委' }]])), '分流告知书', '仲裁', '市仲裁委')
    says(printed(petitionForwarding, story.matter([received(), ['forward', '2024-03-06', { to: '县自然资源局', told: 'yes' }]])), '转送告知书', '县自然资源局')
    says(printed(petitionExtension, story.matter([received(), accepted, extended()])), '延长至2024年6月4日', '需要测绘')
  })
})

test('列表上的名称不写姓名', () => {
  expect(petition.name(story.matter([received()]))).toBe('申诉求决：土地承包和流转（走访）')
})
