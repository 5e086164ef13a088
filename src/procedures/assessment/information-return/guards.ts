// A day by which something is wanted lies ahead.
import type { PlainDate } from '#calendar/plain-date.ts'
import { guard } from '#procedure/guard.ts'

export const dueNotPast = guard<{ readonly due: PlainDate }>({
  code: 'due-before-today',
  otherwise: '报送时限早于登记的日期；已经报过的，请用“主动报送”登记。',
  basis: [],
  field: 'due',
  holds: ({ answers, occurredOn }) => answers.due >= occurredOn,
})
