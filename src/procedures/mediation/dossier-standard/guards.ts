// What a standard must be so that a dossier can be bound by it.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { DossierRow, Need } from '../dossier-rows.ts'

const 人民调解法 = lawBook('people-mediation-law')
const 本地规定 = lawBook('local-rules')

type Order = { readonly order: readonly { readonly row: DossierRow; readonly need: Need }[] }

export const eachRowOnce = guard<Order>({
  code: 'dossier-row-twice',
  otherwise: '同一种文书在顺序里写了两次。请删去一行。',
  basis: [本地规定('')],
  field: 'order',
  holds: ({ answers }) => new Set(answers.order.map((each) => each.row)).size === answers.order.length,
})

/** What the law wants kept may not be made a matter of choice: registration, record, agreement (人民调解法 art. 27). */
const wantedByLaw: readonly DossierRow[] = ['application', 'record', 'agreement']

export const lawfulPapersKept = guard<Order>({
  code: 'dossier-law-papers-optional',
  otherwise: '登记、调解记录、调解协议书依法要立卷归档，这三项应当写进顺序并标为“应当有”。没有谈成的，不会要求协议书。',
  basis: [人民调解法('27')],
  field: 'order',
  holds: ({ answers }) => wantedByLaw.every((row) => answers.order.some((each) => each.row === row && each.need === 'must')),
})

export const yearsSaid = guard<{ readonly keep: string; readonly years?: number }>({
  code: 'dossier-years-missing',
  otherwise: '定期保管的，请填保管几年；永久保管的，不填年数。',
  basis: [本地规定('')],
  field: 'years',
  holds: ({ answers }) => (answers.keep === 'years') === (answers.years !== undefined),
})

/** Dossiers already bound were bound by what was in force: a standard does not reach back before it was adopted. */
export const notBackdated = guard<{ readonly from: PlainDate }>({
  code: 'dossier-standard-backdated',
  otherwise: '开始执行的日期不能早于定稿的日期：以前结案的卷宗按当时的要求装订。',
  basis: [本地规定('')],
  field: 'from',
  holds: ({ answers, occurredOn }) => answers.from >= occurredOn,
})

export const endsAfterStart = guard<{ readonly until: PlainDate }>({
  code: 'dossier-standard-ends-early',
  otherwise: '最后执行的日期不能早于停用登记的日期。已经按它装订的卷宗不受影响。',
  basis: [本地规定('')],
  field: 'until',
  holds: ({ answers, occurredOn }) => answers.until >= occurredOn,
})
