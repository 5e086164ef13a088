// The days that guards and notes go by: until when gaps may still be told, and when law and promise fall due. The same
// counting as the deadlines shown to people: working days, standstills, one extension.
import { derive } from '#calendar/derive.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Pause } from '#calendar/time-events.ts'
import type { Basis } from '#law/instrument.ts'
import { limitFromRule } from '#law/limit.ts'
import type { Entry } from '#procedure/entry.ts'
import { acceptanceOf, type Application } from './acceptance.ts'

/** The last day on which the authority may still say what is missing (行政许可法 art. 32.1(4)). */
export function noticeDue(receivedOn: PlainDate): PlainDate {
  return derive(limitFromRule('svc-one-time-notice', receivedOn), { start: receivedOn }).due
}

/** The day promised; nothing before acceptance. @param asOf the day of asking */
export function promisedDue(application: Application | undefined, asOf: PlainDate): PlainDate | undefined {
  return dueOf(application, 'promisedDays', asOf)
}

/** The day the law sets, extended where it was extended; nothing for an item without a legal limit. */
export function legalDue(application: Application | undefined, asOf: PlainDate): PlainDate | undefined {
  return dueOf(application, 'decideDays', asOf) ?? dueOf(application, 'jointDays', asOf) ?? dueOf(application, 'firstReviewDays', asOf) ?? dueOf(application, 'otherLegalDays', asOf)
}

function dueOf(application: Application | undefined, noted: string, asOf: PlainDate): PlainDate | undefined {
  const accepted = application && acceptanceOf(application)
  const amount = accepted?.noted?.[noted]
  if (!application || !accepted || typeof amount !== 'number') return undefined
  const extensions = application.entries.filter((entry) => entry.action === 'extend').flatMap((entry) => extensionOf(noted, entry))
  return derive({ title: '', amount, unit: 'working-day', roll: true, basis: [] }, { start: accepted.occurredOn, pauses: standstills(application.entries), extensions }, asOf).due
}

type Step = Pick<Entry, 'action' | 'occurredOn' | 'seq'>

/** The law extends its own terms and no other: ten days where one body decides, fifteen where several do. */
function extensionOf(noted: string, { occurredOn }: Step): readonly { amount: number; unit: 'working-day'; on: PlainDate; basis: readonly Basis[] }[] {
  if (noted !== 'decideDays' && noted !== 'jointDays') return []
  const { amount, basis } = limitFromRule(noted === 'jointDays' ? 'svc-joint-extend-15' : 'svc-extend-10', occurredOn)
  return [{ amount, unit: 'working-day', on: occurredOn, basis }]
}

/** What stops the clock, and what sets it going again. */
const resumedBy: Readonly<Record<string, string>> = { stop: 'resume', requestHearing: 'closeHearing', orderHearing: 'closeHearing' }

function standstills(entries: readonly Step[]): readonly Pause[] {
  return entries.filter((entry) => resumedBy[entry.action] !== undefined).map((stop) => {
    const resumed = entries.find((entry) => entry.action === resumedBy[stop.action] && entry.seq > stop.seq)
    return { from: stop.occurredOn, ...(resumed ? { to: resumed.occurredOn } : {}) }
  })
}
