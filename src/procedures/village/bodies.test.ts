// The arithmetic of village votes, at its edges.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { isCarried, isQuorate, presenceNeeded, votesNeeded, type Body } from './bodies.ts'

const [before, collective, now] = [plainDate('2024-06-01'), plainDate('2025-06-01'), plainDate('2026-06-01')]
const quorate = (body: Body, due: number, present: number, day = now) => isQuorate({ body, due, present, agreed: 0 }, day)
const carried = (body: Body, due: number, present: number, agreed: number, day = now) => isCarried({ body, due, present, agreed }, day)

describe.each([['2026年以前（原第二十二条、第二十六条）', before], ['2026年起（第二十六条、第三十条）', now]])('村民会议和村民代表会议，%s', (_, day) => {
  test('村民到会要过半数，正好一半不够', () => {
    expect([quorate('villagers', 900, 450, day), quorate('villagers', 900, 451, day), quorate('villagers', 901, 451, day)]).toEqual([false, true, true])
  })

  test('户代表到会要三分之二以上，正好三分之二算数', () => {
    expect([quorate('households', 300, 199, day), quorate('households', 300, 200, day), quorate('households', 301, 200, day), quorate('households', 301, 201, day)]).toEqual([false, true, false, true])
  })

  test('代表会议到会要组成人员的三分之二以上', () => {
    expect([quorate('representatives', 45, 29, day), quorate('representatives', 45, 30, day)]).toEqual([false, true])
  })

  test('决定要到会人员过半数，弃权不减分母', () => {
    expect([carried('villagers', 900, 500, 250, day), carried('villagers', 900, 500, 251, day), carried('representatives', 45, 31, 15, day), carried('representatives', 45, 31, 16, day)]).toEqual([false, true, false, true])
  })
})

describe.each([['2025年5月1日起', collective], ['2026年', now]])('集体经济组织，%s', (_, day) => {
  test('成员大会三分之二以上成员参加（第二十七条第一款）', () => {
    expect([quorate('members', 850, 566, day), quorate('members', 850, 567, day)]).toEqual([false, true])
  })

  test('要全体成员三分之二以上同意，不是到会成员的三分之二（第二十七条第三款）', () => {
    expect([carried('members', 850, 600, 566, day), carried('members', 850, 600, 567, day), carried('members', 900, 600, 599, day), carried('members', 900, 600, 600, day)]).toEqual([false, true, false, true])
  })

  test('成员代表大会要全体代表三分之二以上同意（第二十八条第五款），法律没有另定到会人数', () => {
    expect([carried('memberReps', 42, 30, 27, day), carried('memberReps', 42, 30, 28, day)]).toEqual([false, true])
    expect([quorate('memberReps', 42, 1, day), presenceNeeded({ body: 'memberReps', due: 42 }, day)]).toEqual([true, 0])
  })
})

test('三分之二、五分之四这样的比例不因为小数误差多要一票或者少要一票', () => {
  for (let third = 1; third <= 2_000; third += 1) {
    expect(votesNeeded({ body: 'members', due: 3 * third, present: 3 * third }, now)).toBe(2 * third)
    expect(votesNeeded({ body: 'members', due: 3 * third + 1, present: 3 * third }, now)).toBe(2 * third + 1)
    expect(votesNeeded({ body: 'villagers', due: 9_999, present: 2 * third }, now)).toBe(third + 1)
  }
})
