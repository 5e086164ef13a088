// Supervision of enforcement: issues one by one, letters with their terms, samples, papers, figures.
import { describe, expect, test } from 'vitest'
import { accountOf } from '#test/enforcement-story.ts'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, storyTownship, type Step } from '#test/story.ts'
import { enforcementSupervisionIndicators } from './indicators.ts'
import { rectificationReport } from './papers/rectification-report.ts'
import { supervisionFindings } from './papers/supervision-findings.ts'
import { enforcementSupervision } from './procedure.ts'

const story = storyOf(enforcementSupervision, { area: storyTownship })
const started: Step = ['start', '2024-06-03', { kind: 'fileReview', lead: 'county', subject: '乡综合行政执法队', scope: '上半年处罚案卷' }]
const sampled = (more: object = {}): Step => ['sample', '2024-06-04', { fileKind: 'penalty', sampled: 5, documentsSound: 4, proceduresSound: 5, ...more }]
const issue = (what: string, on = '2024-06-04'): Step => ['addIssue', on, { issue: what, category: 'documents' }]
const concluded: Step = ['conclude', '2024-06-05', { summary: '抽查五卷。', correctBy: '2024-06-28' }]
const mended = (number: number, on = '2024-06-12'): Step => ['rectify', on, { number, measure: '已补正' }]
const found: readonly Step[] = [started, sampled(), issue('送达回证没有日期'), issue('目录漏页'), concluded]
const letter = { paper: 'letter', issuer: '双辽市司法局', requirement: '十日内改正。', correctBy: '2026-03-20', documentNumber: '双司督〔2026〕1号' }
const received: Step = ['receive', '2026-03-02', { subject: '乡综合行政执法队', ...letter }]
const reported = (on = '2026-03-18'): Step => ['report', on, { to: '双辽市司法局', summary: '已经改正。' }]

describe('依法办理', () => {
  test('登记问题、整改销号、办结；没有问题的直接结束（行政执法监督条例第十五条）', () => {
    expect(story.matter([...found, mended(1), mended(2), ['close', '2024-06-20', {}]]).state).toBe('已办结')
    expect(story.matter([started, sampled({ documentsSound: 5 }), ['concludeClear', '2024-06-05', { summary: '没有问题。' }]]).state).toBe('已办结')
    expect(story.matter([started, ['cancel', '2024-06-04', { reason: '改期' }]]).state).toBe('已取消')
  })

  test('收到督办函：登记问题、整改、报告、办结（行政执法监督条例第二十七条）', () => {
    expect(story.matter([received, issue('不受理举报', '2026-03-03'), mended(1, '2026-03-10'), reported(), ['close', '2026-03-19', {}]]).state).toBe('已办结')
  })

  test('对执法人员采取措施，由负责人决定（行政执法监督条例第三十二条）', () => {
    story.given(...found).when('takeMeasure', '2024-06-10', { officer: accountOf(1), measure: 'criticism', reason: '两次漏填送达回证。' }).accepted()
  })
})

describe('不能做的', () => {
  test('还有问题没有整改的，不能办结；不成立的由负责人写明理由', () => {
    story.given(...found, mended(1)).when('close', '2024-06-20', {}).refused('issues-open')
    story.given(...found, mended(1), ['dismissIssue', '2024-06-12', { number: 2, why: '目录没有漏页' }]).when('close', '2024-06-20', {}).accepted()
  })

  test('没有报告整改情况的，不能办结；报告以后又收到意见书的，还要报告（行政执法监督条例第二十七条、第二十八条）', () => {
    story.given(received).when('close', '2026-03-18', {}).refused('letter-unreported')
    story.given(received, reported(), ['letter', '2026-03-25', { ...letter, paper: 'opinion', correctBy: '2026-04-10' }]).when('close', '2026-03-26', {}).refused('letter-unreported')
  })

  test('没有这个序号、已经销号的问题，不能再销号', () => {
    story.given(...found).when(...mended(3)).refused('issue-not-open')
    story.given(...found, mended(1)).when(...mended(1)).refused('issue-not-open')
  })

  test('有问题的不能按没有问题结束，没有登记问题的不能按有问题结束，有问题的不能取消', () => {
    story.given(started, issue('缺页')).when('concludeClear', '2024-06-05', { summary: '没有问题。' }).refused('issue-found')
    story.given(started, issue('缺页')).when('cancel', '2024-06-05', { reason: '改期' }).refused('issue-found')
    story.given(started).when(...concluded).refused('no-issue-found')
  })

  test('合格的卷数不能多于抽查的卷数', () => {
    story.given(started).when(...sampled({ documentsSound: 6 })).refused('more-sound-than-sampled')
    story.given(started).when(...sampled({ proceduresSound: 6 })).refused('more-sound-than-sampled')
  })
})

test('期限：整改按结论写明的日期，督办函按函上的日期；报告晚了的提示', () => {
  const due = (steps: readonly Step[], limit: string) => story.deadlines(steps).find((each) => each.limit === limit)
  expect(due(found, 'correction')?.derived.due).toBe('2024-06-28')
  expect(due([received], 'reported')?.derived.due).toBe('2026-03-20')
  expect(due([received, reported()], 'reported')?.state).toBe('met')
  const flags = (...steps: readonly Step[]) => enforcementSupervision.flags.filter((flag) => flag.raised(story.matter(steps))).map((flag) => flag.code)
  expect(flags(received, reported('2026-03-21'))).toEqual(['reported-late'])
  expect(flags(received, reported('2026-03-20'))).toEqual([])
})

test('有结论的监督才计次数，只收到督办函的不计；问题按销号计整改，不成立的不计', () => {
  const figures = (...cases: readonly (readonly Step[])[]) => figuresOf(enforcementSupervisionIndicators, enforcementSupervision, ...cases.map((steps) => story.matter(steps)))
  expect(figures([...found, mended(1), ['dismissIssue', '2024-06-12', { number: 2, why: '不成立' }]], [started])).toEqual({
    'enforcement.supervisions': 1, 'enforcement.issuesFound': 2, 'enforcement.issuesRectified': 1, 'enforcement.issuesUnfounded': 1,
    'enforcement.filesSampled': 5, 'enforcement.filesSampledDocuments': 4, 'enforcement.filesSampledProcedures': 5,
  })
  expect(figures([received])).toEqual({ 'enforcement.supervisionLetters': 1 })
})

test('情况表列出抽查和问题，整改报告逐条写明', () => {
  const findings = printed(supervisionFindings, story.matter(found))
  for (const words of ['乡综合行政执法队', '案卷评查', '行政处罚', '送达回证没有日期', '2024年6月28日']) expect(findings).toContain(words)
  const report = printed(rectificationReport, story.matter([received, issue('不受理举报', '2026-03-03'), issue('没有回复', '2026-03-03'), issue('越权', '2026-03-03'), mended(1, '2026-03-10'), ['dismissIssue', '2026-03-11', { number: 2, why: '已经回复' }], reported()]))
  for (const words of ['双司督〔2026〕1号', '已整改（2026年3月10日）：已补正', '不成立：已经回复', '正在整改']) expect(report).toContain(words)
})
