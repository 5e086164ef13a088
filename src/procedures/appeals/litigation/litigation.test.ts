// The township in court: evidence in time, its head in person, appeal, effect, performance, and what counts as lost.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { litigationIndicators } from './indicators.ts'
import { binding, judgments, lost } from './judgments.ts'
import { litigationDefence } from './papers/litigation-defence.ts'
import { litigation } from './procedure.ts'

const story = storyOf(litigation)
const received = (more: object = {}): Step => ['receive', '2024-03-04', { court: '双辽市人民法院', kind: 'homestead', claim: '请求撤销。', ...more }]
const answered = (on = '2024-03-19', more: object = {}): Step => ['answer', on, { facts: '经过。', opinion: '请求驳回。', evidence: [{ name: '现场笔录', gatheredOn: '2024-01-10' }], ...more }]
const heard = (who: string, more: object = {}, on = '2024-04-10'): Step => ['hear', on, { who, ...more }]
const head = heard('head', { leader: storyAccount })
const judged = (judgment: string, more: object = {}): Step => ['judge', '2024-05-06', { judgment, form: 'judgment', ...more }]
const effect = (on = '2024-05-22'): Step => ['takeEffect', on]
const appealed = (on = '2024-05-21'): Step => ['appeal', on, { who: 'us' }]
const finallyJudged = (judgment: string): Step => ['judgeFinally', '2024-08-05', { judgment, form: 'judgment' }]
const course = [received(), answered(), head] as const

describe('答辩举证', () => {
  const due = (...steps: readonly Step[]) => story.deadlines(steps).map((each) => [each.limit, each.derived.due, each.state])

  test('自收到起诉状副本之日起十五日内（行政诉讼法第六十七条）', () => {
    expect(due(received())).toEqual([['answer', '2024-03-19', 'running']])
    expect(due(received(), answered('2024-03-20'))).toEqual([['answer', '2024-03-19', 'missed']])
  })

  test('经法院准许可以延期提供（第三十六条）', () => {
    const postpone = (allowed: boolean): Step => ['postponeEvidence', '2024-03-15', { allowed, until: '2024-04-01', reason: '档案库被水淹' }]
    story.given(received()).when(...postpone(false)).refused('court-has-not-allowed')
    expect(due(received(), postpone(true), answered('2024-04-01'))).toEqual([['answer', '2024-03-19', 'met'], ['evidence', '2024-04-01', 'met']])
  })

  test('诉讼中不得自行收集证据，补充要经法院准许（第三十五条、第三十六条）', () => {
    story.given(received()).when(...answered('2024-03-19', { evidence: [{ name: '证言', gatheredOn: '2024-03-05' }] })).refused('evidence-gathered-during-suit')
    story.given(...course).when('supplement', '2024-04-12', { allowed: false, evidence: [{ name: '图' }] }).refused('court-has-not-allowed')
    story.given(...course).when('supplement', '2024-04-12', { allowed: true, evidence: [{ name: '图' }] }).accepted()
  })
})

describe('负责人出庭（第三条）', () => {
  test('正职、副职、其他参与分管的负责人都算，要写明是哪一位（解释第一百二十八条）', () => {
    for (const who of ['head', 'deputy', 'charge']) {
      story.given(received(), answered()).when(...heard(who)).refused('appearing-person-missing')
      story.given(received(), answered()).when(...heard(who, { leader: storyAccount })).accepted()
    }
  })

  test('没有出庭的写明理由和由谁出庭（解释第一百二十九条）', () => {
    story.given(received(), answered()).when(...heard('staff', { staff: [storyAccount] })).refused('absence-unexplained')
    story.given(received(), answered()).when(...heard('staff', { reason: '防汛值守' })).refused('appearing-person-missing')
    story.given(received(), answered()).when(...heard('staff', { reason: '防汛值守', staff: [storyAccount] })).accepted()
  })

  test('只有律师出庭的如实登记，提示后果（解释第一百二十八条、第一百三十二条）', () => {
    const raised = (...steps: readonly Step[]) => litigation.flags.filter((flag) => flag.raised(story.matter(steps))).map((flag) => flag.code)
    expect(raised(received(), answered(), heard('lawyer', { reason: '出差' }))).toEqual(['only-lawyer-appeared'])
    expect(raised(...course)).toEqual([])
    expect(raised(received(), answered('2024-03-20'))).toEqual(['evidence-late'])
    expect(raised(received(), judged('revoked'))).toEqual(['evidence-late'])
  })
})

describe('上诉、生效和履行', () => {
  test('判决十五日、裁定十日内上诉（第八十五条）', () => {
    story.given(...course, judged('revoked')).when(...appealed('2024-05-21')).accepted()
    story.given(...course, judged('revoked')).when(...appealed('2024-05-22')).refused('appeal-too-late')
    story.given(...course, judged('rejected', { form: 'ruling' })).when(...appealed('2024-05-16')).accepted()
    story.given(...course, judged('rejected', { form: 'ruling' })).when(...appealed('2024-05-17')).refused('appeal-too-late')
  })

  test('上诉期限没过不生效；调解、准许撤诉的即时生效', () => {
    story.given(...course, judged('revoked')).when(...effect('2024-05-21')).refused('appeal-window-open')
    story.given(...course, judged('revoked')).when(...effect('2024-05-22')).accepted()
    story.given(...course, judged('mediated', { form: 'mediation' })).when(...effect('2024-05-06')).accepted()
    story.given(...course, judged('withdrawn', { form: 'ruling' })).when(...effect('2024-05-06')).accepted()
  })

  test('要履行的，履行以后才能结案（第九十四条）', () => {
    for (const judgment of binding) {
      story.given(...course, judged(judgment), effect()).when('close', '2024-06-01').refused('judgment-not-performed')
      story.given(...course, judged(judgment), effect(), ['perform', '2024-05-30', { said: '已重新作出' }]).when('close', '2024-06-01').accepted()
    }
    story.given(...course, judged('dismissed'), effect()).when('close', '2024-06-01').accepted()
  })

  test('发回重审的继续审理（第八十九条）', () => {
    expect(story.matter([...course, judged('revoked'), appealed(), ['remand', '2024-08-05']]).state).toBe('审理中')
  })
})

describe('怎样计数', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(litigationIndicators, litigation, story.matter(steps))

  test('败诉以生效裁判为准，二审改判不败诉的不计', () => {
    for (const judgment of Object.keys(judgments)) {
      const isLost = (lost as readonly string[]).includes(judgment)
      expect(figures(...course, judged(judgment), effect())['litigation.lost']).toBe(isLost ? 1 : undefined)
    }
    expect(figures(...course, judged('revoked'))).not.toHaveProperty('litigation.lost')
    expect(figures(...course, judged('revoked'), appealed(), finallyJudged('dismissed'))).not.toHaveProperty('litigation.lost')
    expect(figures(...course, judged('dismissed'), appealed(), finallyJudged('illegal'))).toMatchObject({ 'litigation.lost': 1, 'litigation.concluded': 1 })
  })

  test('负责人出庭按案件计，出庭几次都计一', () => {
    expect(figures(...course, heard('deputy', { leader: storyAccount }, '2024-04-20'))).toEqual({ 'litigation.received': 1, 'litigation.heard': 1, 'litigation.leaderCourtAppearances': 1 })
    const staffOnly = heard('staff', { reason: '防汛', staff: [storyAccount] }, '2024-04-01')
    expect(figures(received(), answered(), staffOnly)).toEqual({ 'litigation.received': 1, 'litigation.heard': 1 })
    expect(figures(received(), answered(), staffOnly, head)).toMatchObject({ 'litigation.heard': 1, 'litigation.leaderCourtAppearances': 1 })
  })
})

test('答辩状写明案件、依据和证据清单', () => {
  const text = printed(litigationDefence, story.matter([received({ caseNumber: '（2024）吉0382行初5号' }), answered()]))
  for (const part of ['行政诉讼答辩状', '（2024）吉0382行初5号', '第六十七条第一款', '双辽市人民法院', '现场笔录', '2024年3月19日']) expect(text).toContain(part)
})
