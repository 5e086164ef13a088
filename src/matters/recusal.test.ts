// 回避: declared or asked for, decided by another, and from then on nothing more by that person in that matter.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '#calendar/plain-date.ts'
import { petition } from '#procedures/appeals/petition/procedure.ts'
import { penaltyCase } from '#procedures/enforcement/penalty-case/procedure.ts'
import { disputeMediation } from '#procedures/mediation/dispute-mediation/procedure.ts'
import { recusalDeciders, recusalSteps } from '#procedure/recusal.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { citation } from '#law/instrument.ts'
import { codesOf, deskOfMany, type Deed } from '#test/desk-of-many.ts'

const account = (nth: number) => `${String(nth).repeat(8)}-1111-7111-8111-111111111111`
const [head, clerk, other, deputy, idle] = [account(1), account(2), account(3), account(4), account(5)]
const people = {
  [head]: { name: '陈镇长', held: [{ post: 'township-head' }] }, [clerk]: { name: '刘办', held: [{ post: 'staff' }] }, [other]: { name: '周办', held: [{ post: 'staff' }] },
  [deputy]: { name: '孙副镇长', held: [{ post: 'deputy-head' }] }, [idle]: { name: '吴窗口', held: [{ post: 'window-clerk' }] },
} as const
const heard = { channel: 'visit', kind: 'claim', topic: 'land', again: 'first', petitioners: [{ name: '甲某' }], account: '承包地四至不清。' }
const received: Deed = { who: clerk, action: 'receive', on: '2024-03-04', answers: heard }
const declared: Deed = { who: clerk, action: 'declareRecusal', on: '2024-03-05', answers: { ground: 'kin', reason: '信访人是我妻弟。' } }
const decided = (granted = true, on = '2024-03-06', of = clerk): Deed => ({ who: head, action: 'decideRecusal', on, answers: { account: of, asker: 'self', granted, reason: '属近亲属。' } })
const accepting = (who: string, on = '2024-03-07'): Deed => ({ who, action: 'accept', on, answers: { told: 'written' } })
const substituting = (more: object = {}): Deed => ({ who: head, action: 'nameSubstitute', on: '2024-03-07', answers: { for: clerk, account: idle, post: 'staff', ...more } })

function desk(...deeds: readonly Deed[]) {
  const at = deskOfMany(petition, people)
  for (const deed of deeds) expect(codesOf(at.act(deed)), deed.action).toEqual([])
  return at
}

describe('回避', () => {
  test('声明以后、决定以前照常办理（行政处罚法第四十三条：决定作出之前，不停止调查）', () => {
    expect(codesOf(desk(received, declared).act(accepting(clerk, '2024-03-05')))).toEqual([])
  })

  test('决定回避以后不能再办，并说出谁可以办；别人照常办理', () => {
    const at = desk(received, declared, decided())
    const refused = at.act(accepting(clerk))
    expect(refused).toMatchObject({ outcome: 'refused', refusals: [{ code: 'recused', sentence: '您已经回避本事项，不能办理。可以由周办（站所办工作人员）办理。' }] })
    expect(refused.outcome === 'refused' && refused.refusals[0]?.basis.map((each) => citation(each))).toEqual(['《信访工作条例》第二十八条第三款'])
    expect(codesOf(at.act(accepting(other)))).toEqual([])
  })

  test('也不能补记以前的日子，不能更正，不能再决定别人', () => {
    const at = desk(received, decided())
    expect(codesOf(at.act(accepting(clerk, '2024-03-06')))).toContain('recused')
    expect(codesOf(at.reverse(clerk, '2024-03-07', 1))).toEqual(['recused'])
    expect(codesOf(at.act({ ...declared, on: '2024-03-08' }))).toEqual(['recused'])
  })

  test('自己是否回避不由自己决定；决定由负责人作出', () => {
    const at = desk(received)
    expect(codesOf(at.act(decided(true, '2024-03-06', head)))).toEqual(['decides-own-recusal'])
    expect(codesOf(at.act({ ...decided(true, '2024-03-06', head), who: deputy }))).toEqual([])
    expect(codesOf(at.act({ ...decided(), who: other }))).toEqual(['no-authority'])
  })

  test('没有声明、当事人申请或者单位直接决定的，也可以决定；没有声明的，不能按本人声明驳回', () => {
    expect(codesOf(desk(received).act(decided()))).toEqual([])
    expect(codesOf(desk(received).act(decided(false)))).toEqual(['no-recusal-declared'])
  })

  test('决定的日期不能早于这个人最后一次办理', () => {
    const at = desk(received, accepting(clerk, '2024-03-07'))
    expect(codesOf(at.act({ ...decided(), on: '2024-03-06' }))).toEqual(['acted-after-recusal'])
    expect(codesOf(at.act(decided(true, '2024-03-07')))).toEqual([])
  })

  test('情形消失的，负责人改为不回避，可以再办', () => {
    const at = desk(received, declared, decided(), decided(false, '2024-03-08'))
    expect(codesOf(at.act(accepting(clerk, '2024-03-08')))).toEqual([])
  })

  test('已经回避的人不能被选作承办人', () => {
    const assigned = (handler: string): Deed => ({ who: other, action: 'assign', on: '2024-03-07', answers: { handler, interested: false } })
    const at = desk(received, decided())
    expect(codesOf(at.act(assigned(clerk)))).toEqual(['names-recused'])
    expect(codesOf(at.act(assigned(idle)))).toEqual([])
  })

  test('不挡办理、不改变状态、不算期限：回避的几步只留在记录里', () => {
    const at = desk(received, { ...declared, on: '2024-03-20' }, decided(true, '2024-03-21'))
    expect(at.matter()).toMatchObject({ state: '待处理', seq: 3 })
    expect(at.matter()?.entries).toHaveLength(1)
    expect(codesOf(at.reverse(other, '2024-03-21', 1))).toEqual([])
  })

  test('说明无关的，照常办理', () => {
    const at = desk(received, { who: clerk, action: 'denyRelation', on: '2024-03-05', answers: { reason: '只是同名，不认识。' } })
    expect(codesOf(at.act(accepting(clerk)))).toEqual([])
  })
})

describe('指定替补', () => {
  test('替补的人以回避的人的岗位办这一件，记录上写明替谁', () => {
    const at = desk(received, decided(), substituting())
    const done = at.act(accepting(idle))
    expect(done).toMatchObject({ outcome: 'accepted', entry: { actor: idle, post: 'staff', noted: { standsInFor: clerk } } })
  })

  test('没有指定的不能办；回避解除以后替补也到头', () => {
    expect(codesOf(desk(received, decided()).act(accepting(idle)))).toEqual(['no-authority'])
    const lifted = desk(received, decided(), substituting(), decided(false, '2024-03-08'))
    expect(codesOf(lifted.act(accepting(idle, '2024-03-08')))).toEqual(['no-authority'])
  })

  test('只能替已经回避的人、他担任的岗位；不能指定自己，不能指定也回避的人', () => {
    expect(codesOf(desk(received).act(substituting()))).toContain('not-recused')
    const at = desk(received, decided())
    expect(codesOf(at.act(substituting({ post: 'township-head' })))).toEqual(['post-not-theirs'])
    expect(codesOf(at.act(substituting({ account: head })))).toEqual(['names-oneself'])
    expect(codesOf(at.act(substituting({ account: clerk })))).toEqual(['substitute-recused'])
    expect(codesOf(at.act(substituting({ account: account(9) })))).toEqual(['substitute-without-post'])
  })
})

test('一人几个岗位的，选的岗位不能办而别的岗位能办，说换成哪个', () => {
  const at = deskOfMany(petition, { ...people, [clerk]: { name: '刘办', held: [{ post: 'window-clerk' }, { post: 'staff' }] } })
  expect(codesOf(at.act(received))).toEqual([])
  expect(at.act({ ...accepting(clerk), post: 'window-clerk' })).toMatchObject({ outcome: 'refused', refusals: [{ code: 'another-post', field: 'post', sentence: expect.stringContaining('请换成“站所办工作人员”岗位办理') }] })
  expect(at.act({ ...accepting(clerk), post: 'staff' })).toMatchObject({ outcome: 'accepted', entry: { post: 'staff' } })
})

test('代理期间办的，记录上写明是代理', () => {
  const at = deskOfMany(petition, { ...people, [clerk]: { name: '刘办', held: [{ post: 'staff', acting: true }] } })
  expect(at.act(received)).toMatchObject({ outcome: 'accepted', entry: { post: 'staff', noted: { acting: true } } })
})

test('由谁决定、依据什么，各类事项按各自的法', () => {
  const of = (declaration: object) => ({ by: recusalDeciders(declaration as Procedure), basis: recusalSteps(declaration as Procedure).decideRecusal.basis.map((each) => citation(each, plainDate('2024-03-06'))) })
  expect(of(penaltyCase)).toEqual({ by: ['township-head', 'deputy-head'], basis: ['《中华人民共和国行政处罚法》第四十三条'] })
  expect(of(petition).basis).toEqual(['《信访工作条例》第二十八条第三款'])
  // 人民调解法没有规定调解员回避。
  expect(of(disputeMediation).basis).toEqual([citation({ law: 'local-rules', article: '' }, plainDate('2024-03-06'))])
})

describe('回避以后', () => {
  // Heads decide and staff inquire, often enough for the two to meet.
  const acts = ['assign', 'investigate', 'investigate', 'reply', 'declareRecusal', 'denyRelation', 'decideRecusal', 'decideRecusal', 'nameSubstitute', 'reverse'] as const
  const answersOf = (action: string, of: string, granted: boolean): object => ({
    assign: { handler: of, interested: false }, investigate: { record: '到现场丈量。' },
    reply: { outcome: 'supported', facts: '属实。', opinion: '重新确权。', ground: '农村土地承包法第五十五条' },
    declareRecusal: { ground: 'self', reason: '有关系。' }, denyRelation: { reason: '同名。' },
    decideRecusal: { account: of, asker: 'head', granted, reason: '查明。' }, nameSubstitute: { for: of, account: idle, post: 'staff' },
  } as Readonly<Record<string, object>>)[action] ?? {}
  const deed = fc.record({ who: fc.constantFrom(clerk, other, head, deputy), action: fc.constantFrom(...acts), of: fc.constantFrom(clerk, other, idle), granted: fc.boolean(), later: fc.integer({ min: 0, max: 2 }), back: fc.constantFrom(0, 0, 0, 1, 3) })

  test('无论怎样办，回避的人都不再出现在这件事的记录里，也没有晚于决定日期的办理', () => {
    fc.assert(fc.property(fc.array(deed, { minLength: 15, maxLength: 30 }), (deeds) => {
      const at = desk(received, accepting(other, '2024-03-04'))
      let today = plainDate('2024-03-04')
      for (const each of deeds) {
        today = addDays(today, each.later)
        if (each.action === 'reverse') at.reverse(each.who, today, at.matter()?.entries.at(-1)?.seq ?? 0)
        else at.act({ who: each.who, action: each.action, on: addDays(today, -each.back), answers: answersOf(each.action, each.of, each.granted) })
      }
      const aside = new Map<string, string>()
      for (const entry of at.entries) {
        expect(aside.has(entry.actor), `${entry.action} by ${entry.actor}`).toBe(false)
        if (entry.action !== 'decideRecusal') continue
        const who = String(entry.answers['account'])
        if (entry.answers['granted'] === true) {
          aside.set(who, entry.occurredOn)
          expect(at.matter()?.entries.filter((one) => one.seq < entry.seq && one.actor === who && one.occurredOn > entry.occurredOn)).toEqual([])
        } else aside.delete(who)
      }
    }), { numRuns: 120 })
  })
})
