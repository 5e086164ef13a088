// Windows: opened, manned, closed, counted.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { serviceWindowIndicators } from './indicators.ts'
import { serviceWindow } from './procedure.ts'

const window = storyOf(serviceWindow)
const other = '22222222-2222-7222-8222-222222222222'
const opened = (kind = 'comprehensive'): Step => ['open', '2024-01-02', { name: '1号窗口', kind }]
const closed: Step = ['close', '2024-09-01', { reason: '并入综合窗口' }]

describe('服务窗口', () => {
  test('开设时可以不定AB岗，以后再定', () => {
    window.given(opened()).when('assign', '2024-02-01', { clerk: storyAccount, standIn: other }).accepted()
  })

  test('AB岗不能是同一个人', () => {
    window.given().when('open', '2024-01-02', { name: '1号窗口', kind: 'special', clerk: other, standIn: other }).refused('stands-in-for-oneself')
    window.given(opened()).when('assign', '2024-02-01', { clerk: other, standIn: other }).refused('stands-in-for-oneself')
  })

  test('地点、办公时间、电话可以开设时填，也可以以后公布；一项也不填不算', () => {
    window.given().when('open', '2024-01-02', { name: '1号窗口', kind: 'special', place: '乡政府一楼', hours: '周一至周五8:30—17:00' }).accepted()
    window.given(opened()).when('tell', '2024-02-01', { phone: '0434-7000000' }).accepted()
    window.given(opened()).when('tell', '2024-02-01', {}).refused('nothing-told')
  })

  test('撤销以后不再调整', () => {
    window.given(opened(), closed).when('assign', '2024-09-02', { clerk: other }).refused('not-open-in-state')
  })

  test('窗口数只数开放的，综合窗口另计', () => {
    const all = [window.matter([opened()]), window.matter([opened('special')]), window.matter([opened(), closed])]
    expect(figuresOf(serviceWindowIndicators, serviceWindow, ...all)).toEqual({ 'service.windows': 2, 'service.comprehensiveWindows': 1 })
  })
})
