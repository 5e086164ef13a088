// Orders in the township's own ledger. What the hotline's own centre counts is an outside figure and stands apart.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { answeredLate } from './flags.ts'
import { hotlineOrder } from './procedure.ts'

const { count } = indicatorsOf(hotlineOrder)
type Order = MatterOf<typeof hotlineOrder>

const piece = { unit: '件', system: 'appeals' } as const
const asked = { unit: '次', system: 'appeals', actions: ['callBack'] } as const

const isFirst = (entry: { readonly seq: number; readonly action: string }, matter: Order) => matter.entries.find((each) => each.action === entry.action)?.seq === entry.seq
const from = (matter: Order) => matter.entries.find((each) => each.action === 'receive')?.answers.source

export const hotlineOrderIndicators = [
  count({ ...piece, id: 'hotline.received', title: '工单登记件数', definition: '本乡镇台账里登记的热线、平台、群众反馈工单，每件计一，含后来退回的；热线中心自己统计的数另列为外部数据。', actions: ['receive'] }),
  count({ ...piece, id: 'hotline.fromHotline', title: '12345热线工单登记件数', definition: '来源为“12345热线”的工单，每件计一。', actions: ['receive'], when: (entry) => entry.answers.source === 'hotline' }),
  count({ ...piece, id: 'hotline.fromPlatform', title: '基层治理平台工单登记件数', definition: '来源为“基层治理平台”的工单，每件计一。', actions: ['receive'], when: (entry) => entry.answers.source === 'platform' }),
  count({ ...piece, id: 'hotline.sentBack', title: '退回工单件数', definition: '不属于本乡镇职责而退回的，每件计一。', actions: ['sendBack'] }),
  count({ ...piece, id: 'hotline.answered', title: '工单答复件数', definition: '作出答复的工单，每件计一，重新办理后再答复的不重复计；按第一次答复的日期归入年度。', actions: ['answer'], when: isFirst }),
  count({ ...piece, id: 'hotline.answeredOnTime', title: '工单按时答复件数', definition: '历次答复都没有超过时限（含同意延期后的时限）的工单，每件计一。', actions: ['answer'], when: (entry, matter) => isFirst(entry, matter) && !answeredLate.raised(matter) }),
  count({ ...piece, id: 'petition.feedbackHandled', title: '群众反馈办理件数', definition: '来源为“群众反馈”、已经答复的工单，每件计一，不重复计。', actions: ['answer'], when: (entry, matter) => isFirst(entry, matter) && from(matter) === 'feedback' }),
  count({ ...asked, id: 'hotline.calledBack', title: '工单回访次数', definition: '联系上诉求人的回访，每次计一；没有联系上的不计。', when: (entry) => entry.answers.satisfied !== 'unreachable' }),
  count({ ...asked, id: 'hotline.satisfied', title: '回访满意次数', definition: '回访意见为“满意”“基本满意”的，每次计一。', when: (entry) => entry.answers.satisfied === 'yes' || entry.answers.satisfied === 'fair' }),
  count({ ...piece, id: 'hotline.redone', title: '重新办理次数', definition: '不满意或者退回重办的，每次计一。', actions: ['redo'] }),
  ratio({ unit: '%', system: 'appeals', id: 'hotline.onTimeRate', title: '工单按时答复率', definition: '工单按时答复件数÷工单答复件数。', numerator: 'hotline.answeredOnTime', denominator: 'hotline.answered' }),
  ratio({ unit: '%', system: 'appeals', id: 'hotline.satisfaction', title: '工单回访满意率', definition: '回访满意次数÷工单回访次数；没有联系上的不进分母，没有回访的不按满意计。', numerator: 'hotline.satisfied', denominator: 'hotline.calledBack' }),
] as const
