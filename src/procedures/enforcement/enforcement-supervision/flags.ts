// What came later than the letter allowed.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { lastOf } from '../entries-of.ts'

const 监督条例 = lawBook('enforcement-supervision-regulation')

export const reportedLate: Flag = {
  code: 'reported-late', sentence: '报告整改情况超过了督办函、意见书写明的期限。', basis: [监督条例('27'), 监督条例('28')],
  raised(supervision) {
    const [letter, report] = [lastOf(supervision, 'letter', 'receive'), lastOf(supervision, 'report')]
    return letter !== undefined && report !== undefined && report.seq > letter.seq && report.occurredOn > String(letter.answers['correctBy'])
  },
}
