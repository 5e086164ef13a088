// The lawful ways of a dispute, its dates, and how it is counted.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { accepted, agreed, applied, appointed, dispute, failed, inWriting, mediated, orally, received, takenUp, told, townCommittee } from '#test/mediation-story.ts'
import type { Step } from '#test/story.ts'
import { disputeTypes, senders } from '../dispute-types.ts'
import { disputeMediationIndicators } from './indicators.ts'
import { disputeMediation } from './procedure.ts'

const stateAfter = (...steps: readonly Step[]) => dispute.matter(steps).state
const refused: Step = ['refuse', '2024-03-20', {}]
const withdrawn: Step = ['withdraw', '2024-03-20', { reason: '自行和解' }]
const referred: Step = ['refer', '2024-03-20', { to: 'court', reason: '已经起诉' }]

describe('纠纷怎样开始、怎样结束', () => {
  test('申请、受理、告知、调解、达成协议、履行、回访、结案依次办理（人民调解法第十七条至第三十一条）', () => {
    expect(stateAfter(
      applied(), accepted, told, appointed, ['inquire', '2024-03-04', { record: '现场查看滴水位置。' }], mediated, agreed(),
      ['performed', '2024-03-20', {}], ['visit', '2024-03-21', { result: 'full' }], ['close', '2024-03-22'],
    )).toBe('已结案')
  })

  test('没有人申请的，调委会可以主动调解（第十七条）', () => {
    expect(stateAfter(takenUp())).toBe('调解中')
    expect(stateAfter(takenUp(), told, mediated, agreed())).toBe('已达成协议')
  })

  test('法院、公安等转来的，受理以后调解（第十八条）', () => {
    expect(stateAfter(received())).toBe('待受理')
    expect(stateAfter(received(), accepted)).toBe('调解中')
  })

  test('调解不成的，终止调解（第二十六条）', () => {
    expect(stateAfter(applied(), accepted, told, failed)).toBe('调解不成')
    dispute.given(applied(), accepted, told, failed).when('mediate', '2024-03-21', { place: '村部', record: '再调', outcome: 'agreed' }).refused('not-open-in-state')
  })

  test('一方明确拒绝的，受理前后都可以随时终止，拒绝以后不得再调（第十七条、第二十三条）', () => {
    expect(stateAfter(applied(), refused)).toBe('当事人拒绝')
    expect(stateAfter(takenUp(), refused)).toBe('当事人拒绝')
    dispute.given(takenUp(), told, refused).when('mediate', '2024-03-21', { place: '村部', record: '再调', outcome: 'agreed' }).refused('not-open-in-state')
  })

  test('当事人可以要求终止调解（第二十三条）', () => {
    expect(stateAfter(applied(), withdrawn)).toBe('已撤回')
    expect(stateAfter(applied(), accepted, withdrawn)).toBe('已撤回')
  })

  test('不属于民间纠纷的不予受理，并告知解决途径', () => {
    expect(stateAfter(applied(), ['decline', '2024-03-02', { reason: 'notDispute', told: '可向人民法院起诉' }])).toBe('不予受理')
    dispute.given(applied()).when('decline', '2024-03-02', { reason: 'notDispute' }).refused('answer-missing')
  })

  test('可能激化的及时报告，报告以后仍可调解；需要别处处理的移送（第二十五条）', () => {
    expect(stateAfter(takenUp(), ['report', '2024-03-02', { to: 'police', unit: '永加派出所值班民警', at: '14时30分', reason: '扬言动手' }])).toBe('调解中')
    expect(stateAfter(takenUp(), referred)).toBe('已移送')
  })

  test('先拟写协议书供签名，签好以后登记的不用再填内容（第二十九条）', () => {
    const { terms: _, ...signed } = inWriting
    expect(stateAfter(takenUp(), told, ['draft', '2024-03-05', { terms: '加装接水槽。' }], agreed(signed, '2024-03-06'))).toBe('已达成协议')
  })

  test('列表上的名称只写类型和人数，不写姓名', () => {
    expect(disputeMediation.name(dispute.matter([applied()]))).toBe('邻里纠纷（当事人2方）')
  })

  test('纠纷至少有两方当事人', () => {
    dispute.given().when(...applied({ parties: [{ name: '甲某' }] })).refused('answer-invalid')
  })
})

describe('期限', () => {
  const due = (limit: string, ...steps: readonly Step[]) => dispute.deadlines(steps).filter((each) => each.limit === limit).map((each) => [each.derived.due, each.state])

  test('一般在一个月内调结，自受理或主动调解之日起算（人民调解工作若干规定第三十三条）', () => {
    expect(due('target', applied())).toEqual([])
    expect(due('target', applied({}, '2024-02-01'), ['accept', '2024-02-18', {}])).toEqual([['2024-03-18', 'running']])
    expect(due('target', takenUp())).toEqual([['2024-04-01', 'running']])
    expect(due('target', takenUp(), told, agreed(orally, '2024-04-01'))).toEqual([['2024-04-01', 'met']])
    expect(due('target', takenUp(), told, agreed(orally, '2024-04-02'))).toEqual([['2024-04-01', 'missed']])
  })

  test('超过一个月仍可以达成协议，协议效力不受影响', () => {
    dispute.given(takenUp(), told).when(...agreed(orally, '2024-09-01')).accepted()
  })

  test('没有对应日的，以当月最后一日为期限', () => {
    expect(due('target', applied({}, '2024-01-31'), ['accept', '2024-01-31', {}])).toEqual([['2024-02-29', 'running']])
  })

  test('协议写明履行期限的，到期提醒；没有写的不提醒（人民调解法第三十一条）', () => {
    expect(due('performance', takenUp(), told, agreed({ ...orally, performBy: '2024-04-10' }))).toEqual([['2024-04-10', 'running']])
    expect(due('performance', takenUp(), told, agreed())).toEqual([])
    expect(due('performance', takenUp(), told, agreed({ ...orally, performBy: '2024-04-10' }), ['performed', '2024-04-12', {}])).toEqual([['2024-04-10', 'missed']])
  })

  test('司法确认自协议生效之日起三十日内申请，最后一日是法定休假日的顺延（人民调解法第三十三条）', () => {
    expect(due('confirmation', takenUp(), told, agreed(inWriting, '2024-09-01'))).toEqual([['2024-10-08', 'running']])
    expect(due('confirmation', takenUp(), told, agreed(inWriting, '2024-03-05'))).toEqual([['2024-04-07', 'running']])
  })

  test('申请司法确认是双方的权利，没有申请的，期满即止，不算超过期限（人民调解法第三十三条）', () => {
    const closed = (on: string): Step => ['close', on, {}]
    expect(due('confirmation', takenUp(), told, mediated, agreed(inWriting, '2024-03-05'), closed('2024-04-07'))).toEqual([['2024-04-07', 'met']])
    expect(due('confirmation', takenUp(), told, mediated, agreed(inWriting, '2024-03-05'), closed('2024-04-08'))).toEqual([['2024-04-07', 'over']])
  })
})

describe('怎样计数', () => {
  const figures = (...steps: readonly Step[]) => figuresOf(disputeMediationIndicators, disputeMediation, dispute.matter(steps))

  test('受理才计件，受理前拒绝、撤回、移送和不予受理的都不计', () => {
    expect(figures(applied())).toEqual({})
    for (const end of [refused, withdrawn, referred]) expect(figures(applied(), end)).toEqual({})
    expect(figures(applied(), ['decline', '2024-03-02', { reason: 'unwilling', told: '可起诉' }])).toEqual({})
    expect(figures(applied(), accepted)).toEqual({ 'mediation.cases': 1, 'mediation.fromApplication': 1, 'mediation.parties': 2, 'mediation.type.neighbour': 1, 'mediation.by.village': 1 })
  })

  test('受理以后拒绝、撤回、移送的如实各计一件，不算调解终结', () => {
    expect(figures(takenUp(), refused)).toEqual({ 'mediation.cases': 1, 'mediation.fromOwnInitiative': 1, 'mediation.parties': 2, 'mediation.type.neighbour': 1, 'mediation.by.village': 1, 'mediation.refused': 1 })
    expect(figures(applied(), accepted, withdrawn)).toMatchObject({ 'mediation.cases': 1, 'mediation.withdrawn': 1 })
    expect(figures(applied(), accepted, referred)).toMatchObject({ 'mediation.cases': 1, 'mediation.referred': 1 })
    expect(figures(takenUp(), refused)).not.toHaveProperty('mediation.concluded')
  })

  test('接受委托移送的按移送单位分别计', () => {
    for (const sender of Object.keys(senders)) {
      expect(figures(received({ sender }), accepted)).toMatchObject({ 'mediation.fromTransfer': 1, [`mediation.from.${sender}`]: 1 })
    }
  })

  test('协议按书面、口头分别计，金额、履行、回访、司法确认各计各的', () => {
    expect(figures(takenUp({ difficulty: 'hard' }), told, ['joinForces', '2024-03-03', { lead: '司法所', attendees: [{ unit: '派出所' }], outcome: '同意调解' }], ['report', '2024-03-04', { to: 'police', unit: '永加派出所值班民警', at: '14时30分', reason: '扬言动手' }], mediated, agreed({ ...inWriting, amount: 120_000 }),
      ['confirmApplied', '2024-03-06', { court: '双辽市人民法院', joint: true }], ['confirmDecided', '2024-03-16', { result: 'confirmed' }],
      ['performed', '2024-03-20', {}], ['visit', '2024-03-21', { result: 'full' }], ['close', '2024-03-22'], ['visit', '2024-04-22', { result: 'full' }])).toEqual({
      'mediation.cases': 1, 'mediation.fromOwnInitiative': 1, 'mediation.parties': 2, 'mediation.type.neighbour': 1, 'mediation.by.village': 1, 'mediation.hardCases': 1, 'mediation.jointPanels': 1, 'mediation.escalationsReported': 1,
      'mediation.agreed': 1, 'mediation.agreedWritten': 1, 'mediation.concluded': 1, 'mediation.amount': 120_000, 'mediation.confirmationsApplied': 1, 'mediation.confirmed': 1,
      'mediation.performed': 1, 'mediation.returnVisits': 2,
    })
    expect(figures(takenUp(), told, agreed())).toMatchObject({ 'mediation.agreedOral': 1 })
  })

  test('部分履行、未履行和法院不予确认的，不计入全部履行和确认有效', () => {
    const part = figures(takenUp(), told, agreed(inWriting), ['confirmApplied', '2024-03-06', { court: '双辽市人民法院', joint: true }], ['confirmDecided', '2024-03-16', { result: 'refused' }], ['urge', '2024-03-20', { result: 'part' }])
    expect(part).not.toHaveProperty('mediation.performed')
    expect(part).not.toHaveProperty('mediation.confirmed')
  })

  const taken: readonly Step[] = [['handOver', '2024-03-03', { to: 'township', committee: townCommittee.id, reason: 'hard', consent: true }], ['takeOver', '2024-03-04', {}, 'justice-clerk']]
  const sentBack: readonly Step[] = [['handOver', '2024-03-04', { to: 'county', organisation: '双辽市人民调解中心', reason: 'across', consent: true }], ['handBack', '2024-03-04', { reason: '先由乡镇调解' }, 'county-reviewer']]
  const openings: readonly (readonly Step[])[] = [[applied(), accepted], [received(), accepted], [takenUp()], [applied()]]
  const courses: readonly (readonly Step[])[] = [[], taken, sentBack, [...taken, ...sentBack], taken.slice(0, 1)]
  const archived: Step = ['archive', '2024-04-01', { remark: '身份证复印件由当事人带回。' }]
  const endings: readonly (readonly Step[])[] = [
    [], [told, agreed()], [told, agreed(), ['performed', '2024-03-22', {}]], [told, mediated, agreed(), ['close', '2024-03-22'], archived], [told, failed], [refused], [refused, archived], [withdrawn], [referred],
  ]
  const someCase = fc.record({ type: fc.constantFrom(...Object.keys(disputeTypes)), opening: fc.constantFrom(...openings), course: fc.constantFrom(...courses), ending: fc.constantFrom(...endings) })
    // Before acceptance nothing is handed on, agreed or failed; on its way to another it can only be refused or withdrawn.
    .filter(({ opening, course, ending }) => (opening.length > 1 || opening[0]?.[0] === 'takeUp' || (course.length === 0 && ending.length < 2)) && (course.length !== 1 || ending.length === 0 || ending[0] === refused || ending[0] === withdrawn))

  const caseOf = ({ type, opening, course, ending }: { type: string; opening: readonly Step[]; course: readonly Step[]; ending: readonly Step[] }) => {
    const [[action, on, answers] = applied(), ...others] = opening
    const signed = ending.map((step): Step => (step[0] === 'agree' && type === 'land' ? agreed(inWriting) : step))
    const [first, ...rest] = signed
    // Rights are told on the second day, before anything is handed on.
    return dispute.matter([[action, on, { ...answers, type }], ...others, ...(first === told ? [told, ...course, ...rest] : [...course, ...signed])])
  }

  test('无论怎样移交、怎样结束，受理件数等于达成协议、不成、拒绝、撤回、移送与未结之和；移交过的不多计', () => {
    fc.assert(fc.property(fc.array(someCase, { minLength: 1, maxLength: 12 }), (cases) => {
      const matters = cases.map(caseOf)
      const all = figuresOf(disputeMediationIndicators, disputeMediation, ...matters)
      const of = (id: string) => all[`mediation.${id}`] ?? 0
      const open = matters.filter((each) => each.state === '调解中' || each.state === '移交中').length
      expect(of('cases')).toBe(of('agreed') + of('failed') + of('refused') + of('withdrawn') + of('referred') + open)
      expect(of('agreed')).toBe(of('agreedWritten') + of('agreedOral'))
      expect(of('concluded')).toBe(of('agreed') + of('failed'))
      const onTheirWay = matters.filter((each) => each.state === '移交中').length
      const handed = of('handedOver.village') + of('handedOver.township') + of('handedOver.county')
      expect(handed).toBeGreaterThanOrEqual(of('takenOver') + of('handedBack') + onTheirWay)
    }), { numRuns: 100 })
  })

  test('十八类之和、三种来源之和、各移送单位之和都与总数相等', () => {
    expect(Object.keys(disputeTypes)).toHaveLength(18)
    fc.assert(fc.property(fc.array(someCase, { minLength: 1, maxLength: 12 }), (cases) => {
      const all = figuresOf(disputeMediationIndicators, disputeMediation, ...cases.map(caseOf))
      const of = (id: string) => all[`mediation.${id}`] ?? 0
      const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + of(id), 0)
      expect(sum(Object.keys(disputeTypes).map((type) => `type.${type}`))).toBe(of('cases'))
      expect(sum(['fromApplication', 'fromOwnInitiative', 'fromTransfer'])).toBe(of('cases'))
      expect(sum(Object.keys(senders).map((sender) => `from.${sender}`))).toBe(of('fromTransfer'))
    }), { numRuns: 60 })
  })
})
