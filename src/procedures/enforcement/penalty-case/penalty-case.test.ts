// The lawful ways through a penalty case, its deadlines and its figures.
import { describe, expect, test } from 'vitest'
import {
  accountOf, carriedOut, closed, clue, concluded, decision, ended, foundOut, handed, informed, inquired, inspected, investigating, paid, penalty, punished, told, two,
} from '#test/enforcement-story.ts'
import { figuresOf } from '#test/figures-of.ts'
import type { Step } from '#test/story.ts'
import { penaltyCaseIndicators } from './indicators.ts'
import { penaltyCase } from './procedure.ts'

const due = (steps: readonly Step[], limit: string, asOf?: string) => penalty.deadlines(steps, asOf).filter((each) => each.limit === limit)
const flags = (steps: readonly Step[]) => penaltyCase.flags.filter((flag) => flag.raised(penalty.matter(steps))).map((flag) => flag.code)
const none: Step = ['decideNone', '2024-03-12', { why: 'slight', facts: '已改正。', educated: true, reviewBody: '双辽市人民政府', court: '双辽市人民法院' }]
const heavy = { kinds: ['fine'], fine: 500_000, hearingTold: true } as const

describe('依法办理', () => {
  test('立案、调查、告知、决定、送达、缴款、结案，一步不少', () => {
    expect(penalty.matter([...carriedOut, paid(), closed()])).toMatchObject({ state: '已结案', closedOn: '2024-04-01' })
  })

  test('轻微违法不予处罚：教育、送达、结案（行政处罚法第三十三条）', () => {
    const steps: readonly Step[] = [...ended, none, ['serveNone', '2024-03-13', { way: 'direct', receipt: true }], closed({}, '2024-03-14')]
    expect(penalty.matter(steps).state).toBe('已结案')
  })

  test('涉嫌犯罪：两名执法人员提出，正职负责人批准，移送公安；公安不立案的接着办（移送规定第五条、第十条）', () => {
    const sent: readonly Step[] = [...foundOut, ['proposeTransfer', '2024-03-09', { ...two, report: '数额较大。' }], ['transfer', '2024-03-11', { to: '双辽市公安局', materials: ['letter', 'report'] }]]
    expect(penalty.matter([...sent, ['policeFiled', '2024-03-14', {}]]).state).toBe('已移送')
    expect(penalty.matter([...sent, ['policeDeclined', '2024-03-14', {}], concluded({}, '2024-03-15')]).state).toBe('调查终结')
    expect(penalty.matter([...sent.slice(0, -1), ['refuseTransfer', '2024-03-11', { reason: '达不到标准。' }]]).state).toBe('调查中')
    penalty.given(...sent.slice(0, -1)).when('transfer', '2024-03-11', { to: '双辽市公安局', materials: ['letter'] }, 'deputy-head').refused('no-authority')
  })

  test('没有管辖权的移送，没有违法事实的不予立案，负责人可以撤销案件', () => {
    penalty.given(clue()).when('passOn', '2024-03-02', { to: '双辽市农业农村局' }).accepted()
    penalty.given(clue()).when('dismiss', '2024-03-02', { why: 'unfounded' }).accepted()
    penalty.given(...foundOut).when('cancel', '2024-03-12', { why: 'partyGone' }).accepted()
  })

  test('告知以后退回补充调查的，重新终结、重新告知才能决定', () => {
    const again: readonly Step[] = [...informed, ['reopen', '2024-03-13', { reason: '查清次数。' }], inquired({}, '2024-03-14'), concluded({}, '2024-03-15')]
    penalty.given(...again).when(...decision()).refusedAmongOthersFor('not-open-in-state')
    penalty.given(...again, told({ answerBy: '2024-03-20' }, '2024-03-18')).when(...decision({}, '2024-03-21')).accepted()
  })
})

describe('期限', () => {
  test('立案之日起九十日内作出决定（行政处罚法第六十条）', () => {
    expect(due(investigating, 'decide')[0]?.derived.due).toBe('2024-06-03')
  })

  test('依规定暂停的天数不算，移送公安期间不算', () => {
    const stopped: readonly Step[] = [...investigating, ['pause', '2024-03-11', { why: 'appraisal', ground: '某规章第十条' }], ['resume', '2024-03-20', {}]]
    expect(due(stopped, 'decide')[0]?.derived.due).toBe('2024-06-12')
    const sent: readonly Step[] = [...foundOut, ['proposeTransfer', '2024-03-11', { ...two, report: '数额较大。' }], ['transfer', '2024-03-11', { to: '双辽市公安局', materials: ['letter'] }], ['policeDeclined', '2024-03-20', {}]]
    expect(due(sent, 'decide')[0]?.derived.due).toBe('2024-06-12')
    expect(due(sent, 'crimeDecision')[0]).toMatchObject({ state: 'met', derived: { due: '2024-03-14' } })
  })

  test('依规定延长的，按延长后的日期；没有依据可填的不能延长', () => {
    const extended: readonly Step[] = [...investigating, ['extend', '2024-06-01', { until: '2024-07-03', ground: '某规章第六十四条', reason: '案情复杂' }]]
    expect(due(extended, 'decide')[0]?.state).toBe('met')
    expect(due(extended, 'decideExtended')[0]).toMatchObject({ state: 'running', derived: { due: '2024-07-03' } })
    penalty.given(...investigating).when('extend', '2024-06-01', { until: '2024-07-03', reason: '案情复杂' }).refused('answer-missing')
  })

  test('超期的决定照样登记，但标出来（行政处罚法第六十条）', () => {
    const late: readonly Step[] = [...informed, decision({}, '2024-06-04')]
    expect(flags(late)).toContain('decided-late')
    expect(flags([...informed, decision({}, '2024-06-03')])).toEqual([])
    expect(flags([...late, handed({}, '2024-06-20')])).toEqual(['decided-late', 'served-late'])
  })

  test('先行登记保存七个工作日内处理（行政处罚法第五十六条、第八十五条）', () => {
    const kept: readonly Step[] = [...investigating, ['preserve', '2024-03-29', { ...two, shown: true, approver: accountOf(9), reason: '容易转移', items: [{ name: '推车', quantity: '1辆' }], place: '执法队', signed: 'signed' }]]
    // 2024-04-04 to 06 are the Qingming holiday, 04-07 a Sunday that is worked.
    expect(due(kept, 'settlePreserved')[0]?.derived.due).toBe('2024-04-10')
  })

  test('决定作出后七个工作日内送达，公告送达的发出公告就算开始（行政处罚法第六十一条）', () => {
    expect(due(punished, 'serve')[0]?.derived.due).toBe('2024-03-27')
    const announced: readonly Step[] = [...punished, ['announce', '2024-03-27', { reason: '下落不明', where: '政府网站' }]]
    expect(due(announced, 'serve')[0]?.state).toBe('met')
    expect(due(announced, 'announced')[0]?.derived.due).toBe('2024-04-26')
  })

  test('收到决定书之日起十五日内缴款；没有罚款的没有这个期限（行政处罚法第六十七条）', () => {
    expect(due(carriedOut, 'pay')[0]?.derived.due).toBe('2024-04-03')
    expect(due([...informed.slice(0, -1), told({ kinds: ['warning'], fine: undefined }), decision({ kinds: ['warning'], fine: undefined, payAt: undefined }), handed()], 'pay')).toEqual([])
  })

  test('申请法院执行：起诉期限届满后三个月内（行政强制法第五十三条）', () => {
    // served 2024-03-19: six months to 09-19, three more to 12-19
    expect(due(carriedOut, 'court')[0]?.derived.due).toBe('2024-12-19')
  })

  test('公示期满要撤下，结案以后期限仍在（行政处罚法第四十八条）', () => {
    const shown: readonly Step[] = [...informed, decision({ publish: true }), ['publish', '2024-03-19', { where: '政府网站', until: '2025-03-19' }], handed(), paid(), closed()]
    expect(due(shown, 'publish')[0]).toMatchObject({ state: 'met', derived: { due: '2024-03-27' } })
    expect(due(shown, 'publication')[0]).toMatchObject({ state: 'running', derived: { due: '2025-03-19' } })
    expect(due([...shown, ['unpublish', '2025-03-19', { why: 'expired' }]], 'publication')[0]?.state).toBe('met')
  })

  test('公开的决定被撤销，三个工作日内撤下（行政处罚法第四十八条第二款）', () => {
    const shown: readonly Step[] = [...informed, decision({ publish: true }), ['publish', '2024-03-19', { where: '政府网站' }], handed(), ['annul', '2024-05-09', { by: 'review' }]]
    // Saturday 2024-05-11 is worked in exchange for the holiday.
    expect(due(shown, 'withdraw')[0]).toMatchObject({ state: 'running', derived: { due: '2024-05-13' } })
  })
})

describe('数字', () => {
  const figures = (...files: readonly (readonly Step[])[]) => figuresOf(penaltyCaseIndicators, penaltyCase, ...files.map((steps) => penalty.matter(steps)))

  test('一个决定几种处罚，只计一件，归入最重的一种；金额是决定书上的', () => {
    const both = { kinds: ['warning', 'fine', 'confiscateGoods'], fine: 20_000, confiscated: 5_000 }
    const counted = figures([...ended, told(both), decision(both), handed(), paid({ amount: 10_000 })])
    expect(counted).toMatchObject({ 'enforcement.ordinaryPenalties': 1, 'enforcement.penaltiesConfiscation': 1, 'enforcement.ordinaryFineAmount': 25_000, 'enforcement.violationsInCases': 1 })
    expect(counted).not.toHaveProperty('enforcement.ordinaryFines')
  })

  test('不予处罚、移送的计入查处，违法事实不能成立的不计', () => {
    const unfounded: Step = ['decideNone', '2024-03-12', { why: 'unfounded', facts: '不成立。', educated: false, reviewBody: '双辽市人民政府', court: '双辽市人民法院' }]
    expect(figures([...ended, none], [...ended, unfounded], [clue(), ['passOn', '2024-03-02', { to: '双辽市农业农村局' }]])).toMatchObject({
      'enforcement.violationsInCases': 2, 'enforcement.noPenalties': 2, 'enforcement.firstOffences': 1, 'enforcement.passedOn': 1, 'enforcement.casesFiled': 2, 'enforcement.clues': 3,
    })
  })

  test('法制审核每案计一，没有通过的不计', () => {
    const review = (result: string, on: string): Step => ['review', on, { qualified: true, firstTime: false, result, opinion: '逐项审核。' }]
    expect(figures([...ended, review('fail', '2024-03-11'), review('amend', '2024-03-12'), review('pass', '2024-03-12')])['enforcement.legalReviews']).toBe(1)
  })

  test('评查有问题、写了说明才结案的，不计入合格案卷', () => {
    const unsigned: readonly Step[] = [...investigating, inspected({ signed: 'missing' }), ...foundOut.slice(3), concluded(), told(), decision(), handed(), paid(), ['explain', '2024-03-28', { points: ['recordsSigned'], explanation: '当时遗漏。' }], closed()]
    const counted = figures([...carriedOut, paid(), closed()], unsigned)
    expect(counted).toMatchObject({ 'enforcement.casesClosed': 2, 'enforcement.filesDocumentSound': 1, 'enforcement.filesProcedureSound': 2 })
  })

  test('听证、公开、撤销、超期各有其数', () => {
    const heard: readonly Step[] = [
      ...ended, told(heavy), ['requestHearing', '2024-03-14', {}], ['callHearing', '2024-03-15', { heldOn: '2024-03-27', time: '9时', place: '会议室', chair: accountOf(9), open: true }],
      ['holdHearing', '2024-03-27', { chair: accountOf(9), clerk: accountOf(8), attended: true, agents: 1, record: '笔录', report: '报告', signed: true }],
      ['review', '2024-03-28', { qualified: true, firstTime: false, result: 'pass', opinion: '合法。' }],
      decision({ kinds: ['fine'], fine: 500_000, publish: true }, '2024-06-05'), ['publish', '2024-06-06', { where: '政府网站' }], handed({}, '2024-06-06'), ['annul', '2024-07-01', { by: 'court' }],
    ]
    expect(figures(heard)).toMatchObject({ 'enforcement.hearings': 1, 'enforcement.published': 1, 'enforcement.ordinaryAnnulled': 1, 'enforcement.decidedLate': 1, 'enforcement.ordinaryFines': 1 })
  })
})

test('列表上的名称是案由，不写人名', () => {
  expect(penaltyCase.name(penalty.matter(investigating) as never)).toBe('擅自占用道路摆摊')
})

