// What the mediation law does not let be done, each with its article.
import type { PlainDate } from '#calendar/plain-date.ts'
import { derive } from '#calendar/derive.ts'
import { lawBook } from '#law/instrument.ts'
import { limitFromRule } from '#law/limit.ts'
import { guard } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 若干规定 = lawBook('people-mediation-work-provisions')
const 司法确认规定 = lawBook('mediation-agreement-confirmation-provisions')
const 仲裁法 = lawBook('land-contract-disputes-law')

function done(matter: Matter | undefined, action: string): boolean {
  return matter?.entries.some((entry) => entry.action === action) ?? false
}

function typeOf(matter: Matter | undefined): unknown {
  return matter?.entries[0]?.answers['type']
}

export const committeeStands = guard<{ readonly committee: string }>({
  code: 'committee-not-standing',
  otherwise: '所选的调委会不在任，不能受理纠纷。请选择在任的调委会，或先登记设立。',
  basis: [人民调解法('8')],
  field: 'committee',
  holds: ({ answers, around }) => around(answers.committee)?.state === '在任',
})

export const mediatorsStand = guard<{ readonly mediators: readonly string[] }>({
  code: 'mediator-not-on-register',
  otherwise: '所选调解员不在册。请选择在册的调解员，或先登记。',
  basis: [人民调解法('13'), 人民调解法('19')],
  field: 'mediators',
  holds: ({ answers, around }) => answers.mediators.every((id) => around(id)?.state === '在册'),
})

export const helpersAgreed = guard<{ readonly consent: boolean }>({
  code: 'invitation-without-consent',
  otherwise: '邀请他人参与调解须经当事人同意。请先征得同意，再登记邀请。',
  basis: [人民调解法('20')],
  field: 'consent',
  holds: ({ answers }) => answers.consent,
})

export const rightsToldFirst = guard<object>({
  code: 'rights-not-told',
  otherwise: '调解前要先告知当事人的权利和义务。请先办理“告知权利义务”（口头告知也可以）。',
  basis: [人民调解法('23'), 若干规定('30')],
  holds: ({ matter }) => done(matter, 'tellRights'),
})

export const writtenAgreementSigned = guard<{ readonly form: string; readonly signed?: boolean; readonly mediatorSigned?: boolean; readonly sealed?: boolean }>({
  code: 'agreement-not-signed',
  otherwise: '书面协议自各方当事人签名、盖章或者按指印，调解员签名并加盖调委会印章之日起生效。三项齐备后再登记；缺哪项补哪项。',
  basis: [人民调解法('29')],
  field: 'signed',
  holds: ({ answers }) => answers.form !== 'written' || (answers.signed === true && answers.mediatorSigned === true && answers.sealed === true),
})

/** An oral agreement is written down by the mediator (人民调解法 art. 28); a written one says what was agreed (art. 29). */
export const termsRecorded = guard<{ readonly terms?: { readonly sealed: string } }>({
  code: 'terms-not-recorded',
  otherwise: '口头协议要由调解员记录协议内容，书面协议要载明协议内容。请填写“协议内容”；已经拟写协议书的不用再填。',
  basis: [人民调解法('28'), 人民调解法('29')],
  field: 'terms',
  holds: ({ answers, matter }) => answers.terms !== undefined || done(matter, 'draft'),
})

/** Disputes over contracted land end in writing; who owns a wood or where a border runs may be settled by word of mouth. */
export const landAgreementWritten = guard<{ readonly form: string; readonly landContract?: boolean }>({
  code: 'land-agreement-oral',
  otherwise: '土地承包经营纠纷达成协议的，应当制作书面协议书。请改为书面协议；不是土地承包经营纠纷的，在“是否土地承包经营纠纷”选“否”。',
  basis: [仲裁法('10')],
  field: 'form',
  holds: ({ answers, matter }) => answers.form === 'written' || (typeOf(matter) === 'land' ? answers.landContract === false : answers.landContract !== true),
})

function agreedOn(matter: Matter | undefined): PlainDate | undefined {
  return matter?.entries.findLast((entry) => entry.action === 'agree')?.occurredOn
}

export const jointlyApplied = guard<{ readonly joint: boolean }>({
  code: 'confirmation-not-joint',
  otherwise: '司法确认须由双方当事人共同申请，一方申请的不能登记。请征求另一方的意见；另一方不同意的，可告知就履行争议向人民法院起诉。',
  basis: [人民调解法('33'), 人民调解法('32')],
  field: 'joint',
  holds: ({ answers }) => answers.joint,
})

export const withinConfirmationWindow = guard<object>({
  code: 'confirmation-too-late',
  otherwise: '司法确认须自协议生效之日起三十日内申请，期限已过，不能登记。可告知当事人就履行争议向人民法院起诉。',
  basis: [人民调解法('33'), 人民调解法('32')],
  field: 'occurredOn',
  holds: ({ matter, occurredOn }) => {
    const effective = agreedOn(matter)
    return effective !== undefined && occurredOn <= derive(limitFromRule('pm-judicial-confirm-window', effective), { start: effective }).due
  },
})

/** Courts do not confirm status, adoption or marriage; a family's quarrel about money or care they do (司法确认程序若干规定 art. 4). */
export const confirmable = guard<{ readonly status?: boolean }>({
  code: 'confirmation-excluded',
  otherwise: '确认身份关系、收养关系、婚姻关系的协议，人民法院不予受理司法确认。婚姻家庭纠纷只涉及赡养、财产等的，在“是否确认身份、收养、婚姻关系”选“否”。',
  basis: [司法确认规定('4')],
  field: 'status',
  holds: ({ answers, matter }) => answers.status === false || (answers.status === undefined && typeOf(matter) !== 'family'),
})

function confirmationOf(matter: Matter | undefined) {
  return matter?.entries.findLast((entry) => entry.action === 'confirmApplied' || entry.action === 'confirmDecided')
}

/** After a withdrawal, or where the court did not take it, the parties may apply again as long as the window is open. */
export const notYetConfirmed = guard<object>({
  code: 'confirmation-already-applied',
  otherwise: '这份协议已经申请司法确认，不用再申请。法院已经答复的，请办理“登记司法确认结果”。',
  basis: [人民调解法('33')],
  holds: ({ matter }) => {
    const latest = confirmationOf(matter)
    return latest === undefined || (latest.action === 'confirmDecided' && latest.answers['result'] !== 'confirmed')
  },
})

export const confirmationPending = guard<object>({
  code: 'confirmation-not-applied',
  otherwise: '没有等待结果的司法确认申请。请先登记“申请司法确认”，再登记结果。',
  basis: [人民调解法('33'), 司法确认规定('5')],
  holds: ({ matter }) => confirmationOf(matter)?.action === 'confirmApplied',
})

export const notYetPerformed = guard<object>({
  code: 'already-performed',
  otherwise: '已经登记全部履行，不用再登记履行情况。原来登记错了的，请先更正那一条；又起纠纷的，在“回访”里登记。',
  basis: [人民调解法('31')],
  holds: ({ matter }) => !done(matter, 'performed'),
})

/** An hour and a minute, so that “at once” can be seen. */
export const hourTold = guard<{ readonly at: string }>({
  code: 'hour-not-told',
  otherwise: '请把报告时间写到几时几分，如“14时30分”或者“14:30”。',
  basis: [人民调解法('25')],
  field: 'at',
  holds: ({ answers }) => /^([01]?\d|2[0-3])(时([0-5]?\d分?)?|[:：][0-5]\d)$/.test(answers.at.trim()),
})
