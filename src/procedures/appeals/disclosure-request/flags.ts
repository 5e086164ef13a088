// An answer after its day; a request that arrived and was confirmed only later; a correction asked too late.
import { lawBook } from '#law/instrument.ts'
import type { Flag } from '#procedure/procedure.ts'
import { dueDay } from '../due-day.ts'
import { answerDue } from './guards.ts'

const 公开条例 = lawBook('information-disclosure-regulation')

export const answeredLate: Flag = {
  code: 'answered-late',
  sentence: '超过法定期限才答复。',
  basis: [公开条例('33', '2')],
  raised: (matter) => {
    const at = matter.entries.findIndex((entry) => entry.action === 'answer')
    const answer = matter.entries[at]
    if (!answer || matter.entries.some((entry) => entry.action === 'defer')) return false
    const due = answerDue({ ...matter, entries: matter.entries.slice(0, at) }, answer.occurredOn)
    return due !== undefined && answer.occurredOn > due
  },
}

export const confirmedLate: Flag = {
  code: 'confirmed-late',
  sentence: '平常信函应当在收到的当日与申请人确认，确认晚了。',
  basis: [公开条例('31', '(2)')],
  raised: ({ entries }) => {
    const [received] = entries
    const arrived = received?.answers['arrivedOn']
    return received?.answers['channel'] === 'plainPost' && typeof arrived === 'string' && received.occurredOn > arrived
  },
}

export const correctionLate: Flag = {
  code: 'correction-asked-late',
  sentence: '收到申请七个工作日以后才告知补正。',
  basis: [公开条例('30')],
  raised: ({ entries, openedOn }) => entries.some((entry) => entry.action === 'askCorrection' && entry.occurredOn > dueDay({ rule: 'gid-correct-7', from: openedOn })),
}
