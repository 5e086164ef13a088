// Two different people, each with a certificate that is valid here, in this field, on the day of the act: without them no
// fact-finding, no decision on the spot, no coercion. Told from the certificates' own entries, so that an act of March is
// judged by the certificate as it stood in March.
import type { PlainDate } from '#calendar/plain-date.ts'
import { lawBook } from '#law/instrument.ts'
import { ruleOn } from '#law/rule.ts'
import { guard, type Circumstances } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'

const 行政处罚法 = lawBook('administrative-penalty-law')

/** What an action asks that takes officers by their certificates. */
export type Officered = { readonly officers: readonly string[] }

/** Where the holder's certificate covers every field. */
const everyField = 'comprehensive'

/**
 * Does the certificate hold on that day? From the day of issue (or of its own term) to the last day of the latest term,
 * not on days on which it is suspended, and no longer from the day it was cancelled.
 */
export function isValidOn(certificate: Matter | undefined, day: PlainDate): boolean {
  // Issued at once, or granted after an examination.
  const issued = certificate?.entries.find((entry) => entry.action === 'issue' || entry.action === 'certify')
  if (!certificate || !issued || certificate.procedure !== 'enforcement-certificate') return false
  const from = said(issued.answers['validFrom']) ?? issued.occurredOn
  const to = certificate.entries.map((entry) => said(entry.answers['validTo'])).findLast((each) => each !== undefined)
  if (day < from || to === undefined || day > to || (certificate.closedOn !== undefined && certificate.closedOn <= day)) return false
  return !isSuspendedOn(certificate, day)
}

function isSuspendedOn(certificate: Matter, day: PlainDate): boolean {
  const turns = certificate.entries.filter((entry) => entry.action === 'suspend' || entry.action === 'resume' || entry.action === 'renew')
  if (turns.length === 0) return certificate.closedOn === undefined && certificate.state !== '有效'
  return turns.findLast((entry) => entry.occurredOn <= day)?.action === 'suspend'
}

/** The account that holds the certificate. */
export function holderOf(certificate: Matter | undefined): string | undefined {
  return said(certificate?.entries[0]?.answers['holder'])
}

export function numberOf(certificate: Matter | undefined): string {
  return said(certificate?.entries.map((entry) => entry.answers['number']).findLast((each) => each !== undefined)) ?? ''
}

/** Does it cover that field of enforcement? Fields are listed as keys, or as rows of one text each. */
export function covers(certificate: Matter | undefined, field: string): boolean {
  const fields: unknown = certificate?.entries.map((entry) => entry.answers['fields']).findLast((each) => each !== undefined)
  if (!Array.isArray(fields)) return false
  const named = fields.flatMap((each: unknown): readonly unknown[] => (typeof each === 'object' && each !== null ? Object.values(each) : [each]))
  return named.includes(field) || named.includes(everyField)
}

function said<Text extends string = PlainDate>(value: unknown): Text | undefined {
  return typeof value === 'string' ? (value as Text) : undefined
}

function certificates({ answers, around }: Circumstances<Officered>): readonly (Matter | undefined)[] {
  return answers.officers.map((id) => around(id))
}

export const twoOfficers = guard<Officered>({
  code: 'officers-too-few',
  otherwise: '执法人员不得少于两人，要选两名不同人员的执法证件。请补上另一名执法人员。',
  basis: [行政处罚法('42', '1')],
  field: 'officers',
  holds: (circumstances) => new Set(certificates(circumstances).flatMap((each) => holderOf(each) ?? [])).size >= ruleOn('pen-officers-min', circumstances.occurredOn).value,
})

export const certificatesValid = guard<Officered>({
  code: 'certificate-not-valid',
  otherwise: '所选的执法证件在这一天无效（没有生效、过期、暂停或者注销），持证人不能执法。请换持有效证件的人员，或者先办理证件。',
  basis: [行政处罚法('42', '1'), 行政处罚法('76', '1(5)')],
  field: 'officers',
  holds: (circumstances) => certificates(circumstances).every((each) => isValidOn(each, circumstances.occurredOn)),
})

export const certificatesOfThisPlace = guard<Officered>({
  code: 'certificate-of-elsewhere',
  otherwise: '所选的执法证件不是本乡镇的，请选本乡镇人员的证件。',
  basis: [行政处罚法('22'), 行政处罚法('42', '1')],
  field: 'officers',
  holds: (circumstances) => certificates(circumstances).every((each) => each !== undefined && circumstances.area.startsWith(each.area)),
})

/**
 * Refuses certificates that do not cover the field of the case.
 * @param fieldOf the field, told from the circumstances; undefined where none is set yet
 */
export function certificatesCover<Answers extends Officered>(fieldOf: (circumstances: Circumstances<Answers>) => string | undefined) {
  return guard<Answers>({
    code: 'certificate-of-other-field',
    otherwise: '所选的执法证件不包括本案的执法领域。请换有这个领域资格的人员。',
    basis: [行政处罚法('42', '1')],
    field: 'officers',
    holds(circumstances) {
      const field = fieldOf(circumstances)
      return field === undefined || certificates(circumstances).every((each) => covers(each, field))
    },
  })
}
