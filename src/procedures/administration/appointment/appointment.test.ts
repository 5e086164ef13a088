// Appointments: by another's hand, at the right level, from day to day.
import { momentAt } from '#calendar/clock.ts'
import { describe, expect, test } from 'vitest'
import { postIds, posts } from '#people/post.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { storyAccount, storyOf, storyTownship, storyVillage, type Step } from '#test/story.ts'
import { appointment } from './procedure.ts'

const clerk = '22222222-2222-7222-8222-222222222222'
const inTownship = storyOf(appointment, { area: storyTownship })
const inCounty = storyOf(appointment, { area: storyTownship.slice(0, 6) })
const inVillage = storyOf(appointment, { area: storyVillage })
const appointed = (post: string): Step => ['appoint', '2024-03-01', { account: clerk, post }]

describe('任职', () => {
  test('登记任职后在名册上，登记离任后下名册', () => {
    const standing = inTownship.matter([appointed('justice-clerk')])
    expect(standing.state).toBe('在任')
    expect((appointment as unknown as Procedure).register?.holder?.(standing)).toEqual({ account: clerk, post: 'justice-clerk' })
    const left = inTownship.matter([appointed('justice-clerk'), ['end', '2024-09-30', { reason: '调任' }]])
    expect(left.state).toBe('已离任')
    expect(left.closedOn).toBe('2024-09-30')
  })

  test('任职文件写不写都可以', () => {
    inTownship.given().when('appoint', '2024-03-01', { account: clerk, post: 'staff', document: '永政发〔2024〕3号' }).accepted()
    inTownship.given().when('appoint', '2024-03-01', { account: clerk, post: 'staff' }).accepted()
  })

  test('管理员不能给自己任职，包括任命自己当管理员', () => {
    inTownship.given().when('appoint', '2024-03-01', { account: storyAccount, post: 'administrator' }).refused('appoints-oneself')
    inTownship.given().when('appoint', '2024-03-01', { account: storyAccount, post: 'township-head' }).refused('appoints-oneself')
    inTownship.given().when('appoint', '2024-03-01', { account: clerk, post: 'administrator' }).accepted()
  })

  test('管理员不能给自己离任，系统始终有管理员', () => {
    const own = storyOf(appointment, { area: storyTownship })
    own.given(appointed('administrator')).when('end', '2024-09-30', { reason: '调任' }).accepted()
    const held = inTownship.matter([appointed('administrator')])
    const entries = held.entries.map((entry) => ({ ...entry, answers: { ...entry.answers, account: storyAccount } }))
    const guard = appointment.actions.end.guards?.find((each) => each.code === 'ends-own-post')
    const circumstances = { answers: { reason: '' }, matter: { ...held, entries }, area: storyTownship, occurredOn: held.openedOn, recordedOn: held.openedOn, recordedAt: momentAt(held.openedOn, 18), actor: { account: storyAccount, post: 'administrator' as const }, around: () => undefined, consulted: () => [] }
    expect(guard?.holds(circumstances)).toBe(false)
  })

  test('岗位登记在它所属的一级：乡镇岗位不登记在村，村岗位不登记在乡镇', () => {
    inVillage.given().when(...appointed('township-head')).refused('post-at-wrong-level')
    inVillage.given().when(...appointed('village-cadre')).accepted()
    inVillage.given().when(...appointed('administrator')).refused('post-at-wrong-level')
    inTownship.given().when(...appointed('village-cadre')).refused('post-at-wrong-level')
    inTownship.given().when(...appointed('county-reviewer')).refused('post-at-wrong-level')
    inTownship.given().when(...appointed('mediator')).accepted()
    inCounty.given().when(...appointed('mediator')).accepted()
    inCounty.given().when(...appointed('justice-clerk')).refused('post-at-wrong-level')
  })

  test('可以选的岗位就是全部岗位', () => {
    expect(appointment.actions.appoint.asks.post.of).toEqual(Object.fromEntries(postIds.map((post) => [post, posts[post].title])))
  })

  test('标题只有岗位，没有人名', () => {
    expect((appointment as unknown as Procedure).name(inTownship.matter([appointed('window-clerk')]))).toBe('便民服务中心窗口人员')
  })
})
