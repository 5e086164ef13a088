// Standing in: beforehand, for named days, in a post really held, and over by itself.
import { describe, expect, test } from 'vitest'
import { registerRow } from '#matters/change-of.ts'
import { actingAs } from '#people/appointment.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { lastDay } from '#procedure/last-day.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { storyAccount, storyOf, storyTownship, storyVillage, type Step } from '#test/story.ts'
import { appointment } from '../appointment/procedure.ts'
import { localParameters } from '../local-parameters/procedure.ts'
import { actingAppointment } from './procedure.ts'

const head = '22222222-2222-7222-8222-222222222222'
const deputy = '33333333-3333-7333-8333-333333333333'
const held = storyOf(appointment, { area: storyTownship }).matter([['appoint', '2024-01-02', { account: head, post: 'township-head' }]])
const story = storyOf(actingAppointment, { area: storyTownship, around: [held] })
const arranged = (more: object = {}, on = '2024-03-01'): Step => ['arrange', on, { inPlaceOf: head, post: 'township-head', account: deputy, from: '2024-03-04', until: '2024-03-15', why: 'leave', ...more }]
const procedure = actingAppointment as unknown as Procedure

describe('代理岗位', () => {
  test('从第一天到最后一天能办，过了自动结束，原来的人始终是任职', () => {
    const row = registerRow(220382203, procedure, story.matter([arranged()]))
    expect(row).toMatchObject({ account: deputy, post: 'township-head', fromOn: '2024-03-04', toOn: '2024-03-15' })
    const actor = { account: deputy, appointments: [{ id: '', account: deputy, post: 'township-head' as const, area: storyTownship, from: plainDate('2024-03-04'), to: plainDate('2024-03-15') }] }
    const on = (day: string) => actingAs(actor, ['township-head'], { area: storyVillage, day: plainDate(day) }).length
    expect([on('2024-03-03'), on('2024-03-04'), on('2024-03-15'), on('2024-03-16')]).toEqual([0, 1, 1, 0])
  })

  test('提前结束的，发生日期是最后一天', () => {
    const ended = story.matter([arranged(), ['endEarly', '2024-03-08', { reason: '本人提前返岗' }]])
    expect(ended.state).toBe('提前结束')
    expect(registerRow(220382203, procedure, ended)).toMatchObject({ fromOn: '2024-03-04', toOn: '2024-03-08' })
  })

  test('还在的写明到哪天止；提前结束的，以结束的那天为准', () => {
    expect(lastDay(procedure, story.matter([arranged()]))).toBe('2024-03-15')
    expect(lastDay(procedure, story.matter([arranged(), ['endEarly', '2024-03-08', { reason: '返岗' }]]))).toBeUndefined()
  })

  test('已经自动结束的，不能再用提前结束把日子延长', () => {
    story.given(arranged()).when('endEarly', '2024-03-15', { reason: '返岗' }).accepted()
    story.given(arranged()).when('endEarly', '2024-03-16', { reason: '返岗' }).refused('acting-over-already')
  })

  test('还没有开始就取消的，一天也没有代理过', () => {
    const ended = story.matter([arranged(), ['endEarly', '2024-03-02', { reason: '不去培训了' }]])
    const row = registerRow(220382203, procedure, ended)
    expect(row && row.toOn !== null && row.toOn < row.fromOn).toBe(true)
  })

  test('事先登记，两个日期有先后', () => {
    story.given().when(...arranged({ from: '2024-02-29' })).refused('acting-named-afterwards')
    story.given().when(...arranged({ from: '2024-03-01' })).accepted()
    story.given().when(...arranged({ until: '2024-03-03' })).refused('acting-days-in-order')
    story.given().when(...arranged({ until: '2024-03-04' })).accepted()
  })

  test('最长天数：没有定的默认九十日，县里定了的按县里的', () => {
    story.given().when(...arranged({ until: '2024-06-01' })).accepted()
    story.given().when(...arranged({ until: '2024-06-02' })).refused('acting-too-long')
    const set = storyOf(localParameters, { area: '220382' }).matter([['set', '2024-01-10', { rule: 'acting-most-days', value: '10', from: '2024-01-10', paper: '双组发〔2024〕1号' }]])
    const stricter = storyOf(actingAppointment, { area: storyTownship, around: [held, set] })
    stricter.given().when(...arranged({ until: '2024-03-13' })).accepted()
    stricter.given().when(...arranged({ until: '2024-03-14' })).refused('acting-too-long')
  })

  test('被代理的人要真在这个岗位上；不能代理自己；管理员不能安排自己代理，也不能给自己提前结束', () => {
    story.given().when(...arranged({ inPlaceOf: storyAccount })).refused('acted-post-not-held')
    story.given().when(...arranged({ post: 'deputy-head' })).refused('acted-post-not-held')
    story.given().when(...arranged({ account: head })).refused('acts-for-oneself')
    story.given().when(...arranged({ account: storyAccount })).refused('appoints-oneself')
    story.given(arranged()).when('endEarly', '2024-03-08', { reason: '返岗' }, undefined, undefined, deputy).refused('ends-own-acting')
  })

  test('代理按岗位所属的一级登记', () => {
    storyOf(actingAppointment, { area: storyVillage, around: [held] }).given().when(...arranged()).refused('post-at-wrong-level', 'acted-post-not-held')
  })

  test('标题只有岗位和日期，没有人名', () => {
    expect(procedure.name(story.matter([arranged()]))).toBe('代理乡镇长（2024-03-04至2024-03-15）')
  })
})
