// A meeting on disputes: each item with its subject, opinion and owner; finished when each has been looked after.
import { expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { dispute, takenUp } from '#test/mediation-story.ts'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { judgementMeetingIndicators } from './indicators.ts'
import { judgementMinutes } from './papers/judgement-minutes.ts'
import { judgementMeeting } from './procedure.ts'

const known = dispute.matter([takenUp()])
const meeting = storyOf(judgementMeeting, { around: [known] })
const item = { dispute: known.id, opinion: '由村里先调，调不成报乡镇。', owner: '永加村' }
const held = (more: object = {}): Step => ['hold', '2024-03-28', { topic: '三月份会商研判', chair: storyAccount, units: '综治中心、司法所、派出所', items: [item, { ...item, dispute: undefined, subject: '机耕路通行争执' }], ...more }]
const followUp = (number: number, result = 'done'): Step => ['followUp', '2024-04-10', { item: number, result }]

test('逐件写明研判的是哪件纠纷或者什么事由', () => {
  meeting.given().when(...held()).accepted()
  meeting.given().when(...held({ items: [{ opinion: '先调。', owner: '永加村' }] })).refused('item-without-subject')
  meeting.given().when(...held({ items: [] })).refused('answer-missing')
})

test('各项都登记过落实情况才能办结，没有落实的也算登记', () => {
  meeting.given(held()).when(...followUp(3)).refused('no-such-item')
  meeting.given(held(), followUp(1)).when('finish', '2024-04-11').refused('item-not-followed-up')
  meeting.given(held(), followUp(1), followUp(1)).when('finish', '2024-04-11').refused('item-not-followed-up')
  meeting.given(held(), followUp(1), followUp(2, 'none')).when('finish', '2024-04-11').accepted()
})

test('写明落实期限的，到期提醒；没有写的不提醒', () => {
  expect(meeting.deadlines([held({ until: '2024-04-30' })]).map((each) => each.derived.due)).toEqual(['2024-04-30'])
  expect(meeting.deadlines([held()])).toEqual([])
})

test('会商按次计，研判按件次计', () => {
  expect(figuresOf(judgementMeetingIndicators, judgementMeeting, meeting.matter([held()]))).toEqual({ 'screening.judgementMeetings': 1, 'screening.judged': 2 })
})

test('纪要写明参加单位、事项、意见和责任单位', () => {
  const text = printed(judgementMinutes, meeting.matter([held({ attendees: [storyAccount], situation: '本月排查两件。' })]))
  for (const part of ['会商研判纪要', '综治中心、司法所、派出所', '机耕路通行争执', '由村里先调', '永加村', '2024年3月28日', '本月排查两件']) expect(text).toContain(part)
})
