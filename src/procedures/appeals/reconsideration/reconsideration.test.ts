// The township as respondent: reply in time with what it had, carry the decision out.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { reconsiderationIndicators } from './indicators.ts'
import { reconsiderationReply } from './papers/reconsideration-reply.ts'
import { reconsideration } from './procedure.ts'
import { correcting, decisions } from './review-outcomes.ts'

const story = storyOf(reconsideration)
const received = (more: object = {}, on = '2024-03-04'): Step => ['receive', on, { body: '双辽市人民政府', kind: 'homestead', claim: '请求撤销。', simple: false, ...more }]
const replied = (on = '2024-03-18', more: object = {}): Step => ['reply', on, { facts: '经过。', opinion: '请求维持。', evidence: [{ name: '现场笔录', gatheredOn: '2024-01-10' }], ...more }]
const decided = (decision: string, on = '2024-05-10', more: object = {}): Step => ['decide', on, { decision, ...more }]
const performed: Step = ['perform', '2024-05-20', { said: '重新作出决定。' }]

describe('答复', () => {
  const due = (...steps: readonly Step[]) => story.deadlines(steps).filter((each) => each.limit === 'reply').map((each) => [each.derived.due, each.state])

  test('自收到副本之日起十个工作日内答复举证，简易程序五个工作日（行政复议法第四十八条、第五十四条、第八十八条）', () => {
    expect(due(received())).toEqual([['2024-03-18', 'running']])
    expect(due(received({ simple: true }))).toEqual([['2024-03-11', 'running']])
    expect(due(received(), replied('2024-03-19'))).toEqual([['2024-03-18', 'missed']])
  })

  test('迟答复的照样登记，提示后果', () => {
    const raised = (...steps: readonly Step[]) => reconsideration.flags.some((flag) => flag.raised(story.matter(steps)))
    expect(raised(received(), replied())).toBe(false)
    expect(raised(received(), replied('2024-03-19'))).toBe(true)
    expect(raised(received({ simple: true }), replied('2024-03-12'))).toBe(true)
    expect(raised(received(), decided('revoked'))).toBe(true)
  })

  test('复议期间不得自行收集证据（第四十六条）', () => {
    story.given(received()).when(...replied('2024-03-18', { evidence: [{ name: '证言', gatheredOn: '2024-03-05' }] })).refused('evidence-gathered-during-review')
    story.given(received()).when(...replied('2024-03-18', { evidence: [{ name: '决定书' }] })).accepted()
  })

  test('补充证据要经复议机构同意（第四十六条第二款）', () => {
    const supplement = (agreed: boolean): Step => ['supplement', '2024-04-01', { agreed, evidence: [{ name: '测绘图' }] }]
    story.given(received(), replied()).when(...supplement(false)).refused('supplement-not-agreed')
    story.given(received(), replied()).when(...supplement(true)).accepted()
  })

  test('自2026年7月1日起，代理的工作人员不超过两名（实施条例第十八条）', () => {
    const agents = (on: string): Step => ['nameAgents', on, { agents: [storyAccount, '22222222-2222-7222-8222-222222222222', '33333333-3333-7333-8333-333333333333'] }]
    story.given(received({}, '2024-03-04')).when(...agents('2024-03-05')).accepted()
    story.given(received({}, '2026-07-06')).when(...agents('2026-07-07')).refused('too-many-agents')
    story.given(received({}, '2026-07-06')).when('nameAgents', '2026-07-07', { agents: [storyAccount] }).accepted()
  })
})

describe('决定和履行', () => {
  test('撤销、责令重作、变更、责令履行、调解的，履行以后才能结案（第七十七条）', () => {
    for (const decision of ['revoked', 'redo', 'changed', 'perform', 'mediated']) {
      story.given(received(), replied(), decided(decision)).when('close', '2024-05-21').refused('decision-not-performed')
      story.given(received(), replied(), decided(decision), performed).when('close', '2024-05-21').accepted()
    }
    for (const decision of ['upheld', 'dismissed', 'rejected', 'illegal', 'void']) story.given(received(), replied(), decided(decision)).when('close', '2024-05-21').accepted()
  })

  test('写明履行期限的按期限；2026年7月1日起责令重作没有定期限的六十日（实施条例第五十八条）', () => {
    const due = (...steps: readonly Step[]) => story.deadlines(steps).filter((each) => each.limit !== 'reply').map((each) => [each.limit, each.derived.due])
    expect(due(received(), replied(), decided('redo', '2024-05-10', { performBy: '2024-06-10' }))).toEqual([['perform', '2024-06-10']])
    expect(due(received(), replied(), decided('redo'))).toEqual([])
    expect(due(received({}, '2026-07-06'), replied('2026-07-10'), decided('redo', '2026-08-03'))).toMatchObject([['redo', expect.stringMatching(/^2026-10-0/)]])
  })

  test('撤回、和解的终止（第七十四条）', () => {
    expect(story.matter([received(), ['correctOwn', '2024-03-10', { how: 'revoked', said: '已撤销原决定' }], ['terminate', '2024-03-20', { why: 'settled' }]]).state).toBe('已终止')
  })
})

test('纠错只计变更、撤销、责令重作、确认违法无效、责令履行', () => {
  for (const decision of Object.keys(decisions)) {
    const figures = figuresOf(reconsiderationIndicators, reconsideration, story.matter([received(), replied(), decided(decision)]))
    expect(figures).toEqual({ 'reconsideration.received': 1, 'reconsideration.repliedOnTime': 1, 'reconsideration.decided': 1, ...((correcting as readonly string[]).includes(decision) ? { 'reconsideration.corrected': 1 } : {}) })
  }
  expect(correcting).not.toContain('upheld')
})

test('答复书写明事实依据、意见和证据清单（第四十八条）', () => {
  const text = printed(reconsiderationReply, story.matter([received({ caseNumber: '双政复〔2024〕3号', applicants: [{ name: '甲某' }] }), replied()]))
  for (const part of ['行政复议答复书', '双辽市人民政府', '双政复〔2024〕3号', '第四十八条', '现场笔录', '2024年1月10日', '2024年3月18日']) expect(text).toContain(part)
})
