// The villagers' door: every public page. Nothing here needs an account, and nothing is written but by a party's own word.
import type { FastifyInstance } from 'fastify'
import type { Door } from '#api/door.ts'
import { slipDoorRoutes } from '#api/slip-door-routes.ts'
import { Kept } from '#portal/kept.ts'
import { bytesOf, mostPageBytes } from '#portal/kept-page.ts'
import { LedgerStamp } from '#portal/ledger-stamp.ts'
import type { Portal } from '#portal/portal.ts'
import { refuseInPages } from '#portal/refused-page.ts'
import { activityRoutes } from '#portal/routes/activity-routes.ts'
import { askRoutes } from '#portal/routes/ask-routes.ts'
import { frontRoutes } from '#portal/routes/front-routes.ts'
import { guideRoutes } from '#portal/routes/guide-routes.ts'
import { mineRoutes } from '#portal/routes/mine-routes.ts'
import { lawReadingRoutes } from '#portal/routes/law-reading-routes.ts'
import { noticeRoutes } from '#portal/routes/notice-routes.ts'
import { quizRoutes } from '#portal/routes/quiz-routes.ts'
import { reportRoutes } from '#portal/routes/report-routes.ts'
import { verifyRoutes } from '#portal/routes/verify-routes.ts'
import { openToAll, sendMissing } from '#portal/send-page.ts'

type PortalRoutes = (app: FastifyInstance, portal: Portal) => void

const routes: readonly PortalRoutes[] = [frontRoutes, guideRoutes, noticeRoutes, reportRoutes, verifyRoutes, activityRoutes, lawReadingRoutes, quizRoutes, askRoutes, mineRoutes]

export function portalRoutes(app: FastifyInstance, door: Door): void {
  void app.register(async (inside) => {
    refuseInPages(inside, door)
    slipDoorRoutes(inside, door)
    const portal: Portal = { door, stamp: new LedgerStamp(door.engine), pages: new Kept({ most: mostPageBytes, weigh: bytesOf }) }
    for (const each of routes) each(inside, portal)
    inside.get('/public/*', openToAll, async (request, reply) => sendMissing(portal, { request, reply }))
  })
}
