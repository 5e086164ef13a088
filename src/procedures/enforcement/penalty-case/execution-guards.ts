// Serving and carrying out: proof that it arrived, no more collected than is owed, the court only after urging and waiting.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import { allOf, decided, fineOf, isContested, lastOf, owed, sumOf, type AnyCase } from './case-facts.ts'
import { endOf, payDue, remedyDue, surchargeMost } from './clocks.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')
const 行政强制法 = lawBook('administrative-coercion-law')
const 民事诉讼法 = lawBook('civil-procedure-law')

type Service = { readonly way: string; readonly consent?: boolean; readonly filmed?: boolean; readonly witness?: object }

export const announcedFirst = guard<Service>({
  code: 'announcement-running',
  otherwise: '公告送达要先发公告，公告期满才视为送达。请先登记“公告送达”，期满以后再登记送达。',
  basis: [民事诉讼法('95')],
  field: 'way',
  holds({ answers, matter, occurredOn }) {
    const announced = lastOf(matter, 'announce')
    return answers.way !== 'public' || (announced !== undefined && occurredOn > endOf('cal-service-public-30', announced.occurredOn))
  },
})

export const leftWithProof = guard<Service>({
  code: 'left-without-proof',
  otherwise: '留置送达要有见证人到场，或者拍照、录像记录过程。请补填。',
  basis: [民事诉讼法('89')],
  field: 'way',
  holds: ({ answers }) => answers.way !== 'left' || answers.filmed === true || answers.witness !== undefined,
})

export const consentToElectronic = guard<Service>({
  code: 'electronic-without-consent',
  otherwise: '电子送达要当事人同意并签订确认书。没有签的，请换其他方式送达。',
  basis: [行政处罚法('61', '2')],
  field: 'consent',
  holds: ({ answers }) => answers.way !== 'electronic' || answers.consent === true,
})

export const notOverpaid = guard<{ readonly amount: number }>({
  code: 'paid-more-than-owed',
  otherwise: '缴纳的数额超过了应当缴的罚款和加处罚款，请核对；多收的要退还。',
  basis: [行政处罚法('67', '3')],
  field: 'amount',
  holds: ({ answers, matter }) => answers.amount > 0 && answers.amount <= owed(matter),
})

export const receiptGiven = guard<{ readonly way: string; readonly receiptNumber?: string }>({
  code: 'cash-without-receipt',
  otherwise: '当场收缴罚款，必须出具财政部门统一制发的专用票据。请填写票据号。',
  basis: [行政处罚法('70')],
  field: 'receiptNumber',
  holds: ({ answers }) => answers.way !== 'cash' || answers.receiptNumber !== undefined,
})

export const cashCollected = guard<object>({
  code: 'no-cash-to-hand-in',
  otherwise: '没有当场收缴、还没有交回的罚款。',
  basis: [行政处罚法('71')],
  holds: ({ matter }) => allOf(matter, 'pay').filter((entry) => entry.answers['way'] === 'cash').length > allOf(matter, 'handIn').length,
})

export const fineOwed = guard<object>({
  code: 'nothing-owed',
  otherwise: '没有还没缴的罚款。',
  basis: [行政处罚法('66', '2')],
  holds: ({ matter }) => owed(matter) > 0,
})

export const deferredLater = guard<{ readonly until: string; readonly instalments?: readonly { readonly by: string; readonly amount: number }[] }>({
  code: 'instalments-do-not-fit',
  otherwise: '分期的数额加起来应当等于还没缴的罚款，每期都不晚于最后的日期。请核对。',
  basis: [行政处罚法('66', '2')],
  field: 'instalments',
  holds({ answers, matter, occurredOn }) {
    const parts = answers.instalments
    if (answers.until <= occurredOn) return false
    return parts === undefined || (parts.reduce((sum, part) => sum + part.amount, 0) === owed(matter) && parts.every((part) => part.by <= answers.until))
  },
})

export const surchargeWithinLaw = guard<{ readonly amount: number }>({
  code: 'surcharge-too-high',
  otherwise: '加处罚款超过了法定的数额：到期没缴的才能按日加处，总额不得超出罚款，复议、诉讼期间不计算。请核对缴款期限和天数。',
  basis: [行政处罚法('72', '1(1)'), 行政处罚法('73', '3'), 行政强制法('45')],
  field: 'amount',
  holds: ({ answers, matter, occurredOn }) => answers.amount > 0 && sumOf(matter, 'surcharge') + answers.amount <= surchargeMost(matter, occurredOn),
})

export const contested = guard<object>({
  code: 'not-contested',
  otherwise: '没有正在进行的行政复议、行政诉讼。请先登记“复议、诉讼”。',
  basis: [行政处罚法('73')],
  holds: ({ matter }) => isContested(matter),
})

export const notContested = guard<object>({
  code: 'contested-now',
  otherwise: '复议或者诉讼还没有结束，请等结果出来再登记。',
  basis: [行政处罚法('73')],
  holds: ({ matter }) => !isContested(matter),
})

export const changedLighter = guard<{ readonly result: string; readonly fine?: number }>({
  code: 'changed-fine-missing',
  otherwise: '变更处罚的，请填写变更后的罚款数额（没有罚款的填零），不能比原来的重；没有变更的不填。',
  basis: [行政处罚法('48', '2')],
  field: 'fine',
  holds: ({ answers, matter }) => (answers.result === 'changed') === (answers.fine !== undefined) && (answers.fine ?? 0) <= fineOf(matter),
})

export const performanceDue = guard<object>({
  code: 'urged-too-early',
  otherwise: '履行期限还没有过，不用催告。请等期限届满。',
  basis: [行政强制法('54')],
  holds: ({ matter, occurredOn }) => occurredOn > (payDue(matter) ?? occurredOn) && hasOpenDuty(matter),
})

function hasOpenDuty(file: AnyCase): boolean {
  return owed(file) > 0 || (decided(file)?.kinds ?? []).some((kind) => !['warning', 'criticism', 'fine'].includes(kind))
}

export const urgedLongEnough = guard<object>({
  code: 'not-urged-long-enough',
  otherwise: '申请法院强制执行以前，要先催告，催告书送达后满法定的工作日仍不履行才能申请。请先催告，或者等期限届满。',
  basis: [行政强制法('54')],
  holds({ matter, occurredOn }) {
    const urged = lastOf(matter, 'urge')
    return urged !== undefined && occurredOn > endOf('coerce-urge-then-court', urged.occurredOn)
  },
})

/** A remedy that was used has ended, or the terms for both have passed without one. */
export const remedyTermOver = guard<object>({
  code: 'remedy-term-running',
  otherwise: '申请复议、提起诉讼的期限还没有过，或者复议、诉讼还没有结束，不能申请法院强制执行。请等期限届满。',
  basis: [行政强制法('53')],
  holds({ matter, occurredOn }) {
    if (isContested(matter)) return false
    const due: PlainDate | undefined = remedyDue(matter)
    return lastOf(matter, 'remedyEnded') !== undefined || (due !== undefined && occurredOn > due)
  },
})

export const penaltyStands = guard<object>({
  code: 'no-penalty-to-publish',
  otherwise: '没有生效的处罚决定（没有处罚，或者已被撤销），不能公开。',
  basis: [行政处罚法('48')],
  holds: ({ matter }) => lastOf(matter, 'decide') !== undefined && lastOf(matter, 'annul') === undefined,
})
