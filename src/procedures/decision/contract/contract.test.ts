// 政府合同: no signature without a review of this very text; procurement contracts with their two clocks.
import { describe, expect, test } from 'vitest'
import { reviewOf } from '#test/decision-story.ts'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyAccount, storyId, storyOf, type Step } from '#test/story.ts'
import { undecided } from './flags.ts'
import { contractIndicators } from './indicators.ts'
import { contractCard } from './papers/contract-card.ts'
import { contract } from './procedure.ts'

const registered = (more: object = {}): Step => ['register', '2024-03-01', { subject: '农村公路养护合同', kind: 'commission', counterpart: '某某养护公司', amount: 4_000_000, procurement: false, owner: storyAccount, ...more }]

function told(opinion: Parameters<typeof reviewOf>[2], more: object = {}, ...steps: readonly Step[]) {
  const id = storyId()
  const matter = storyOf(contract, { id }).matter([registered(more)])
  const review = reviewOf('contract', matter, opinion)
  const signed = (on = '2024-03-18', answers: object = {}): Step => ['sign', on, { review: review.id, authorised: true, documentNumber: '永合〔2024〕3号', ...answers }]
  return { story: storyOf(contract, { id, around: [matter, review] }), before: [registered(more), ...steps], signed }
}

const lawful = { opinion: 'lawful' } as const

describe('签订', () => {
  test('未经合法性审查、审查不合法的，不得签订', () => {
    const refusedFor = (opinion: Parameters<typeof reviewOf>[2], code: string) => {
      const { story, before, signed } = told(opinion)
      story.given(...before).when(...signed()).refused(code)
    }
    refusedFor({}, 'review-not-concluded')
    refusedFor({ opinion: 'unlawful' }, 'review-unlawful')
    refusedFor({ opinion: 'amended' }, 'review-advice-unanswered')
    const { story, before, signed } = told(lawful)
    story.given(...before).when(...signed()).accepted()
  })

  test('不选审查不能签', () => {
    storyOf(contract).given(registered()).when('sign', '2024-03-18', { authorised: true }).refused('answer-missing')
  })

  test('审查以后又协商改了的，要复审', () => {
    const { story, before, signed } = told(lawful, {}, ['revise', '2024-03-15', { cause: 'talks', change: '价款调整' }])
    story.given(...before).when(...signed()).refused('review-outdated')
  })

  test('别的合同的审查不能用', () => {
    const { story, before } = told(lawful)
    const foreign = reviewOf('contract', storyOf(contract, { id: storyId() }).matter([registered()]), lawful)
    storyOf(contract, { id: storyId(), around: [foreign] }).given(...before).when('sign', '2024-03-18', { review: foreign.id, authorised: true }).refused('review-of-another-matter')
    story.given(...before).when('sign', '2024-03-18', { review: foreign.id, authorised: true }).refusedAmongOthersFor('reference-unknown')
  })

  test('签字的人要有权限', () => {
    const { story, before, signed } = told(lawful)
    story.given(...before).when(...signed('2024-03-18', { authorised: false })).refused('signatory-not-authorised')
  })

  test('达到大额标准没有集体决策的，提示', () => {
    const flagged = (amount: number) => {
      const { story, before, signed } = told(lawful, { amount })
      return undecided.raised(story.matter([...before, signed()]))
    }
    expect(flagged(5_000_000)).toBe(true)
    expect(flagged(4_999_999)).toBe(false)
  })
})

describe('政府采购合同', () => {
  const dues = (procurement: boolean) => {
    const { story, before, signed } = told(lawful, { procurement })
    return story.deadlines([...before, signed()]).map((each) => [each.limit, each.derived.due])
  }

  test('二个工作日公告（政府采购法实施条例第五十条），七个工作日备案（政府采购法第四十七条）', () => {
    expect(dues(true)).toEqual([['announcement', '2024-03-20'], ['filing', '2024-03-27']])
    expect(dues(false)).toEqual([])
  })

  test('不是采购合同的，不登记公告、备案', () => {
    const { story, before, signed } = told(lawful)
    story.given(...before, signed()).when('announce', '2024-03-19', { medium: '采购网' }).refused('not-a-procurement-contract')
    story.given(...before, signed()).when('fileProcurement', '2024-03-19', { receivers: ['finance'] }).refused('not-a-procurement-contract')
  })
})

describe('履行、变更、争议', () => {
  test('变更要送审，或者写明没有送审的理由', () => {
    const { story, before, signed } = told(lawful)
    story.given(...before, signed()).when('amend', '2024-05-06', { change: '延长一个月' }).refused('amendment-unreviewed')
    story.given(...before, signed()).when('amend', '2024-05-06', { change: '更正账号', noReview: '不涉及权利义务' }).accepted()
  })

  test('争议如实登记，解决后继续履行；数字和登记卡', () => {
    const { story, before, signed } = told(lawful)
    const matter = story.matter([...before, signed(), ['perform', '2024-04-01', { progress: '完成清障', paid: 1_000_000 }], ['dispute', '2024-06-03', { about: '工程量有分歧', way: 'talks' }], ['settle', '2024-06-20', { result: '按实测结算' }]])
    expect(matter.state).toBe('履行中')
    expect(figuresOf(contractIndicators, contract, matter)).toEqual({ 'contract.signed': 1, 'contract.inForce': 1, 'contract.disputes': 1 })
    const words = printed(contractCard, matter)
    for (const each of ['农村公路养护合同', '某某养护公司', '40000.00元', '永合〔2024〕3号', '完成清障（付款10000.00元）', '按实测结算']) expect(words).toContain(each)
  })
})
