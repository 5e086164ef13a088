// The register of a village's bodies: what contradicts itself is refused, what falls short of the law is said.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { storyOf } from '#test/story.ts'
import { recorded } from '#test/village-story.ts'
import { villageBodyIndicators } from './indicators.ts'
import { villageBody } from './procedure.ts'

const story = storyOf(villageBody)
const flagsOf = (more: object = {}) => villageBody.flags.filter((flag) => flag.raised(story.matter([recorded(more)]))).map((flag) => flag.code)

test('合乎法律的登记没有提示', () => {
  expect(flagsOf()).toEqual([])
})

describe('自相矛盾的数字不予登记', () => {
  test('代表会议由村委会成员和村民代表组成（第二十九条第一款）', () => {
    story.given().when(...recorded({ assembly: 39 })).refused('representatives-do-not-fit')
    story.given().when(...recorded({ assembly: 46 })).refused('representatives-do-not-fit')
    story.given().when(...recorded({ representatives: undefined, womenRepresentatives: undefined })).refused('representatives-do-not-fit')
  })

  test('妇女人数不能多于总人数', () => {
    story.given().when(...recorded({ womenOnCommittee: 6 })).refused('women-do-not-fit')
    story.given().when(...recorded({ womenRepresentatives: 41 })).refused('women-do-not-fit')
  })
})

test.each([
  ['村委会由三至七人组成（第八条）', { committee: 2, assembly: 42, womenOnCommittee: 1 }, 'committee-size'],
  ['村委会由三至七人组成（第八条）', { committee: 8, assembly: 45 }, 'committee-size'],
  ['村委会应当有妇女成员（第八条）', { womenOnCommittee: 0 }, 'committee-without-woman'],
  ['村民代表占五分之四以上（第二十九条）', { representatives: 20, assembly: 26, committee: 6, womenRepresentatives: 10, chosenBy: 'groups' }, 'too-few-representatives'],
  ['妇女村民代表占三分之一以上（第二十九条）', { womenRepresentatives: 14 }, 'too-few-women-representatives'],
  ['每五至十五户推选一名代表（第二十九条）', { households: 700 }, 'households-per-representative'],
  ['监督委员会一般三至五人', { supervisors: 2 }, 'supervision-size'],
  ['监督机构应有懂财会、管理的人（第三十七条）', { supervisorsFinance: false }, 'supervision-without-finance'],
  ['村委会成员及其近亲属不得担任监督机构成员（第三十七条）', { supervisorsClear: false }, 'supervision-by-committee'],
])('%s：照实登记并提示', (_, more, code) => {
  expect(flagsOf(more)).toEqual([code])
})

test('由村民小组推选代表的，不按户数判断', () => {
  expect(flagsOf({ households: 700, chosenBy: 'groups' })).toEqual([])
})

test('成员代表应当多于二十人，只从农村集体经济组织法施行起提示（第二十八条第二款）', () => {
  expect(flagsOf({ memberReps: 20 })).toEqual([])
  const later = story.matter([recorded(), ['update', '2025-06-01', recorded({ memberReps: 20 })[2] ?? {}, 'staff']])
  expect(villageBody.flags.filter((flag) => flag.raised(later)).map((flag) => flag.code)).toEqual(['too-few-member-representatives'])
})

test('在册的村计数，停用的不计', () => {
  expect(figuresOf(villageBodyIndicators, villageBody, story.matter([recorded()]))).toEqual({ 'village.registeredVillages': 1, 'village.supervisionCommittees': 1 })
  expect(figuresOf(villageBodyIndicators, villageBody, story.matter([recorded(), ['retire', '2024-03-01', { reason: '并村' }, 'staff']]))).toMatchObject({ 'village.registeredVillages': 0 })
})
