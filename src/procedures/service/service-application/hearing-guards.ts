// The hearing of a licence (行政许可法 arts. 46-48): for licences only, asked for in time, called early enough, led by somebody who has
// not examined the application; and no decision before the right to it has been used or let pass.
import { derive } from '#calendar/derive.ts'
import { addDays, type PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { limitFromRule } from '#law/limit.ts'
import { ruleOn } from '#law/rule.ts'
import type { Entry } from '#procedure/entry.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import { isLicence } from './acceptance.ts'

const 行政许可法 = lawBook('administrative-licensing-law')

const latest = (matter: Matter | undefined, ...actions: readonly string[]): Entry | undefined => matter?.entries.findLast((entry) => actions.includes(entry.action))

/** The last day on which those told may ask for a hearing; nothing when nobody was told. */
export function hearingRequestDue(matter: Matter | undefined): PlainDate | undefined {
  const told = latest(matter, 'tellHearingRight')
  return told && derive(limitFromRule('svc-hearing-apply-5', told.occurredOn), { start: told.occurredOn }).due
}

export const hearingForLicence = guard<object>({
  code: 'hearing-for-licences-only',
  otherwise: '行政许可法规定的听证只用于行政许可事项；其他事项需要听取意见的，登记在核查或者说明里。',
  basis: [行政许可法('46'), 行政许可法('47', '1')],
  holds: ({ matter }) => isLicence(matter),
})

export const toldOnce = guard<object>({
  code: 'hearing-right-told-already',
  otherwise: '本件已经告知过听证权利，不用再告知。',
  basis: [行政许可法('47', '1')],
  holds: ({ matter }) => latest(matter, 'tellHearingRight') === undefined,
})

export const hearingRightTold = guard<object>({
  code: 'hearing-right-untold',
  otherwise: '还没有告知听证权利。请先办理“告知听证权利”；依法必须听证或者涉及公共利益的，办理“决定听证”。',
  basis: [行政许可法('47', '1')],
  holds: ({ matter }) => latest(matter, 'tellHearingRight') !== undefined,
})

export const hearingAskedInTime = guard<object>({
  code: 'hearing-request-late',
  otherwise: '听证申请超过了告知以后的法定期限，可以不组织听证；认为有必要的，办理“决定听证”。',
  basis: [行政许可法('47', '1')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => occurredOn <= (hearingRequestDue(matter) ?? occurredOn),
})

export const hearingHeldOnce = guard<object>({
  code: 'hearing-closed-already',
  otherwise: '本件的听证已经结束，不能再申请、再决定。',
  basis: [行政许可法('47', '1'), 行政许可法('46')],
  holds: ({ matter }) => latest(matter, 'closeHearing') === undefined,
})

type Call = { readonly heldOn: PlainDate; readonly chair: string }

export const hearingCalledAhead = guard<Call>({
  code: 'hearing-notice-short',
  otherwise: '通知离听证太近。举行听证的七日（工作日）以前要通知申请人、利害关系人，请把听证日期往后定。',
  basis: [行政许可法('48', '1(1)'), 行政许可法('82')],
  field: 'heldOn',
  holds: ({ answers, occurredOn }) => answers.heldOn > noticeOver(occurredOn),
})

/** The last of the working days that must lie between the notice and the hearing. */
function noticeOver(calledOn: PlainDate): PlainDate {
  const { value, basis } = ruleOn('svc-hearing-notice-7', calledOn)
  return derive({ title: '', amount: value, unit: 'working-day', roll: false, basis: [basis] }, { start: calledOn }).due
}

export const chairDidNotExamine = guard<Call>({
  code: 'chair-examined',
  otherwise: '听证主持人审查过这件申请，不能主持。请指定没有经办、没有核查过的人员。',
  basis: [行政许可法('48', '1(3)')],
  field: 'chair',
  holds: ({ answers, matter }) => !(matter?.entries ?? []).some((entry) => examining.includes(entry.action) && (entry.actor === answers.chair || (entry.answers['checkers'] as readonly string[] | undefined)?.includes(answers.chair))),
})

/** Whoever accepted, checked or forwarded it has examined it. */
const examining: readonly string[] = ['accept', 'deemAccepted', 'check', 'forward']

type Close = { readonly outcome: string; readonly confirmed?: boolean; readonly record?: readonly unknown[] }

export const hearingRecorded = guard<Close>({
  code: 'hearing-record-unconfirmed',
  otherwise: '举行了听证的，要制作笔录，交听证参加人确认无误后签字或者盖章。请选“已签字确认”并上传笔录。',
  basis: [行政许可法('48', '1(5)')],
  field: 'confirmed',
  holds: ({ answers }) => answers.outcome !== 'held' || (answers.confirmed === true && (answers.record?.length ?? 0) > 0),
})

export const heldAsCalled = guard<Close>({
  code: 'hearing-not-as-called',
  otherwise: '还没有通知听证，或者早于通知的听证日期。请先办理“通知听证”；提前举行的要重新通知。',
  basis: [行政许可法('48', '1(1)')],
  field: 'occurredOn',
  holds: ({ answers, matter, occurredOn }) => answers.outcome !== 'held' || occurredOn >= String(latest(matter, 'callHearing')?.answers['heldOn'] ?? addDays(occurredOn, 1)),
})

/** Asked for by those who were told, a hearing may be given up by them alone; one that the law or the public interest calls for may not. */
export const givenUpByWhoAsked = guard<Close>({
  code: 'hearing-not-theirs-to-give-up',
  otherwise: '这次听证是本机关依法决定举行的，申请人不能放弃。请举行听证。',
  basis: [行政许可法('46')],
  field: 'outcome',
  holds: ({ answers, matter }) => answers.outcome === 'held' || latest(matter, 'requestHearing', 'orderHearing')?.action === 'requestHearing',
})

export const hearingRightLapsed = guard<object>({
  code: 'hearing-time-running',
  otherwise: '告知听证权利以后，申请人、利害关系人提出听证申请的期限还没有过，不能作决定。期限过后没有申请的，再作决定。',
  basis: [行政许可法('47', '1')],
  holds: ({ matter, occurredOn }: Circumstances<object>) => latest(matter, 'closeHearing') !== undefined || occurredOn > (hearingRequestDue(matter) ?? addDays(occurredOn, -1)),
})
