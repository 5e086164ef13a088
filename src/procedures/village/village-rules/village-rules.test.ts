// Village rules: made by the assembly, filed in ten days, corrected only where they run against the law.
import { expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, type Step } from '#test/story.ts'
import { nextVillage, register, villageAround } from '#test/village-story.ts'
import { villageRulesIndicators } from './indicators.ts'
import { rulesFiling, rulesOrder } from './papers/rules-papers.ts'
import { villageRules } from './procedure.ts'

const story = storyOf(villageRules, { around: villageAround })
const drafted = (more: object = {}): Step => ['draft', '2024-03-01', { register: register.id, kind: 'rules', change: 'amend', title: '永加村村规民约（2024年修订）', main: '增加移风易俗。', ...more }]
const votes = { body: 'households', present: 210, agreed: 150, opposed: 40, abstained: 20, way: 'hands', record: '同意。' }
const adopted = (more: object = {}, on = '2024-03-20'): Step => ['adopt', on, { ...votes, ...more }]
const filed: Step = ['file', '2024-03-28', {}]
const ordered: Step = ['orderCorrection', '2024-04-08', { faults: ['penalty'], reason: '第九条设定罚款，删去。', by: '2024-05-08' }, 'justice-clerk']

test('起草、征求意见、提示、表决、备案、公布施行', () => {
  const steps: Step[] = [drafted(), ['consult', '2024-03-05', { way: '公开栏' }], ['lookAt', '2024-03-08', { finding: 'improve', note: '删去罚款。' }, 'justice-clerk'], adopted(), filed, ['acceptFiling', '2024-04-02', {}, 'justice-clerk']]
  story.given(...steps).when('publish', '2024-04-03', { places: ['board'], from: '2024-05-01' }).accepted()
})

test('由村民会议制定和修改，村民代表会议不能代替（第三十一条第一款）', () => {
  story.given(drafted()).when(...adopted({ body: 'representatives', present: 45, agreed: 45 })).refusedAmongOthersFor('answer-invalid')
})

test('到会和赞成的人数依照村民会议（第二十六条第一款）', () => {
  story.given(drafted()).when(...adopted({ present: 199, agreed: 150, opposed: 0, abstained: 0 })).refused('quorum-missing')
  story.given(drafted()).when(...adopted({ agreed: 105 })).refused('majority-missing')
  story.given(drafted()).when(...adopted({ agreed: 106 })).accepted()
  story.given(drafted()).when('voteDown', '2024-03-20', { ...votes, agreed: 105 }).accepted()
})

test('只用本村在册的登记', () => {
  story.given().when(...drafted({ register: nextVillage.id })).refused('register-elsewhere')
})

test('责令改正要写明违反什么，改正后重新表决（第三十一条第三款）', () => {
  story.given(drafted(), adopted(), filed).when('orderCorrection', '2024-04-08', { faults: [], reason: '不够好。', by: '2024-05-08' }, 'justice-clerk').refused('answer-missing')
  story.given(drafted(), adopted(), filed, ordered).when(...adopted({}, '2024-04-30')).accepted()
})

test('通过后十日内报备案（指导意见），责令改正有期限', () => {
  const due = (...steps: readonly Step[]) => story.deadlines(steps).map((each) => [each.limit, each.derived.due, each.state])
  expect(due(drafted(), adopted())).toEqual([['file', '2024-04-01', 'running']])
  expect(due(drafted(), adopted(), filed, ordered)).toEqual([['file', '2024-04-01', 'met'], ['examine', '2024-04-12', 'met'], ['correct', '2024-05-08', 'running']])
})

test('数字和文书', () => {
  const matter = story.matter([drafted(), adopted(), filed, ordered, adopted({}, '2024-04-30'), ['file', '2024-05-01', {}], ['acceptFiling', '2024-05-06', {}, 'justice-clerk']])
  expect(figuresOf(villageRulesIndicators, villageRules, matter)).toEqual({ 'village.rulesAdopted': 2, 'village.rulesFiled': 1, 'village.rulesCorrected': 1 })
  expect(printed(rulesFiling, matter)).toContain('应到300、实到210，赞成150票')
  expect(printed(rulesOrder, matter)).toContain('设定罚款等处罚')
})
