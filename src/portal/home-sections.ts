// What a township's home page tells by itself: each section reads its own part of the ledger and stays away when it has nothing.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Queryable } from '#ledger/database.ts'
import type { Engine } from '#matters/engine.ts'
import type { Html } from '#portal/html.ts'
import { comingSection } from '#portal/pages/activity-page.ts'
import { noticesSection } from '#portal/pages/notices-page.ts'
import { windowSection } from '#portal/pages/window-section.ts'
import { readActivities } from '#portal/reading/activities.ts'
import { readNoticeNames } from '#portal/reading/notice-names.ts'
import { closingSoon, listShelf } from '#portal/reading/notices.ts'
import { readWindows } from '#portal/reading/windows.ts'

export type HomeReading = { readonly engine: Engine; readonly client: Queryable; readonly area: string; readonly today: PlainDate }

/** @returns a section with its own second-level heading, or nothing */
export type HomeSection = (reading: HomeReading) => Promise<Html | undefined>

const mostClosing = 5
const mostNew = 3

export const homeSections: readonly HomeSection[] = [
  async ({ engine, client, area, today }) => {
    const at = { area, today }
    const [closing, { notices }] = [await closingSoon(client, at, mostClosing), await listShelf(client, at, { size: mostNew })]
    return noticesSection({ area, today, names: await readNoticeNames(engine, client, area) }, { closing, newest: notices })
  },
  async ({ engine, client, area, today }) => comingSection(area, await readActivities(engine, client, { area, today })),
  async ({ engine, client, area }) => windowSection(await readWindows(engine, client, area)),
]
