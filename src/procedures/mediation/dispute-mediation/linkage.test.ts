// Village, township, county: one dispute, handed on and answered, and always in somebody's hands.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { agreed, appointed, committee, dissolvedCommittee, handedOver, heard, mediated, orally, takenOver, takenUp, told, townCommittee, villageCommittee, villageDispute } from '#test/mediation-story.ts'
import type { Step } from '#test/story.ts'
import { mediatedByNobody } from './flags.ts'
import { disputeMediationIndicators } from './indicators.ts'
import { keeperOf } from './keeper.ts'
import { disputeMediation } from './procedure.ts'

const opened = takenUp({ ...heard, committee: villageCommittee.id })
const after = (...steps: readonly Step[]) => villageDispute.matter([opened, ...steps])
const toCounty = (on = '2024-03-08'): Step => handedOver({ to: 'county', committee: undefined, organisation: '双辽市人民调解中心' }, on)
const handedBack: Step = ['handBack', '2024-03-07', { reason: '村里还没有现场查看' }, 'justice-clerk']

describe('移交、接收、退回（人民调解工作若干规定第二十一条）', () => {
  test('村里调解不了的移交乡镇，乡镇接收以后接着调解', () => {
    expect(after(handedOver()).state).toBe('移交中')
    expect(after(handedOver(), takenOver()).state).toBe('调解中')
    expect(after(told, handedOver(), takenOver(), agreed(orally, '2024-03-08')).state).toBe('已达成协议')
  })

  test('移交中只能由接收的一级接收或者退回，移交的一级不能替它办', () => {
    const given = villageDispute.given(opened, handedOver())
    given.when('takeOver', '2024-03-07', {}, 'mediator').refused('not-the-receiver')
    given.when('handBack', '2024-03-07', { reason: '不收' }, 'mediator').refused('not-the-receiver')
    given.when('takeOver', '2024-03-07', {}, 'county-reviewer').refused('not-the-receiver')
    given.when('takeOver', '2024-03-07', {}, 'justice-clerk').accepted()
  })

  test('移交县里的，由县里接收；乡镇不能替县里接收', () => {
    const given = villageDispute.given(opened, handedOver(), takenOver(), toCounty())
    given.when('takeOver', '2024-03-09', {}, 'justice-clerk').refused('not-the-receiver')
    given.when('takeOver', '2024-03-09', {}, 'county-reviewer').accepted()
  })

  test('移交以后、接收以前不能调解，当事人随时可以拒绝、撤回（第十七条、第二十三条）', () => {
    const given = villageDispute.given(opened, told, handedOver())
    given.when(...mediated).refusedAmongOthersFor('not-open-in-state')
    given.when('refuse', '2024-03-07', {}).accepted()
    given.when('withdraw', '2024-03-07', {}).accepted()
  })

  test('换一级调解要当事人同意，要写明由谁接收', () => {
    villageDispute.given(opened).when(...handedOver({ consent: false })).refused('hand-over-without-consent')
    villageDispute.given(opened).when(...handedOver({ committee: undefined })).refused('receiver-not-named')
    villageDispute.given(opened).when(...handedOver({ to: 'county' })).refused('receiver-not-named')
  })

  test('接收的要在任、在那一级；交给村里的只能是本村', () => {
    villageDispute.given(opened).when(...handedOver({ committee: dissolvedCommittee.id })).refused('receiver-unfit')
    villageDispute.given(opened).when(...handedOver({ committee: committee.id })).refused('receiver-unfit')
    villageDispute.given(opened, handedOver(), takenOver()).when(...handedOver({ to: 'village', committee: committee.id }, '2024-03-08')).refused('receiver-unfit')
    villageDispute.given(opened, handedOver(), takenOver()).when(...handedOver({ to: 'village', committee: villageCommittee.id }, '2024-03-08')).accepted()
  })

  test('不能移交给现在负责的', () => {
    villageDispute.given(opened).when(...handedOver({ to: 'village', committee: villageCommittee.id })).refused('hand-over-to-itself')
    villageDispute.given(opened, handedOver(), takenOver()).when(...handedOver({}, '2024-03-08')).refused('hand-over-to-itself')
  })
})

describe('在谁手里、从哪天起，一眼看清', () => {
  test('登记时在受理的调委会，移交中仍在移交的一级，并写明送给谁', () => {
    expect(keeperOf(after())).toEqual({ who: villageCommittee.id, since: '2024-03-01' })
    expect(keeperOf(after(handedOver()))).toEqual({ who: villageCommittee.id, since: '2024-03-01', to: { who: townCommittee.id, since: '2024-03-06' } })
  })

  test('接收以后在接收的一级；退回的回到原来的一级，从退回那天起算', () => {
    expect(keeperOf(after(handedOver(), takenOver()))).toEqual({ who: townCommittee.id, since: '2024-03-07' })
    expect(keeperOf(after(handedOver(), handedBack))).toEqual({ who: villageCommittee.id, since: '2024-03-07' })
  })

  test('可以一再移交：村到乡、乡到县、县里退回，最后在乡里', () => {
    const back: Step = ['handBack', '2024-03-11', { reason: '先由乡镇联调' }, 'county-reviewer']
    expect(keeperOf(after(handedOver(), takenOver(), toCounty()))?.to).toEqual({ who: '双辽市人民调解中心', since: '2024-03-08' })
    expect(keeperOf(after(handedOver(), takenOver(), toCounty(), back))).toEqual({ who: townCommittee.id, since: '2024-03-11' })
    expect(keeperOf(after(handedOver(), takenOver(), toCounty(), ['takeOver', '2024-03-11', {}, 'county-reviewer']))).toEqual({ who: '双辽市人民调解中心', since: '2024-03-11' })
  })

  test('当事人拒绝的，移交就此作罢', () => {
    expect(keeperOf(after(handedOver(), ['refuse', '2024-03-07', {}]))).toEqual({ who: villageCommittee.id, since: '2024-03-01' })
  })
})

describe('移交的期限和计数', () => {
  const clock = (...steps: readonly Step[]) => villageDispute.deadlines([opened, ...steps]).filter((each) => each.limit === 'handOver').map((each) => [each.derived.due, each.state, each.whose])

  test('移交有自己的期限，接收、退回都算答复；每移交一次起一个', () => {
    expect(clock(handedOver())).toEqual([['2024-03-11', 'running', '接收的调解组织']])
    expect(clock(handedOver(), takenOver())).toEqual([['2024-03-11', 'met', '接收的调解组织']])
    expect(clock(handedOver(), takenOver('2024-03-12'), toCounty('2024-03-13')).map(([, state]) => state)).toEqual(['missed', 'running'])
  })

  test('移交不停一个月的办理期限', () => {
    expect(villageDispute.deadlines([opened, handedOver(), takenOver()]).find((each) => each.limit === 'target')?.derived.due).toBe('2024-04-01')
  })

  test('移交几次都是同一件纠纷，只计一件', () => {
    const figures = figuresOf(disputeMediationIndicators, disputeMediation, after(told, mediated, handedOver(), takenOver(), toCounty(), ['takeOver', '2024-03-09', {}, 'county-reviewer'], agreed(orally, '2024-03-12')))
    expect(figures).toMatchObject({ 'mediation.cases': 1, 'mediation.by.village': 1, 'mediation.agreed': 1 })
  })

  test('接收以后要重新确定调解员，原来的不算', () => {
    const mediatedByClerk: Step = ['mediate', '2024-03-08', { place: '乡调解室', record: '双方陈述。', outcome: 'goesOn' }, 'justice-clerk']
    expect(mediatedByNobody.raised(after(told, appointed, handedOver(), takenOver(), mediatedByClerk))).toBe(true)
    expect(mediatedByNobody.raised(after(told, handedOver(), takenOver(), ['appoint', '2024-03-08', { mediators: appointedMediators, way: 'appointed' }], mediatedByClerk))).toBe(false)
  })
})

const appointedMediators = (appointed[2] as { readonly mediators: readonly string[] }).mediators
