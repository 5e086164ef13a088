// How petitions are counted: registered, by kind and way; first and repeated apart, since a repeat is no new matter.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import { repliedLate } from './flags.ts'
import { openingOf } from './opening.ts'
import { petition } from './procedure.ts'

const { count, sum } = indicatorsOf(petition)
type Petition = MatterOf<typeof petition>

const piece = { unit: '件', system: 'appeals' } as const
const registered = { ...piece, actions: ['receive', 'receiveForwarded'] } as const

function isFirstReply(entry: { readonly seq: number }, matter: Petition): boolean {
  return matter.entries.find((each) => each.action === 'reply')?.seq === entry.seq
}

function isClaim(matter: Petition): boolean {
  return openingOf(matter)?.answers.kind === 'claim'
}

export const petitionIndicators = [
  count({ ...registered, id: 'petition.received', title: '信访事项登记件数', definition: '登记的信访事项，每件计一，初次、重复都计；按登记日期归入年度。' }),
  count({ ...registered, id: 'petition.first', title: '初次信访件数', definition: '登记为“初次”的信访事项，每件计一。', when: (entry) => entry.answers.again === 'first' }),
  count({ ...registered, id: 'petition.repeat', title: '重复信访件数', definition: '登记为“重复”的信访事项，每件计一。', when: (entry) => entry.answers.again === 'repeat' }),
  count({ ...piece, id: 'petition.forwardedToUs', title: '转送、交办件数', definition: '信访部门、上级转送或者交办的信访事项，每件计一。', actions: ['receiveForwarded'] }),
  count({ ...registered, id: 'petition.visits', title: '来访批次', definition: '形式为“走访”的信访事项，每件计一批。', when: (entry) => entry.answers.channel === 'visit' }),
  sum({
    ...registered, unit: '人次', id: 'petition.visitors', title: '来访人次', definition: '走访的人次：填了来访人数的按人数，没有填的按登记的信访人数。', when: (entry) => entry.answers.channel === 'visit',
    amount: (entry) => entry.answers.persons ?? entry.answers.petitioners?.length ?? 0,
  }),
  count({ ...registered, id: 'petition.kind.suggestion', title: '建议意见件数', definition: '类别为“建议、意见”的信访事项，每件计一。', when: (entry) => entry.answers.kind === 'suggestion' }),
  count({ ...registered, id: 'petition.kind.accusation', title: '检举控告件数', definition: '类别为“检举控告”的信访事项，每件计一。', when: (entry) => entry.answers.kind === 'accusation' }),
  count({ ...registered, id: 'petition.kind.claim', title: '申诉求决件数', definition: '类别为“申诉求决”的信访事项，每件计一。', when: (entry) => entry.answers.kind === 'claim' }),
  count({ ...piece, id: 'petition.accepted', title: '信访事项受理件数', definition: '由本乡镇受理并告知的，每件计一；按受理日期归入年度。', actions: ['accept'] }),
  count({ ...piece, id: 'petition.diverted', title: '分流到其他程序件数', definition: '依法应当通过诉讼、仲裁、行政程序等解决，导入相应程序的，每件计一。', actions: ['divert'] }),
  count({ ...piece, id: 'petition.passedOn', title: '转送件数', definition: '不属于本乡镇，转送有权处理的机关、单位的，每件计一。', actions: ['forward'] }),
  count({ ...piece, id: 'petition.replied', title: '信访事项答复件数', definition: '作出答复的，每件计一，复查后重新答复的不重复计；按答复日期归入年度。', actions: ['reply'], when: isFirstReply }),
  count({ ...piece, id: 'petition.claimsReplied', title: '申诉求决答复件数', definition: '申诉求决类事项作出答复的，每件计一。', actions: ['reply'], when: (entry, matter) => isFirstReply(entry, matter) && isClaim(matter) }),
  count({
    ...piece, id: 'petition.claimsRepliedOnTime', title: '申诉求决按期答复件数', definition: '申诉求决类事项自受理之日起在法定期限（含依法延长的）以内答复的，每件计一。', actions: ['reply'],
    when: (entry, matter) => isFirstReply(entry, matter) && isClaim(matter) && !repliedLate.raised(matter),
  }),
  count({ ...piece, id: 'petition.settled', title: '信访事项调解和解件数', definition: '办理中经调解、和解达成协议的，每件计一。', actions: ['settle'] }),
  count({ ...piece, id: 'petition.extended', title: '信访延长期限件数', definition: '经负责人批准延长办理期限的，每件计一。', actions: ['extend'] }),
  count({ ...piece, id: 'petition.rechecks', title: '请求复查件数', definition: '信访人请求复查的，每次计一。', actions: ['requestRecheck'] }),
  count({ ...piece, id: 'petition.recheckCorrected', title: '复查变更、撤销件数', definition: '复查意见为变更，或者撤销要求重新处理的，每次计一。', actions: ['recheckDecided', 'recheckRedo'], when: (entry) => entry.action === 'recheckRedo' || entry.answers.outcome === 'changed' }),
  count({ ...piece, id: 'petition.reviews', title: '请求复核件数', definition: '信访人请求复核的，每次计一。', actions: ['requestReview'] }),
  ratio({ unit: '%', system: 'appeals', id: 'petition.onTimeRate', title: '信访按期答复率', definition: '申诉求决按期答复件数÷申诉求决答复件数；建议意见、检举控告没有这个期限，不进分母。', numerator: 'petition.claimsRepliedOnTime', denominator: 'petition.claimsReplied' }),
] as const
