// A notice looks ahead, and a number of people without the way it was counted is not a figure.
import type { PlainDate } from '#calendar/plain-date.ts'
import { guard } from '#procedure/guard.ts'
import { totalOf, type MaterialRow } from './activity-facts.ts'

export const plannedAhead = guard<{ readonly plannedOn: PlainDate }>({
  code: 'planned-day-past',
  otherwise: '计划举办日期早于预告的日期。活动已经办过的，请用“记录活动”登记。',
  basis: [],
  field: 'plannedOn',
  holds: ({ answers, occurredOn }) => answers.plannedOn >= occurredOn,
})

export const countingSaid = guard<{ readonly audience?: number; readonly counting?: string }>({
  code: 'counting-missing',
  otherwise: '填了受众人数，请选择这个人数是怎么得来的：签到、现场清点、平台统计还是估算。',
  basis: [],
  field: 'counting',
  holds: ({ answers }) => (answers.audience ?? 0) === 0 || answers.counting !== undefined,
})

export const somethingAmended = guard<{ readonly audience?: number; readonly consultations?: number; readonly materials?: readonly unknown[] }>({
  code: 'nothing-amended',
  otherwise: '没有填写要更正的内容，请填写正确的人数、咨询人次或资料份数。',
  basis: [],
  holds: ({ answers }) => answers.audience !== undefined || answers.consultations !== undefined || answers.materials !== undefined,
})

export const eachMaterialOnce = guard<{ readonly materials?: readonly MaterialRow[] }>({
  code: 'material-twice',
  otherwise: '同一种资料填了两行，请合并成一行。',
  basis: [],
  field: 'materials',
  holds: ({ answers }) => totalOf(answers.materials ?? []).size === (answers.materials ?? []).length,
})
