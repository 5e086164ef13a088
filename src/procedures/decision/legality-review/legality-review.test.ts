// 合法性审查: the lawful way, and each step the regulation or the local rule stops.
import { describe, expect, test } from 'vitest'
import { adviser, findings, formerAdviser, opinions } from '#test/decision-story.ts'
import { figuresOf } from '#test/figures-of.ts'
import { storyAccount, storyId, storyOf, type Step } from '#test/story.ts'
import { majorDecision } from '../major-decision/procedure.ts'
import { adviserUnheard, reviewedBySender } from './flags.ts'
import { legalityReviewIndicators } from './indicators.ts'
import { legalityReview } from './procedure.ts'

const decision = storyOf(majorDecision, { id: storyId() }).matter([['start', '2024-03-01', { kind: 'administrative', item: '公交线路调整', unit: '党政办', owner: storyAccount }]])
const review = storyOf(legalityReview, { around: [decision, adviser, formerAdviser] })

const full = ['draft', 'explanation', 'grounds', 'process']
const sent = (more: object = {}): Step => ['send', '2024-03-04', { object: 'decision', decision: decision.id, subject: '公交线路调整方案', sender: '党政办', handedIn: full, ...more }]
const contract = (more: object = {}): Step => ['send', '2024-03-04', { object: 'contract', subject: '养护合同', sender: '农业农村办', handedIn: ['draft', 'counterpart'], ...more }]
const taken: Step = ['accept', '2024-03-05', { reviewer: storyAccount }]
const opined = (opinion: object, on = '2024-03-12'): Step => ['opine', on, opinion]

describe('送审和材料', () => {
  test('审查重大决策要选对应的决策事项，审查意见才能用于上会', () => {
    review.given().when(...sent({ decision: undefined })).refused('review-decision-not-named')
    review.given().when(...sent()).accepted()
  })

  test('审查规范性文件要选对应的文件；选错类的不能送', () => {
    review.given().when(...sent({ object: 'document', decision: undefined })).refused('review-document-not-named')
    review.given().when(...contract({ decision: decision.id })).refused('review-object-mismatch')
  })

  test('送请审查一般要留七个工作日（重大行政决策程序暂行条例第二十六条），紧急的写明原因', () => {
    review.given().when(...sent({ neededBy: '2024-03-12' })).refused('review-time-too-short')
    review.given().when(...sent({ neededBy: '2024-03-13' })).accepted()
    review.given().when(...sent({ neededBy: '2024-03-08', urgent: true })).refused('urgency-unexplained')
    review.given().when(...sent({ neededBy: '2024-03-08', urgent: true, urgentReason: '汛期抢修' })).accepted()
  })

  test('缺几样材料，一次说全几样；补齐了才能受理', () => {
    const story = review.given(sent({ handedIn: ['draft'] }))
    story.when('accept', '2024-03-05', { reviewer: storyAccount }).refused('review-lacks-explanation', 'review-lacks-grounds', 'review-lacks-process')
    expect(story.when('notify', '2024-03-05', {}).accepted().noted).toEqual({ missing: ['起草说明', '依据的法律、法规、规章和政策', '履行程序的说明（征求意见、论证、评估等）'] })
    review.given(sent({ handedIn: ['draft'] }), ['notify', '2024-03-05', {}], ['supplement', '2024-03-06', { handedIn: ['explanation', 'grounds', 'process'] }]).when('accept', '2024-03-07', { reviewer: storyAccount }).accepted()
  })

  test('材料齐了不用告知补充', () => {
    review.given(sent()).when('notify', '2024-03-05', {}).refused('review-lacks-nothing')
  })

  test('合同只要文本和对方的资质材料', () => {
    review.given(contract()).when(...taken).accepted()
    review.given(contract({ handedIn: ['draft'] })).when(...taken).refused('review-lacks-counterpart')
    review.given(contract({ handedIn: ['other'] })).when(...taken).refused('review-lacks-draft', 'review-lacks-counterpart')
  })

  test('重大执法决定要有文本、依据和证据', () => {
    review.given(contract({ object: 'enforcement', handedIn: ['draft'] })).when(...taken).refused('review-lacks-grounds', 'review-lacks-evidence')
  })
})

describe('时间', () => {
  const due = (steps: readonly Step[], limit: string) => review.deadlines(steps).find((each) => each.limit === limit)?.derived.due

  test('重大决策七个工作日，合同五个工作日，紧急的二个工作日（都是本地参数）', () => {
    expect(due([sent(), taken], 'review')).toBe('2024-03-14')
    expect(due([contract(), taken], 'review')).toBe('2024-03-12')
    expect(due([contract({ urgent: true, urgentReason: '工期紧' }), taken], 'review')).toBe('2024-03-07')
  })

  test('暂停审查的日子不算，复审重新起算', () => {
    expect(due([contract(), taken, ['stop', '2024-03-07', { reason: 'more' }], ['resume', '2024-03-08', {}]], 'review')).toBe('2024-03-14')
    const again = review.deadlines([contract(), taken, opined(opinions.unlawful, '2024-03-08'), ['resubmit', '2024-03-18', { changes: '已改' }]])
    expect(again.filter((each) => each.limit === 'review').map((each) => each.state)).toEqual(['met', 'running'])
  })

  test('只能延长一次', () => {
    const once: readonly Step[] = [contract(), taken, ['extend', '2024-03-11', { reason: '案情复杂' }]]
    expect(due(once, 'review')).toBe('2024-03-19')
    review.given(...once).when('extend', '2024-03-12', { reason: '再延' }).refused('review-extended-already')
  })
})

describe('意见', () => {
  const ready = [sent(), taken] as const

  test('三项都符合的才是“合法”，有不符合的就是“不合法”', () => {
    review.given(...ready).when(...opined({ ...findings('no'), conclusion: 'lawful' })).refused('conclusion-contradicts-findings')
    review.given(...ready).when(...opined({ ...findings('yes'), conclusion: 'unlawful', issues: [{ problem: '无', advice: '无' }] })).refused('conclusion-contradicts-findings')
    review.given(...ready).when(...opined(opinions.lawful)).accepted()
  })

  test('结论不是“合法”的，要逐条写出问题', () => {
    review.given(...ready).when(...opined({ ...findings('amended'), conclusion: 'amended' })).refused('issues-not-listed')
  })

  test('探索性改革事项要明示法律风险，才能提交讨论（条例第二十五条）；合同不适用', () => {
    review.given(...ready).when(...opined({ ...findings('no'), conclusion: 'pioneering' })).refused('legal-risk-not-stated')
    review.given(...ready).when(...opined(opinions.pioneering)).accepted()
    review.given(contract(), taken).when(...opined(opinions.pioneering)).refused('pioneering-not-a-decision')
  })

  test('法律顾问要在聘期内', () => {
    const advice = (id: string) => ({ adviser: id, way: 'written', opinion: '建议补充违约责任。' })
    review.given(...ready).when('consult', '2024-03-07', advice(formerAdviser.id)).refused('adviser-not-engaged')
    review.given(...ready).when('consult', '2024-03-07', advice(adviser.id)).accepted()
    review.given(...ready).when('consult', '2025-01-07', advice(adviser.id)).accepted()
    review.given(...ready).when('consult', '2025-01-08', advice(adviser.id)).refused('adviser-not-engaged')
  })

  test('没有全部采纳的，要写明理由', () => {
    const story = review.given(...ready, opined(opinions.amended))
    story.when('adopt', '2024-03-14', { adopted: 'part' }).refused('non-adoption-unexplained')
    story.when('adopt', '2024-03-14', { adopted: 'part', reason: '第三条合同已有约定' }).accepted()
    story.when('adopt', '2024-03-14', { adopted: 'full' }).accepted()
  })
})

describe('提示和数字', () => {
  const done: readonly Step[] = [sent(), taken, opined(opinions.lawful)]

  test('没有听取法律顾问意见就出具意见的，提示（条例第二十八条）', () => {
    expect(adviserUnheard.raised(review.matter(done))).toBe(true)
    expect(adviserUnheard.raised(review.matter([sent(), taken, ['consult', '2024-03-07', { adviser: adviser.id, way: 'phone', opinion: '同意。' }], opined(opinions.lawful)]))).toBe(false)
  })

  test('自己送审自己审查的，提示', () => {
    expect(reviewedBySender.raised(review.matter(done))).toBe(true)
  })

  test('一件计一，意见书各计，问题按条计，通过以最后一次结论为准', () => {
    const again = review.matter([contract(), taken, opined(opinions.unlawful, '2024-03-08'), ['resubmit', '2024-03-18', { changes: '已改' }], opined(opinions.amended, '2024-03-20'), ['adopt', '2024-03-21', { adopted: 'full' }]])
    const refused = review.matter([contract(), taken, opined(opinions.unlawful, '2024-03-08')])
    expect(figuresOf(legalityReviewIndicators, legalityReview, review.matter(done), again, refused, review.matter([contract()]))).toEqual({
      'review.matters': 3, 'review.decisions': 1, 'review.contracts': 2, 'review.opinions': 4, 'review.issuesFound': 3, 'review.concluded': 3, 'review.passed': 2, 'review.unlawful': 1,
      'review.answered': 1, 'review.adoptedInFull': 1,
    })
  })
})
