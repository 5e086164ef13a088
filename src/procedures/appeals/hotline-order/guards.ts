// What an order may not be: put off after its day, sent back twice over, closed while the caller is dissatisfied and unheard.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { setAt } from '#procedure/local-values.ts'
import type { Matter } from '#procedure/matter.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { dueDay } from '../due-day.ts'

const 热线意见 = lawBook('hotline-opinion')
const 本地规定 = lawBook('local-rules')

/** The order's own day, or the local number of days where it names none; moved by each postponement. */
export function orderDue(matter: Matter | undefined): PlainDate | undefined {
  const opened = matter?.entries[0]
  if (!opened) return undefined
  const moved = matter.entries.findLast((entry) => entry.action === 'postpone' || entry.action === 'redo')
  const said = moved ? moved.answers['until'] : opened.answers['due']
  return typeof said === 'string' ? said as PlainDate : dueDay({ rule: 'hotline-answer', set: setAt('hotline-answer', opened), from: opened.occurredOn })
}

export const dueAhead = guard<{ readonly due?: PlainDate }>({
  code: 'due-before-received',
  otherwise: '答复时限早于收到工单的日期，请核对。',
  basis: [本地规定('')],
  field: 'due',
  holds: ({ answers, occurredOn }) => answers.due === undefined || answers.due >= occurredOn,
})

export const postponedInTime = guard<object>({
  code: 'postponed-too-late',
  otherwise: '答复时限已过，不能再申请延期。请尽快答复。',
  basis: [热线意见(''), 本地规定('')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => {
    const due = orderDue(matter)
    return due === undefined || occurredOn <= due
  },
})

export const postponedForward = guard<{ readonly until: PlainDate }>({
  code: 'postponed-backward',
  otherwise: '新的时限要晚于今天，请核对。',
  basis: [本地规定('')],
  field: 'until',
  holds: ({ answers, occurredOn }) => answers.until > occurredOn,
})

/** Asked once at least: whoever could not be reached counts as asked. */
export const dissatisfactionHeard = guard<{ readonly reason?: string }>({
  code: 'dissatisfied-without-reason',
  otherwise: '最近一次回访不满意。能办的请办理“重新办理”；确实办不了的，写明原因后办结。',
  basis: [热线意见(''), 本地规定('')],
  field: 'reason',
  holds: ({ answers, matter }) => matter?.entries.findLast((entry) => entry.action === 'callBack')?.answers['satisfied'] !== 'no' || (answers.reason?.trim() ?? '') !== '',
})
