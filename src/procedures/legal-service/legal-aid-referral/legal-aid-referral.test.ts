// Referral to legal aid: what to bring follows from the law, the township decides nothing, the clocks are the centre's.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#test/figures-of.ts'
import { printed } from '#test/printed.ts'
import { storyOf, storyTownship, type Step } from '#test/story.ts'
import { legalAidReferralIndicators } from './indicators.ts'
import { materialsNotice } from './papers/materials-notice.ts'
import { referralSlip } from './papers/referral-slip.ts'
import { legalAidReferral } from './procedure.ts'

const aid = storyOf(legalAidReferral, { area: storyTownship })
const wish = { applicant: { name: '王某' }, aidMatter: 'labour', means: 'none', byAgent: false }
const advised = (more: object = {}): Step => ['advise', '2024-03-01', { ...wish, ...more }]
const whole = advised({ brought: ['form', 'identity', 'means', 'caseFile'] })
const handed: Step = ['handOver', '2024-03-04', { centre: '双辽市法律援助中心', way: 'carried' }]
const received: Step = ['acknowledge', '2024-03-05', {}]
const needed = (more: object) => aid.given().when(...advised(more)).accepted().noted?.['needed']

describe('要带的材料', () => {
  test('一般要有申请表、身份证明、经济困难说明和有关材料（法律援助法第四十一条）', () => {
    expect(needed({})).toEqual(['form', 'identity', 'means', 'caseFile'])
  })

  test('免予核查的人带属于该类人员的证明，不说明经济状况（法律援助法第四十二条）', () => {
    for (const means of ['noIncome', 'assisted', 'migrantWorker']) expect(needed({ means })).toEqual(['form', 'identity', 'ground', 'caseFile'])
  })

  test('不受经济困难条件限制的，不说明经济状况（法律援助法第三十二条）', () => {
    for (const means of ['heroes', 'goodSamaritan', 'retrial', 'abuse']) expect(needed({ means })).toEqual(['form', 'identity', 'caseFile'])
  })

  test('代为申请的加带代理权证明，并写明代理人（法律援助法第四十条）', () => {
    aid.given().when(...advised({ byAgent: true })).refused('agent-missing')
    aid.given().when(...advised({ agent: { name: '李某' } })).refused('agent-missing')
    expect(needed({ byAgent: true, agent: { name: '李某' }, relation: '父亲' })).toEqual(['form', 'identity', 'agent', 'means', 'caseFile'])
  })

  test('还缺什么由系统算出，补一样少一样', () => {
    const short = advised({ brought: ['identity'] })
    expect(aid.given().when(...short).accepted().noted?.['missing']).toEqual(['form', 'means', 'caseFile'])
    expect(aid.given(short).when('supplement', '2024-03-02', { brought: ['form', 'means'] }).accepted().noted?.['missing']).toEqual(['caseFile'])
  })
})

describe('转交', () => {
  test('材料不齐不转交，写明原因的可以先转（法律援助法第四十三条第二款、第四十四条）', () => {
    aid.given(advised()).when(...handed).refused('papers-missing')
    aid.given(advised()).when('handOver', '2024-03-04', { ...handed[2], whyIncomplete: '仲裁时效还剩三天，申请人要求先转' }).accepted()
    aid.given(advised({ brought: ['form', 'identity', 'means'] })).when('handOver', '2024-03-04', { ...handed[2], brought: ['caseFile'] }).accepted()
    aid.given(whole).when(...handed).accepted()
  })

  test('乡镇不作援助决定：没有转交和回执，就没有决定可登记（法律援助法第十二条）', () => {
    aid.given(whole).when('recordGrant', '2024-03-05', {}).refused('not-open-in-state')
    aid.given(whole, handed).when('recordGrant', '2024-03-05', {}).refused('not-open-in-state')
  })
})

describe('县级机构的期限', () => {
  const due = (steps: readonly Step[], limit: string) => aid.deadlines(steps).filter((each) => each.limit === limit).map((each) => [each.derived.due, each.state])

  test('自收到申请之日起七日内决定（法律援助法第四十三条第一款）', () => {
    expect(due([whole, handed, received], 'review')).toEqual([['2024-03-12', 'running']])
  })

  test('补充材料期间审查期限停止计算，补充后接着算', () => {
    const asked: Step = ['recordSupplementNotice', '2024-03-06', { toSupply: '工资欠条' }]
    expect(due([whole, handed, received, asked], 'review').map(([, state]) => state)).toEqual(['paused'])
    const resumed: Step = ['recordSupplied', '2024-03-11', {}]
    const [[day] = []] = due([whole, handed, received, asked, resumed], 'review')
    expect(String(day) > '2024-03-12').toBe(true)
  })

  test('决定给予援助后三日内指派', () => {
    expect(due([whole, handed, received, ['recordGrant', '2024-03-08', {}]], 'assign')).toEqual([['2024-03-11', 'running']])
  })

  test('司法局自收到异议之日起五日内审查，可以责令改正（法律援助法第四十九条第二款）', () => {
    const refusedThere: Step = ['recordRefusal', '2024-03-08', { reason: '不符合经济困难标准', objectionTold: true }]
    const objected: Step = ['object', '2024-03-13', { body: '双辽市司法局' }]
    expect(due([whole, handed, received, refusedThere, objected], 'objection')).toEqual([['2024-03-18', 'running']])
    aid.given(whole, handed, received, refusedThere, objected).when('recordGrant', '2024-03-15', {}).accepted()
    expect(aid.matter([whole, handed, received, refusedThere, objected, ['recordUpheld', '2024-03-15', { remediesTold: true }]]).state).toBe('已结束')
    expect(aid.matter([whole, handed, received, refusedThere, ['endAfterRefusal', '2024-03-15', {}]]).state).toBe('已结束')
  })

  test('没有不予援助的决定，就没有异议', () => {
    aid.given(whole, handed, received).when('object', '2024-03-13', { body: '双辽市司法局' }).refused('not-open-in-state')
  })

  test('没有按要求补充的视为撤回', () => {
    const asked: Step = ['recordSupplementNotice', '2024-03-06', { toSupply: '工资欠条', supplyBy: '2024-03-13' }]
    expect(due([whole, handed, received, asked], 'supply')).toEqual([['2024-03-13', 'running']])
    expect(aid.matter([whole, handed, received, asked, ['withdraw', '2024-03-20', { reason: 'notSupplied' }]]).state).toBe('已撤回')
  })
})

describe('转介的数字', () => {
  test('转交了才计转介；决定、结果各按各的日期', () => {
    const done = aid.matter([whole, handed, received, ['recordGrant', '2024-03-08', {}], ['recordAssigned', '2024-03-10', {}], ['recordOutcome', '2024-06-01', { outcome: 'settled', recovered: 12000 }]])
    expect(figuresOf(legalAidReferralIndicators, legalAidReferral, aid.matter([whole]), done)).toEqual({
      'legalAid.advised': 2, 'legalAid.referrals': 1, 'legalAid.granted': 1, 'legalAid.decided': 1, 'legalAid.closed': 1, 'legalAid.recovered': 12000,
    })
  })

  test('清单上的名称不写人', () => {
    expect(legalAidReferral.name(aid.matter([whole]) as never)).toBe('法律援助：确认劳动关系或者支付劳动报酬')
  })
})

describe('文书', () => {
  test('告知单列出要带的材料和是否带来，说明不收费、乡镇只转交', () => {
    const page = printed(materialsNotice, aid.matter([advised({ brought: ['identity'], urgency: 'limitation' })]))
    expect(page).toMatch(/身份证或者其他身份证明\n已带/)
    expect(page).toMatch(/经济困难状况说明（或者个人诚信承诺）；不用开困难证明\n未带/)
    expect(page).toContain('不收取任何财物')
    expect(page).toContain('先行提供援助')
  })

  test('免予核查的告知单说明不查经济状况', () => {
    expect(printed(materialsNotice, aid.matter([advised({ means: 'assisted' })]))).toContain('不核查经济困难状况')
  })

  test('转介函写明机构、随函材料和尚缺的，附回执', () => {
    const page = printed(referralSlip, aid.matter([advised({ brought: ['form', 'identity'] }), ['handOver', '2024-03-04', { ...handed[2], whyIncomplete: '时效将满' }]]))
    expect(page).toContain('双辽市法律援助中心：')
    expect(page).toContain('时效将满')
    expect(page).toContain('回执')
  })
})
