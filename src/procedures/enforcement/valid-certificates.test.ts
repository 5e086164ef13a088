// Whether a certificate holds is told for the day of the act, not for today.
import { describe, expect, test } from 'vitest'
import { plainDate } from '#calendar/plain-date.ts'
import { accountOf, certificate } from '#test/enforcement-story.ts'
import { covers, holderOf, isValidOn, numberOf } from './valid-certificates.ts'

const on = (matter: ReturnType<typeof certificate>, ...days: readonly string[]) => days.map((day) => isValidOn(matter, plainDate(day)))

describe('执法证件在某一天是否有效（行政处罚法第四十二条）', () => {
  test('从发证（有效期起）到有效期止，首尾两天都有效', () => {
    expect(on(certificate(accountOf(1)), '2021-12-31', '2022-01-01', '2026-12-31', '2027-01-01')).toEqual([false, true, true, false])
    expect(on(certificate(accountOf(1), { issued: { validFrom: '2022-03-01' } }), '2022-02-28', '2022-03-01')).toEqual([false, true])
  })

  test('换证以后按新的有效期', () => {
    expect(on(certificate(accountOf(1), { later: [['renew', '2026-12-01', { validTo: '2031-12-31' }]] }), '2027-01-01', '2032-01-01')).toEqual([true, false])
  })

  test('暂停期间无效，恢复以后有效，暂停以前的不受影响', () => {
    const suspended = certificate(accountOf(1), { later: [['suspend', '2024-02-01', {}], ['resume', '2024-04-01', {}]] })
    expect(on(suspended, '2024-01-31', '2024-02-01', '2024-03-31', '2024-04-01')).toEqual([true, false, false, true])
  })

  test('先报名、后发证的，从发证起有效；暂停期间换了新证的恢复有效', () => {
    const enrolled = certificate(accountOf(1), { opens: 'enrol', issued: { validTo: null, number: null }, later: [['certify', '2024-03-01', { number: '吉D9', validTo: '2029-02-28' }]] })
    expect(on(enrolled, '2024-02-29', '2024-03-01')).toEqual([false, true])
    expect(numberOf(enrolled)).toBe('吉D9')
    expect(on(certificate(accountOf(1), { later: [['suspend', '2024-02-01', {}], ['renew', '2024-03-01', { validTo: '2029-02-28' }]] }), '2024-02-15', '2024-03-01')).toEqual([false, true])
  })

  test('注销当天起无效', () => {
    expect(on(certificate(accountOf(1), { state: '已注销', closedOn: '2024-05-01' }), '2024-04-30', '2024-05-01')).toEqual([true, false])
  })

  test('不知道为什么失效的、没有写有效期止的、不是执法证件的，都不认', () => {
    expect(on(certificate(accountOf(1), { state: '待核' }), '2024-04-30')).toEqual([false])
    expect(on(certificate(accountOf(1), { issued: { validTo: null } }), '2024-04-30')).toEqual([false])
    expect(isValidOn({ ...certificate(accountOf(1)), procedure: 'mediator' }, plainDate('2024-04-30'))).toBe(false)
    expect(isValidOn(undefined, plainDate('2024-04-30'))).toBe(false)
  })

  test('执法领域按证件所载，综合执法的都可以', () => {
    expect([covers(certificate(accountOf(1)), 'urban'), covers(certificate(accountOf(1)), 'water')]).toEqual([true, false])
    expect(covers(certificate(accountOf(1), { issued: { fields: ['comprehensive'] } }), 'water')).toBe(true)
    expect(covers(certificate(accountOf(1), { issued: { fields: [{ field: 'water' }] } }), 'water')).toBe(true)
    expect(holderOf(certificate(accountOf(1)))).toBe(accountOf(1))
  })
})
