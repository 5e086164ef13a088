// What the Regulation on Petition Work does not let be done, each with its article.
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { dueDay } from '../due-day.ts'

const 信访条例 = lawBook('petition-work-regulation')

function latest(matter: Matter | undefined, ...actions: readonly string[]) {
  return matter?.entries.findLast((entry) => actions.includes(entry.action))
}

function kindOf(matter: Matter | undefined): unknown {
  return matter?.entries[0]?.answers['kind']
}

export const fewRepresentatives = guard<{ readonly channel: string; readonly petitioners?: readonly object[] }>({
  code: 'too-many-representatives',
  otherwise: '多人走访提出共同事项的，应当推选代表，代表不超过五人。请只登记代表，来访人数填在“来访人数”里。',
  basis: [信访条例('20', '3')],
  field: 'petitioners',
  holds: ({ answers, occurredOn }) => answers.channel !== 'visit' || (answers.petitioners?.length ?? 0) <= ruleOn('pet-representatives-5', occurredOn).value,
})

export const noInterest = guard<{ readonly interested: boolean }>({
  code: 'handler-interested',
  otherwise: '与信访事项或者信访人有直接利害关系的，应当回避。请另外确定承办人。',
  basis: [信访条例('28', '3')],
  field: 'interested',
  holds: ({ answers }) => !answers.interested,
})

/** What belongs to the discipline organs is sent to them, and never kept. */
export const notForDiscipline = guard<{ readonly discipline?: boolean }>({
  code: 'accusation-for-discipline-organ',
  otherwise: '检举控告属于纪检监察机关受理的，要按管理权限转送，不能自己受理。请办理“转送”；不属于的，在“是否属于纪检监察机关受理”选“否”。',
  basis: [信访条例('22', '2'), 信访条例('30', '1')],
  field: 'discipline',
  holds: ({ answers, matter }) => kindOf(matter) !== 'accusation' || answers.discipline === false,
})

export const isClaim = guard<object>({
  code: 'not-a-claim',
  otherwise: '只有申诉求决类事项才分流到其他程序。建议意见请办理“受理”，检举控告请办理“受理”或者“转送”。',
  basis: [信访条例('31')],
  holds: ({ matter }) => kindOf(matter) === 'claim',
})

export const forwardedToUs = guard<object>({
  code: 'not-forwarded',
  otherwise: '信访人直接提出的事项不用提出异议；不属于本机关职权的，请办理“转送”，并告知信访人。',
  basis: [信访条例('23', '1')],
  holds: ({ matter }) => matter?.entries[0]?.action === 'receiveForwarded',
})

export const objectedInTime = guard<object>({
  code: 'objection-too-late',
  otherwise: '提出异议须在收到转送、交办之日起五个工作日内，期限已过。请与转送单位协商，或者报共同的上级决定。',
  basis: [信访条例('23', '3'), 信访条例('24')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => matter !== undefined && occurredOn <= dueDay({ rule: 'pet-object-5wd', from: matter.openedOn }),
})

/** The clock of the last acceptance that has one. */
function handlingDue(matter: Matter | undefined) {
  const accepted = latest(matter, 'accept')
  if (!matter || !accepted || accepted.noted?.['handleDays'] === undefined) return undefined
  return dueDay({ rule: 'pet-handle-60', from: accepted.occurredOn, extension: { action: 'extend', rule: 'pet-handle-extend-30' } }, matter.entries.filter((entry) => entry.seq > accepted.seq))
}

export const extensionProvided = guard<object>({
  code: 'no-handling-limit',
  otherwise: '这件事项没有六十日的办理期限，不用延长。',
  basis: [信访条例('34')],
  holds: ({ matter }) => handlingDue(matter) !== undefined,
})

export const extendedOnce = guard<object>({
  code: 'extended-already',
  otherwise: '办理期限只能延长一次，已经延长过了。请尽快答复；来不及的如实答复并说明。',
  basis: [信访条例('34')],
  holds: ({ matter }) => latest(matter, 'extend') === undefined,
})

export const extendedInTime = guard<object>({
  code: 'extended-too-late',
  otherwise: '办理期限已过，不能再延长。请尽快答复。',
  basis: [信访条例('34')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => {
    const due = handlingDue(matter)
    return due === undefined || occurredOn <= due
  },
})

export const groundGiven = guard<{ readonly ground?: string }>({
  code: 'opinion-without-ground',
  otherwise: '信访处理意见书要写明法律、法规等依据。请填写“依据”。',
  basis: [信访条例('32', '1')],
  field: 'ground',
  holds: ({ answers, matter }) => kindOf(matter) !== 'claim' || (answers.ground?.trim() ?? '') !== '',
})

export const outcomeFitsKind = guard<{ readonly outcome: string }>({
  code: 'outcome-of-another-kind',
  otherwise: '办理结果与信访类别不符：建议意见选“建议已采纳”或者“建议已研究回复”，其他的选支持、解释或者不支持。',
  basis: [信访条例('29', '1'), 信访条例('32', '1')],
  field: 'outcome',
  holds: ({ answers, matter }) => (kindOf(matter) === 'suggestion') === (answers.outcome === 'adopted' || answers.outcome === 'noted'),
})

export const recheckInTime = guard<object>({
  code: 'recheck-too-late',
  otherwise: '请求复查须自收到书面答复之日起三十日内提出，期限已过。信访人有正当理由的，由复查机关决定是否受理。',
  basis: [信访条例('35')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => {
    const delivered = latest(matter, 'deliver')
    return delivered === undefined || occurredOn <= dueDay({ rule: 'pet-recheck-apply-30', from: delivered.occurredOn })
  },
})

export const reviewInTime = guard<object>({
  code: 'review-too-late',
  otherwise: '请求复核须自收到复查意见之日起三十日内提出，期限已过。',
  basis: [信访条例('36', '1')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => {
    const told = latest(matter, 'recheckDecided')
    return told !== undefined && occurredOn <= dueDay({ rule: 'pet-review-apply-30', from: told.occurredOn })
  },
})

export const replyDelivered = guard<{ readonly why: string }>({
  code: 'reply-not-delivered',
  otherwise: '书面答复还没有登记送达。请先办理“送达答复”；姓名、住址不清无法送达的，在“办结”里选“无法送达”。',
  basis: [信访条例('35')],
  holds: ({ matter, answers: { why } }) => latest(matter, 'deliver') !== undefined || why === 'unreachable' || (why === 'suggestion' && kindOf(matter) === 'suggestion'),
})

/** Lapsed means that the thirty days for asking again have passed. */
export const windowPassed = guard<{ readonly why: string }>({
  code: 'recheck-window-open',
  otherwise: '信访人请求复查（复核）的三十日还没有过，不能按“期满没有请求复查、复核”办结。',
  basis: [信访条例('35'), 信访条例('36', '1')],
  field: 'occurredOn',
  holds: ({ answers, matter, occurredOn }) => {
    if (answers.why !== 'lapsed') return true
    const told = latest(matter, 'recheckDecided', 'deliver')
    if (!told) return false
    return occurredOn > dueDay({ rule: told.action === 'deliver' ? 'pet-recheck-apply-30' : 'pet-review-apply-30', from: told.occurredOn })
  },
})
