// Committees: made up as people chose them, said to fall short where they do, three years at a time.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { figuresOf } from '#test/figures-of.ts'
import { setUp, threeMembers } from '#test/mediation-story.ts'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { mediationCommitteeIndicators } from './indicators.ts'
import { committeeNotice } from './papers/committee-notice.ts'
import { mediationCommittee } from './procedure.ts'
import { shortfallsOn } from './shortfalls.ts'

const story = storyOf(mediationCommittee)
const [director, woman, member] = threeMembers
const flagsOf = (...steps: readonly Step[]) => mediationCommittee.flags.filter((flag) => flag.raised(story.matter(steps))).map((flag) => flag.code)

describe('调委会的组成（人民调解法第八条）', () => {
  test('三至九人、有主任、有妇女成员的，没有提示', () => {
    expect(flagsOf(setUp())).toEqual([])
    expect(flagsOf(setUp({ members: [director, woman, ...Array.from({ length: 7 }, () => member)] }))).toEqual([])
  })

  test('只有二人的照实登记，并提示不足法定人数', () => {
    story.given().when(...setUp({ members: [director, woman] })).accepted()
    expect(flagsOf(setUp({ members: [director, woman] }))).toEqual(['committee-too-small'])
  })

  test('十人的照实登记，并提示超过法定人数', () => {
    expect(flagsOf(setUp({ members: [director, woman, ...Array.from({ length: 8 }, () => member)] }))).toEqual(['committee-too-large'])
  })

  test('没有妇女成员的照实登记并提示', () => {
    expect(flagsOf(setUp({ members: [director, member, member] }))).toEqual(['committee-without-woman'])
  })

  test('没有主任的照实登记并提示', () => {
    expect(flagsOf(setUp({ members: [woman, member, member] }))).toEqual(['committee-without-director'])
  })

  test('主任只设一人，名单上有两名主任的不予登记', () => {
    story.given().when(...setUp({ members: [director, woman, { ...member, post: 'director' }] })).refused('director-twice')
    story.given(setUp()).when('change', '2024-02-01', { members: [director, director, woman], reason: '补选' }).refused('director-twice')
    story.given(setUp()).when('reelect', '2024-02-01', { members: [director, director, woman] }).refused('director-twice')
  })

  test('补选以后按新名单判断', () => {
    expect(flagsOf(setUp({ members: [director, member] }), ['change', '2024-02-01', { members: threeMembers, reason: '补选一人' }])).toEqual([])
  })
})

describe('任期（人民调解法第九条）', () => {
  const terms = (...steps: readonly Step[]) => story.deadlines(steps).map((each) => [each.derived.due, each.state])

  test('每届三年，届满日遇休息日不顺延', () => {
    expect(terms(setUp())).toEqual([['2026-12-20', 'running']])
  })

  test('年中调整成员，任期不变', () => {
    expect(terms(setUp(), ['change', '2024-02-01', { members: threeMembers, reason: '补选' }])).toEqual([['2026-12-20', 'running']])
  })

  test('换届重新起算，届满以后才换的记为超期', () => {
    expect(terms(setUp(), ['reelect', '2026-12-18', { members: threeMembers }])).toEqual([['2026-12-20', 'met'], ['2029-12-18', 'running']])
    expect(terms(setUp(), ['reelect', '2027-01-05', { members: threeMembers }])).toEqual([['2026-12-20', 'missed'], ['2030-01-05', 'running']])
  })

  test('撤销以后不再计算任期，也不能再调整', () => {
    const dissolved: Step = ['dissolve', '2024-05-01', { reason: '合村' }]
    expect(terms(setUp(), dissolved)).toEqual([['2026-12-20', 'met']])
    story.given(setUp(), dissolved).when('change', '2024-05-02', { members: threeMembers, reason: '补选' }).refused('not-open-in-state')
  })
})

describe('任何一天的不足', () => {
  const short = (day: string, ...steps: readonly Step[]) => shortfallsOn(story.matter(steps), plainDate(day)).map((each) => each.code)
  const two: Step = ['change', '2024-06-01', { members: [director, member], reason: '一名妇女委员外出' }]
  const filled: Step = ['change', '2024-09-01', { members: threeMembers, reason: '补选' }]

  test('按那一天的名单和那一天的法律判断：补选以前、以后都查得到', () => {
    expect(short('2023-12-19', setUp(), two, filled)).toEqual([])
    expect(short('2024-05-31', setUp(), two, filled)).toEqual([])
    expect(short('2024-07-01', setUp(), two, filled)).toEqual(['committee-too-small', 'committee-without-woman'])
    expect(short('2024-09-01', setUp(), two, filled)).toEqual([])
  })

  test('任期届满的第二天起指出；换届以后不再指出（第九条第二款）', () => {
    expect([short('2026-12-20', setUp()), short('2026-12-21', setUp())]).toEqual([[], ['committee-term-over']])
    expect(short('2027-02-01', setUp(), ['reelect', '2027-01-15', { members: threeMembers }])).toEqual([])
  })

  test('村调委会成员由村民（代表）会议推选，企业的由职工（代表）大会或者工会推选；乡镇的由设立单位聘任（第九条第一款、第三十四条）', () => {
    expect(flagsOf(setUp({ chosenBy: 'organisation' }))).toEqual(['committee-not-elected'])
    expect(flagsOf(setUp({ kind: 'enterprise', chosenBy: 'organisation', organisation: '某粮食公司' }))).toEqual(['committee-not-elected'])
    expect(flagsOf(setUp({ kind: 'township', chosenBy: 'organisation' }))).toEqual([])
    expect(flagsOf(setUp({ kind: 'trade', chosenBy: 'organisation', trade: 'market' }))).toEqual([])
    expect(flagsOf(setUp({ chosenBy: 'organisation' }), ['reelect', '2024-03-01', { members: threeMembers, chosenBy: 'villagers' }])).toEqual([])
  })
})

describe('名册的数', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(mediationCommitteeIndicators, mediationCommittee, story.matter(steps))

  test('在任的按设立单位分别计数，撤销的不再计数', () => {
    expect(figures(setUp())).toEqual({ 'mediation.villageCommittees': 1, 'mediation.membersElected': 3 })
    expect(figures(setUp({ kind: 'community', chosenBy: 'residents' }))).toMatchObject({ 'mediation.villageCommittees': 1 })
    expect(figures(setUp({ kind: 'township', chosenBy: 'organisation' }))).toMatchObject({ 'mediation.townCommittees': 1 })
    expect(figures(setUp({ kind: 'enterprise', chosenBy: 'staff' }))).toMatchObject({ 'mediation.otherCommittees': 1 })
    expect(figures(setUp({ kind: 'trade', chosenBy: 'organisation' }))).toMatchObject({ 'mediation.otherCommittees': 1 })
    expect(figures(setUp(), ['dissolve', '2024-05-01', { reason: '合村' }])).toMatchObject({ 'mediation.villageCommittees': 0 })
  })

  test('换届计次，选出的人数计入；年中调整不计', () => {
    expect(figures(setUp(), ['change', '2024-02-01', { members: [director], reason: '两人外出' }], ['reelect', '2026-12-18', { members: [...threeMembers, member] }]))
      .toMatchObject({ 'mediation.committeesReelected': 1, 'mediation.membersElected': 7, 'mediation.villageCommittees': 1 })
  })
})

test('设立和变动情况报告写明名称、类型、人数、名单和性别（人民调解法第十条）', () => {
  const words = printed(committeeNotice, story.matter([setUp(), ['notify', '2024-01-02', { to: '双辽市司法局', content: '首次设立。' }]]))
  for (const each of ['双辽市司法局：', '永加村人民调解委员会（村人民调解委员会）', '3人', '主任', '女', '首次设立。', '2024年1月2日']) expect(words).toContain(each)
  expect(words).not.toContain('undefined')
})
