// Law publicity of a township.
import type { FastifyInstance } from 'fastify'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn } from '#ledger/database.ts'
import { activityPage } from '#portal/pages/activity-page.ts'
import type { Portal } from '#portal/portal.ts'
import { readActivities } from '#portal/reading/activities.ts'
import { publicPlace } from '#portal/reading/public-places.ts'
import { openToAll, sendReading, shownTo } from '#portal/send-page.ts'

export function activityRoutes(app: FastifyInstance, portal: Portal): void {
  const { engine } = portal.door
  app.get<{ Params: { area: string } }>('/public/:area/activities', openToAll, async (request, reply) => {
    const { area } = request.params
    return sendReading(portal, { request, reply }, { key: `${area} activities`, area, make: async () => {
      const place = await publicPlace(engine.database, area)
      const activities = await readIn(engine.database, area, (client) => readActivities(engine, client, { area, today: dayOfMoment(engine.clock()) }))
      return place && activityPage({ ...shownTo(request, portal.door), place, activities })
    } })
  })
}
