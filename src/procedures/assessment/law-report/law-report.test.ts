// The personal law report: counts that are the length of its list, handed in by the person, one a year.
import { describe, expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { decide } from '#matters/decide.ts'
import type { PostId } from '#people/post.ts'
import type { Witness } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { lawReportTemplate } from '#reports/law-report-template.ts'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { holder, storyAccount, storyId, storyOf, storyTownship, type Step } from '#test/story.ts'
import { lawReportIndicators } from './indicators.ts'
import { lawReportPaper } from './papers/law-report.ts'
import { lawReport } from './procedure.ts'

const other = '22222222-2222-7222-8222-222222222222'
const act = (duty: string, title: string, on: string) => ({ duty, title, on, what: `${title}的事`, number: '（2024）法治督办第1号', matter: storyId(), entry: 1 })
const acts = [act('arrange', '亲自部署', '2024-03-04'), act('arrange', '亲自部署', '2024-08-19'), act('meetings', '主持会议', '2024-02-21')]
const chapters = [{ heading: '一、履职情况', body: '亲自部署{{acts.arrange}}次，主持会议{{acts.meetings}}次，讲课{{acts.lectures}}次，全乡开会{{meeting.ruleOfLawSessions}}次。' }]
const drafted = (more: object = {}): Step => ['draft', '2025-01-10', { year: 2024, person: storyAccount, post: 'townshipHead', acts, chapters, ...more }, 'justice-clerk']
const witness: Witness = { year: 2024, position: 7, figures: [{ id: 'meeting.ruleOfLawSessions', unit: '次', value: 4, records: 4 }, { id: 'shortcoming.mended', unit: '项', value: 1, records: 1 }, { id: 'shortcoming.open', unit: '项', value: 2, records: 2 }] }

/** Hands the report in, with figures read as the server reads them. */
function submit(matter: Matter, by: PostId, answers: object = {}) {
  return decide(
    { procedure: lawReport as unknown as Procedure, matter, area: storyTownship, actor: holder(by, storyTownship), recordedAt: momentAt(plainDate('2025-01-20'), 10), around: () => undefined, newId: storyId, witness },
    { action: 'handIn', occurredOn: '2025-01-20', answers })
}

const codes = (decision: ReturnType<typeof submit>) => (decision.outcome === 'refused' ? decision.refusals.map((each) => each.code) : [])

function submitted(): Matter {
  const before = storyOf(lawReport).matter([drafted()])
  const decision = submit(before, 'township-head')
  if (decision.outcome !== 'accepted') throw new Error(codes(decision).join())
  return { ...before, state: '已提交', seq: 2, entries: [...before.entries, decision.entry], written: [...before.written, decision.entry] }
}

describe('述法报告', () => {
  test('由本人提交；司法所代为登记的，要有本人签字的报告', () => {
    const others = storyOf(lawReport).matter([drafted({ person: other })])
    expect(codes(submit(others, 'township-head'))).toEqual(['not-ones-own-report'])
    expect(codes(submit(others, 'justice-clerk'))).toEqual(['not-ones-own-report'])
    expect(codes(submit(others, 'justice-clerk', { signed: [{ sha256: 'a'.repeat(64), name: '述法报告.pdf', bytes: 10 }] }))).toEqual([])
    expect(codes(submit(storyOf(lawReport).matter([drafted()]), 'township-head'))).toEqual([])
  })

  test('留有“（请……）”的不能提交', () => {
    const template = lawReportTemplate({ year: 2024, township: '永加乡', post: '乡长', duties: [{ id: 'lectures', title: '讲法治课' }], acts: [] })
    expect(codes(submit(storyOf(lawReport).matter([drafted({ chapters: template })]), 'township-head'))).toEqual(['report-unfinished'])
  })

  test('引用不存在的指标不能提交，履职清单的次数总是存在的', () => {
    expect(codes(submit(storyOf(lawReport).matter([drafted({ chapters: [{ body: '{{no.such}}' }] })]), 'township-head'))).toEqual(['report-figure-unknown'])
  })

  test('没有提交的不能评议、不能归档', () => {
    storyOf(lawReport).given(drafted()).when('file', '2025-01-20', { to: '依法治市办' }).refused('not-open-in-state')
  })

  test('文中的次数就是清单的条数，没有的为零；附清单', () => {
    const words = printed(lawReportPaper, submitted())
    expect(words).toContain('亲自部署2次，主持会议1次，讲课0次，全乡开会4次')
    for (const said of ['履职清单', '2024年3月4日', '（2024）法治督办第1号', '台账第7条']) expect(words).toContain(said)
  })

  test('述法人数同一人一年只计一次，只起草的不计', () => {
    expect(figuresOf(lawReportIndicators, lawReport, storyOf(lawReport).matter([drafted()]))).toEqual({})
    expect(figuresOf(lawReportIndicators, lawReport, submitted())).toEqual({ 'assessment.lawReportingPersons': 1 })
  })
})

describe('述法报告初稿', () => {
  const duties = [{ id: 'arrange', title: '亲自部署' }, { id: 'lectures', title: '讲法治课' }]
  const draft = lawReportTemplate({ year: 2024, township: '永加乡', post: '乡长', duties, acts: acts.map((each) => ({ ...each, on: plainDate(each.on) })) })

  test('有记录的职责用清单的次数写，没有记录的请本人说明，不略过', () => {
    const body = (start: string) => draft.find((chapter) => chapter.heading.endsWith(start))?.body ?? ''
    expect(body('亲自部署')).toContain('{{acts.arrange}}次')
    expect(body('亲自部署')).toContain('2024年3月4日')
    expect(body('讲法治课')).toMatch(/^（请说明/)
  })
})
