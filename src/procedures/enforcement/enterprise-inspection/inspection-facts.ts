// What an inspection says of itself, read from its entries: its power, what it found, whether its record is whole.
import type { Entry, JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import { lastOf } from '../entries-of.ts'
import { powerOn } from '../power-on-day.ts'

type Inspection = { readonly entries: readonly Entry[] } | undefined

export function problemsFound(inspection: Inspection): number {
  const noted = lastOf(inspection, 'inspect')?.noted?.['problems']
  return typeof noted === 'number' ? noted : 0
}

/** Signed on the spot, signed later, or refused and said so on the sheet. */
export function isRecordSigned(inspection: Inspection): boolean {
  const record = lastOf(inspection, 'inspect')
  return record !== undefined && (record.answers['signed'] !== 'missing' || lastOf(inspection, 'sign') !== undefined)
}

/** A record is complete when two certified officers made it item by item, showed their certificates, and it is signed. */
export function isRecordComplete(inspection: Inspection): boolean {
  return isRecordSigned(inspection) && lastOf(inspection, 'inspect')?.answers['shown'] === true
}

/** Of opening: what the power said on that day; later revisions don't touch this inspection's papers. */
export function notedOfOpening({ answers, around, occurredOn }: Circumstances<{ readonly power: string }>): JsonObject {
  const { name = '', source = '', field = '', document = '', sanction = '', principal = '' } = powerOn(around(answers.power), occurredOn)
  return { name, source, field, document, sanction, principal }
}

export function notedOfInspection({ answers }: Circumstances<{ readonly items: readonly { readonly finding: string }[] }>): JsonObject {
  return { problems: answers.items.filter((item) => item.finding === 'problem').length }
}
