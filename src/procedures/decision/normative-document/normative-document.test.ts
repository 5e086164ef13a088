// 行政规范性文件: what it may not contain, whom it has to hear, who lets it through, how long it holds.
import { describe, expect, test } from 'vitest'
import { held, members, reviewOf } from '#test/decision-story.ts'
import { figuresOf } from '#test/figures-of.ts'
import { storyAccount, storyId, storyOf, type Step } from '#test/story.ts'
import { legalityReview } from '../legality-review/procedure.ts'
import { normativeDocumentIndicators } from './indicators.ts'
import { normativeDocument } from './procedure.ts'

const drafted = (more: object = {}): Step => ['draft', '2024-03-01', { name: '秸秆禁烧管理办法', unit: '农业农村办', owner: storyAccount, why: '落实上级要求。', trial: false, ...more }]
const opened = (more: object = {}): Step => ['openComment', '2024-03-04', { ways: ['board'], closesOn: '2024-04-03', how: '寄党政办', ...more }]
const closed: Step = ['closeComment', '2024-04-03', { received: 2, adopted: 2 }]
const fair: Step = ['reviewFairness', '2024-04-03', { heard: true, conclusion: 'clear' }]

function told(opinion: Parameters<typeof reviewOf>[2] = { opinion: 'lawful' }, more: object = {}) {
  const id = storyId()
  const matter = storyOf(normativeDocument, { id }).matter([drafted(more)])
  const review = reviewOf('document', matter, opinion)
  const story = storyOf(normativeDocument, { id, around: [matter, review] })
  const table: Step = ['table', '2024-04-10', { review: review.id }]
  return { story, table, opening: drafted(more), toIssue: [drafted(more), table, ['pass', '2024-04-15', held('government')]] as readonly Step[] }
}

const issued = (more: object = {}): Step => ['issue', '2024-04-18', { documentNumber: '双永政规〔2024〕1号', ways: ['website'], effectiveOn: '2024-05-01', validUntil: '2029-04-18', ...more }]

describe('征求意见', () => {
  const story = storyOf(normativeDocument)

  test('与市场主体生产经营密切相关的，一般不少于三十日（优化营商环境条例第六十二条）', () => {
    const business = drafted({ touches: ['business'] })
    story.given(business).when(...opened({ closesOn: '2024-04-02' })).refused('comment-period-short')
    story.given(business).when(...opened()).accepted()
    story.given(business).when(...opened({ closesOn: '2024-03-14', shortReason: '防火期临近' })).accepted()
  })

  test('其他的按本地规定的天数', () => {
    story.given(drafted()).when(...opened({ closesOn: '2024-03-10' })).refused('comment-period-below-local')
    story.given(drafted()).when(...opened({ closesOn: '2024-03-11' })).accepted()
  })

  test('没有到期不能结束，没有采纳的写明理由', () => {
    story.given(drafted(), opened()).when('closeComment', '2024-04-01', { received: 2, adopted: 1 }).refused('comment-not-over', 'unadopted-unexplained')
    story.given(drafted(), opened()).when(...closed).accepted()
  })
})

describe('提交审议', () => {
  test('没有合法性审查的不能提交；不合法的不能提交', () => {
    storyOf(normativeDocument).given(drafted()).when('table', '2024-04-10', {}).refused('answer-missing')
    const { story, table, opening } = told({ opinion: 'unlawful' })
    story.given(opening).when(...table).refused('review-unlawful')
    const lawful = told()
    lawful.story.given(lawful.opening).when(...lawful.table).accepted()
  })

  test('不得设定许可（行政许可法第十七条）、处罚（行政处罚法第十六条）、强制（行政强制法第十条、第十三条）、收费、证明，不得减损权利、设置准入条件（优化营商环境条例第六十四条）：有几项说几项', () => {
    const all = ['licence', 'penalty', 'coercion', 'fee', 'certificate', 'burden', 'entry']
    const { story, table, opening } = told({ opinion: 'lawful' }, { contains: all })
    story.given(opening).when(...table).refused(...all.map((each) => `document-sets-${each}`))
    story.given(opening, ['revise', '2024-03-10', { cause: 'other', change: '删去罚则' }]).when(...table).accepted()
  })

  test('涉及经营的要公开征求意见、公平竞争审查，涉及群众切身利益的要公开征求意见', () => {
    const business = told({ opinion: 'lawful' }, { touches: ['business', 'livelihood'] })
    business.story.given(business.opening).when(...business.table).refused('business-unheard', 'people-unheard', 'fairness-unreviewed')
    business.story.given(business.opening, opened(), closed, fair).when(...business.table).accepted()
    business.story.given(business.opening, opened(), closed, ['reviewFairness', '2024-04-03', { heard: true, conclusion: 'breach' }]).when(...business.table).refused('fairness-breached')
  })

  test('审查要是这份文件的，还要已经有结论；“修改后合法”的先反馈采纳', () => {
    const [mine, other] = [told({}), told({ opinion: 'amended' })]
    mine.story.given(mine.opening).when(...mine.table).refused('review-not-concluded')
    other.story.given(other.opening).when(...other.table).refused('review-advice-unanswered')
    const foreign = reviewOf('document', storyOf(normativeDocument, { id: storyId() }).matter([drafted()]), { opinion: 'lawful' })
    storyOf(normativeDocument, { id: storyId(), around: [foreign] }).given(drafted()).when('table', '2024-04-10', { review: foreign.id }).refused('review-of-another-matter')
  })

  test('审查以后又改的要复审', () => {
    const { story, table, opening } = told()
    story.given(opening, ['revise', '2024-04-01', { cause: 'comments', change: '增加一条' }]).when(...table).refused('review-outdated')
  })

  test('审核最长十五个工作日，不能延长', () => {
    const matter = storyOf(normativeDocument, { id: storyId() }).matter([drafted()])
    const review = storyOf(legalityReview, { around: [matter] })
    const steps: readonly Step[] = [['send', '2024-03-04', { object: 'document', document: matter.id, subject: '办法', sender: '农业农村办', handedIn: ['draft', 'explanation', 'grounds', 'process'] }], ['accept', '2024-03-05', { reviewer: storyAccount }]]
    expect(review.deadlines(steps).find((each) => each.limit === 'documentReview')?.derived.due).toBe('2024-03-26')
    review.given(...steps).when('extend', '2024-03-20', { reason: '复杂' }).refused('review-not-extensible')
  })
})

describe('审议、公布', () => {
  test('由政府会议集体审议，首长最后发言，首长同意才通过', () => {
    const { story, table, opening } = told()
    const pass = (answers: object): Step => ['pass', '2024-04-15', answers]
    story.given(opening, table).when(...pass(held('party'))).refused('not-a-government-meeting')
    story.given(opening, table).when(...pass(held('government', [...members('agree', 'agree', 'agree', 'agree'), { member: '周某', attendance: 'came', position: 'agree' }]))).refused('head-not-last')
    story.given(opening, table).when(...pass(held('government', members('agree', 'agree', 'agree', 'disagree')))).refused('head-did-not-agree')
    story.given(opening, table).when('reject', '2024-04-15', held('government')).refused('head-agreed')
  })

  test('有效期不超过本地规定的年限，暂行、试行的更短', () => {
    const { story, toIssue } = told()
    story.given(...toIssue).when(...issued({ validUntil: '2029-04-19' })).refused('validity-too-long')
    story.given(...toIssue).when(...issued({ validUntil: '2024-04-18' })).refused('validity-over-before-it-begins')
    story.given(...toIssue).when(...issued()).accepted()
    const trial = told({ opinion: 'lawful' }, { trial: true })
    trial.story.given(...trial.toIssue).when(...issued({ validUntil: '2026-04-19' })).refused('validity-too-long')
    trial.story.given(...trial.toIssue).when(...issued({ validUntil: '2026-04-18' })).accepted()
  })

  test('公布后按本地规定的天数报备，只报一次', () => {
    const { story, toIssue } = told()
    expect(story.deadlines([...toIssue, issued()]).find((each) => each.limit === 'filing')?.derived.due).toBe('2024-05-06')
    const filed: Step = ['file', '2024-04-25', { receivers: ['government'] }]
    story.given(...toIssue, issued()).when('recordFiling', '2024-04-25', { result: 'accepted' }).refused('not-filed')
    story.given(...toIssue, issued(), filed).when(...filed).refused('filed-already')
    story.given(...toIssue, issued(), filed).when('recordFiling', '2024-05-20', { result: 'accepted' }).accepted()
  })

  test('清理认为不合法的不能继续有效；没有到期不能登记失效', () => {
    const { story, toIssue } = told()
    story.given(...toIssue, issued()).when('cleanUp', '2025-06-02', { lawful: false, result: 'keep' }).refused('unlawful-kept')
    story.given(...toIssue, issued()).when('cleanUp', '2025-06-02', { lawful: false, result: 'repeal' }).accepted()
    story.given(...toIssue, issued()).when('expire', '2029-04-18', { announced: true }).refused('still-valid')
    story.given(...toIssue, issued()).when('expire', '2029-04-19', { announced: true }).accepted()
    expect(story.matter([...toIssue, issued(), ['repeal', '2025-06-10', { session: '第6次办公会', reason: '上位法修改' }]]).state).toBe('已废止')
  })

  test('数字：制发、备案、有效、废止各按各的', () => {
    const { story, toIssue } = told()
    const figures = (...steps: readonly Step[]) => figuresOf(normativeDocumentIndicators, normativeDocument, story.matter([...toIssue, ...steps]))
    expect(figures()).toEqual({})
    expect(figures(issued(), ['file', '2024-04-25', { receivers: ['government', 'congress'] }])).toEqual({ 'normdoc.issued': 1, 'normdoc.filed': 1, 'normdoc.inForce': 1 })
    expect(figures(issued(), ['repeal', '2025-06-10', { session: '第6次办公会', reason: '上位法修改' }])).toEqual({ 'normdoc.issued': 1, 'normdoc.repealed': 1, 'normdoc.inForce': 0 })
  })
})
