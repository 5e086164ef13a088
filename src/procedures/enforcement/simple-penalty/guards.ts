// What may be decided on the spot, by whom, and how the money may be taken.
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard } from '#procedure/guard.ts'
import { powerOn } from '../power-on-day.ts'
import { certificatesCover, type Officered } from '../valid-certificates.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

type Powered = { readonly power: string }
type Fined = { readonly warning: boolean; readonly fine?: number; readonly paying?: string }

export const certificatesCoverIt = certificatesCover<Officered & Powered>(({ answers, around, occurredOn }) => powerOn(around(answers.power), occurredOn).field)

export const certificateShown = guard<{ readonly shown: boolean }>({
  code: 'certificate-not-shown', field: 'shown',
  otherwise: '当场处罚应当向当事人出示执法证件。没有出示的，不能当场处罚。',
  basis: [行政处罚法('52', '1')],
  holds: ({ answers }) => answers.shown,
})

export const heardFirst = guard<{ readonly told: boolean }>({
  code: 'not-told-first', field: 'told',
  otherwise: '处罚决定以前没有告知、没有听取陈述申辩的，不得作出处罚决定。请先告知并听取意见。',
  basis: [行政处罚法('44'), 行政处罚法('45', '1'), 行政处罚法('62')],
  holds: ({ answers }) => answers.told,
})

export const fineFits = guard<Fined>({
  code: 'penalty-unnamed', field: 'fine',
  otherwise: '请写明给予警告，或者填罚款数额并选怎样缴；当场处罚只能是警告或者小额罚款。',
  basis: [行政处罚法('51')],
  holds: ({ answers }) => (answers.warning || (answers.fine ?? 0) > 0) && ((answers.fine ?? 0) === 0 || answers.paying !== undefined),
})

/** A sole trader is held to the citizen's limit: the law's higher one is for legal persons and other organisations. */
export const underTheLimit = guard<Fined & { readonly partyKind: string }>({
  code: 'over-the-spot-limit', field: 'fine',
  otherwise: '罚款超过当场处罚的限额（公民、个体工商户和单位的限额不同），不能当场处罚。请按普通程序立案。',
  basis: [行政处罚法('51')],
  holds: ({ answers, occurredOn }) => (answers.fine ?? 0) <= ruleOn(answers.partyKind === 'organisation' ? 'pen-simple-org-max' : 'pen-simple-citizen-max', occurredOn).value * 100,
})

export const fineWithinPower = guard<Powered & Fined>({
  code: 'fine-over-power', field: 'fine',
  otherwise: '罚款超过这个执法事项的最高罚款数额，请核对。',
  basis: [行政处罚法('16'), 行政处罚法('38', '1')],
  holds({ answers, around, occurredOn }) {
    const { fineMost } = powerOn(around(answers.power), occurredOn)
    return fineMost === undefined || (answers.fine ?? 0) <= fineMost
  },
})

export const cashAllowed = guard<Fined>({
  code: 'cash-not-allowed', field: 'paying',
  otherwise: '罚款数额超过可以当场收缴的限额。请选到指定的银行或者电子支付缴纳；不当场收缴事后难以执行的，选那一项。',
  basis: [行政处罚法('67'), 行政处罚法('68')],
  holds: ({ answers, occurredOn }) => answers.paying !== 'small' || (answers.fine ?? 0) <= ruleOn('pen-cash-100', occurredOn).value * 100,
})

export const cashReceipted = guard<Fined & { readonly receipt?: string }>({
  code: 'cash-without-receipt', field: 'receipt',
  otherwise: '当场收缴罚款，必须出具财政部门统一制发的专用票据，请填写票据号；不出具的，当事人有权拒绝缴纳。',
  basis: [行政处罚法('70')],
  holds: ({ answers }) => answers.paying === undefined || answers.paying === 'bank' || answers.receipt !== undefined,
})
