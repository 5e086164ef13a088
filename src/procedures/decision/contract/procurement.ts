// The two clocks that run when what was signed is a procurement contract.
import type { PlainDate } from '#calendar/plain-date.ts'
import { ruleOn } from '#law/rule.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'

export function isProcurement(contract: Matter | undefined): boolean {
  return contract?.entries[0]?.answers['procurement'] === true
}

export function procurementNoted({ matter, occurredOn }: { readonly matter: Matter | undefined; readonly occurredOn: PlainDate }): JsonObject {
  return isProcurement(matter) ? { announceDays: ruleOn('con-procurement-notice-2wd', occurredOn).value, filingDays: ruleOn('con-procurement-file-7wd', occurredOn).value } : {}
}
