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

export const oralContentRecorded = guard<{ readonly form: string; readonly terms: { readonly sealed: string } }>({
  code: 'oral-agreement-unrecorded',
  otherwise: '口头协议要由调解员记录协议内容，请填写“协议内容”。',
  basis: [人民调解法('28')],
  field: 'terms',
  holds: ({ answers }) => answers.terms.sealed !== '',
})

/** Disputes over land contracts end in writing (农村土地承包经营纠纷调解仲裁法 art. 10). */
export const landAgreementWritten = guard<{ readonly form: string }>({
  code: 'land-agreement-oral',
  otherwise: '山林土地（土地承包经营）纠纷达成协议的，应当制作书面调解协议书。请改为书面协议。',
  basis: [仲裁法('10')],
  field: 'form',
  holds: ({ answers, matter }) => typeOf(matter) !== 'land' || answers.form === 'written',
})

export const routesTold = guard<{ readonly routes: readonly string[] }>({
  code: 'routes-not-told',
  otherwise: '调解不成的，应当告知当事人可以依法通过仲裁、行政、司法途径维护权利。请勾选已告知的途径。',
  basis: [人民调解法('26')],
  field: 'routes',
  holds: ({ answers }) => answers.routes.length > 0,
})

function agreedOn(matter: Matter | undefined): PlainDate | undefined {
  return matter?.entries.findLast((entry) => entry.action === 'agree')?.occurredOn
}

export const withinConfirmationWindow = guard<{ readonly joint: boolean }>({
  code: 'confirmation-too-late',
  otherwise: '司法确认须由双方自协议生效之日起三十日内共同申请。已过期限或者不是共同申请的，不能登记；可告知当事人就履行争议向人民法院起诉。',
  basis: [人民调解法('33')],
  field: 'joint',
  holds: ({ answers, matter, occurredOn }) => {
    const effective = agreedOn(matter)
    return answers.joint && effective !== undefined && occurredOn <= derive(limitFromRule('pm-judicial-confirm-window', effective), { start: effective }).due
  },
})

/** Courts accept no confirmation of status, adoption or marriage (司法确认程序若干规定 art. 4). */
export const confirmable = guard<object>({
  code: 'confirmation-excluded',
  otherwise: '婚姻家庭纠纷中确认身份关系、收养关系、婚姻关系的，人民法院不予受理司法确认。只涉及财产的，请在纠纷类型中更正后再申请。',
  basis: [司法确认规定('4')],
  holds: ({ matter }) => typeOf(matter) !== 'family',
})
