// Meetings on disputes, and how many disputes they spoke of.
import { indicatorsOf } from '#procedure/indicator.ts'
import { judgementMeeting } from './procedure.ts'

const { count, sum } = indicatorsOf(judgementMeeting)

export const judgementMeetingIndicators = [
  count({ unit: '次', system: 'mediation', id: 'screening.judgementMeetings', title: '会商研判次数', definition: '召开的矛盾纠纷会商研判会，每次计一；按召开日期归入年度。', actions: ['hold'] }),
  sum({ unit: '件次', system: 'mediation', id: 'screening.judged', title: '会商研判件次', definition: '会商逐件研判的纠纷，一次会上一件计一，同一件几次会商的分别计。', actions: ['hold'], amount: (entry) => entry.answers.items.length }),
] as const
