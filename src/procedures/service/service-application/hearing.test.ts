// Several bodies at one counter, and the hearing of a licence: longer terms, a clock that stands still, nobody hurried past a right.
import { describe, expect, test } from 'vitest'
import { printed } from '#test/printed.ts'
import { accepted, asking, service } from '#test/service-story.ts'
import { storyOf, type Step } from '#test/story.ts'
import { serviceItem } from '../service-item/procedure.ts'
import { legalDue } from './clocks.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { extensionNotice } from './papers/extension-notice.ts'
import { hearingNotice, hearingRightNotice } from './papers/hearing-notices.ts'

const chair = '44444444-4444-7444-8444-444444444444'
const record = [{ sha256: 'a'.repeat(64), name: '听证笔录.pdf', bytes: 1000 }]
const extension = { reason: '几个部门意见不一', approver: '22222222-2222-7222-8222-222222222222' }
const dues = (steps: readonly Step[], asOf?: string) => Object.fromEntries(service.deadlines(steps, asOf).map((each) => [each.limit, each.derived.due]))
const states = (steps: readonly Step[], asOf?: string) => Object.fromEntries(service.deadlines(steps, asOf).map((each) => [each.limit, each.state]))

describe('统一、联合、集中办理', () => {
  test('四十五个工作日内办结（行政许可法第四十二条第二款）', () => {
    // 3月5日受理；清明、劳动节放假，4月7日、28日、5月11日补班。
    expect(dues(accepted('jointLicence'))).toMatchObject({ decideJointly: '2024-05-10' })
    expect(dues(accepted('jointLicence'))).not.toHaveProperty('decide')
    expect(legalDue(service.matter(accepted('jointLicence')), plainDate('2024-03-05'))).toBe('2024-05-10')
  })

  test('经本级政府负责人批准可以延长十五个工作日，不是十个；经办人不能登记', () => {
    service.given(...accepted('jointLicence')).when('extend', '2024-05-06', extension, 'window-clerk').refused('joint-extension-by-staff')
    const extended: readonly Step[] = [...accepted('jointLicence'), ['extend', '2024-05-06', extension, 'township-head']]
    expect(dues(extended)).toMatchObject({ decideJointly: '2024-05-30' })
    expect(legalDue(service.matter(extended), plainDate('2024-05-06'))).toBe('2024-05-30')
    expect(printed(extensionNotice, service.matter(extended))).toContain('第四十二条第二款，经本级政府负责人批准，延长15个工作日，至2024年5月30日')
  })

  test('只有在本级作决定的行政许可才能联合办理', () => {
    const card = { applicants: ['person'], forward: false, substantiveCheck: false, place: '大厅', materials: [], name: '某事', jointly: true }
    storyOf(serviceItem).given().when('list', '2024-01-02', { ...card, kind: 'publicService' }).refused('joint-not-here')
    storyOf(serviceItem).given().when('list', '2024-01-02', { ...card, kind: 'licence', forward: true, forwardTo: '县林业局' }).refused('joint-not-here')
    storyOf(serviceItem).given().when('list', '2024-01-02', { ...card, kind: 'licence', promisedDays: 46 }).refused('promise-beyond-law')
    storyOf(serviceItem).given().when('list', '2024-01-02', { ...card, kind: 'licence', promisedDays: 45 }).accepted()
  })
})

describe('听证', () => {
  const told: readonly Step[] = [...accepted(), ['tellHearingRight', '2024-03-08', { whom: ['applicant', 'interested'], why: '影响相邻各户通行' }]]
  const asked: readonly Step[] = [...told, ['requestHearing', '2024-03-15', { who: ['interested'] }]]
  const call = (on: string, heldOn: string, by = chair): Step => ['callHearing', on, { heldOn, at: '上午九时', place: '乡政府二楼会议室', chair: by }]
  const called: readonly Step[] = [...asked, call('2024-03-18', '2024-03-28')]
  const closed: readonly Step[] = [...called, ['closeHearing', '2024-03-28', { outcome: 'held', confirmed: true, record }]]

  test('告知以后五日内可以申请，过了不再受理申请（行政许可法第四十七条）', () => {
    expect(dues(told)).toMatchObject({ askForHearing: '2024-03-15' })
    service.given(...told).when('requestHearing', '2024-03-15', { who: ['applicant'] }).accepted()
    service.given(...told).when('requestHearing', '2024-03-18', { who: ['applicant'] }).refused('hearing-request-late')
    service.given(...accepted()).when('requestHearing', '2024-03-15', { who: ['applicant'] }).refused('hearing-right-untold')
    service.given(...told).when('tellHearingRight', '2024-03-11', { whom: ['applicant'], why: '同前' }).refused('hearing-right-told-already')
  })

  test('申请听证的期限没有过，不能作决定；过了没有人申请，可以决定', () => {
    service.given(...told).when('grant', '2024-03-15').refused('hearing-time-running')
    service.given(...told).when('grant', '2024-03-18').accepted()
  })

  test('收到申请，二十日内组织听证（行政许可法第四十七条）', () => {
    expect(dues(asked)).toMatchObject({ holdHearing: '2024-04-15' })
  })

  test('听证所需时间不计入办理期限（行政许可法第四十五条）', () => {
    expect(states(asked)).toMatchObject({ decide: 'paused', promised: 'paused' })
    // 3月15日至28日十个工作日不算：4月2日、3月19日各往后推。
    expect(dues(closed)).toMatchObject({ decide: '2024-04-17', promised: '2024-04-02' })
    expect(legalDue(service.matter(closed), plainDate('2024-03-28'))).toBe('2024-04-17')
    service.given(...closed).when('grant', '2024-04-02').accepted()
  })

  test('听证结束以前不能作决定', () => {
    service.given(...called).when('grant', '2024-03-20').refused('not-open-in-state')
  })

  test('举行七日以前通知申请人、利害关系人（行政许可法第四十八条第一项）', () => {
    service.given(...asked).when(...call('2024-03-18', '2024-03-27')).refused('hearing-notice-short')
    service.given(...asked).when(...call('2024-03-18', '2024-03-28')).accepted()
    service.given(...called).when('closeHearing', '2024-03-27', { outcome: 'held', confirmed: true, record }).refused('hearing-not-as-called')
    service.given(...asked).when('closeHearing', '2024-03-27', { outcome: 'held', confirmed: true, record }).refused('hearing-not-as-called')
  })

  test('审查申请的人不能主持（行政许可法第四十八条第三项）', () => {
    service.given(...asked).when(...call('2024-03-18', '2024-03-28', '11111111-1111-7111-8111-111111111111')).refused('chair-examined')
  })

  test('笔录由参加人签字确认（行政许可法第四十八条第五项）', () => {
    service.given(...called).when('closeHearing', '2024-03-28', { outcome: 'held' }).refused('hearing-record-unconfirmed')
    service.given(...called).when('closeHearing', '2024-03-28', { outcome: 'held', confirmed: true }).refused('hearing-record-unconfirmed')
  })

  test('申请的人可以放弃；机关依法决定的听证不能放弃（行政许可法第四十六条）', () => {
    service.given(...asked).when('closeHearing', '2024-03-18', { outcome: 'givenUp' }).accepted()
    const ordered: readonly Step[] = [...accepted(), ['orderHearing', '2024-03-11', { why: 'publicInterest', announced: '乡政府公示栏' }, 'township-head']]
    expect(states(ordered)).toMatchObject({ decide: 'paused' })
    service.given(...ordered).when('closeHearing', '2024-03-18', { outcome: 'givenUp' }).refused('hearing-not-theirs-to-give-up')
  })

  test('只开一次，只为行政许可', () => {
    service.given(...closed).when('orderHearing', '2024-03-29', { why: 'byLaw', announced: '公示栏' }, 'township-head').refused('hearing-closed-already')
    service.given(...accepted('registration')).when('tellHearingRight', '2024-03-08', { whom: ['applicant'], why: '无' }).refused('hearing-for-licences-only')
    service.given(['handleOnSpot', '2024-03-04', asking('registration')]).when('orderHearing', '2024-03-05', { why: 'byLaw', announced: '公示栏' }, 'township-head').refused('hearing-for-licences-only', 'not-open-in-state')
  })

  test('告知书写明到哪天以前申请，通知书写明时间、地点、主持人和不计入期限', () => {
    expect(printed(hearingRightNotice, service.matter(told))).toContain('请在2024年3月15日以前向本机关提出')
    const notice = printed(hearingNotice, service.matter(called))
    for (const words of ['2024年3月28日上午九时', '乡政府二楼会议室', '申请回避', '第四十五条']) expect(notice).toContain(words)
  })
})
