// Sitting an exam here: a paper of one's own, time measured by the server's clock, nothing handed in late or for another.
import { describe, expect, test } from 'vitest'
import { momentAt, momentOf, epochOf } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { decide } from '#matters/decide.ts'
import { evolve } from '#matters/evolve.ts'
import type { Entry } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { holder, storyAccount, storyId, storyOf, storyTownship } from '#test/story.ts'
import type { Drawn } from '../draw-paper.ts'
import { exam } from '../exam/procedure.ts'
import { examSitting } from './procedure.ts'

const other = '22222222-2222-7222-8222-222222222222'
const announced = ['announce', '2024-10-20', {
  name: '2024年学法考试', platform: '本系统', opensOn: '2024-11-01', closesOn: '2024-11-10', fullMark: 100, passMark: 60, minutes: 30, tries: 2,
  paperRule: [{ topic: 'penalty', kind: 'single', number: 5, points: 20 }],
  candidates: [{ person: { name: '王某' }, unit: '乡政府', account: storyAccount }],
}] as const
const theExam = storyOf(exam, { id: storyId() }).matter([announced])

const start = momentAt(plainDate('2024-11-05'), 9)
const after = (minutes: number) => momentOf(epochOf(start) + minutes * 60_000)

/** One step at a moment, by one account. */
function step(sitting: Matter | undefined, said: { action: string; answers: object; at: typeof start; by?: string; on?: string }) {
  const account = said.by ?? storyAccount
  return decide(
    { procedure: examSitting as unknown as Procedure, matter: sitting, area: storyTownship, actor: { ...holder('staff', storyTownship), account }, recordedAt: said.at, around: (id) => (id === theExam.id ? theExam : undefined), newId: storyId },
    { action: said.action, occurredOn: said.on ?? said.at.slice(0, 10), answers: said.answers },
  )
}

function begin(): { readonly sitting: Matter; readonly entry: Entry; readonly paper: readonly Drawn[] } {
  const decision = step(undefined, { action: 'begin', answers: { exam: theExam.id }, at: start })
  if (decision.outcome !== 'accepted') throw new Error('refused')
  return { sitting: evolve(examSitting as unknown as Procedure, { id: storyId(), area: storyTownship, number: 1 }, [decision.entry]), entry: decision.entry, paper: decision.entry.noted?.['paper'] as unknown as readonly Drawn[] }
}

const codes = (decision: ReturnType<typeof step>) => (decision.outcome === 'refused' ? decision.refusals.map((each) => each.code) : [])

describe('开始答题', () => {
  test('按规则抽一份卷，记下到什么时候为止，并在考试里记一次', () => {
    const decision = step(undefined, { action: 'begin', answers: { exam: theExam.id }, at: start })
    const { entry, paper } = begin()
    expect(paper.map((each) => each.points)).toEqual([20, 20, 20, 20, 20])
    expect(entry.noted?.['until']).toBe('2024-11-05T09:30:00.000+08:00')
    expect(decision).toMatchObject({ consequences: [{ matter: theExam.id, action: 'noteSitting', answers: { account: storyAccount } }] })
  })

  test('同一人同一次重抽，还是同一份卷', () => {
    expect(begin().paper).toEqual(begin().paper)
  })

  test('不能补记成以前的日期', () => {
    expect(codes(step(undefined, { action: 'begin', answers: { exam: theExam.id }, at: start, on: '2024-11-04' }))).toEqual(['sitting-not-today'])
  })
})

describe('交卷', () => {
  const { sitting, paper } = begin()
  const given = paper.map((_, index) => ({ no: index + 1, chosen: 'A' }))
  const handIn = (more: Partial<Parameters<typeof step>[1]> = {}) => step(sitting, { action: 'handIn', answers: { given }, at: after(20), ...more })

  test('时间以内可以交卷，正好到时也可以', () => {
    expect(handIn().outcome).toBe('accepted')
    expect(handIn({ at: after(30) }).outcome).toBe('accepted')
  })

  test('过了时间不收，以服务器的时间为准', () => {
    expect(codes(handIn({ at: momentOf(epochOf(after(30)) + 1) }))).toEqual(['time-over'])
  })

  test('交白卷也收', () => {
    expect(handIn({ answers: {} }).outcome).toBe('accepted')
  })

  test('只能交自己的卷', () => {
    expect(codes(handIn({ by: other }))).toEqual(['sitting-of-another'])
  })

  test('只能答这份卷上的题，一题一次', () => {
    expect(codes(handIn({ answers: { given: [{ no: 6, chosen: 'A' }] } }))).toEqual(['answers-not-of-paper'])
    expect(codes(handIn({ answers: { given: [given[0], given[0]] } }))).toEqual(['answers-not-of-paper'])
  })

  test('答案是选项的字母', () => {
    expect(codes(handIn({ answers: { given: [{ ...given[0], chosen: '对' }] } }))).toEqual(['answer-not-letters'])
  })

  test('名称里没有姓名', () => {
    expect(examSitting.name(sitting as never)).toBe('答题（2024-11-05）')
  })

  test('作废要有原因，并退还一次', () => {
    const decision = decide(
      { procedure: examSitting as unknown as Procedure, matter: sitting, area: storyTownship, actor: holder('justice-clerk', storyTownship), recordedAt: after(60), around: () => theExam, newId: storyId },
      { action: 'void', occurredOn: '2024-11-05', answers: { reason: '停电' } },
    )
    expect(decision).toMatchObject({ outcome: 'accepted', consequences: [{ matter: theExam.id, action: 'giveBack', answers: { account: storyAccount } }] })
  })
})
