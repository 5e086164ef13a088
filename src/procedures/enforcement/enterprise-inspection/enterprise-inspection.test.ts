// Inspections of businesses: the lawful way, everything that is refused, the terms, the papers and the counting.
import { describe, expect, test } from 'vitest'
import { around, certificates, clue, endedPower, first, inspectionPower, penalty, power, second } from '#test/enforcement-story.ts'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyDesk } from '#test/story-desk.ts'
import { storyId, storyOf, storyTownship, type Step } from '#test/story.ts'
import { enterpriseInspectionIndicators } from './indicators.ts'
import { inspectionApproval } from './papers/inspection-approval.ts'
import { inspectionNotice } from './papers/inspection-notice.ts'
import { inspectionRecheck } from './papers/inspection-recheck.ts'
import { inspectionRecord } from './papers/inspection-record.ts'
import { inspectionResult } from './papers/inspection-result.ts'
import { enterpriseInspection } from './procedure.ts'

const penaltyCase = penalty.matter([clue()])
const story = storyOf(enterpriseInspection, { around: [...around, penaltyCase], area: storyTownship })
const two = { officers: [first.id, second.id] }
const subject = { enterprise: '永加粮油加工厂', creditCode: '91220382MA00000001', place: '厂区', power: inspectionPower.id, ...two, content: '用电安全', earlier: 0 }

// Told on the days of 2025: the opinion on inspections of businesses is in force.
const proposed = (more: object = {}, on = '2025-03-03'): Step => ['propose', on, { ...subject, ground: 'plan', groundPaper: '2025年度检查计划', ...more }]
const approved: Step = ['approve', '2025-03-04', {}]
const notified: Step = ['notify', '2025-03-05', { way: 'inHand', receiver: { name: '钱某' } }]
const sound = [{ item: '配电箱', finding: 'sound' }, { item: '消防通道', finding: 'absent' }]
const wrong = [{ item: '配电箱', finding: 'problem', detail: '没有箱门' }, { item: '消防通道', finding: 'sound' }]
const inspected = (more: object = {}, on = '2025-03-05'): Step => ['inspect', on, { ...two, shown: true, presence: 'manager', items: sound, signed: 'signed', ...more }]
const ready: readonly Step[] = [proposed(), approved, notified]
const clear: readonly Step[] = [...ready, inspected(), ['tellClear', '2025-03-05', { way: 'inHand' }]]
const told: Step = ['tellProblems', '2025-03-06', { requirement: '装上箱门', correctBy: '2025-03-20', way: 'inHand' }]
const faulty: readonly Step[] = [...ready, inspected({ items: wrong }), told]
const recheck = { ...two, shown: true, found: '箱门已装好。', signed: 'signed' }
const urgent = (on = '2025-03-05'): Step => ['startUrgent', on, { ...subject, ground: 'complaint', urgency: '车间冒烟' }]
const closing: Step = ['close', '2025-04-01', {}]

describe('依法办理', () => {
  test('申请、批准、通知、检查、告知、办结，一步不少（涉企行政检查意见）', () => {
    expect(story.matter([...clear, closing])).toMatchObject({ state: '已办结', closedOn: '2025-04-01' })
  })

  test('发现问题：责令改正、延长、再次整改、复查、办结（行政处罚法第二十八条）', () => {
    const steps: readonly Step[] = [...faulty, ['extendTerm', '2025-03-18', { correctBy: '2025-03-25', reason: '等配件' }], ['recheckFailed', '2025-03-25', { ...recheck, correctBy: '2025-03-28' }], ['recheckPassed', '2025-03-28', recheck], closing]
    expect(story.matter(steps).state).toBe('已办结')
  })

  test('应当处罚的转立案，不归乡镇管的移送有权部门', () => {
    story.given(...faulty).when('turnIntoCase', '2025-03-21', { penaltyCase: penaltyCase.id }).accepted()
    story.given(...ready, inspected({ items: wrong })).when('refer', '2025-03-06', { to: '双辽市消防救援大队', what: '消防通道堵塞' }).accepted()
    story.given(...ready, inspected()).when('refer', '2025-03-06', { to: '双辽市消防救援大队', what: '无' }).refused('no-problem-found')
  })

  test('紧急的当场检查，事后补办批准；不批准的如实记下并提示', () => {
    const done: readonly Step[] = [urgent(), notified, inspected(), ['tellClear', '2025-03-05', { way: 'inHand' }]]
    story.given(...done).when(...closing).refused('approval-missing')
    story.given(...done, ['makeUp', '2025-03-06', { approved: true }]).when(...closing).accepted()
    const matter = story.matter([...done, ['makeUp', '2025-03-06', { approved: false }]])
    expect(enterpriseInspection.flags.filter((flag) => flag.raised(matter)).map((flag) => flag.code)).toEqual(['urgent-disapproved'])
    story.given(...ready).when('makeUp', '2025-03-06', { approved: true }).refused('approval-not-owed')
  })

  test('不批准的、不再检查的，如实了结', () => {
    expect(story.matter([proposed(), ['refuse', '2025-03-04', { reason: '上月刚查过' }]]).state).toBe('未批准')
    expect(story.matter([proposed(), approved, ['cancel', '2025-03-05', { why: 'closed' }]]).state).toBe('未检查')
  })
})

describe('不能做的', () => {
  test('没有经过批准，不能检查', () => {
    story.given(proposed()).when(...inspected()).refusedAmongOthersFor('not-open-in-state')
  })

  test('没有权力、权力已经收回、清单里没有的检查事项，不能检查', () => {
    story.given().when(...proposed({ power: endedPower.id })).refusedAmongOthersFor('power-not-valid')
    story.given().when(...proposed({ power: power.id })).refused('power-not-to-inspect')
    const short = { ...inspectionPower, id: storyId(), closedOn: '2025-03-05' as never, state: '已收回' }
    storyOf(enterpriseInspection, { around: [...around, short], area: storyTownship }).given(proposed({ power: short.id }), approved, notified).when(...inspected()).refused('power-not-valid')
  })

  test('执法人员不少于两人，证件有效、是本乡镇的、包括这个领域（行政处罚法第四十二条）', () => {
    const by = (...officers: readonly string[]) => story.given().when(...proposed({ officers }))
    by(first.id).refused('officers-too-few')
    by(first.id, certificates.secondOfFirst.id).refused('officers-too-few')
    by(first.id, certificates.expired.id).refused('certificate-not-valid')
    by(first.id, certificates.ofElsewhere.id).refused('certificate-of-elsewhere')
    by(first.id, certificates.ofForestry.id).refused('certificate-of-other-field')
    story.given(...ready).when(...inspected({ officers: [first.id] })).refused('officers-too-few')
    story.given(...faulty).when('recheckPassed', '2025-03-20', { ...recheck, officers: [first.id, certificates.ofForestry.id] }).refused('certificate-of-other-field')
  })

  test('计划、抽查、交办、转办的要写明是哪一份；投诉举报的可以不写', () => {
    story.given().when(...proposed({ groundPaper: undefined })).refused('ground-unnamed')
    story.given().when(...proposed({ ground: 'complaint', groundPaper: undefined })).accepted()
  })

  test('达到公布的年度上限，不能再按计划检查；有线索的可以，但提示', () => {
    const often = { earlier: 2, cap: 2 }
    story.given().when(...proposed(often)).refused('inspected-often-enough')
    story.given().when(...proposed({ earlier: 1, cap: 2 })).accepted()
    const byClue = story.matter([proposed({ ...often, ground: 'complaint' })])
    expect(enterpriseInspection.flags.filter((flag) => flag.raised(byClue)).map((flag) => flag.code)).toEqual(['inspected-beyond-cap'])
    story.given().when(...proposed(often, '2024-03-04')).accepted()
  })

  test('没有出具检查通知书，不能检查；意见施行以前的检查不受这一条限制', () => {
    story.given(proposed(), approved).when(...inspected()).refused('notice-not-given')
    story.given(proposed({}, '2024-03-04'), ['approve', '2024-03-05', {}]).when(...inspected({}, '2024-03-06')).accepted()
  })

  test('有问题的项目写明具体情况', () => {
    story.given(...ready).when(...inspected({ items: [{ item: '配电箱', finding: 'problem' }] })).refused('problem-undescribed')
  })

  test('发现了问题的，不能告知没有问题；没有发现的，不能责令整改', () => {
    story.given(...ready, inspected({ items: wrong })).when('tellClear', '2025-03-06', { way: 'inHand' }).refused('problem-found')
    story.given(...ready, inspected()).when(...told).refused('no-problem-found')
  })

  test('新的整改期限要晚于原来的', () => {
    story.given(...faulty).when('extendTerm', '2025-03-18', { correctBy: '2025-03-20', reason: '等配件' }).refused('term-not-later')
    story.given(...faulty).when('recheckFailed', '2025-03-19', { ...recheck, correctBy: '2025-03-20' }).refused('term-not-later')
  })

  test('记录没有签名的，补签以后才能办结（“三项制度”意见）', () => {
    const unsigned: readonly Step[] = [...ready, inspected({ signed: 'missing' }), ['tellClear', '2025-03-05', { way: 'inHand' }]]
    story.given(...unsigned).when(...closing).refused('record-unsigned')
    story.given(...unsigned, ['sign', '2025-03-06', { signed: 'noted' }]).when(...closing).accepted()
    story.given(...clear).when('sign', '2025-03-06', { signed: 'signed' }).refused('record-signed-already')
  })
})

describe('期限', () => {
  const due = (steps: readonly Step[], limit: string) => story.deadlines(steps).find((each) => each.limit === limit)

  test('当场检查的一个工作日内补办批准，检查以后五个工作日内告知结果', () => {
    expect(due([urgent('2025-03-07')], 'madeUp')?.derived.due).toBe('2025-03-10')
    expect(due([...ready, inspected()], 'told')?.derived.due).toBe('2025-03-12')
    expect(due(clear, 'told')?.state).toBe('met')
  })

  test('整改按责令的期限，结果二十个工作日内公开，办结以后仍要公开', () => {
    expect(due(faulty, 'correction')?.derived.due).toBe('2025-03-20')
    expect(due([...clear, closing], 'published')).toMatchObject({ state: 'running', derived: { due: '2025-04-02' } })
    expect(due([...clear, closing, ['publish', '2025-04-02', { where: '政府网站' }]], 'published')?.state).toBe('met')
  })
})

describe('数字', () => {
  const figures = (...cases: readonly (readonly Step[])[]) => figuresOf(enterpriseInspectionIndicators, enterpriseInspection, ...cases.map((steps) => story.matter(steps)))

  test('一家企业检查一次计一，几个项目、复查都不另计；申请了没有去的不计', () => {
    expect(figures([...faulty, ['recheckPassed', '2025-03-20', recheck]], [proposed(), approved])).toEqual({
      'enforcement.inspections': 1, 'officer.inInspections': 2, 'enforcement.inspectionsWithProblems': 1, 'enforcement.enterprisesInspected': 1, 'enforcement.inspectionProblems': 1, 'enforcement.inspectionsCorrected': 1,
    })
  })

  test('没有完整检查记录的不计：没有签名、没有出示证件', () => {
    expect(figures([...ready, inspected({ signed: 'missing' })], [...ready, inspected({ shown: false })])).toMatchObject({ 'enforcement.inspectionsIncomplete': 2 })
    expect(figures([...ready, inspected({ signed: 'missing' })])).not.toHaveProperty('enforcement.inspections')
    expect(figures([...ready, inspected({ signed: 'missing' }), ['sign', '2025-03-06', { signed: 'signed' }]])['enforcement.inspections']).toBe(1)
  })

  test('同一家企业检查两次，次数计二，企业数计一', () => {
    const more = [proposed({ enterprise: '永加粮油加工厂（分厂）' }), approved, notified, inspected()]
    const other = [proposed({ enterprise: '小卖部', creditCode: undefined }), approved, notified, inspected()]
    expect(figures(clear, more, other)).toMatchObject({ 'enforcement.inspections': 3, 'enforcement.enterprisesInspected': 2 })
    expect(figures([urgent()])).toEqual({ 'enforcement.inspectionsUrgent': 1 })
  })
})

test('没有出示证件的、无人在场的，如实记录并提示（行政处罚法第五十五条）', () => {
  const matter = story.matter([...ready, inspected({ shown: false, presence: 'nobody' })])
  expect(enterpriseInspection.flags.filter((flag) => flag.raised(matter)).map((flag) => flag.code)).toEqual(['certificate-unshown', 'nobody-present'])
})

describe('文书', () => {
  const desk = storyDesk(around)
  const whole = story.matter([...faulty, ['recheckFailed', '2025-03-20', { ...recheck, found: '还没有装。', correctBy: '2025-03-28' }], ['recheckPassed', '2025-03-28', recheck]])

  test('审批表、通知书写明企业、事项、依据和执法证号', () => {
    const approval = printed(inspectionApproval, whole, desk)
    for (const words of ['永加粮油加工厂', '2025年度检查计划', '某条例第三十条', '执法证号', '同意检查', '没有公布']) expect(approval).toContain(words)
    expect(printed(inspectionNotice, whole, desk)).toContain('不出示的，你单位可以拒绝检查')
    expect(printed(inspectionApproval, story.matter([urgent(), ['makeUp', '2025-03-06', { approved: true }]]), desk)).toContain('同意，补办批准')
  })

  test('现场记录逐项写，结果告知书写明问题和期限，复查一次一页', () => {
    const record = printed(inspectionRecord, whole, desk)
    for (const words of ['配电箱', '有问题', '没有箱门', '已主动出示执法证件']) expect(record).toContain(words)
    const result = printed(inspectionResult, whole, desk)
    for (const words of ['配电箱：没有箱门', '2025年3月20日前改正：装上箱门']) expect(result).toContain(words)
    expect(printed(inspectionResult, story.matter(clear), desk)).toContain('没有发现问题')
    const rechecks = printed(inspectionRecheck, whole, desk)
    expect(rechecks.indexOf('还没有装')).toBeLessThan(rechecks.indexOf('箱门已装好'))
  })
})

test('列表上的名称是企业，不写人名', () => {
  expect(enterpriseInspection.name(story.matter([proposed()]) as never)).toBe('检查：永加粮油加工厂')
})
