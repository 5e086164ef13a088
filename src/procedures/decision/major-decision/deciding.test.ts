// 集体讨论、公布、执行、调整: every position on record, the head last, and nothing changed on the quiet.
import { describe, expect, test } from 'vitest'
import { allAgree, held, members, reviewOf, type Row } from '#test/decision-story.ts'
import { figuresOf } from '#test/figures-of.ts'
import { storyAccount, storyId, storyOf, type Step } from '#test/story.ts'
import { trouble, unfiled, unpublished } from './flags.ts'
import { majorDecisionIndicators } from './indicators.ts'
import { majorDecision } from './procedure.ts'

const id = storyId()
const started = (more: object = {}): Step => ['start', '2024-03-01', { kind: 'administrative', item: '公交线路调整', unit: '党政办', owner: storyAccount, ...more }]
const listened: Step = ['listen', '2024-03-02', { way: 'forum', received: 3, adopted: 2, summary: '一条超出权限。' }]
const matter = storyOf(majorDecision, { id }).matter([started()])
const review = reviewOf('decision', matter, { opinion: 'lawful' })
const story = storyOf(majorDecision, { id, around: [matter, review] })

const tabled: readonly Step[] = [started(), listened, ['table', '2024-04-10', { review: review.id, meetsOn: '2024-04-12' }]]
const project: readonly Step[] = [started({ kind: 'project' }), ['table', '2024-04-10', { noReview: '不涉及法律问题' }]]
const appointment: readonly Step[] = [started({ kind: 'appointment', persons: [{ name: '周某' }] }), ['table', '2024-04-10', {}]]
const at = (key: string, answers: object, on = '2024-04-12'): Step => [key, on, answers]
const passed = at('pass', held('government'))
const asked = at('reportToParty', { result: 'agreed' }, '2024-04-13')
const assigned = at('assign', { unit: '党政办', owner: storyAccount, due: '2024-12-02' }, '2024-04-15')
const published = at('publish', { ways: ['website'] }, '2024-04-16')

const row = (member: string, more: Partial<Row>): Row => ({ member, attendance: 'came', ...more })
const judge = (rows: readonly Row[], steps: readonly Step[] = tabled, body = 'government') => story.given(...steps).when(...at('pass', held(body, rows)))

describe('怎样开会', () => {
  test('重大行政决策由政府会议讨论（条例第三十条），人事任免由党委会讨论', () => {
    story.given(...tabled).when(...at('pass', held('party'))).refused('not-a-government-meeting')
    story.given(...appointment).when(...at('pass', held('government'))).refused('not-a-party-committee-meeting')
    story.given(...appointment).when(...at('pass', held('party'))).accepted()
  })

  test('到会不足三分之二，不能决定；刚好三分之二可以', () => {
    const absent = (count: number) => [...Array.from({ length: count }, (_, index) => row(`缺席${index}`, { attendance: 'absent' })), ...allAgree]
    judge(absent(3)).refused('quorum-not-met')
    judge(absent(2)).accepted()
    judge(absent(3), appointment, 'party').refused('quorum-not-met')
  })

  test('到会的每人都要表明意见，缺席、回避的不能表态', () => {
    judge([row('李某', {}), ...allAgree]).refused('position-missing')
    judge([row('李某', { attendance: 'recused', position: 'agree' }), ...allAgree]).refused('position-without-attendance')
    judge([row('李某', { attendance: 'recused' }), ...allAgree]).accepted()
  })

  test('不同意见要连理由如实记下（条例第三十条）', () => {
    judge([row('周某', { position: 'disagree' }), ...allAgree]).refused('dissent-without-reasons')
    judge([row('周某', { position: 'defer' }), ...allAgree]).refused('dissent-without-reasons')
    judge([row('周某', { position: 'disagree', said: '老人不便。' }), ...allAgree]).accepted()
  })

  test('行政首长最后发言（条例第三十条）', () => {
    judge([...allAgree, row('周某', { position: 'agree' })]).refused('head-not-last')
    judge([...allAgree, row('周某', { attendance: 'absent' })]).accepted()
  })

  test('主要负责人只标一人，而且到会', () => {
    judge(allAgree.map(({ member, position }) => row(member, position === undefined ? {} : { position }))).refused('head-not-named')
    judge([row('周某', { position: 'agree', head: true }), ...allAgree]).refused('head-not-named')
  })

  test('同一个人不能填两行', () => {
    judge([row('李某 副乡长', { position: 'agree' }), ...allAgree]).refused('member-twice')
  })
})

describe('怎样算通过', () => {
  const against = members('disagree', 'disagree', 'disagree', 'agree')

  test('政府会议：首长同意才算通过，不同意才算未通过', () => {
    story.given(...tabled).when(...at('pass', held('government', members('agree', 'agree', 'disagree', 'disagree'), { headReasons: '风险大' }))).refused('head-did-not-agree')
    story.given(...tabled).when(...at('reject', held('government'))).refused('head-agreed')
  })

  test('首长的决定与多数人不一致的，要在会上说明理由（条例第三十条）', () => {
    story.given(...tabled).when(...at('pass', held('government', against))).refused('head-did-not-explain')
    story.given(...tabled).when(...at('pass', held('government', against, { headReasons: '上级已定时限，利大于弊。' }))).accepted()
    story.given(...tabled).when(...at('reject', held('government', members('agree', 'agree', 'agree', 'disagree')))).refused('head-did-not-explain')
  })

  test('党委会、班子会：同意的超过应到会人员的半数才算通过，缺席的也算在应到里', () => {
    const half = members('agree', 'disagree', 'disagree', 'agree')
    story.given(...project).when(...at('pass', held('leadership', half))).refused('majority-missing')
    story.given(...project).when(...at('reject', held('leadership', half))).accepted()
    story.given(...project).when(...at('reject', held('leadership'))).refused('majority-was-for')
    story.given(...project).when(...at('pass', held('leadership', [row('周某', { attendance: 'absent' }), row('吴某', { attendance: 'absent' }), ...members('agree', 'agree', 'agree', 'disagree')]))).refused('majority-missing')
    story.given(...project).when(...at('pass', held('leadership', members('agree', 'agree', 'agree', 'disagree')))).accepted()
  })

  test('缓议的回到拟订，再提交再讨论', () => {
    story.given(...tabled).when(...at('postpone', held('government', members('defer', 'agree', 'agree', 'defer')))).accepted()
    expect(story.matter([...tabled, at('postpone', held('government'))]).state).toBe('拟订中')
  })

  test('票数由系统数：应到、实到、各种意见', () => {
    const entry = story.given(...tabled).when(...at('pass', held('government', [row('周某', { attendance: 'absent' }), row('吴某', { attendance: 'recused' }), ...members('disagree', 'abstain', 'agree', 'agree')], { headReasons: '已说明' }))).accepted()
    expect(entry.noted).toEqual({ votes: { due: 6, present: 5, recused: 1, agree: 2, disagree: 1, defer: 0, abstain: 1 } })
  })
})

describe('引的是哪里的规矩', () => {
  const basesOf = (steps: readonly Step[], body: string) => {
    const { decision } = story.given(...steps).when(...at('pass', held(body, [...allAgree, row('周某', { position: 'disagree' })])))
    return decision.outcome === 'refused' ? [...new Set(decision.refusals.flatMap((each) => each.basis.map((basis) => basis.law)))] : []
  }

  test('重大行政决策引条例；“三重一大”只引党内和本地的规定，不说成法律', () => {
    expect(basesOf(tabled, 'government')).toEqual(['major-decision-regulation'])
    expect(basesOf(project, 'leadership')).toEqual(['local-rules'])
    expect(basesOf(appointment, 'party')).toEqual(['cadre-appointment-regulations'])
    expect(basesOf(project, 'government')).not.toContain('major-decision-regulation')
  })
})

describe('公布和执行', () => {
  test('出台前先向党委请示报告（条例第三十一条）；党委不同意的不能公布、执行', () => {
    story.given(...tabled, passed).when(...published).refused('party-committee-not-asked')
    story.given(...tabled, passed).when(...assigned).refused('party-committee-not-asked')
    story.given(...tabled, passed, at('reportToParty', { result: 'refused' }, '2024-04-13')).when(...published).refused('party-committee-refused')
    story.given(...tabled, passed, at('reportToParty', { result: 'refused' }, '2024-04-13'), at('reportToParty', { result: 'agreed' }, '2024-04-14')).when(...published).accepted()
  })

  test('“三重一大”是党内和本地的规矩，公布不问条例第三十一条', () => {
    story.given(...project, at('pass', held('leadership'))).when(...published).accepted()
  })

  test('公开征求过意见的，公布时说明采纳情况（条例第三十二条）', () => {
    const comment: readonly Step[] = [started(), ['openComment', '2024-03-04', { ways: ['board'], closesOn: '2024-04-03', how: '寄党政办' }], ['closeComment', '2024-04-03', { received: 1, adopted: 1 }], ...tabled.slice(2)]
    story.given(...comment, passed, asked).when(...published).refused('adoption-untold')
    story.given(...comment, passed, asked).when(...at('publish', { ways: ['website'], explanation: '一条意见已采纳。' }, '2024-04-16')).accepted()
  })

  test('执行而没有公布的提示；依法不公开的登记依据', () => {
    const running = story.matter([...tabled, passed, asked, assigned])
    expect(unpublished.raised(running)).toBe(true)
    expect(unpublished.raised(story.matter([...tabled, passed, asked, assigned, published]))).toBe(false)
    expect(unpublished.raised(story.matter([...tabled, passed, asked, at('withhold', { ground: '保守国家秘密法', reason: '涉密' }, '2024-04-14'), assigned]))).toBe(false)
  })

  test('执行有时限，中止期间不算；中止只有乡镇长能决定', () => {
    const due = (steps: readonly Step[]) => story.deadlines(steps).find((each) => each.limit === 'execution')?.derived.due
    expect(due([...tabled, passed, asked, assigned])).toBe('2024-12-02')
    expect(due([...tabled, passed, asked, assigned, at('suspend', { reason: '塌方' }, '2024-08-01'), at('resume', {}, '2024-08-10')])).toBe('2024-12-12')
  })

  test('报告执行有严重情形而没有处理的，提示', () => {
    const reported = at('report', { progress: '停滞', problem: 'force' }, '2024-06-03')
    expect(trouble.raised(story.matter([...tabled, passed, asked, assigned, reported]))).toBe(true)
    expect(trouble.raised(story.matter([...tabled, passed, asked, assigned, reported, at('report', { progress: '恢复', problem: 'none' }, '2024-06-10')]))).toBe(false)
  })

  test('停止执行要经会议讨论，不得随意停止（条例第三十七条）', () => {
    story.given(...tabled, passed, asked, assigned).when(...at('discontinue', held('government', [...allAgree, row('周某', { position: 'agree' })]), '2024-07-01')).refused('head-not-last')
    expect(story.matter([...tabled, passed, asked, assigned, at('discontinue', held('government'), '2024-07-01')]).state).toBe('已停止执行')
  })

  test('决策前承担主要论证评估的单位，不能再做后评估（条例第三十六条）', () => {
    const evaluated = (sameAssessor: boolean) => at('evaluate', { trigger: 'missed', by: '某大学', sameAssessor, publicHeard: true, conclusion: '基本达到', advice: 'goOn' }, '2024-12-02')
    story.given(...tabled, passed, asked, assigned).when(...evaluated(true)).refused('assessor-not-fresh')
    story.given(...tabled, passed, asked, assigned).when(...evaluated(false)).accepted()
  })

  test('了结了没有归档的提示（条例第三十三条）；不能连着归两次', () => {
    const ended: readonly Step[] = [...tabled, at('reject', held('government', members('disagree', 'disagree', 'agree', 'disagree')))]
    const filed = at('file', { volume: '党政办2024年第12卷' }, '2024-04-20')
    expect(unfiled.raised(story.matter(ended))).toBe(true)
    expect(unfiled.raised(story.matter([...ended, filed]))).toBe(false)
    story.given(...ended, filed).when(...filed).refused('filed-already')
  })
})

test('每个事项只计一次，缓议再议不重复；分类别计', () => {
  const twice = story.matter([...tabled, at('postpone', held('government')), at('table', { review: review.id }, '2024-04-15'), at('pass', held('government'), '2024-04-16')])
  const project1 = story.matter([...project, at('reject', held('leadership', members('disagree', 'disagree', 'disagree', 'disagree')))])
  expect(figuresOf(majorDecisionIndicators, majorDecision, twice, project1, story.matter(tabled))).toMatchObject({
    'decision.collectiveMatters': 2, 'decision.administrativeMatters': 1, 'decision.projectMatters': 1, 'decision.discussions': 3, 'decision.passed': 1, 'decision.rejected': 1, 'decision.postponed': 1,
    'decision.opinionsReceived': 6, 'decision.opinionsAdopted': 4,
  })
})
