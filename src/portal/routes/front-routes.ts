// The first pages: which township, and what can be done there.
import type { FastifyInstance } from 'fastify'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn } from '#ledger/database.ts'
import type { Html } from '#portal/html.ts'
import { homeSections } from '#portal/home-sections.ts'
import { frontPage } from '#portal/pages/front-page.ts'
import { homePage } from '#portal/pages/home-page.ts'
import type { Portal } from '#portal/portal.ts'
import { wordsIn } from '#portal/reading/asked.ts'
import { findPlaces, publicPlace, publicTownships } from '#portal/reading/public-places.ts'
import { openToAll, redirectTo, sendReading, shownTo } from '#portal/send-page.ts'

export function frontRoutes(app: FastifyInstance, portal: Portal): void {
  const { door } = portal
  const { database } = door.engine

  app.get<{ Querystring: { words?: unknown } }>('/public', openToAll, async (request, reply) => {
    const shown = shownTo(request, door)
    const words = wordsIn(request.query.words)
    if (words !== '') return sendReading(portal, { request, reply }, { make: async () => frontPage({ ...shown, townships: [], asked: { words, found: await findPlaces(database, words) } }) })
    const townships = await publicTownships(database)
    const [only, ...others] = townships
    if (only && others.length === 0) return redirectTo(reply, shown, `/public/${only.area}`)
    return sendReading(portal, { request, reply }, { make: async () => frontPage({ ...shown, townships }) })
  })

  app.get<{ Params: { area: string } }>('/public/:area', openToAll, async (request, reply) => {
    const { area } = request.params
    const shown = shownTo(request, door)
    return sendReading(portal, { request, reply }, { key: area, area, make: async () => {
      const place = await publicPlace(database, area)
      return place && homePage({ ...shown, place, sections: await sectionsOf(portal, area) })
    } })
  })
}

async function sectionsOf({ door: { engine } }: Portal, area: string): Promise<readonly Html[]> {
  const today = dayOfMoment(engine.clock())
  return readIn(engine.database, area, async (client) => {
    const sections: Html[] = []
    // One client answers one question at a time.
    for (const each of homeSections) sections.push(...[await each({ engine, client, area, today })].filter((found) => found !== undefined))
    return sections
  })
}
