// What a township's home page tells by itself: each section reads its own part of the ledger and stays away when it has nothing.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import type { Engine } from '#matters/engine.ts'
import type { Html } from '#portal/html.ts'
import { comingSection } from '#portal/pages/activity-page.ts'
import { windowSection } from '#portal/pages/window-section.ts'
import { readActivities } from '#portal/reading/activities.ts'
import { readWindows } from '#portal/reading/windows.ts'

export type HomeReading = { readonly engine: Engine; readonly client: Queryable; readonly area: string; readonly today: PlainDate }

/** @returns a section with its own second-level heading, or nothing */
export type HomeSection = (reading: HomeReading) => Promise<Html | undefined>

export const homeSections: readonly HomeSection[] = [
  async ({ engine, client, area, today }) => comingSection(area, (await readActivities(engine, client, { area, today })).coming),
  async ({ engine, client, area }) => windowSection(await readWindows(engine, client, area)),
]
