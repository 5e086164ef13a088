// What the disclosure regulation does not let be done, each with its article.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { dueDay } from '../due-day.ts'

const 公开条例 = lawBook('information-disclosure-regulation')

type Said = Matter | undefined

function latest(matter: Said, ...actions: readonly string[]) {
  return matter?.entries.findLast((entry) => actions.includes(entry.action))
}

/** The last day for an answer: from receipt, or from the mended request; stood still and extended as recorded. */
export function answerDue(matter: Said, asOf?: PlainDate): PlainDate | undefined {
  const start = latest(matter, 'corrected') ?? matter?.entries[0]
  if (!matter || !start) return undefined
  return dueDay({
    rule: 'gid-reply-20', from: start.occurredOn, extension: { action: 'extend', rule: 'gid-extend-20' }, pause: { stop: 'askOpinion', resume: 'opinion' },
  }, matter.entries.filter((entry) => entry.seq > start.seq), asOf)
}

/** In person and by signed mail the day of handing over or signing is the day of receipt (art. 31(1), (2)). */
export const receivedOnArrival = guard<{ readonly channel: string; readonly arrivedOn?: PlainDate }>({
  code: 'received-on-another-day',
  otherwise: '当面提交的以提交之日、签收邮件的以签收之日为收到申请之日。请把发生日期改成到达的那天。',
  basis: [公开条例('31')],
  field: 'occurredOn',
  holds: ({ answers: { channel, arrivedOn }, occurredOn }) => arrivedOn === undefined || (channel === 'inPerson' || channel === 'oral' || channel === 'signedPost' ? arrivedOn === occurredOn : arrivedOn <= occurredOn),
})

export const noticeOnce = guard<object>({
  code: 'correction-asked-already',
  otherwise: '补正只能一次性告知，已经告知过了。请按现有内容答复。',
  basis: [公开条例('30')],
  holds: ({ matter }) => latest(matter, 'askCorrection') === undefined,
})

export const correctionAhead = guard<{ readonly until: PlainDate }>({
  code: 'correction-day-passed',
  otherwise: '补正期限要合理，不能早于或者等于告知的当天。',
  basis: [公开条例('30')],
  field: 'until',
  holds: ({ answers, occurredOn }) => answers.until > occurredOn,
})

export const correctionLapsed = guard<object>({
  code: 'correction-still-open',
  otherwise: '补正期限还没有过，不能视为放弃申请。请等到期限的次日。',
  basis: [公开条例('30')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => {
    const until = latest(matter, 'askCorrection')?.answers['until']
    return typeof until === 'string' && occurredOn > until
  },
})

export const silenceLongEnough = guard<{ readonly opinion: string }>({
  code: 'opinion-still-due',
  otherwise: '征求意见的十五个工作日还没有过，不能按“逾期没有提出意见”登记。',
  basis: [公开条例('32'), 公开条例('34')],
  field: 'opinion',
  holds: ({ answers, matter, occurredOn }) => {
    const question = latest(matter, 'askOpinion')
    if (answers.opinion !== 'silent') return true
    return question !== undefined && occurredOn > dueDay({ rule: question.answers['whom'] === 'thirdParty' ? 'gid-third-party-15' : 'gid-co-maker-15', from: question.occurredOn })
  },
})

export const extendedOnce = guard<object>({
  code: 'extended-already',
  otherwise: '答复期限只能延长一次，已经延长过了。请尽快答复。',
  basis: [公开条例('33', '2')],
  holds: ({ matter }) => latest(matter, 'extend') === undefined,
})

export const extendedInTime = guard<object>({
  code: 'extended-too-late',
  otherwise: '答复期限已过，不能再延长。请尽快答复。',
  basis: [公开条例('33', '2')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => {
    const due = answerDue(matter, occurredOn)
    return due === undefined || occurredOn <= due
  },
})

export const approvedByAnother = guard<{ readonly approver: string }>({
  code: 'approves-own-extension',
  otherwise: '延长答复期限须经政府信息公开工作机构负责人同意，经办人不能自己批准自己。请填写负责人。',
  basis: [公开条例('33', '2')],
  field: 'approver',
  holds: ({ answers, actor }) => answers.approver !== actor.account || actor.post === 'deputy-head' || actor.post === 'township-head',
})

type Answer = { readonly result: string; readonly ground?: string; readonly reasons?: object; readonly overriding?: boolean }

const withholding = (result: string) => result === 'withheld' || result === 'partly'

export const withheldWithGround = guard<Answer>({
  code: 'withheld-without-ground',
  otherwise: '不予公开、部分公开的，要选依据并说明理由。',
  basis: [公开条例('36', '(3)'), 公开条例('37')],
  field: 'ground',
  holds: ({ answers }) => !withholding(answers.result) || (answers.ground !== undefined && answers.reasons !== undefined),
})

/** Nobody's reasons are told for: not ours, not there, not handled. */
export const refusalExplained = guard<Answer>({
  code: 'answer-without-reasons',
  otherwise: '不属于本机关负责、信息不存在、不予处理的，要说明理由（信息不存在的写明怎样检索的）。',
  basis: [公开条例('36', '(4)'), 公开条例('36', '(5)')],
  field: 'reasons',
  holds: ({ answers }) => !['none', 'notOurs', 'processing', 'excessive'].includes(answers.result) || answers.reasons !== undefined,
})

/** What touches a third party is put before it first (arts. 15, 32). */
export const thirdPartyAsked = guard<Answer>({
  code: 'third-party-not-asked',
  otherwise: '以商业秘密、个人隐私为由不予公开的，要先书面征求第三方意见。请先办理“征求意见”。',
  basis: [公开条例('15'), 公开条例('32')],
  field: 'ground',
  holds: ({ answers, matter }) => !withholding(answers.result) || answers.ground !== 'thirdParty' || (matter?.entries.some((entry) => entry.action === 'askOpinion' && entry.answers['whom'] === 'thirdParty') ?? false),
})

export const objectionWeighed = guard<Answer>({
  code: 'third-party-objects',
  otherwise: '第三方不同意公开。有合理理由的不予公开；认为不公开可能对公共利益造成重大影响、决定公开的，在“涉及重大公共利益”选“是”，并书面告知第三方。理由不成立的，也在“理由”里写明。',
  basis: [公开条例('15'), 公开条例('32')],
  field: 'overriding',
  holds: ({ answers, matter }) => {
    const opinion = matter?.entries.findLast((entry) => entry.action === 'opinion')
    return answers.result !== 'provided' || opinion?.answers['opinion'] !== 'objects' || answers.overriding === true || answers.reasons !== undefined
  },
})

export const feeOnlyForExcess = guard<{ readonly fee?: number; readonly excessive?: boolean }>({
  code: 'fee-without-excess',
  otherwise: '依申请提供政府信息不收取费用；只有数量、频次明显超过合理范围的，才可以收取信息处理费。请删去费用，或者在“数量、频次明显过多”选“是”。',
  basis: [公开条例('42', '1')],
  field: 'fee',
  holds: ({ answers }) => (answers.fee ?? 0) === 0 || answers.excessive === true,
})

export const deferredAhead = guard<{ readonly until: PlainDate }>({
  code: 'deferred-backward',
  otherwise: '延迟答复的日期要晚于今天。',
  basis: [公开条例('35')],
  field: 'until',
  holds: ({ answers, occurredOn }) => answers.until > occurredOn,
})
