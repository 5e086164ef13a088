// Attendance that can't be so.
import type { PlainDate } from '#calendar/plain-date.ts'
import { guard } from '#procedure/guard.ts'

export const noMoreThanDue = guard<{ readonly due: number; readonly attended: number }>({
  code: 'attendance-above-due',
  otherwise: '实到人数多于应到人数，请核对；有列席、旁听的，把他们计入应到。',
  basis: [],
  field: 'attended',
  holds: ({ answers }) => answers.attended <= answers.due,
})

export const listedAreCounted = guard<{ readonly attended: number; readonly attendees?: readonly string[] }>({
  code: 'attendance-below-listed',
  otherwise: '实到人数少于列出的参加人员，请核对人数或名单。',
  basis: [],
  field: 'attended',
  holds: ({ answers }) => answers.attended >= new Set(answers.attendees).size,
})

export const plannedAhead = guard<{ readonly plannedOn: PlainDate }>({
  code: 'planned-day-past',
  otherwise: '计划日期早于登记的日期。已经学过的，请用“记录学法”登记。',
  basis: [],
  field: 'plannedOn',
  holds: ({ answers, occurredOn }) => answers.plannedOn >= occurredOn,
})
