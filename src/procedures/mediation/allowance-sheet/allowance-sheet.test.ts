// The sheet: worked out from the ledger, never typed; a dispute is paid once for ever.
import { describe, expect, test } from 'vitest'
import type { Matter } from '#procedure/matter.ts'
import { printed } from '#test/printed.ts'
import { expectAuthority } from '#test/authority-table.ts'
import { accepted, agreed, applied, appointed, around as mediationAround, failed, mediated, standingMediator, told } from '#test/mediation-story.ts'
import { storyDesk } from '#test/story-desk.ts'
import { storyId, storyOf, storyTownship, type Step } from '#test/story.ts'
import { allowanceStandard } from '../allowance-standard/procedure.ts'
import { disputeMediation } from '../dispute-mediation/procedure.ts'
import { drawnIn, type Lines } from './lines.ts'
import { allowanceSheetPaper } from './papers/allowance-sheet-paper.ts'
import { allowanceSheet } from './procedure.ts'

const settled: readonly Step[] = [applied(), accepted, told, appointed, mediated, agreed(), ['performed', '2024-03-20', {}], ['close', '2024-03-20', {}]]
/** Each is a dispute of its own. */
const dispute = (...steps: readonly Step[]) => storyOf(disputeMediation, { around: mediationAround, id: storyId() }).matter(steps)
const standard = (more: object = {}) => storyOf(allowanceStandard, { area: '220382' }).matter([['draft', '2024-01-02', {
  name: '县标准', from: '2024-01-01', pays: ['agree'], needs: ['review', 'performed'],
  grades: [{ grade: '一般', level: 'township', yuan: 50_00 }, { grade: '疑难', level: 'township', yuan: 200_00 }], criteria: [{ grade: '疑难', parties: 3 }], ...more,
}], ['putInUse', '2024-01-03']])
const review = (of: Matter, state = '合格'): Matter => ({ ...of, id: storyId(), procedure: 'dossier-review', state, entries: [{ ...settledEntry(of), action: 'begin', answers: { dispute: of.id } }] })
const settledEntry = (of: Matter) => { const [entry] = of.entries; if (!entry) throw new Error('no entry'); return entry }

const [plain, crowded, unperformed, unreviewed] = [dispute(...settled), dispute(applied({ parties: [{ name: '甲' }, { name: '乙' }, { name: '丙' }] }), ...settled.slice(1)), dispute(...settled.slice(0, 6)), dispute(...settled)]
const broken = dispute(applied(), accepted, told, appointed, failed)
const used = standard()
const ledger = [...mediationAround, used, plain, crowded, unperformed, unreviewed, broken, review(plain), review(crowded), review(unperformed)]
const sheets = (more: readonly Matter[] = []) => storyOf(allowanceSheet, { area: storyTownship, around: [...ledger, ...more], id: storyId() })
const draw = (more: object = {}, on = '2024-04-02'): Step => ['draw', on, { standard: used.id, from: '2024-01-01', to: '2024-03-31', ...more }]
const approve: Step = ['approve', '2024-04-03', {}, 'deputy-head', undefined, '22222222-2222-7222-8222-222222222222']

describe('以案定补发放表', () => {
  const linesOf = (sheet: Matter): Lines => drawnIn(sheet)

  test('条件具备的列入，等级和金额写明按哪一条；没有列入的写明全部原因', () => {
    const { lines, left } = linesOf(sheets().matter([draw()]))
    expect(lines.map(({ dispute: id, grade, yuan, why }) => ({ id, grade, yuan, why }))).toEqual([
      { id: plain.id, grade: '一般', yuan: 50_00, why: '没有达到更高一级的条件，按“一般”' },
      { id: crowded.id, grade: '疑难', yuan: 200_00, why: '当事人3人，满3人，按“疑难”' },
    ])
    expect(lines[0]?.mediators).toEqual([{ mediator: standingMediator.id, yuan: 50_00 }])
    expect(Object.fromEntries(left.map((each) => [each.dispute, each.why]))).toEqual({
      [unperformed.id]: '协议还没有登记全部履行',
      [unreviewed.id]: '卷宗还没有评查合格',
      [broken.id]: '结果是“调解不成”，按标准不发；卷宗还没有评查合格',
    })
  })

  test('等级、金额没有地方填：多写的不收', () => {
    sheets().given().when(...draw({ lines: [{ dispute: unreviewed.id, yuan: 1 }] })).refusedAmongOthersFor('answer-unknown')
  })

  test('已经列入别的表的，不再列入，写明是哪一份', () => {
    const first = sheets().matter([draw()])
    const second = sheets([first])
    second.given().when(...draw()).refused('nothing-to-pay')
    const third = dispute(...settled)
    const { lines, left } = linesOf(sheets([first, third, review(third)]).matter([draw()]))
    expect(lines.map((each) => each.dispute)).toEqual([third.id])
    expect(left.find((each) => each.dispute === plain.id)?.why).toBe('已经列入《2024年1月1日至2024年3月31日以案定补发放表（第1号）》，一件纠纷只发一次')
  })

  test('作废的表不占用纠纷', () => {
    const first = sheets().matter([draw(), ['cancel', '2024-04-02', { reason: '期间写错' }]])
    expect(linesOf(sheets([first]).matter([draw()])).lines).toHaveLength(2)
  })

  test('审定由另一个人办，审定时在每件纠纷里标明', () => {
    sheets().given(draw()).when('approve', '2024-04-03', {}, 'deputy-head').refused('approved-by-maker')
    const { decision } = sheets().given(draw()).when(...approve)
    expect(decision.outcome === 'accepted' ? decision.consequences.map(({ matter, action }) => [matter, action]) : decision).toEqual([[plain.id, 'allowance'], [crowded.id, 'allowance']])
  })

  test('标明过的纠纷，第二份表审定不了，谁先谁后都一样', () => {
    const marked: Step = ['allowance', '2024-04-03', { sheet: sheetId, grade: '一般', yuan: 50_00 }]
    const told2 = storyOf(disputeMediation, { around: [...mediationAround, sheetMatter] })
    told2.given(...settled, marked).when(...marked).refused('already-on-sheet')
    told2.given(...settled, marked, ['allowanceBack', '2024-04-04', { sheet: sheetId, reason: '撤销' }]).when('allowance', '2024-04-05', { sheet: sheetId, grade: '一般', yuan: 50_00 }).accepted()
  })

  test('制表以后评查结果变了的，要重新计算才能审定', () => {
    const teller = storyOf(allowanceSheet, { area: storyTownship, around: ledger, id: storyId() })
    const drawn = teller.matter([draw()])
    const later = { ...drawn, entries: drawn.entries.map((entry) => ({ ...entry, noted: { lines: [], left: [] } })) }
    const [guarding] = allowanceSheet.actions.approve.guards?.filter((each) => each.code === 'sheet-outdated') ?? []
    const circumstances = (matter: Matter) => ({ matter, answers: {}, around: (id: string) => ledger.find((each) => each.id === id), consulted: (kind: string) => ledger.filter((each) => each.procedure === kind) })
    expect(guarding?.holds(circumstances(drawn) as never)).toBe(true)
    expect(guarding?.holds(circumstances(later) as never)).toBe(false)
  })

  test('日期颠倒的、没有启用的标准不能制表', () => {
    sheets().given().when(...draw({ from: '2024-04-01', to: '2024-03-31' })).refusedAmongOthersFor('span-backwards')
    const unused = storyOf(allowanceStandard, { area: '220382' }).matter([['draft', '2024-01-02', { name: '草稿', from: '2024-01-01', pays: ['agree'], grades: [{ grade: '一般', level: 'township', yuan: 1 }] }]])
    sheets([unused]).given().when(...draw({ standard: unused.id })).refused('standard-not-in-use')
  })

  test('以前漏下、后来才评查合格的，下一期一并列入；以前已经说明过的不再重复说', () => {
    const { lines, left } = linesOf(sheets([review(unreviewed)]).matter([draw({ from: '2024-04-01', to: '2024-06-30' }, '2024-07-02')]))
    expect(lines.map((each) => each.dispute)).toContain(unreviewed.id)
    expect(left).toEqual([])
  })

  test('发放表写明等级按哪一条，按名册的次序列领取人，不排名', () => {
    const text = printed(allowanceSheetPaper, sheets().matter([draw()]), storyDesk(ledger))
    for (const part of ['当事人3人，满3人，按“疑难”', '250', '领取人签名', '卷宗还没有评查合格', '合计']) expect(text).toContain(part)
  })

  test('制表由司法所，审定由分管领导、乡镇长', () => {
    const [makers, approvers] = [['justice-clerk'], ['deputy-head', 'township-head']] as const
    expectAuthority(allowanceSheet, { draw: makers, redraw: makers, approve: approvers, pay: makers, cancel: [...makers, ...approvers], revoke: approvers, recover: makers })
  })
})

const sheetMatter = sheets().matter([draw()])
const sheetId = sheetMatter.id
