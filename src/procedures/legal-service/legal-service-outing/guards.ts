// An outing that can't be so.
import type { PlainDate } from '#calendar/plain-date.ts'
import { guard } from '#procedure/guard.ts'

export const plannedAhead = guard<{ readonly plannedOn: PlainDate }>({
  code: 'planned-day-past',
  otherwise: '计划日期早于登记的日期。已经去过的，请用“记录外出服务”登记。',
  basis: [],
  field: 'plannedOn',
  holds: ({ answers, occurredOn }) => answers.plannedOn >= occurredOn,
})
