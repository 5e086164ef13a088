// What a penalty case says of itself, read from its entries: the power it rests on, what the party was told, what was decided,
// what has been paid. Written against any matter, because the procedure is declared with these.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Entry } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { PenaltyKind } from '../penalty-kinds.ts'
import { isPowerValidOn, powerOn, type Power } from '../power-on-day.ts'
import { holderOf } from '../valid-certificates.ts'
import type { PartyKind } from '../party-kinds.ts'

type Steps = { readonly entries: readonly Entry[] } | undefined

/** A matter seen without the exact types of its answers. */
export type AnyCase = Steps

export function lastOf(file: AnyCase, ...actions: readonly string[]): Entry | undefined {
  return file?.entries.findLast((entry) => actions.includes(entry.action))
}

export function allOf(file: AnyCase, ...actions: readonly string[]): readonly Entry[] {
  return file?.entries.filter((entry) => actions.includes(entry.action)) ?? []
}

/** The answer given last to that question by that step. */
export function said<Answer>(file: AnyCase, action: string, key: string): Answer | undefined {
  return lastOf(file, action)?.answers[key] as Answer | undefined
}

/** Penalties as told in advance, or as decided. */
export type Sanction = { readonly kinds: readonly PenaltyKind[]; readonly fine?: number; readonly confiscated?: number }

/** The power that the case was filed on; undefined before filing. */
export function powerMatter({ matter, around }: Pick<Circumstances<never>, 'matter' | 'around'>): Matter | undefined {
  const id = said<string>(matter, 'file', 'power')
  return id === undefined ? undefined : around(id)
}

export function powerNow(circumstances: Pick<Circumstances<never>, 'matter' | 'around' | 'occurredOn'>): Power {
  return powerOn(powerMatter(circumstances), circumstances.occurredOn)
}

export function isPowerStillValid(circumstances: Pick<Circumstances<never>, 'matter' | 'around' | 'occurredOn'>): boolean {
  return isPowerValidOn(powerMatter(circumstances), circumstances.occurredOn)
}

export function partyKindOf(file: AnyCase): PartyKind | undefined {
  return said<PartyKind>(file, 'file', 'partyKind')
}

/** Certificates named by any step of the case. */
export function officersOf(file: AnyCase): readonly string[] {
  return [...new Set(file?.entries.flatMap((entry) => (entry.answers['officers'] as readonly string[] | undefined) ?? []) ?? [])]
}

/** Has this account found facts in the case, by the certificates named in it? */
export function hasInvestigated(account: string, { matter, around }: Pick<Circumstances<never>, 'matter' | 'around'>): boolean {
  return officersOf(matter).some((id) => holderOf(around(id)) === account)
}

/** Steps of the present round: after the case was last sent back for more investigation. */
export function sinceConcluded(file: AnyCase, ...actions: readonly string[]): readonly Entry[] {
  const from = lastOf(file, 'conclude')?.seq ?? 0
  return allOf(file, ...actions).filter((entry) => entry.seq > from)
}

export function decided(file: AnyCase): Sanction | undefined {
  return lastOf(file, 'decide')?.answers as Sanction | undefined
}

/** Whole 分 of the fine that stands: as decided, or as changed on review or by a court; nought when annulled. */
export function fineOf(file: AnyCase): number {
  if (lastOf(file, 'annul')) return 0
  const changed = allOf(file, 'remedyEnded').flatMap((entry) => (entry.answers['fine'] === undefined ? [] : [Number(entry.answers['fine'])])).at(-1)
  return changed ?? decided(file)?.fine ?? 0
}

export function sumOf(file: AnyCase, action: string): number {
  return allOf(file, action).reduce((sum, entry) => sum + Number(entry.answers['amount'] ?? 0), 0)
}

/** Fine and extra fine, less what has been paid; never below nought. */
export function owed(file: AnyCase): number {
  const surcharge = lastOf(file, 'annul') ? 0 : sumOf(file, 'surcharge')
  return Math.max(0, fineOf(file) + surcharge - sumOf(file, 'pay'))
}

/** A review or a suit is under way. */
export function isContested(file: AnyCase): boolean {
  const turn = lastOf(file, 'remedy', 'remedyEnded', 'annul')
  return turn?.action === 'remedy'
}

export function isClockStopped(file: AnyCase): boolean {
  return lastOf(file, 'pause', 'resume')?.action === 'pause'
}

/** Things registered for preservation whose handling nobody has decided. */
export function unsettled(file: AnyCase): boolean {
  return allOf(file, 'preserve').length > allOf(file, 'settlePreserved').length
}

export function dayOf(entry: Entry | undefined, key: string): PlainDate | undefined {
  return entry?.answers[key] as PlainDate | undefined
}
