// A power of enforcement as it stood on a day: what it lets the township do, in which field, up to what fine.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Matter } from '#procedure/matter.ts'

/** What the register says of a power, revisions up to that day taken in. */
export type Power = {
  readonly name?: string
  readonly kind?: string
  readonly source?: string
  readonly field?: string
  readonly document?: string
  /** Of a mandate: in whose name the township acts (art. 20). */
  readonly principal?: string
  readonly offence?: string
  readonly sanction?: string
  readonly penalties?: readonly string[]
  readonly fineMost?: number
  readonly validFrom?: PlainDate
  readonly validTo?: PlainDate
}

/** The card of a power as it stood on that day; as entered when the day is before the entry. */
export function powerOn(power: Matter | undefined, day: PlainDate): Power {
  const known = power?.entries.filter((entry, index) => index === 0 || entry.occurredOn <= day) ?? []
  return Object.assign({}, ...known.map((entry) => entry.answers)) as Power
}

/** May the township use it on that day: within its term and not yet withdrawn? */
export function isPowerValidOn(power: Matter | undefined, day: PlainDate): boolean {
  if (power?.procedure !== 'enforcement-power') return false
  const { validFrom, validTo } = powerOn(power, day)
  if (validFrom === undefined || day < validFrom || (validTo !== undefined && day > validTo)) return false
  return power.closedOn === undefined || day < power.closedOn
}
