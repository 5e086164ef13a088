// Annual reports for everybody, and the records behind each figure of a published one.
import type { FastifyInstance } from 'fastify'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn } from '#ledger/database.ts'
import { Kept } from '#portal/kept.ts'
import { figurePage, reportPage } from '#portal/pages/report-pages.ts'
import type { Portal } from '#portal/portal.ts'
import { pageIn } from '#portal/reading/asked.ts'
import { readFigure, type FigureOfReport } from '#portal/reading/figure-records.ts'
import { publicPlace } from '#portal/reading/public-places.ts'
import { changedFigures, readReports, type PublicReport } from '#portal/reading/public-reports.ts'
import { openAtPace, openToAll, sendReading, shownTo } from '#portal/send-page.ts'

const onPage = 50
/** Lists behind figures that are kept at once. */
const mostLists = 60

type OfYear = { readonly area: string; readonly year: string }

export function reportRoutes(app: FastifyInstance, portal: Portal): void {
  const { engine } = portal.door
  const lists = new Kept<FigureOfReport>({ most: mostLists })
  const today = () => dayOfMoment(engine.clock())
  const editions = ({ area, year }: OfYear): Promise<readonly PublicReport[]> =>
    readIn(engine.database, area, (client) => readReports(engine, client, { area, today: today(), year: yearIn(year) }))

  app.get<{ Params: OfYear }>('/public/:area/reports/:year', openToAll, async (request, reply) => {
    const { area, year } = request.params
    return sendReading(portal, { request, reply }, { key: `${area} report ${year}`, area, make: async () => {
      const place = await publicPlace(engine.database, area)
      const [report, before] = await editions(request.params)
      const titleOf = (id: string) => report?.figures.get(id)?.said?.title ?? engine.system.indicators.find((each) => each.id === id)?.title ?? id
      return place && report && reportPage({ ...shownTo(request, portal.door), place, report, titleOf, ...(before ? { before: { notice: before.notice, changes: changedFigures(report, before) } } : {}) })
    } })
  })

  app.get<{ Params: OfYear & { indicator: string }; Querystring: { page?: unknown } }>('/public/:area/reports/:year/figures/:indicator', openAtPace(120), async (request, reply) => {
    const { area, year, indicator } = request.params
    const page = pageIn(request.query.page)
    return sendReading(portal, { request, reply }, { key: `${area} figure ${year} ${indicator} ${page}`, area, make: async () => {
      const place = await publicPlace(engine.database, area)
      const [report] = await editions(request.params)
      const figure = report?.figures.get(indicator)
      if (!place || !report || !figure) return undefined
      // Entries up to a position never change; which of them are public does, with the ledger and the day.
      const found = await lists.get({ key: `${area} ${report.notice.id} ${indicator}`, stamp: await portal.stamp.of(area) }, () =>
        readIn(engine.database, area, (client) => readFigure(engine, client, { area, year: report.year, today: today(), position: report.position, id: indicator })))
      return found && figurePage({ ...shownTo(request, portal.door), place, report, figure, found, page, records: found.records.slice((page - 1) * onPage, page * onPage), more: found.records.length > page * onPage })
    } })
  })
}

function yearIn(asked: string): number {
  return /^\d{4}$/.test(asked) ? Number(asked) : 0
}
