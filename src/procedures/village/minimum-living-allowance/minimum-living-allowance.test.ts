// The living allowance under both laws: every step that may not be left out, every clock, and nobody's fate put to a vote.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyAccount, storyOf, type Step } from '#test/story.ts'
import { allowanceIndicators } from './indicators.ts'
import { allowanceApplication, allowanceAuthorisation } from './papers/application.ts'
import { allowanceAppraisal, allowanceInquiry, allowanceReview } from './papers/forms.ts'
import { allowanceChangeNotice, allowanceRefusal, allowanceSupplementNotice } from './papers/letters.ts'
import { allowanceDecisionNotice, allowancePublicity } from './papers/posters.ts'
import { allowanceBefore2026, allowanceSince2026 } from './procedure.ts'

const colleague = '44444444-4444-7444-8444-444444444444'
const tell = { old: storyOf(allowanceBefore2026), now: storyOf(allowanceSince2026) }

/** The same steps in either year: `m` is March 2024 or September 2026, `m + 1` the month after. */
function steps(year: '2024' | '2026') {
  const at = (day: number, months = 0) => `${year}-${String((year === '2024' ? 3 : 9) + months).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return {
    at,
    applied: (more: object = {}): Step => ['apply', at(1), { applicant: { name: '甲某' }, members: 3, way: 'self', reason: '患病失去劳动能力。', relative: false, ...more }, 'staff'],
    accepted: (more: object = {}): Step => ['accept', at(4), { signed: true, ...more }, 'staff'],
    inquired: (more: object = {}, day = 5): Step => ['inquire', at(day), { investigators: [storyAccount, colleague], ways: ['home', 'data'], signedByHousehold: true, findings: '两亩承包地。', monthlyIncome: 310_00, ...more }],
    reviewed: (more: object = {}): Step => ['review', at(6), { opinion: 'grant', reason: '低于标准。', monthlyAmount: 900_00, members: 3, ...more }],
    posted: ['publicise', at(7), { places: ['board'], fields: ['applicant', 'members', 'amount', 'result'] }, 'staff'] as Step,
    reported: (more: object = {}, day = 15): Step => ['report', at(day), { body: 'county', ...more }],
    confirmed: (more: object = {}): Step => ['confirm', at(20), { decidedBy: '双辽市民政局', members: 3, monthlyAmount: 900_00, pace: 'yearly', nextCheckBy: year === '2024' ? '2025-03-20' : '2027-09-20', ...more }],
    objected: ['object', at(9), { content: '有车。' }, 'staff'] as Step,
    appraised: (more: object = {}): Step => ['appraise', at(10), { due: 12, present: 10, support: 8, doubt: 2, chair: storyAccount, record: '情况属实。', ...more }],
    answered: (way: string): Step => ['answerObjection', at(11), { way, kept: true, answer: '车是借的。' }],
  }
}

describe.each([['暂行办法（2026年6月30日以前）', '2024', tell.old], ['社会救助法（2026年7月1日起）', '2026', tell.now]] as const)('%s', (_, year, story) => {
  const { at, applied, accepted, inquired, reviewed, posted, reported, confirmed, objected, appraised, answered } = steps(year)
  const toReport = [applied(), accepted(), inquired(), reviewed(), posted]
  const granted = [...toReport, reported(), confirmed()]

  test('申请、授权、两人入户、审核、公示、上报、确认、公布、发放', () => {
    story.given(...granted, ['publishDecision', at(21), { places: ['board'], fields: ['applicant', 'members', 'amount'] }, 'staff']).when('pay', at(21), { firstMonth: at(1, 1), account: 'card' }).accepted()
  })

  test('委托申请的写明代为申请的人', () => {
    story.given().when(...applied({ way: 'village' })).refused('agent-missing')
    story.given().when(...applied({ way: 'village', agent: { name: '村委会' } })).accepted()
  })

  test('材料只告知一次', () => {
    const notice: Step = ['notify', at(2), { missing: [{ name: '户口簿' }] }, 'staff']
    story.given(applied(), notice, ['supplement', at(3), {}, 'staff']).when('notify', at(4), { missing: [{ name: '残疾证' }] }, 'staff').refused('notified-already')
  })

  test('没有同意核查的不受理（社会救助法第四十条）', () => {
    story.given(applied()).when(...accepted({ signed: false })).refused('authorisation-unsigned')
  })

  test('入户调查两人以上，同一个人写两遍不算', () => {
    story.given(applied(), accepted()).when(...inquired({ investigators: [storyAccount] })).refused('investigators-too-few')
    story.given(applied(), accepted()).when(...inquired({ investigators: [storyAccount, storyAccount] })).refused('investigators-too-few')
    story.given(applied(), accepted()).when(...inquired({ investigators: [storyAccount], ways: ['data'] })).accepted()
  })

  test('先调查后审核；建议给予的写明金额和人数', () => {
    story.given(applied(), accepted()).when(...reviewed()).refused('inquiry-missing')
    story.given(applied(), accepted(), inquired()).when(...reviewed({ monthlyAmount: undefined })).refused('proposal-incomplete')
    story.given(applied(), accepted(), inquired()).when(...reviewed({ opinion: 'refuse', monthlyAmount: undefined, members: 0 })).accepted()
  })

  test('公示满七天才能上报', () => {
    story.given(...toReport).when(...reported({}, 14)).refused('publicity-not-over')
    story.given(...toReport).when(...reported({}, 15)).accepted()
  })

  test('有异议的先重新调查或者民主评议，再答复，再上报', () => {
    story.given(...toReport, objected).when(...reported()).refused('objection-unanswered')
    story.given(...toReport, objected).when(...answered('resurvey')).refused('objection-not-looked-into')
    story.given(...toReport, objected).when(...answered('appraisal')).refused('objection-not-looked-into')
    story.given(...toReport, objected, inquired({}, 10), answered('resurvey')).when(...reported()).accepted()
    story.given(...toReport, objected, appraised(), answered('appraisal')).when(...reported()).accepted()
    story.given(...toReport).when(...answered('resurvey')).refused('no-objection-open', 'objection-not-looked-into')
  })

  test('评议人数要对得上', () => {
    story.given(...toReport, objected).when(...appraised({ present: 13, support: 13, doubt: 0 })).refused('appraisal-miscounted')
    story.given(...toReport, objected).when(...appraised({ support: 9, doubt: 2 })).refused('appraisal-miscounted')
  })

  test('由县级民政部门确认；由乡镇确认的要有省里的文件', () => {
    story.given(...toReport).when(...reported({ body: 'township' })).refused('decision-not-delegated')
    story.given(...toReport).when(...reported({ body: 'township', provincial: '省民政厅文件' })).accepted()
  })

  test('核查周期：稳定的一年，不稳定的半年', () => {
    const late = year === '2024' ? ['2025-03-21', '2024-09-21', '2024-09-20'] : ['2027-09-21', '2027-03-21', '2027-03-20']
    story.given(...toReport, reported()).when(...confirmed({ nextCheckBy: late[0] })).refused('next-check-too-late')
    story.given(...toReport, reported()).when(...confirmed({ pace: 'halfYearly', nextCheckBy: late[1] })).refused('next-check-too-late')
    story.given(...toReport, reported()).when(...confirmed({ pace: 'halfYearly', nextCheckBy: late[2] })).accepted()
  })

  test('发放不早于确认的月份，填月份的第一天', () => {
    story.given(...granted).when('pay', at(25), { firstMonth: at(1, -1), account: 'card' }).refused('paid-before-confirmed')
    story.given(...granted).when('pay', at(25), { firstMonth: at(2), account: 'card' }).refused('paid-before-confirmed')
  })

  test('只能延长一次', () => {
    const prolonged: Step = ['prolong', at(12), { reason: '等待外省核对。' }]
    story.given(...toReport, prolonged).when('prolong', at(13), { reason: '还在等。' }).refused('prolonged-already')
  })

  test('不予确认的书面告知并说明理由，三个工作日', () => {
    const refused: Step = ['refuse', at(20), { decidedBy: '双辽市民政局', reason: '人均收入高于标准。' }]
    story.given(...toReport, reported(), refused).when('tell', at(21), { deliveredBy: 'inHand' }, 'staff').accepted()
    expect(story.deadlines([...toReport, reported(), refused]).filter((each) => each.limit === 'telling').map((each) => each.derived.due)).toEqual([year === '2024' ? '2024-03-25' : '2026-09-23'])
  })
})

describe('两部法律不一样的地方', () => {
  const [old, now] = [steps('2024'), steps('2026')]

  test('暂行办法：审核意见公示后才上报（第十一条第一款第二项）；社会救助法不再规定', () => {
    tell.old.given(old.applied(), old.accepted(), old.inquired(), old.reviewed()).when(...old.reported()).refused('not-publicised')
    tell.now.given(now.applied(), now.accepted(), now.inquired(), now.reviewed()).when(...now.reported()).accepted()
  })

  test('群众评议，暂行办法列为调查方式；社会救助法施行后只用来处理异议（第四十三条）', () => {
    tell.old.given(old.applied(), old.accepted(), old.inquired()).when(...old.appraised()).accepted()
    tell.now.given(now.applied(), now.accepted(), now.inquired()).when(...now.appraised()).refused('not-open-in-state', 'no-objection-open')
    tell.now.given(now.applied(), now.accepted(), now.inquired(), now.reviewed(), now.posted).when(...now.appraised()).refused('no-objection-open')
  })

  const granted = [old.applied(), old.accepted(), old.inquired(), old.reviewed(), old.posted, old.reported(), old.confirmed()]
  const reduce = { decidedBy: '双辽市民政局', direction: 'reduce', members: 2, monthlyAmount: 600_00, from: '2026-10-01', reason: '一人就业。' }
  const stop = { decidedBy: '双辽市民政局', cause: 'income', from: '2026-10-01', reason: '收入超过标准。' }

  test('2026年7月1日起，调减、终止前听取意见（第四十八条），旧程序里的在保户也一样', () => {
    tell.old.given(...granted).when('change', '2026-06-20', reduce).accepted()
    tell.old.given(...granted).when('change', '2026-09-20', reduce).refused('reduced-unheard')
    tell.old.given(...granted).when('change', '2026-09-20', { ...reduce, direction: 'raise' }).accepted()
    tell.old.given(...granted).when('stop', '2026-09-20', stop).refused('stopped-unheard')
    tell.old.given(...granted).when('stop', '2026-09-20', { ...stop, cause: 'death' }).accepted()
    const heard = (plan: string): Step => ['hear', '2026-09-10', { way: 'visit', opinion: '没有意见。', plan }]
    tell.old.given(...granted, heard('reduce')).when('change', '2026-09-20', reduce).accepted()
    tell.old.given(...granted, heard('reduce')).when('stop', '2026-09-20', stop).refused('stopped-unheard')
    tell.old.given(...granted, heard('stop')).when('stop', '2026-09-20', stop).accepted()
  })
})

describe('期限、提示、数字、文书', () => {
  const { at, applied, accepted, inquired, reviewed, posted, reported, confirmed, appraised } = steps('2024')
  const granted = [applied(), accepted(), inquired(), reviewed(), posted, reported(), confirmed()]
  const flagsOf = (...told: readonly Step[]) => allowanceBefore2026.flags.filter((flag) => flag.raised(tell.old.matter(told))).map((flag) => flag.code)

  test('三个工作日开始调查，三十个工作日办完，县里十个工作日，可以延长十五个工作日', () => {
    const due = (...told: readonly Step[]) => Object.fromEntries(tell.old.deadlines(told).map((each) => [each.limit, each.derived.due]))
    expect(due(...granted.slice(0, 6))).toMatchObject({ inquiry: '2024-03-07', whole: '2024-04-16', confirmation: '2024-03-29' })
    expect(due(applied(), accepted(), ['prolong', at(12), { reason: '等待核对。' }]).whole).toBe('2024-05-09')
    expect(due(...granted).recheck).toBe('2025-03-20')
  })

  test('近亲属、没有签字、没有异议的评议、迟发、没有公布，照实登记并提示', () => {
    expect(flagsOf(...granted)).toEqual(['decision-unpublished'])
    expect(flagsOf(applied({ relative: true }))).toEqual(['relative-of-staff'])
    expect(flagsOf(applied(), accepted(), inquired({ signedByHousehold: false }))).toEqual(['inquiry-unsigned'])
    expect(flagsOf(applied(), accepted(), inquired(), appraised())).toEqual(['appraised-without-objection'])
    expect(flagsOf(...granted, ['pay', at(30), { firstMonth: '2024-05-01', account: 'card' }])).toContain('paid-late')
    expect(flagsOf(...granted, ['pay', at(30), { firstMonth: '2024-04-01', account: 'card' }])).not.toContain('paid-late')
  })

  test('申请、受理、上报、确认、在保分别计数，不予确认的一样计', () => {
    expect(figuresOf(allowanceIndicators, allowanceBefore2026, tell.old.matter(granted))).toMatchObject({
      'allowance.applications': 1, 'allowance.accepted': 1, 'allowance.reviewed': 1, 'allowance.confirmed': 1, 'allowance.peopleConfirmed': 3, 'allowance.households': 1, 'allowance.inquiries': 1, 'allowance.decided': 1,
    })
    const refused = tell.old.matter([...granted.slice(0, 6), ['refuse', at(20), { decidedBy: '双辽市民政局', reason: '超过标准。' }]])
    expect(figuresOf(allowanceIndicators, allowanceBefore2026, refused)).toMatchObject({ 'allowance.refused': 1, 'allowance.decided': 1 })
    expect(figuresOf(allowanceIndicators, allowanceBefore2026, refused)).not.toHaveProperty('allowance.households')
  })

  test('事项名称不写人名', () => {
    expect(allowanceBefore2026.name(tell.old.matter(granted))).toBe('低保申请')
  })

  test('申请书、授权书、调查表、评议记录、审核确认表', () => {
    const matter = tell.old.matter([...granted.slice(0, 5), ['object', at(9), { content: '有车。' }, 'staff'], appraised(), ['answerObjection', at(11), { way: 'appraisal', kept: true, answer: '借的。' }], reported(), confirmed()])
    expect(printed(allowanceApplication, matter)).toContain('3人')
    expect(printed(allowanceAuthorisation, matter)).toContain('核对所得只用于社会救助')
    expect(printed(allowanceInquiry, matter)).toContain('入户调查、县级核对')
    expect(printed(allowanceAppraisal, matter)).toContain('83.33%')
    for (const each of ['建议给予', '900.00元', '双辽市民政局']) expect(printed(allowanceReview, matter)).toContain(each)
  })

  test('公示只写选定的内容，没有病情和住址', () => {
    const words = printed(allowancePublicity, tell.old.matter(granted))
    expect(words).toContain('公示至2024年3月14日')
    expect(words).not.toContain('文')
    expect(words).not.toContain('电话')
    const published = tell.old.matter([...granted, ['publishDecision', at(21), { places: ['board'], fields: ['members'] }, 'staff']])
    expect(printed(allowanceDecisionNotice, published)).not.toMatch(/人[0-9a-f]{4}/)
  })

  test('告知书写明理由和救济途径', () => {
    const refused = tell.old.matter([...granted.slice(0, 6), ['refuse', at(20), { decidedBy: '双辽市民政局', reason: '超过标准。' }]])
    expect(printed(allowanceRefusal, refused)).toContain('申请行政复议')
    expect(printed(allowanceSupplementNotice, tell.old.matter([applied(), ['notify', at(2), { missing: [{ name: '户口簿', how: '复印件' }] }, 'staff']]))).toContain('1. 户口簿（复印件）')
    const changed = tell.old.matter([...granted, ['change', '2024-06-01', { decidedBy: '双辽市民政局', direction: 'reduce', members: 2, monthlyAmount: 600_00, from: '2024-07-01', reason: '就业。' }]])
    expect(printed(allowanceChangeNotice, changed)).toContain('调整为每月600.00元')
  })
})
