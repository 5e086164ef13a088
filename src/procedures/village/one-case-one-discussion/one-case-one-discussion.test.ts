// Raising money and labour: proposed by enough people, within the caps, voted, reviewed, answered, posted, then collected.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { nextVillage, register, villageAround } from '#test/village-story.ts'
import { oneCaseIndicators } from './indicators.ts'
import { fundRaisingNotice, fundRaisingPlan, fundUseNotice, householdOpinions } from './papers/fund-raising-papers.ts'
import { oneCaseOneDiscussion } from './procedure.ts'

const story = storyOf(oneCaseOneDiscussion, { around: villageAround })
const numbers = { plan: '砌排水沟800米。', budget: 30_000_00, perHead: 15_00, heads: 1_000, daysPerWorker: 2, workers: 300, exempted: [{ kind: 'students', people: 40 }] }
const proposed = (more: object = {}): Step => ['propose', '2024-04-01', { register: register.id, project: '屯内排水沟', kind: 'water', proposer: 'committee', from: 'registered', ...numbers, ...more }]
const asked: Step = ['askHouseholds', '2024-04-05', { asked: 280, signed: 230 }]
const votes = { body: 'representatives', authorised: true, present: 40, agreed: 35, opposed: 3, abstained: 2, way: 'signed', record: '同意。', householdsPresent: 270, householdsAgreed: 200 }
const voted = (more: object = {}): Step => ['vote', '2024-04-10', { ...votes, ...more }]
const approved: Step[] = [['review', '2024-04-15', {}, 'staff'], ['approve', '2024-04-22', { by: '双辽市农业农村局' }, 'staff'], ['publish', '2024-04-23', { places: ['board'], content: '按方案筹集。' }]]
const collected = (more: object = {}): Step => ['collect', '2024-05-10', { money: 15_000_00, people: 1_000, days: 600, instead: 'none', receipts: true, ...more }]
const used = (more: object = {}): Step => ['publishUse', '2024-07-02', { raised: 15_000_00, others: 15_000_00, spent: 29_000_00, places: ['board'], ...more }]
const toVote = [proposed(), asked]
const raised = [...toVote, voted(), ...approved, collected(), ['inspect', '2024-06-28', { result: 'passed' }], ['finish', '2024-07-01']] as Step[]

test('提出、征求意见、表决、初审、复审、公布、收取、验收、公布使用、办结', () => {
  story.given(...raised, used()).when('close', '2024-07-10').accepted()
  story.given(...raised, used()).when('close', '2024-07-09').refused('posting-too-short')
})

describe('谁可以提出、提多少', () => {
  test('村民十分之一以上、代表五分之一以上联名', () => {
    story.given().when(...proposed({ proposer: 'villagers', signers: 89 })).refused('too-few-proposers')
    story.given().when(...proposed({ proposer: 'villagers', signers: 90 })).accepted()
    story.given().when(...proposed({ proposer: 'representatives', signers: 7 })).refused('too-few-proposers')
    story.given().when(...proposed({ proposer: 'representatives', signers: 8 })).accepted()
  })

  test('不超过省定上限（农业法第八十七条第二款，本地参数），既不筹资也不筹劳的不收', () => {
    story.given().when(...proposed({ perHead: 15_01 })).refused('over-money-cap')
    story.given().when(...proposed({ daysPerWorker: 11 })).refused('over-labour-cap')
    story.given().when(...proposed({ perHead: 0, daysPerWorker: 0 })).refused('nothing-raised')
    story.given(proposed()).when('revise', '2024-04-03', { ...numbers, perHead: 20_00, reason: '加价' }).refused('over-money-cap')
  })

  test('只用本村在册的登记', () => {
    story.given().when(...proposed({ register: nextVillage.id })).refused('register-elsewhere')
  })
})

describe('表决', () => {
  test('代表会议要有授权，会前逐户征求意见', () => {
    story.given(...toVote).when(...voted({ authorised: undefined })).refused('representatives-not-authorised')
    story.given(proposed()).when(...voted()).refused('households-not-asked')
  })

  test('到会代表要代表三分之二以上农户，赞成的农户要过半数', () => {
    story.given(...toVote).when(...voted({ householdsPresent: 199, householdsAgreed: 150 })).refused('households-not-represented')
    story.given(...toVote).when(...voted({ householdsPresent: 301, householdsAgreed: 200 })).refused('households-not-represented')
    story.given(...toVote).when(...voted({ householdsPresent: 200, householdsAgreed: 100 })).refused('households-do-not-agree')
    story.given(...toVote).when(...voted({ householdsPresent: 200, householdsAgreed: 101 })).accepted()
  })

  test('村民会议按村民会议的人数，不用户数', () => {
    const assembly = { body: 'villagers', authorised: undefined, householdsPresent: undefined, householdsAgreed: undefined, present: 451, agreed: 226, opposed: 0, abstained: 0 }
    story.given(proposed()).when(...voted(assembly)).accepted()
    story.given(proposed()).when(...voted({ ...assembly, agreed: 225 })).refused('majority-missing')
    story.given(proposed()).when('voteDown', '2024-04-10', { ...votes, ...assembly, agreed: 225 }).accepted()
  })
})

describe('没有通过、没有复审、超出方案的，都不能收', () => {
  test('表决以后、县里同意和公布以前不能收', () => {
    story.given(...toVote).when(...collected()).refused('not-open-in-state')
    story.given(...toVote, voted()).when(...collected()).refused('not-open-in-state')
    story.given(...toVote, voted(), ...approved.slice(0, 2)).when(...collected()).refused('not-open-in-state')
  })

  test('累计不超过方案的总额和工日', () => {
    story.given(...toVote, voted(), ...approved).when(...collected({ money: 15_000_01 })).refused('collected-beyond-plan')
    story.given(...toVote, voted(), ...approved, collected()).when('collect', '2024-05-11', { money: 1, people: 1, days: 0, instead: 'none', receipts: true }).refused('collected-beyond-plan')
    story.given(...toVote, voted(), ...approved).when(...collected({ days: 601 })).refused('collected-beyond-plan')
  })

  test('退回、纠正的回到征求意见，要重新表决', () => {
    const returned: Step = ['returnPlan', '2024-04-15', { reason: '没有写减免。' }, 'staff']
    story.given(...toVote, voted(), returned).when('vote', '2024-05-01', votes).accepted()
    story.given(...toVote, voted(), ['review', '2024-04-15', {}, 'staff'], ['correct', '2024-04-20', { reason: '超范围。' }, 'staff']).when('revise', '2024-04-25', { ...numbers, reason: '删去' }).accepted()
  })

  test('公布的收入要与登记的一致，支出不多于收入', () => {
    story.given(...raised).when(...used({ raised: 14_000_00 })).refused('accounts-do-not-add-up')
    story.given(...raised).when(...used({ spent: 30_000_01 })).refused('accounts-do-not-add-up')
  })

  test('没有开收据、以资代劳的照实登记并提示', () => {
    const flags = (more: object) => oneCaseOneDiscussion.flags.filter((flag) => flag.raised(story.matter([...toVote, voted(), ...approved, collected(more)]))).map((flag) => flag.code)
    expect([flags({}), flags({ receipts: false }), flags({ instead: 'voluntary' })]).toEqual([[], ['collected-without-receipt'], ['money-for-labour']])
  })
})

test('乡镇初审、县里七个工作日答复', () => {
  expect(story.deadlines([...toVote, voted(), approved[0] ?? asked]).map((each) => [each.limit, each.derived.due, each.state])).toEqual([['review', '2024-04-19', 'met'], ['reply', '2024-04-24', 'running']])
})

test('数字和文书', () => {
  const matter = story.matter([...raised, used()])
  expect(figuresOf(oneCaseIndicators, oneCaseOneDiscussion, matter)).toEqual({
    'village.fundRaisings': 1, 'village.fundRaisingsReviewed': 1, 'village.fundRaisingsApproved': 1, 'village.moneyRaised': 15_000_00, 'village.labourRaised': 600, 'village.fundUsePublished': 1,
  })
  for (const each of ['共15000.00元', '共600个工日', '在校学生（免劳）40人', '应到45、实到40']) expect(printed(fundRaisingPlan, matter)).toContain(each)
  expect(printed(householdOpinions, matter)).toContain('户主签名')
  expect(printed(fundRaisingNotice, matter)).toContain('不得强行以资代劳')
  expect(printed(fundUseNotice, matter)).toContain('1000.00元')
})
