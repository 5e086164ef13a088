// Requests and their answers, by the kinds of the national yearly table.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { answeredLate } from './flags.ts'
import { disclosureRequest } from './procedure.ts'

const { count } = indicatorsOf(disclosureRequest)

const piece = { unit: '件', system: 'appeals' } as const
const answering = { ...piece, actions: ['answer'] } as const

export const disclosureRequestIndicators = [
  count({ ...piece, id: 'disclosure.requests', title: '依申请公开件数', definition: '收到的政府信息公开申请，每件计一；按收到申请之日（条例第三十一条）归入年度。', actions: ['receive'] }),
  count({ ...answering, id: 'disclosure.answered', title: '公开申请答复件数', definition: '作出答复的申请，每件计一；视为放弃、撤回的不计。' }),
  count({ ...answering, id: 'disclosure.answeredOnTime', title: '公开申请按期答复件数', definition: '在法定期限（除去征求意见的时间、加上依法延长的）以内答复的，每件计一。', when: (_, matter) => !answeredLate.raised(matter) }),
  count({ ...answering, id: 'disclosure.granted', title: '予以公开件数', definition: '答复为“予以公开”“已经主动公开”的，每件计一。', when: (entry) => entry.answers.result === 'provided' || entry.answers.result === 'published' }),
  count({ ...answering, id: 'disclosure.partly', title: '部分公开件数', definition: '答复为“部分公开”的，每件计一。', when: (entry) => entry.answers.result === 'partly' }),
  count({ ...answering, id: 'disclosure.withheld', title: '不予公开件数', definition: '答复为“不予公开”的，每件计一。', when: (entry) => entry.answers.result === 'withheld' }),
  count({ ...answering, id: 'disclosure.unable', title: '无法提供件数', definition: '答复为信息不存在、不属于本机关、需要加工分析的，每件计一。', when: (entry) => ['none', 'notOurs', 'processing'].includes(entry.answers.result) }),
  count({ ...answering, id: 'disclosure.notHandled', title: '不予处理件数', definition: '答复为重复申请、信访投诉举报、公开出版物、数量频次过多的，每件计一。', when: (entry) => ['repeated', 'petition', 'publication', 'excessive'].includes(entry.answers.result) }),
  count({ ...piece, id: 'disclosure.abandoned', title: '视为放弃申请件数', definition: '逾期不补正、视为放弃申请的，每件计一。', actions: ['abandoned'] }),
  count({ ...piece, id: 'disclosure.extended', title: '公开申请延期件数', definition: '依法延长答复期限的，每件计一。', actions: ['extend'] }),
  ratio({ unit: '%', system: 'appeals', id: 'disclosure.onTimeRate', title: '公开申请按期答复率', definition: '公开申请按期答复件数÷公开申请答复件数。', numerator: 'disclosure.answeredOnTime', denominator: 'disclosure.answered' }),
] as const
