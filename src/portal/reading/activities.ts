// Law publicity that people may come to: what is announced and what was held lately, by theme, day and place. Nobody is named.
import { nothingUnseen } from '#accounts/authority.ts'
import { yearOf, type PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import type { Engine } from '#matters/engine.ts'
import { matterOf } from '#matters/stored.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Matter } from '#procedure/matter.ts'
import { forms } from '#procedures/publicity/publicity-activity/forms.ts'
import { listMatters } from '#projections/matter-list.ts'
import { placeNames } from '#projections/places.ts'

export type PublicActivity = {
  readonly theme: string
  readonly on: PlainDate
  readonly place: string
  readonly villages: readonly string[]
  readonly forms: readonly string[]
  /** Of the theme of that month. */
  readonly themeMonth?: number
}

/** Of one month of this year, announced or held. */
export type MonthTheme = { readonly month: number; readonly theme: string }

export type PublicActivities = { readonly coming: readonly PublicActivity[]; /** This year's, month by month; this month's own, where there is one. */ readonly themes: readonly MonthTheme[]; readonly monthTheme?: string; readonly held: readonly PublicActivity[] }

const activityKind = 'publicity-activity'
/** How far a list looks: activities are a few a month. */
const mostComing = 30
const mostHeld = 24

export async function readActivities(engine: Engine, client: Queryable, { area, today }: { readonly area: string; readonly today: PlainDate }): Promise<PublicActivities> {
  const tenant = Number(area)
  const { names } = await placeNames(client, tenant)
  const read = async (states: readonly string[], size: number) => {
    const listed = []
    for (const state of states) listed.push(...(await listMatters(client, { area, unseen: nothingUnseen, procedure: activityKind, state, size })).items)
    const stored = await readMatters(client, tenant, listed.map((each) => each.id))
    return stored.map((each) => activityOf(matterOf(engine.system, each), names))
  }
  const announced = await read(['已预告'], mostComing)
  const coming = announced.filter((each) => each.on >= today).sort((one, other) => (one.on < other.on ? -1 : 1))
  const held = (await read(['已举办', '已归档'], mostHeld)).sort((one, other) => (one.on > other.on ? -1 : 1)).slice(0, mostHeld)
  const themes = themesOf([...held, ...announced].filter((each) => yearOf(each.on) === yearOf(today)))
  const monthTheme = themes.find(({ month }) => month === Number(today.slice(5, 7)))?.theme
  return { coming, themes, held, ...(monthTheme === undefined ? {} : { monthTheme }) }
}

/** One theme a month: what was held before what was announced. */
function themesOf(activities: readonly PublicActivity[]): readonly MonthTheme[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const found = activities.find((each) => each.themeMonth === month)
    return found ? [{ month, theme: found.theme }] : []
  })
}

function activityOf({ entries, openedOn }: Matter, names: ReadonlyMap<string, string>): PublicActivity {
  const said: JsonObject = Object.assign({}, ...entries.map((each) => each.answers))
  const heldOn = entries.find((each) => each.action === 'hold' || each.action === 'record')?.occurredOn
  const themeMonth = said['themeMonth']
  return {
    theme: textOf(said['theme']), place: textOf(said['place']), on: heldOn ?? (textOf(said['plannedOn']) || openedOn) as PlainDate,
    villages: listOf(said['places']).flatMap((code) => names.get(code) ?? []),
    forms: listOf(said['forms']).flatMap((form) => (Object.hasOwn(forms, form) ? forms[form as keyof typeof forms] : [])),
    ...(typeof themeMonth === 'number' ? { themeMonth } : {}),
  }
}

function textOf(said: unknown): string {
  return typeof said === 'string' ? said : ''
}

function listOf(said: unknown): readonly string[] {
  return Array.isArray(said) ? said.filter((each) => typeof each === 'string') : []
}
