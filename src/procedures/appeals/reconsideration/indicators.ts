// Reviews as they came in and as they ended.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { repliedLate } from './flags.ts'
import { reconsideration } from './procedure.ts'
import { correcting } from './review-outcomes.ts'

const { count } = indicatorsOf(reconsideration)

const piece = { unit: '件', system: 'appeals' } as const

export const reconsiderationIndicators = [
  count({ ...piece, id: 'reconsideration.received', title: '行政复议被申请件数', definition: '收到副本、本乡镇为被申请人的行政复议，每件计一；按收到日期归入年度。', actions: ['receive'] }),
  count({ ...piece, id: 'reconsideration.repliedOnTime', title: '复议按期答复件数', definition: '在法定期限内提出书面答复并举证的，每件计一。', actions: ['reply'], when: (_, matter) => !repliedLate.raised(matter) }),
  count({ ...piece, id: 'reconsideration.decided', title: '行政复议审结件数', definition: '收到复议决定（调解书）或者终止的，每件计一；按收到的日期归入年度。', actions: ['decide', 'terminate'] }),
  count({
    ...piece, id: 'reconsideration.corrected', title: '行政复议被纠错件数', definition: '复议结果为变更、撤销、责令重新作出、确认违法、确认无效、责令履行的，每件计一；维持、驳回、调解、终止的不计。', actions: ['decide'],
    when: (entry) => correcting.includes(entry.answers.decision),
  }),
  count({ ...piece, id: 'reconsideration.selfCorrected', title: '复议期间自行纠正件数', definition: '复议期间由本乡镇自行改变、撤销或者履行职责的，每件计一。', actions: ['correctOwn'] }),
  ratio({ unit: '%', system: 'appeals', id: 'reconsideration.correctedRate', title: '行政复议纠错率', definition: '行政复议被纠错件数÷行政复议审结件数。', numerator: 'reconsideration.corrected', denominator: 'reconsideration.decided' }),
] as const
