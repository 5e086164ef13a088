// The entry by which an application was accepted, with what was noted of the item on that day.
import type { Entry } from '#procedure/entry.ts'

type Step = Pick<Entry, 'action' | 'occurredOn' | 'seq' | 'noted'>

export type Application = { readonly entries: readonly Step[] }

const accepting: readonly string[] = ['accept', 'deemAccepted', 'handleOnSpot']

export function acceptanceOf(application: Application): Step | undefined {
  return application.entries.find((entry) => accepting.includes(entry.action))
}

/** A fact noted of the item at acceptance: `kind`, `forward`, `substantiveCheck`. */
export function acceptedAs(application: Application | undefined, fact: string): unknown {
  return application && acceptanceOf(application)?.noted?.[fact]
}

/** A licence by what was noted when the application came in. */
export function isLicence(application: Application | undefined): boolean {
  return application?.entries[0]?.noted?.['kind'] === 'licence'
}

/** The last day on which materials were handed in. */
export function lastHandedIn(application: Application): Step | undefined {
  return application.entries.findLast((entry) => entry.action === 'receive' || entry.action === 'supplement')
}
