// What a county has set in place of the book's local parameters, as matters of one kind: read by guards and notes on the day of
// the act, and set down in the entry, so that what has begun keeps its value whatever the county sets later.
import type { PlainDate } from '#calendar/plain-date.ts'
import { localRule, type SetLocally } from '#law/local-rule.ts'
import { isLocalParameter, type LocalParameterId, type ruleOn } from '#law/rule.ts'
import type { Entry, JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'
import type { Matter } from '#procedure/matter.ts'
import type { TimeLimit } from '#procedure/time-limit.ts'

/** The kind of matter by which a county sets a local parameter: opened by `set`, ended by `withdraw`. */
export const localParametersKind = 'local-parameters'

export type Reading = Pick<Circumstances<never>, 'occurredOn' | 'consulted'>

/** A local parameter on the day of the act. The action must consult `localParametersKind`. */
export function localOn<const Id extends LocalParameterId>(id: Id, reading: Reading): ReturnType<typeof ruleOn<Id>> {
  return localRule(id, reading.occurredOn, setOn(id, reading))
}

/** The same, as it was set down in an entry: for flags, papers and time limits, which read nothing but entries. */
export function localAt<const Id extends LocalParameterId>(id: Id, entry: Pick<Entry, 'occurredOn' | 'noted'>): ReturnType<typeof ruleOn<Id>> {
  return localRule(id, entry.occurredOn, setAt(id, entry))
}

/** What the county had set for that entry. */
export function setAt(id: string, { noted }: Pick<Entry, 'noted'>): SetLocally | undefined {
  return (noted?.['local'] as Readonly<Record<string, SetLocally>> | undefined)?.[id]
}

/** For notes: what the county has set of these, and nothing where the defaults hold. */
export function notedLocally(ids: readonly LocalParameterId[], reading: Reading): JsonObject {
  const set = ids.flatMap((id) => {
    const found = setOn(id, reading)
    return found === undefined ? [] : [[id, found] as const]
  })
  return set.length === 0 ? {} : { local: Object.fromEntries(set) }
}

/** The local parameters by which time limits that begin or are extended with this action are measured. */
export function limitRulesOf(timeLimits: Readonly<Record<string, TimeLimit>>, action: string): readonly LocalParameterId[] {
  const read = Object.values(timeLimits).flatMap(({ after, within, extension }) => [
    ...(after.includes(action) && 'rule' in within ? [within.rule] : []),
    ...(after.includes(action) && 'untilAnswer' in within && within.ahead !== undefined ? [within.ahead] : []),
    ...(extension?.action === action ? [extension.rule] : []),
  ])
  return [...new Set(read)].filter(isLocalParameter)
}

/** Does a limit of local length begin with this action, one whose days the action's own notes give among them? */
export function readsLocalRules(timeLimits: Readonly<Record<string, TimeLimit>>, action: string): boolean {
  return limitRulesOf(timeLimits, action).length > 0
    || Object.values(timeLimits).some(({ after, within }) => after.includes(action) && 'noted' in within && within.local !== undefined)
}

/** Of several in force the one that took effect last; of those of one day the one recorded last. */
function setOn(id: LocalParameterId, { occurredOn, consulted }: Reading): SetLocally | undefined {
  const standing = consulted(localParametersKind).flatMap((matter) => {
    const set = settingOf(matter)
    return set && set.rule === id && set.from <= occurredOn && (set.until === undefined || occurredOn <= set.until) ? [set] : []
  })
  const latest = standing.reduce<Setting | undefined>((found, each) => (found && found.from > each.from ? found : each), undefined)
  return latest && { value: latest.value, paper: latest.paper, from: latest.from }
}

type Setting = SetLocally & { readonly rule: string; readonly until?: PlainDate }

function settingOf(matter: Matter): Setting | undefined {
  const set = matter.entries.find((entry) => entry.action === 'set')?.answers as Setting | undefined
  const until = matter.entries.find((entry) => entry.action === 'withdraw')?.answers['until'] as PlainDate | undefined
  return set && { rule: set.rule, value: set.value, paper: set.paper, from: set.from, ...(until === undefined ? {} : { until }) }
}
