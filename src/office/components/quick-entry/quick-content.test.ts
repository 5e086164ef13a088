// From what a mediator types on one page to the entries that are sent.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { blankQuick, quickFaults, quickSteps, type QuickContent } from '#office/components/quick-entry/quick-content.ts'

const today = plainDate('2024-03-05')
const committee = '01890000-0000-7000-8000-000000000001'
const blank = blankQuick({ today, area: '220382203201' })
const typed: QuickContent = { ...blank, type: 'neighbour', parties: [{ name: ' 赵甲 ', phone: '' }, { name: '钱乙' }, { name: '' }], account: '滴水。', way: 'report' }
const faults = (content: QuickContent) => quickFaults(content, quickSteps(content, committee), today).map((each) => each.field)

describe('一页登记', () => {
  test('只填了什么、谁、怎么回事、怎么来的，就能登记；空着的人不算', () => {
    expect(quickSteps(typed, committee)).toEqual([{ action: 'takeUp', answers: { committee, type: 'neighbour', parties: [{ name: '赵甲' }, { name: '钱乙' }], account: '滴水。', danger: [], attachments: [], found: 'report' } }])
    expect(faults(typed)).toEqual([])
  })

  test('缺的一次说完，每条指到那一栏', () => {
    expect(faults(blank)).toEqual(['way', 'type', 'parties', 'account'])
  })

  test('调解好了的，要问地点、经过、谈成什么和有没有告知权利', () => {
    expect(faults({ ...typed, ending: 'agreed' })).toEqual(['where', 'record', 'rightsTold', 'terms'])
    const told = { ...typed, ending: 'agreed', rightsTold: true, where: '村调解室', record: '各自陈述。', terms: '装接水槽。', amount: '1200', performed: true } as const
    expect(faults(told)).toEqual([])
    expect(quickSteps(told, committee).map((step) => step.action)).toEqual(['takeUp', 'tellRights', 'mediate', 'agree', 'performed'])
    expect(quickSteps(told, committee)[3]?.answers).toEqual({ form: 'oral', terms: '装接水槽。', amount: 120_000 })
  })

  test('没谈拢的要选告知过的途径，对方不愿意的不用', () => {
    expect(faults({ ...typed, ending: 'noAccord' })).toEqual(['routes'])
    expect(faults({ ...typed, ending: 'refused' })).toEqual([])
  })
})
