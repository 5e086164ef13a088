// Numbers of a training that can't be so.
import { guard } from '#procedure/guard.ts'

export const countingSaid = guard<{ readonly attendance: number; readonly counting?: string }>({
  code: 'counting-missing',
  otherwise: '填了实到人数，请选择这个人数是怎么得来的：签到、现场清点、平台统计还是估算。',
  basis: [],
  field: 'counting',
  holds: ({ answers }) => answers.attendance === 0 || answers.counting !== undefined,
})

export const noMoreThanDue = guard<{ readonly attendance: number; readonly due?: number }>({
  code: 'attendance-above-due',
  otherwise: '实到人数多于应到人数，请核对；有旁听人员的，把他们计入应到。',
  basis: [],
  field: 'attendance',
  holds: ({ answers }) => answers.due === undefined || answers.attendance <= answers.due,
})
