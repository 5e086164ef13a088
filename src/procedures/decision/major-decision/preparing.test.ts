// 提交讨论以前: what has to be heard, proved, assessed and reviewed, and how.
import { describe, expect, test } from 'vitest'
import { held, reviewOf } from '#test/decision-story.ts'
import { storyAccount, storyId, storyOf, type Step } from '#test/story.ts'
import { commentShortened } from './flags.ts'
import { majorDecision } from './procedure.ts'

const opening = { kind: 'administrative', item: '公交线路调整', unit: '党政办', owner: storyAccount }
const started = (more: object = {}): Step => ['start', '2024-03-01', { ...opening, ...more }]
const listened: Step = ['listen', '2024-03-02', { way: 'forum', received: 3, adopted: 3 }]
const comment = (more: object = {}): Step => ['openComment', '2024-03-04', { ways: ['board'], closesOn: '2024-04-03', how: '寄党政办', ...more }]
const risk = (more: object = {}): Step => ['assessRisk', '2024-03-03', { by: '平安办', level: 'low', controllable: true, points: '老人出行', measures: '保留早晚班', ...more }]
const fairness = (more: object = {}): Step => ['reviewFairness', '2024-03-03', { heard: true, conclusion: 'clear', ...more }]
const experts = (more: object = {}): Step => ['consultExperts', '2024-03-03', { way: 'meeting', interested: false, signed: true, opinion: '可行。', ...more }]

/** The very matter a review is of, told again with that review at hand. */
function reviewed(told: Parameters<typeof reviewOf>[2], steps: readonly Step[] = [started(), listened]) {
  const id = storyId()
  const matter = storyOf(majorDecision, { id }).matter([started()])
  const review = reviewOf('decision', matter, told)
  const story = storyOf(majorDecision, { id, around: [matter, review] })
  return { given: (...more: readonly Step[]) => story.given(...steps, ...more), table: (...more: readonly Step[]) => story.given(...steps, ...more).when('table', '2024-04-10', { review: review.id }), story, review }
}

describe('启动', () => {
  const story = storyOf(majorDecision)

  test('大额资金要写金额，人事任免要填人员', () => {
    story.given().when(...started({ kind: 'fund' })).refused('amount-missing')
    story.given().when(...started({ kind: 'fund', amount: 8_000_000 })).accepted()
    story.given().when(...started({ kind: 'appointment' })).refused('persons-missing')
  })

  test('人事任免的人员姓名只加密保存，事项名称里没有人名', () => {
    const matter = story.matter([started({ kind: 'appointment', item: '中层干部任免', persons: [{ name: '周某' }] })])
    expect(JSON.stringify(matter.entries)).not.toContain('周某')
    expect(majorDecision.name(matter as never)).toBe('重要人事任免（三重一大）：中层干部任免')
  })
})

describe('公众参与', () => {
  const story = storyOf(majorDecision)

  test('公开征求意见一般不少于三十日（重大行政决策程序暂行条例第十五条），缩短要写明原因并提示', () => {
    story.given(started()).when(...comment({ closesOn: '2024-04-02' })).refused('comment-period-short')
    story.given(started()).when(...comment()).accepted()
    story.given(started()).when(...comment({ closesOn: '2024-03-14', shortReason: '汛期临近' })).accepted()
    expect(commentShortened.raised(story.matter([started(), comment({ closesOn: '2024-03-14', shortReason: '汛期临近' })]))).toBe(true)
    expect(commentShortened.raised(story.matter([started(), comment()]))).toBe(false)
  })

  test('“三重一大”不是重大行政决策，征求意见的天数不按条例', () => {
    story.given(started({ kind: 'project' })).when(...comment({ closesOn: '2024-03-11' })).accepted()
  })

  test('没有到截止日期，不能结束；到期有提醒', () => {
    const ended = (on: string, more: object = {}): Step => ['closeComment', on, { received: 5, adopted: 5, ...more }]
    story.given(started(), comment()).when(...ended('2024-04-02')).refused('comment-not-over')
    story.given(started(), comment()).when(...ended('2024-04-03')).accepted()
    expect(story.deadlines([started(), comment()]).map((each) => [each.limit, each.derived.due])).toEqual([['comment', '2024-04-03']])
  })

  test('意见没有采纳的写明理由，采纳的不能比收到的多（条例第十八条）', () => {
    const ended = (more: object): Step => ['closeComment', '2024-04-03', more]
    story.given(started(), comment()).when(...ended({ received: 5, adopted: 6 })).refused('adopted-above-received', 'unadopted-unexplained')
    story.given(started(), comment()).when(...ended({ received: 5, adopted: 3 })).refused('unadopted-unexplained')
    story.given(started(), comment()).when(...ended({ received: 5, adopted: 3, summary: '两条与上位规定不符。' })).accepted()
    story.given(started(), comment()).when(...ended({ received: 0, adopted: 0 })).accepted()
  })

  test('听证会材料七日前送达，名单先公布（条例第十六条）；参加人签字（第十七条）', () => {
    const called = (more: object = {}): Step => ['callHearing', '2024-03-04', { heldOn: '2024-03-11', place: '二楼会议室', published: true, ...more }]
    const heardOn = (on: string, more: object = {}): Step => ['hear', on, { people: 12, opinions: '希望保留早班。', signed: true, ...more }]
    story.given(started()).when(...called({ heldOn: '2024-03-10' })).refused('hearing-materials-late')
    story.given(started()).when(...called({ published: false })).refused('hearing-list-unpublished')
    story.given(started(), called()).when(...heardOn('2024-03-08')).refused('hearing-not-called')
    story.given(started()).when(...heardOn('2024-03-11')).refused('hearing-not-called')
    story.given(started(), called()).when(...heardOn('2024-03-11', { signed: false })).refused('hearing-unsigned')
    story.given(started(), called()).when(...heardOn('2024-03-11')).accepted()
  })
})

describe('论证、评估、公平竞争', () => {
  const story = storyOf(majorDecision)

  test('不得选有直接利害关系的专家（条例第二十条），书面意见要署名盖章（第十九条）', () => {
    story.given(started()).when(...experts({ interested: true })).refused('experts-interested')
    story.given(started()).when(...experts({ signed: false })).refused('expert-opinion-unsigned')
    story.given(started()).when(...experts()).accepted()
  })

  test('公平竞争审查要听取利害关系人意见，适用例外要说明（公平竞争审查条例第十六条、第十七条）', () => {
    story.given(started()).when(...fairness({ heard: false })).refused('stakeholders-unheard')
    story.given(started()).when(...fairness({ conclusion: 'excepted' })).refused('exception-unexplained')
    story.given(started()).when(...fairness({ conclusion: 'excepted', explanation: '救灾需要，期限三个月。' })).accepted()
  })
})

describe('提交讨论', () => {
  test('未经合法性审查，不得提交讨论，征求意见不能代替（条例第二十五条）', () => {
    storyOf(majorDecision).given(started(), listened).when('table', '2024-04-10', { noReview: '征求过意见了' }).refused('legality-review-missing')
  })

  test('审查要是本事项的', () => {
    const other = storyOf(majorDecision, { id: storyId() }).matter([started()])
    const review = reviewOf('decision', other, { opinion: 'lawful' })
    storyOf(majorDecision, { id: storyId(), around: [other, review] }).given(started(), listened).when('table', '2024-04-10', { review: review.id }).refused('review-of-another-matter')
  })

  test('审查还没有意见的、不合法的，不得提交', () => {
    reviewed({}).table().refused('review-not-concluded')
    reviewed({ opinion: 'unlawful' }).table().refused('review-unlawful')
    reviewed({ opinion: 'lawful' }).table().accepted()
  })

  test('不合法的修改后复审合法，可以提交；复审还没有意见的不行', () => {
    const resubmitted: Step = ['resubmit', '2024-03-20', { changes: '已改' }]
    const lawful: Step = ['opine', '2024-03-27', { power: 'yes', process: 'yes', content: 'yes', conclusion: 'lawful' }]
    reviewed({ opinion: 'unlawful', after: [resubmitted] }).table().refused('review-not-concluded')
    reviewed({ opinion: 'unlawful', after: [resubmitted, lawful] }).table().accepted()
  })

  test('“修改后合法”要先反馈采纳；一条没有采纳的，等于没有修改', () => {
    reviewed({ opinion: 'amended' }).table().refused('review-advice-unanswered')
    reviewed({ opinion: 'amended', after: [['adopt', '2024-03-14', { adopted: 'none', reason: '不必改' }]] }).table().refused('review-advice-unanswered')
    reviewed({ opinion: 'amended', after: [['adopt', '2024-03-14', { adopted: 'full' }]] }).table().accepted()
  })

  test('探索性改革事项，明示法律风险的可以提交（条例第二十五条）', () => {
    reviewed({ opinion: 'pioneering' }).table().accepted()
  })

  test('审查以后草案又改的，要复审；按审查意见改的不用', () => {
    const change = (cause: string, on = '2024-03-18'): Step => ['revise', on, { cause, change: '增加一条线路' }]
    reviewed({ opinion: 'lawful' }).table(change('meeting')).refused('review-outdated')
    reviewed({ opinion: 'lawful' }).table(change('review')).accepted()
    reviewed({ opinion: 'lawful' }).table(change('comments', '2024-03-05')).accepted()
  })

  test('没有听取公众意见的，不得提交（条例第十四条），依法不公开的除外', () => {
    reviewed({ opinion: 'lawful' }, [started()]).table().refused('public-unheard')
    reviewed({ opinion: 'lawful' }, [started({ traits: ['secret'] })]).table().accepted()
  })

  test('专业性强的要论证，影响稳定的要评估，涉及经营者的要公平竞争审查：缺的一次说全', () => {
    const steps = [started({ traits: ['technical', 'stability', 'market'] }), listened]
    reviewed({ opinion: 'lawful' }, steps).table().refused('experts-unheard', 'risk-unassessed', 'fairness-unreviewed')
    reviewed({ opinion: 'lawful' }, steps).table(experts(), risk(), fairness()).accepted()
  })

  test('风险不可控的不能决策（条例第二十四条），违反公平竞争标准的不得出台（公平竞争审查条例第十八条）；改好后重新评估、审查', () => {
    reviewed({ opinion: 'lawful' }).table(risk({ controllable: false }), fairness({ conclusion: 'breach' })).refused('risk-uncontrollable', 'fairness-breached')
    reviewed({ opinion: 'lawful' }).table(risk({ controllable: false }), risk(), fairness({ conclusion: 'breach' }), fairness()).accepted()
  })

  test('“三重一大”没有送审的写明理由；人事任免不用合法性审查', () => {
    const story = storyOf(majorDecision)
    story.given(started({ kind: 'project' })).when('table', '2024-04-10', {}).refused('review-or-reason-missing')
    story.given(started({ kind: 'project' })).when('table', '2024-04-10', { noReview: '不涉及合同和法律问题' }).accepted()
    story.given(started({ kind: 'appointment', persons: [{ name: '周某' }] })).when('table', '2024-04-10', {}).accepted()
  })

  test('重大调整以后，以前的听取意见、评估不能再用，审查也要复审（条例第三十七条）', () => {
    const { given, review } = reviewed({ opinion: 'lawful' })
    const passed: readonly Step[] = [
      ['table', '2024-04-10', { review: review.id }], ['pass', '2024-04-12', held('government')], ['reportToParty', '2024-04-13', { result: 'agreed' }],
      ['assign', '2024-04-15', { unit: '党政办', owner: storyAccount, due: '2024-12-01' }], ['reopen', '2024-06-03', { reason: '客流变化' }],
    ]
    given(...passed).when('table', '2024-06-20', { review: review.id }).refused('public-unheard', 'review-outdated')
  })
})
