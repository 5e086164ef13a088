// The law library for everybody: public law texts, the same that the office reads.
import type { FastifyInstance } from 'fastify'
import { dayOfMoment } from '#calendar/clock.ts'
import { isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import { libraryOf } from '#library/catalogue.ts'
import { viewLaw } from '#library/law-view.ts'
import { search } from '#library/search.ts'
import { shelfOf } from '#library/shelf.ts'
import { lawPage, lawSearchPage, shelfPage } from '#portal/pages/law-pages.ts'
import type { Portal } from '#portal/portal.ts'
import { pageIn, wordsIn } from '#portal/reading/asked.ts'
import { openToAll, sendReading, shownTo } from '#portal/send-page.ts'

const onPage = 60
const mostHits = 20

type Asked = { readonly every?: unknown; readonly page?: unknown; readonly words?: unknown }

export function lawReadingRoutes(app: FastifyInstance, portal: Portal): void {
  const { door } = portal
  const library = libraryOf(door.engine.database)
  const today = () => dayOfMoment(door.engine.clock())

  app.get<{ Querystring: Asked }>('/public/laws', openToAll, async (request, reply) => {
    const page = pageIn(request.query.page)
    const wanted = request.query.every !== undefined
    const { changes } = await library.catalogue()
    return sendReading(portal, { request, reply }, { key: `laws ${changes} ${wanted} ${page}`, make: async () => {
      const shelf = (cited: boolean) => library.catalogue().then((catalogue) => shelfOf(catalogue, { on: today(), cited }))
      const usual = wanted ? undefined : await shelf(true)
      const every = wanted || usual?.listed.length === 0
      const { listed, laws } = every ? await shelf(false) : usual ?? await shelf(true)
      return shelfPage({ ...shownTo(request, door), laws: listed.slice((page - 1) * onPage, page * onPage), all: laws, every, page, more: listed.length > page * onPage })
    } })
  })

  app.get<{ Querystring: Asked }>('/public/laws/search', openToAll, async (request, reply) => {
    const words = wordsIn(request.query.words)
    return sendReading(portal, { request, reply }, { make: async () => lawSearchPage({
      ...shownTo(request, door), words, ...(words.length < 2 ? {} : { found: await search(library, { words, on: today(), most: mostHits }) }),
    }) })
  })

  app.get<{ Params: { key: string }; Querystring: { version?: unknown; part?: unknown; article?: unknown } }>('/public/laws/:key', openToAll, async (request, reply) => {
    const { key } = request.params
    const { version, article } = asked(request.query)
    const part = pageIn(request.query.part)
    const { changes, laws } = await library.catalogue()
    if (!laws.has(key)) return sendReading(portal, { request, reply }, { make: async () => undefined })
    return sendReading(portal, { request, reply }, { key: `law ${changes} ${key} ${version ?? ''} ${article ?? ''} ${part}`, make: async () => {
      const law = await viewLaw(library, { law: key, on: today(), ...(version === undefined ? {} : { version }) })
      return 'code' in law ? undefined : lawPage({ ...shownTo(request, door), law, part, ...(version === undefined ? {} : { version }), ...(article === undefined ? {} : { article }) })
    } })
  })
}

function asked({ version, article }: { readonly version?: unknown; readonly article?: unknown }): { readonly version?: PlainDate; readonly article?: string } {
  return { ...(isPlainDate(version) ? { version } : {}), ...(typeof article === 'string' && article.length <= 20 ? { article } : {}) }
}
