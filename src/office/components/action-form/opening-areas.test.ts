import { expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { openingAreas } from '#office/components/action-form/opening-areas.ts'
import type { Session } from '#office/reads/session.ts'
import type { PostId } from '#people/post.ts'

const areas = { township: { code: '220382203', name: '永加乡', fullName: '双辽市永加乡' }, places: [{ code: '220382203201', name: '永加村', kind: 'village' }, { code: '220382203202', name: '望杏村', kind: 'village' }] }
const session = (post: PostId, area: string): Session => ({ account: 'a', name: '某人', tenant: 220382203, demo: false, today: plainDate('2024-06-01'), mustSetUpFactor: false, appointments: [{ id: 'x', post, title: '', area }] })
const names = (post: PostId, area: string, areaLevel: 'township' | 'village' | 'either') => openingAreas({ areaLevel }, { session: session(post, area), by: [post], areas }).map((each) => each.label)

test('乡镇的岗位在乡镇和各村都能登记，按程序规定的层级', () => {
  expect(names('staff', '220382203', 'township')).toEqual(['永加乡'])
  expect(names('staff', '220382203', 'village')).toEqual(['永加村', '望杏村'])
  expect(names('staff', '220382203', 'either')).toEqual(['永加乡', '永加村', '望杏村'])
})

test('村里的岗位只能登记在本村名下', () => {
  expect(names('mediator', '220382203202', 'either')).toEqual(['望杏村'])
  expect(names('mediator', '220382203202', 'township')).toEqual([])
})

test('县里的岗位看全县时，县里的事项登记在本县', () => {
  const county = { township: null, places: [{ code: '220382203', name: '永加乡', kind: 'township' }] }
  const labels = (areaLevel: 'county' | 'any') => openingAreas({ areaLevel }, { session: session('county-reviewer', '220382'), by: ['county-reviewer'], areas: county }).map((each) => each.label)
  expect(labels('county')).toEqual(['本县（市、区）'])
  expect(labels('any')).toEqual(['本县（市、区）', '永加乡'])
})
