// The statistics: what is counted when, in balance whatever happened, and the same for a township and its committees together.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentAt } from '#calendar/clock.ts'
import { addDays, plainDate } from '#calendar/plain-date.ts'
import { evolve } from '#matters/evolve.ts'
import type { Entry, JsonObject } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { accepted, agreed, applied, dispute, failed, heard, told } from '#test/mediation-story.ts'
import { storyAccount, type Step } from '#test/story.ts'
import { disputeMediation } from './dispute-mediation/procedure.ts'
import { balanceOf, behind, countedOf, disputeStatistics } from './statistics.ts'
import { statisticsColumns, type DaySpan } from './statistics-columns.ts'

const span = (from: string, to: string): DaySpan => ({ from: plainDate(from), to: plainDate(to) })
const march = span('2024-03-01', '2024-03-31')
const april = span('2024-04-01', '2024-04-30')

describe('调解统计', () => {
  test('三月受理、三月达成的，是三月的受理和成功；四月什么都没有', () => {
    const matters = [dispute.matter([applied(), accepted, told, agreed()])]
    expect(disputeStatistics(matters, march).total).toMatchObject({ carried: 0, received: 1, agreed: 1, open: 0, parties: 2, oral: 1, 'type.neighbour': 1, 'source.apply': 1, 'by.village': 1, 'politicalLegal.邻里': 1, 'petition.农村农业': 1 })
    expect(balanceOf(disputeStatistics(matters, april).total)).toEqual({ carried: 0, received: 0, closed: 0, open: 0, holds: true })
  })

  test('三月受理、四月才有结果的，三月末在办，四月结转', () => {
    const matters = [dispute.matter([applied(), accepted, told, agreed(undefined, '2024-04-02')])]
    expect(balanceOf(disputeStatistics(matters, march).total)).toMatchObject({ received: 1, closed: 0, open: 1, holds: true })
    expect(balanceOf(disputeStatistics(matters, april).total)).toMatchObject({ carried: 1, received: 0, closed: 1, open: 0, holds: true })
  })

  test('受理前拒绝的不是案件，记在“没有受理”里', () => {
    const matters = [dispute.matter([applied(), ['refuse', '2024-03-03', {}]])]
    expect(disputeStatistics(matters, march).total).toMatchObject({ received: 0, refused: 0, notAccepted: 1 })
  })

  test('防止民转刑：登记过可能激化为刑事案件、报告过、后来达成协议的', () => {
    const risky = applied({ danger: ['criminal'] })
    const reported: Step = ['report', '2024-03-02', { to: 'police', unit: '永加派出所值班民警', at: '14时30分', reason: '扬言动手' }]
    expect(disputeStatistics([dispute.matter([risky, accepted, reported, told, agreed()])], march).total).toMatchObject({ endangered: 1, reported: 1, 'averted.criminal': 1, 'averted.criminal.persons': 2, 'averted.mass': 0 })
    expect(disputeStatistics([dispute.matter([risky, accepted, told, agreed()])], march).total).toMatchObject({ endangered: 1, 'averted.criminal': 0 })
    expect(disputeStatistics([dispute.matter([risky, accepted, reported, told, failed])], march).total).toMatchObject({ endangered: 1, 'averted.criminal': 0 })
  })

  test('任凭怎样办理、更正，每个调委会都是结转＋受理＝办结＋在办，合计等于各调委会之和，期末在办就是下期结转', () => {
    fc.assert(fc.property(fc.array(history, { maxLength: 12 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (histories, start, length) => {
      const matters = histories.map(madeUp)
      const from = addDays(plainDate('2024-01-01'), start)
      const to = addDays(from, length)
      const { rows, total, columns } = disputeStatistics(matters, { from, to })
      for (const values of [...rows.values(), total]) expect(balanceOf(values).holds).toBe(true)
      const together = disputeStatistics(matters, { from, to }, { rowOf: () => 'township' }).total
      for (const { id } of columns) expect([...rows.values()].reduce((sum, row) => sum + (row[id] ?? 0), 0)).toBe(together[id])
      expect(disputeStatistics(matters, { from: addDays(to, 1), to: addDays(to, 9) }).total['carried']).toBe(total['open'])
      for (const group of ['type.', 'by.', 'source.', 'politicalLegal.', 'petition.']) expect(columns.filter((each) => each.id.startsWith(group)).reduce((sum, { id }) => sum + (total[id] ?? 0), 0)).toBe(total['received'])
      for (const column of statisticsColumns) expect(behind(countedOf(matters, []), { from, to }, column).reduce((sum, each) => sum + each.adds, 0)).toBe(total[column.id])
    }), { numRuns: 200 })
  })
})

type Stroke = { readonly action: string; readonly after: number; readonly takenBack: boolean }
type History = { readonly opening: 'apply' | 'receive' | 'takeUp'; readonly on: number; readonly committee: string; readonly body: string; readonly type: string; readonly strokes: readonly Stroke[] }

const history: fc.Arbitrary<History> = fc.record({
  opening: fc.constantFrom('apply', 'receive', 'takeUp'), on: fc.integer({ min: 0, max: 90 }), committee: fc.constantFrom('a', 'b', 'c'),
  body: fc.constantFrom('village', 'community', 'township', 'enterprise', 'trade'), type: fc.constantFrom('land', 'neighbour', 'other', 'migrantWages'),
  strokes: fc.array(fc.record({ action: fc.constantFrom('accept', 'agree', 'fail', 'refuse', 'withdraw', 'refer', 'decline', 'performed', 'handOver'), after: fc.integer({ min: 0, max: 20 }), takenBack: fc.boolean() }), { maxLength: 8 }),
})

let made = 0

/** A dispute that took those steps where they were open; some were taken back at once, as a correction does. */
function madeUp({ opening, on, committee, body, type, strokes }: History): Matter {
  made += 1
  const procedure = disputeMediation as unknown as Procedure
  const identity = { id: `d${made}`, area: '220382203201', number: made }
  let day = addDays(plainDate('2023-12-20'), on)
  const entries: Entry[] = []
  const write = (action: string, answers: JsonObject, more: object = {}) =>
    entries.push({ seq: entries.length + 1, action, occurredOn: day, recordedAt: momentAt(day, 12), actor: storyAccount, post: 'mediator', answers, ...more })
  write(opening, { ...heard, committee, type, parties: [{ sealed: 'x' }, { sealed: 'y' }], account: { sealed: 'z' }, sender: 'court' }, { noted: { body } })
  for (const stroke of strokes) {
    const matter = evolve(procedure, identity, entries)
    const from = procedure.actions[stroke.action]?.from
    if (from === undefined || from === 'new' || !from.includes(matter.state)) continue
    day = addDays(day, stroke.after)
    write(stroke.action, { form: 'oral' })
    if (stroke.takenBack) write('reverse', {}, { reverses: entries.length, reason: '记错' })
  }
  return evolve(procedure, identity, entries)
}
