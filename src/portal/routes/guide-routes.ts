// The guides of a township: its list with a search, and each of them.
import type { FastifyInstance } from 'fastify'
import { dayOfMoment } from '#calendar/clock.ts'
import { Kept } from '#portal/kept.ts'
import { guideListPage, guidePage } from '#portal/pages/guide-pages.ts'
import type { Portal } from '#portal/portal.ts'
import { findGuides, readGuides, type Guide } from '#portal/reading/guides.ts'
import { publicPlace } from '#portal/reading/public-places.ts'
import { pageIn, wordsIn } from '#portal/reading/asked.ts'
import { openToAll, sendReading, shownTo } from '#portal/send-page.ts'
import { applicants } from '#procedures/service/service-item/item-kinds.ts'

/** Guides to a page: enough for most townships, and light. */
const onPage = 40
/** Catalogues kept at once: a county's. */
const mostCatalogues = 40

type Asked = { readonly words?: unknown; readonly for?: unknown; readonly page?: unknown }

export function guideRoutes(app: FastifyInstance, portal: Portal): void {
  const { door } = portal
  const kept = new Kept<readonly Guide[]>({ most: mostCatalogues })
  const guidesOf = async (area: string) => await kept.get({ key: area, stamp: await portal.stamp.of(area) }, () => readGuides(door.engine, { area, today: dayOfMoment(door.engine.clock()) })) ?? []

  app.get<{ Params: { area: string }; Querystring: Asked }>('/public/:area/guides', openToAll, async (request, reply) => {
    const { area } = request.params
    const words = wordsIn(request.query.words)
    const page = pageIn(request.query.page)
    const audience = audienceIn(request.query.for)
    const key = words === '' ? { key: `${area} guides ${audience ?? ''} ${page}` } : {}
    return sendReading(portal, { request, reply }, { ...key, area, make: async () => {
      const place = await publicPlace(door.engine.database, area)
      if (!place) return undefined
      const found = findGuides(await guidesOf(area), { words, ...(audience === undefined ? {} : { audience }) })
      const guides = found.slice((page - 1) * onPage, page * onPage)
      return guideListPage({ ...shownTo(request, door), place, words, ...(audience === undefined ? {} : { audience }), guides, all: found.length, page, more: found.length > page * onPage })
    } })
  })

  app.get<{ Params: { area: string; id: string } }>('/public/:area/guides/:id', openToAll, async (request, reply) => {
    const { area, id } = request.params
    return sendReading(portal, { request, reply }, { key: `${area} guide ${id}`, area, make: async () => {
      const place = await publicPlace(door.engine.database, area)
      const guide = (await guidesOf(area)).find((each) => each.id === id)
      return place && guide && guidePage({ ...shownTo(request, door), place, guide, apply: `/public/${area}/ask/service?item=${guide.id}` })
    } })
  })
}

function audienceIn(asked: unknown): keyof typeof applicants | undefined {
  return typeof asked === 'string' && Object.hasOwn(applicants, asked) ? asked as keyof typeof applicants : undefined
}
