// The report of a year as it stands: signed if one is signed, else the latest draft.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { readMattersOf } from '#ledger/stored-matter.ts'
import { matterOf } from '#matters/stored.ts'
import type { Witness } from '#procedure/guard.ts'
import type { System } from '#procedure/system.ts'

export type KeptReport = {
  readonly matter: string
  readonly chapters: readonly { readonly heading?: string; readonly body?: string }[]
  /** Absent while nobody has signed. */
  readonly witness?: Witness
  readonly signedOn?: PlainDate
  readonly issuedAs?: string
}

const procedure = 'annual-report'

export async function latestReport(system: System, client: Queryable, place: { tenant: number; year: number }): Promise<KeptReport | undefined> {
  const matters = (await readMattersOf(client, { low: place.tenant, high: place.tenant, procedure })).map((each) => matterOf(system, each))
    .filter((each) => each.entries.some((entry) => entry.answers['year'] === place.year) && each.state !== '已作废')
  const signed = matters.findLast((each) => each.entries.some((entry) => entry.action === 'sign'))
  const matter = signed ?? matters.at(-1)
  const saved = matter?.entries.findLast((entry) => entry.answers['chapters'] !== undefined)
  if (!matter || !saved) return undefined
  const signature = matter.entries.findLast((entry) => entry.action === 'sign')
  const issuedAs = signature?.answers['issuedAs']
  return {
    matter: matter.id,
    chapters: saved.answers['chapters'] as unknown as KeptReport['chapters'],
    ...(signature ? { witness: signature.noted?.['witness'] as unknown as Witness, signedOn: signature.occurredOn } : {}),
    ...(typeof issuedAs === 'string' ? { issuedAs } : {}),
  }
}
