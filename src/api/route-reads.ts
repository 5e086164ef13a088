// What every route gives to read, and so whom it must be kept from. A route that is not in this table stops the server from
// starting: nobody can open a door and forget the lock.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isRefusal, mayRead } from '#accounts/authority.ts'
import { personOf, refuse, type Door } from '#api/door.ts'

/**
 * - `anybody`: known to who is not signed in: the way in, a party's own slip, what is public, the description of this door
 * - `signedIn`: nothing of any township: laws, declarations, a file read without being kept
 * - `own`: only what is the asker's own, found by their account or through their own appointments
 * - `place`: what lies in the place named by `area`, or in the widest the asker may read
 * - `matter`: one matter that the path names, in such a place
 * - `act`: a step in the ledger: judged by the declaration, and nothing is read
 * - `machine`: for the owner of the machine alone
 */
export type Reads = 'anybody' | 'signedIn' | 'own' | 'place' | 'matter' | 'act' | 'machine'

const routes: Readonly<Record<Reads, readonly string[]>> = {
  anybody: [
    'POST /api/session', 'POST /api/invitation', 'POST /api/statements', 'GET /api/openapi.json', 'GET /api/health', 'GET /slip', 'POST /slip', 'GET /slip/:code', 'POST /slip/:code',
    'GET /public', 'GET /public/mine', 'GET /public/mine/:code', 'POST /public/mine', 'POST /public/mine/confirm', 'POST /public/mine/withdraw', 'POST /public/mine/rate', 'POST /public/mine/supply', 'GET /public/:area/ask', 'GET /public/:area/ask/:kind', 'POST /public/:area/ask/:kind', 'GET /public/:area', 'GET /public/:area/guides', 'GET /public/:area/guides/:id', 'GET /public/:area/activities', 'GET /public/*',
    'GET /public/:area/notices', 'GET /public/:area/notices/:which', 'GET /public/:area/reports/:year', 'GET /public/:area/reports/:year/figures/:indicator', 'GET /public/verify', 'GET /public/verify/:area/:what',
    'GET /public/laws', 'GET /public/laws/search', 'GET /public/laws/:key', 'GET /public/quiz',
    'GET /api/identity-service', 'POST /api/identity-service', 'GET /api/identity-service/return', 'POST /api/identity-service/second-factor',
  ],
  signedIn: [
    'GET /api/rules', 'GET /api/deadline', 'GET /api/procedures/:id?', 'GET /api/indicators', 'GET /api/mediation/classes', 'GET /api/laws', 'POST /api/laws', 'GET /api/laws/search', 'GET /api/laws/text', 'GET /api/laws/cited',
    'GET /api/laws/changes', 'POST /api/check', 'POST /api/score-sheets/read', 'POST /api/return-templates/read',
  ],
  own: [
    'GET /api/session', 'DELETE /api/session', 'GET /api/account', 'DELETE /api/account/sessions', 'DELETE /api/account/sessions/:id', 'PUT /api/account/password', 'GET /api/account/ties', 'PUT /api/account/ties', 'POST /api/account/second-factor', 'PUT /api/account/second-factor',
    'POST /api/account/second-factor/end', 'POST /api/account/identity', 'DELETE /api/account/identity', 'POST /api/files', 'GET /api/files/:sha256', 'GET /api/drafts/:place', 'PUT /api/drafts/:place', 'DELETE /api/drafts/:place', 'GET /api/paper-codes/:code',
  ],
  place: [
    'GET /api/today', 'GET /api/matters', 'GET /api/figures', 'GET /api/figures/parts', 'GET /api/records', 'GET /api/registers/:procedure', 'GET /api/ledgers/:procedure/export.xlsx', 'GET /api/areas', 'GET /api/staff', 'GET /api/county',
    'GET /api/signals', 'GET /api/readings', 'GET /api/readings/export.xlsx', 'POST /api/person-search', 'GET /api/personal-data/overdue', 'GET /api/verify', 'POST /api/verify/against', 'GET /api/listed-rows/:id/:field', 'GET /api/statements', 'GET /api/statements/:day', 'GET /api/accounts', 'POST /api/accounts', 'PUT /api/accounts/:id/sign-in',
    'DELETE /api/accounts/:id/sessions', 'GET /api/duties', 'GET /api/law-reports/draft', 'GET /api/exams/mine', 'GET /api/first-answers/annual-plan', 'GET /api/first-answers/dossier-standard', 'GET /api/laws/impact',
    'GET /api/mediation/allowance', 'GET /api/mediation/roster', 'GET /api/mediation/statistics', 'GET /api/mediation/statistics/disputes', 'GET /api/mediation/statistics/export.xlsx', 'GET /api/mediation/statistics/paper',
    'GET /api/own-indicators', 'POST /api/own-indicators/preview', 'GET /api/reports/template', 'POST /api/reports/preview', 'GET /api/reports/annual', 'GET /api/returns', 'POST /api/disputes/alike',
    'POST /api/dispute-import/sheet', 'POST /api/dispute-import/rows', 'GET /api/dispute-import/mappings', 'PUT /api/dispute-import/mappings/:name', 'DELETE /api/dispute-import/mappings/:name',
  ],
  matter: [
    'GET /api/matters/:id', 'POST /api/matters/:id/reveal', 'POST /api/matters/:id/one-time-code', 'GET /api/matters/:id/files/:sha256', 'GET /api/matters/:id/files/:sha256/picture', 'GET /api/matters/:id/papers/:paper', 'GET /api/matters/:id/papers/:paper/signing', 'POST /api/matters/:id/papers/:paper/signing', 'GET /api/matters/:id/slips',
    'POST /api/matters/:id/slips', 'GET /api/matters/:id/dossier', 'GET /api/matters/:id/dossier/pages', 'GET /api/matters/:id/dossier/file', 'GET /api/matters/:id/own-data', 'GET /api/matters/:id/handover', 'GET /api/matters/:id/receipts', 'POST /api/matters/:id/receipts', 'GET /api/matters/:id/handover/paper', 'GET /api/disputes/:id/related', 'GET /api/disputes/:id/returns',
    'GET /api/disputes/:id/classes', 'GET /api/review-sampling/:id', 'GET /api/review-sampling/:id/draws/:number', 'GET /api/dossier-reviews/:id/sheet', 'GET /api/reports/:id/proof', 'GET /api/score-sheets/:id/score',
    'GET /api/score-sheets/:id/evidence.zip', 'GET /api/sittings/:id', 'POST /api/exams/:id/result-sheet', 'POST /api/exams/:id/make-up-sheet', 'POST /api/exams/:id/grading', 'POST /api/return-templates/:id/fill',
    'GET /api/public-requests/:id/next', 'GET /api/public-requests/:id/opening',
  ],
  act: ['POST /api/matters', 'POST /api/matters/:id/actions/:action', 'POST /api/disputes'],
  machine: ['GET /api/townships'],
}

/**
 * What reads in a place is written down in the book of readings before it is answered, or the answer is a fault. Not so these, which
 * tell of nobody, and why.
 */
const tellsOfNobody: Readonly<Record<string, readonly string[]>> = {
  'names of papers that a guide lists': ['GET /api/listed-rows/:id/:field'],
  'numbers, kinds and dates': ['GET /api/matters/:id/receipts', 'GET /api/figures', 'GET /api/figures/parts', 'GET /api/areas', 'GET /api/county', 'GET /api/verify', 'POST /api/verify/against', 'GET /api/mediation/statistics', 'GET /api/mediation/statistics/export.xlsx', 'GET /api/mediation/statistics/paper', 'GET /api/own-indicators', 'GET /api/reports/template', 'POST /api/reports/preview', 'GET /api/reports/annual', 'GET /api/reports/:id/proof', 'GET /api/statements', 'GET /api/statements/:day', 'GET /api/matters/:id/dossier/pages', 'GET /api/matters/:id/slips', 'GET /api/disputes/:id/classes', 'GET /api/first-answers/annual-plan', 'GET /api/first-answers/dossier-standard'],
  'matters by number and title, which names no person': ['GET /api/today', 'GET /api/matters', 'GET /api/records', 'GET /api/signals', 'GET /api/personal-data/overdue', 'GET /api/laws/impact', 'GET /api/mediation/statistics/disputes', 'POST /api/own-indicators/preview', 'GET /api/returns', 'POST /api/disputes/alike', 'GET /api/disputes/:id/related', 'GET /api/disputes/:id/returns', 'GET /api/review-sampling/:id', 'GET /api/review-sampling/:id/draws/:number', 'GET /api/dossier-reviews/:id/sheet', 'GET /api/score-sheets/:id/score', 'GET /api/matters/:id/handover', 'GET /api/public-requests/:id/next'],
  'those who work here, in their office': ['GET /api/staff', 'GET /api/readings', 'GET /api/accounts', 'POST /api/accounts', 'PUT /api/accounts/:id/sign-in', 'DELETE /api/accounts/:id/sessions', 'POST /api/matters/:id/one-time-code', 'GET /api/duties', 'GET /api/law-reports/draft'],
  'what is the asker’s own': ['GET /api/exams/mine', 'GET /api/sittings/:id', 'POST /api/dispute-import/sheet', 'POST /api/dispute-import/rows', 'GET /api/dispute-import/mappings', 'PUT /api/dispute-import/mappings/:name', 'DELETE /api/dispute-import/mappings/:name'],
  'an act, which is in the ledger': ['POST /api/matters/:id/papers/:paper/signing', 'POST /api/exams/:id/grading'],
}

const unnoted: ReadonlySet<string> = new Set(Object.values(tellsOfNobody).flat())

/** Is every answer of it written down in the book of readings? */
export function isNoted(route: string): boolean {
  const reads = declared.get(route)
  return (reads === 'place' || reads === 'matter') && !unnoted.has(route)
}

const declared: ReadonlyMap<string, Reads> = new Map((Object.keys(routes) as Reads[]).flatMap((reads) => routes[reads].map((route) => [route, reads] as const)))

/** What a route gives to read. @throws for a route that nobody has thought about */
export function readsOf(route: string): Reads {
  const reads = declared.get(route)
  if (reads === undefined) throw new Error(`${route} does not say in route-reads.ts what it gives to read`)
  return reads
}

/** Every declared route with what it gives to read. */
export function declaredReads(): readonly (readonly [string, Reads])[] {
  return [...declared]
}

/**
 * Holds every route against the table, and asks `mayRead` before any route that reads in a place is even begun. Must be installed
 * before the routes. What tells of persons and was not written down does not leave. The pages of the office are files of our own and are not asked about.
 */
export function guardReads(app: FastifyInstance, door: Door): void {
  app.addHook('onRoute', ({ method, url, config }) => {
    for (const each of [method].flat()) {
      if (each === 'HEAD' || each === 'OPTIONS' || !(url.startsWith('/api/') || url.startsWith('/slip') || url.startsWith('/public'))) continue
      const open = (config as { open?: boolean } | undefined)?.open === true
      if (open !== (readsOf(`${each} ${url}`) === 'anybody')) throw new Error(`${each} ${url} is open to who is not signed in, or should be`)
    }
  })
  app.addHook('preHandler', async (request, reply) => {
    const reads = declared.get(routeOf(request))
    if (reads !== 'place' && reads !== 'matter') return
    const may = mayRead(personOf(request), areaAsked(request), door.engine.clock())
    // What is no place at all is for the route to explain.
    if (isRefusal(may) && may.code !== 'area-missing') await refuse(door, reply, may)
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const route = routeOf(request)
    if (reply.statusCode < 300 && isNoted(route) && !request.noted) throw new Error(`${route} told of persons and did not note it`)
    return payload
  })
}

/** As it is declared; what is asked by HEAD is what GET would answer. */
function routeOf({ method, routeOptions }: FastifyRequest): string {
  return `${method === 'HEAD' ? 'GET' : method} ${routeOptions.url ?? ''}`
}

function areaAsked({ query, body }: FastifyRequest): string | undefined {
  const asked = (query as { area?: unknown } | undefined)?.area ?? (body as { area?: unknown } | null | undefined)?.area
  return typeof asked === 'string' && /^\d{2,12}$/.test(asked) ? asked : undefined
}
