// What was decided and published: the shelves, one of them, and each notice.
import type { FastifyInstance } from 'fastify'
import { addressFor } from '#api/paper-mark.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { citation } from '#law/instrument.ts'
import { readIn, type Queryable } from '#ledger/database.ts'
import { calendarPage } from '#portal/pages/calendar-page.ts'
import { noticePage } from '#portal/pages/notice-page.ts'
import { noticesPage, shelfPage } from '#portal/pages/notices-page.ts'
import type { PortalPlace, Shown } from '#portal/page.ts'
import type { Portal } from '#portal/portal.ts'
import { factsShown } from '#portal/reading/masked-names.ts'
import { readNoticeNames } from '#portal/reading/notice-names.ts'
import { closingSoon, correctionOf, countShelves, listShelf, owedByCalendar, readNotice, stands, type Notice } from '#portal/reading/notices.ts'
import { publicPlace } from '#portal/reading/public-places.ts'
import { openToAll, sendReading, shownTo } from '#portal/send-page.ts'
import { shelves, type Publication, type Shelf } from '#procedure/publication.ts'
import { placeNames } from '#projections/places.ts'

const onPage = 40
const mostClosing = 20
const mostNew = 10

export function noticeRoutes(app: FastifyInstance, portal: Portal): void {
  const { engine } = portal.door
  const today = () => dayOfMoment(engine.clock())

  app.get<{ Params: { area: string } }>('/public/:area/notices', openToAll, async (request, reply) => {
    const { area } = request.params
    return sendReading(portal, { request, reply }, { key: `${area} notices`, area, make: async () => {
      const place = await publicPlace(engine.database, area)
      const at = { area, today: today() }
      return place && readIn(engine.database, area, async (client) => noticesPage({
        ...shownTo(request, portal.door), place, today: at.today, names: await readNoticeNames(engine, client, area),
        counts: await countShelves(client, at), closing: await closingSoon(client, at, mostClosing), newest: (await listShelf(client, at, { size: mostNew })).notices,
      }))
    } })
  })

  app.get<{ Params: { area: string; which: string }; Querystring: { after?: unknown } }>('/public/:area/notices/:which', openToAll, async (request, reply) => {
    const { area, which } = request.params
    const after = typeof request.query.after === 'string' && request.query.after.length < 80 ? request.query.after : undefined
    const address = `${addressFor(portal.door, request)}/public/${area}/notices/${which}`
    return sendReading(portal, { request, reply }, { key: `${which in shelves ? area : address} notices ${which} ${after ?? ''}`, area, make: async () => {
      const place = await publicPlace(engine.database, area)
      const shown = shownTo(request, portal.door)
      return place && readIn(engine.database, area, (client) => (isShelf(which)
        ? shelfOf(portal, client, { shown, place, shelf: which, ...(after === undefined ? {} : { after }) })
        : noticeOf(portal, client, { shown, place, id: which, address })))
    } })
  })
}

function isShelf(which: string): which is Shelf {
  return Object.hasOwn(shelves, which)
}

type Shelved = { readonly shown: Shown; readonly place: PortalPlace; readonly shelf: Shelf; readonly after?: string }

async function shelfOf(portal: Portal, client: Queryable, { shown, place, shelf, after }: Shelved): Promise<string> {
  const at = { area: place.area, today: dayOfMoment(portal.door.engine.clock()) }
  const names = await readNoticeNames(portal.door.engine, client, place.area)
  if (shelf === 'calendar') return calendarPage({ ...shown, place, places: names.places, today: at.today, owed: await owedByCalendar(client, at) })
  const { notices, next } = await listShelf(client, at, { shelf, size: onPage, ...(after === undefined ? {} : { after }) })
  return shelfPage({ ...shown, place, names, today: at.today, shelf, notices, ...(after === undefined ? {} : { after }), ...(next === undefined ? {} : { next }) })
}

type One = { readonly shown: Shown; readonly place: PortalPlace; readonly id: string; readonly address: string }

/** @returns nothing for a notice that does not stand today: it looks like one that never was */
async function noticeOf(portal: Portal, client: Queryable, { shown, place, id, address }: One): Promise<string | undefined> {
  const { engine } = portal.door
  const today = dayOfMoment(engine.clock())
  const notice = await readNotice(client, place.area, id)
  const publication = notice && engine.system.publications.find((each) => each.id === notice.publication)
  if (!notice || !publication || !stands(notice, today)) return undefined
  const { names } = await placeNames(client, Number(place.area))
  const village = names.get(notice.area)
  const correction = await correctionOf(client, { area: place.area, today }, notice)
  return noticePage({
    ...shown, place, today, notice, address, kind: kindOf(publication, notice), ...(village === undefined ? {} : { village }), ...(correction === undefined ? {} : { correction }),
    facts: await factsShown(engine, client, { tenant: Number(place.area), facts: notice.body.facts }), ...elsewhere(place, notice, { publication, corrected: correction !== undefined }),
  })
}

function kindOf({ title, basis, speak }: Publication, { fromOn }: Notice): Parameters<typeof noticePage>[0]['kind'] {
  return { title, basis: basis.map((each) => citation(each, fromOn)), ...(speak ? { speak } : {}) }
}

/** The form for what one has to say, and the pages of a whole report; one that was corrected is read here as it was published. */
function elsewhere({ area }: PortalPlace, { matter, shelf, body }: Notice, { publication: { speak }, corrected }: { readonly publication: Publication; readonly corrected: boolean }): { readonly form?: string; readonly whole?: string } {
  const year = /^\d{4}/.exec(body.subject)?.[0]
  return { ...(speak ? { form: `/public/${area}/ask/${speak}?notice=${matter}` } : {}), ...(shelf === 'reports' && year !== undefined && !corrected ? { whole: `/public/${area}/reports/${year}` } : {}) }
}
