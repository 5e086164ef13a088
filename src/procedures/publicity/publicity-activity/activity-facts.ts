// What stands of an activity after its corrections: audience, how it was counted, copies handed out of each material.
import type { Consequence } from '#procedure/action.ts'
import type { Entry, Json, JsonObject } from '#procedure/entry.ts'
import type { Counting } from './forms.ts'

type Activity = { readonly entries: readonly Pick<Entry, 'answers' | 'noted'>[] }

export type MaterialRow = { readonly material: string; readonly copies: number }

/** Material → copies. */
export type Copies = ReadonlyMap<string, number>

export function audienceOf(activity: Activity): number {
  return Number(latest(activity, 'audience') ?? 0)
}

export function countingOf(activity: Activity): Counting | undefined {
  return latest(activity, 'counting') as Counting | undefined
}

export function consultationsOf(activity: Activity): number {
  return Number(latest(activity, 'consultations') ?? 0)
}

/** What was handed out as first recorded, each correction putting its number in the place of the one before. */
export function copiesOf(activity: Activity | undefined): Copies {
  const held = (activity?.entries ?? []).map((entry) => rowsOf(entry.answers['materials']))
  return held.reduce<Copies>((standing, rows) => new Map([...standing, ...totalOf(rows)]), new Map())
}

/** Rows as one wrote them, the same material twice added up. */
export function totalOf(rows: readonly MaterialRow[]): Copies {
  const total = new Map<string, number>()
  for (const { material, copies } of rows) total.set(material, (total.get(material) ?? 0) + copies)
  return total
}

/** What the stock is to issue or take back, so that it says the same as the activity. */
export function stockChanges(before: Copies, after: Copies, theme: string): readonly Consequence[] {
  return [...after].flatMap(([material, copies]) => {
    const more = copies - (before.get(material) ?? 0)
    return more === 0 ? [] : [{ matter: material, action: more > 0 ? 'issue' : 'takeBack', answers: { copies: Math.abs(more), activity: theme } }]
  })
}

/** Copies of one kind; kinds were noted when the copies were recorded, so that renaming a material changes no past figure. */
export function copiesOfKind(activity: Activity, kind: string): number {
  const kinds = activity.entries.reduce<JsonObject>((known, entry) => ({ ...known, ...entry.noted?.['kinds'] as JsonObject | undefined }), {})
  return [...copiesOf(activity)].reduce((sum, [material, copies]) => (kinds[material] === kind ? sum + copies : sum), 0)
}

export function themeOf(activity: Activity | undefined): string {
  return String((activity && latest(activity, 'theme')) ?? '')
}

function latest(activity: Activity, key: string): Json | undefined {
  return activity.entries.findLast((entry) => entry.answers[key] !== undefined)?.answers[key]
}

function rowsOf(said: Json | undefined): readonly MaterialRow[] {
  return Array.isArray(said) ? said as unknown as readonly MaterialRow[] : []
}
