// A post goes from one to the next: what the receiver signs for, what was missing, and who may not.
import { describe, expect, test } from 'vitest'
import type { Procedure } from '#procedure/procedure.ts'
import { storyAccount, storyOf, storyTownship, type Step } from '#test/story.ts'
import { actingAppointment } from '../acting-appointment/procedure.ts'
import { appointment } from '../appointment/procedure.ts'
import { giverOf, takerOf } from './parties.ts'
import { handover } from './procedure.ts'

const next = '22222222-2222-7222-8222-222222222222'
const other = '33333333-3333-7333-8333-333333333333'
const manager = '44444444-4444-7444-8444-444444444444'
const held = (account: string, post = 'window-clerk', on = '2024-01-02') => storyOf(appointment, { area: storyTownship }).matter([['appoint', on, { account, post }, undefined, undefined, manager]])
const left = storyOf(appointment, { area: storyTownship }).matter([['appoint', '2023-01-02', { account: other, post: 'window-clerk' }], ['end', '2024-02-01', { reason: '调任' }]])
const around = [held(storyAccount), held(next), held(other, 'staff')]
const story = storyOf(handover, { area: storyTownship, around })
const handed = (more: object = {}): Step => ['handOver', '2024-03-01', { post: 'window-clerk', to: next, why: 'leaving', by: '2024-03-08', ...more }, 'window-clerk']
const signed = (action: string, answers: object = {}, on = '2024-03-04', account = next): Step => [action, on, answers, 'window-clerk', undefined, account]

describe('岗位交接', () => {
  test('离职前应当办理公务交接手续：本人移交，接收人清点无误签收，交接就完成了', () => {
    const done = story.matter([handed({ things: [{ what: '受理专用章', count: 1 }], remark: '三月的会议材料没有归档。' }), signed('receive')])
    expect(done.state).toBe('已交接')
    expect([giverOf(done), takerOf(done)]).toEqual([storyAccount, next])
  })

  test('有缺的写明缺什么、哪天补齐，补齐以前一直提醒移交人', () => {
    const gaps = signed('receiveWithGaps', { gaps: '取件登记本少一本。', supplyBy: '2024-03-15' })
    expect(story.matter([handed(), gaps]).state).toBe('待补齐')
    expect(story.deadlines([handed(), gaps], '2024-03-05').find((each) => each.limit === 'supply')).toMatchObject({ state: 'running', whose: '移交人', derived: { due: '2024-03-15' } })
    expect(story.matter([handed(), gaps, signed('settle', {}, '2024-03-12')]).state).toBe('已交接')
  })

  test('只有接收人本人能清点、签收、补齐、退回', () => {
    for (const action of ['receive', 'sendBack'] as const) story.given(handed()).when(...signed(action, action === 'sendBack' ? { reason: '不是我接' } : {}, '2024-03-04', other)).refused('not-the-receiver')
    story.given(handed()).when(...signed('receive', {}, '2024-03-04', storyAccount)).refused('not-the-receiver')
    story.given(handed()).when(...signed('sendBack', { reason: '由王某接手' })).accepted()
  })

  test('撤回的只能是提出的人，签收以后不能撤回', () => {
    story.given(handed()).when(...signed('withdraw', { reason: '不走了' })).refused('not-the-opener')
    story.given(handed()).when(...signed('withdraw', { reason: '不走了' }, '2024-03-04', storyAccount)).accepted()
    story.given(handed(), signed('receive')).when(...signed('withdraw', { reason: '不走了' }, '2024-03-05', storyAccount)).refused('not-open-in-state')
  })

  test('接收人要先有这个岗位，任职的、代理的都行', () => {
    story.given().when(...handed({ to: other })).refused('receiver-without-post')
    const standsIn = storyOf(actingAppointment, { area: storyTownship, around }).matter([['arrange', '2024-02-28', { inPlaceOf: storyAccount, post: 'window-clerk', account: other, from: '2024-03-04', until: '2024-03-20', why: 'leave' }, undefined, undefined, manager]])
    const acted = storyOf(handover, { area: storyTownship, around: [...around, standsIn] })
    acted.given().when(...handed({ to: other, why: 'acting' })).accepted()
    acted.given().when('handOver', '2024-03-21', { post: 'window-clerk', to: other, why: 'acting', by: '2024-03-25' }, 'window-clerk').refused('receiver-without-post')
    // And back again: who stood in has something to hand over, too.
    acted.given().when('handOver', '2024-03-20', { post: 'window-clerk', to: storyAccount, why: 'acting', by: '2024-03-25' }, 'staff', undefined, other).accepted()
  })

  test('没有担任过的岗位不能移交；不能交给自己；监交人是第三个人；完成日期不在提出以前', () => {
    story.given().when(...handed({ post: 'deputy-head' })).refused('handed-post-not-held', 'receiver-without-post')
    story.given().when(...handed({ to: storyAccount })).refused('hands-over-to-oneself')
    story.given().when(...handed({ watcher: next })).refused('watched-by-a-party')
    story.given().when(...handed({ by: '2024-02-29' })).refused('handover-ends-before')
  })

  test('移交人已经离任的，由管理员或者领导安排；没有担任过的不行', () => {
    const arranged = (from: string): Step => ['arrange', '2024-03-01', { from, post: 'window-clerk', to: next, why: 'leaving', by: '2024-03-08' }, 'administrator', undefined, manager]
    const gone = storyOf(handover, { area: storyTownship, around: [...around, left] })
    gone.given().when(...arranged(other)).accepted()
    story.given().when(...arranged(other)).refused('handed-post-not-theirs')
    expect(giverOf(gone.matter([arranged(other)]))).toBe(other)
  })

  test('标题只有岗位，没有人名', () => {
    expect((handover as unknown as Procedure).name(story.matter([handed()]))).toBe('便民服务中心窗口人员交接')
  })
})
