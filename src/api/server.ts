// The HTTP door: every route, and what is true of all of them.
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'
import { AccessLog, installAccessLog } from '#api/access-log.ts'
import { installSessions, refuse, type Door } from '#api/door.ts'
import { accountRecoveryRoutes } from '#api/account-recovery-routes.ts'
import { accountRoutes } from '#api/account-routes.ts'
import { draftRoutes } from '#api/draft-routes.ts'
import { fileRoutes } from '#api/file-routes.ts'
import { disputeImportRoutes } from '#api/dispute-import-routes.ts'
import { dossierRoutes } from '#api/dossier-routes.ts'
import { examRoutes } from '#api/exam-routes.ts'
import { countyRoutes } from '#api/county-routes.ts'
import { paperCodeRoutes } from '#api/paper-code-routes.ts'
import { signingRoutes } from '#api/signing-routes.ts'
import { slipRoutes } from '#api/slip-routes.ts'
import { dutyRoutes } from '#api/duty-routes.ts'
import { exportRoutes } from '#api/export-routes.ts'
import { figureRoutes } from '#api/figure-routes.ts'
import { firstAnswersRoutes } from '#api/first-answers-routes.ts'
import { handoverRoutes } from '#api/handover-routes.ts'
import { identityServiceRoutes } from '#api/identity-service-routes.ts'
import { lawRoutes } from '#api/law-routes.ts'
import { libraryRoutes } from '#api/library-routes.ts'
import { matterRoutes } from '#api/matter-routes.ts'
import { officeRoutes, type SendOffice } from '#api/office-routes.ts'
import { openapi } from '#api/openapi.ts'
import { installOwnPagesOnly } from '#api/own-pages-only.ts'
import { installPace, type Pace } from '#api/pace.ts'
import { installHeaders } from '#api/web-headers.ts'
import { keepReadings } from '#api/note-reading.ts'
import { listedRowsRoutes } from '#api/listed-rows-routes.ts'
import { operatorRoutes } from '#api/operator-routes.ts'
import { proofRoutes } from '#api/proof-routes.ts'
import { ownIndicatorRoutes } from '#api/own-indicator-routes.ts'
import { paperRoutes } from '#api/paper-routes.ts'
import { placeRoutes } from '#api/place-routes.ts'
import { quickEntryRoutes } from '#api/quick-entry-routes.ts'
import { reportRoutes } from '#api/report-routes.ts'
import { samplingRoutes } from '#api/sampling-routes.ts'
import { personalDataRoutes } from '#api/personal-data-routes.ts'
import { personSearchRoutes } from '#api/person-search-routes.ts'
import { receiptRoutes } from '#api/receipt-routes.ts'
import { readingRoutes } from '#api/reading-routes.ts'
import { requestOpeningRoutes } from '#api/request-opening-routes.ts'
import { revealRoutes } from '#api/reveal-routes.ts'
import { guardReads } from '#api/route-reads.ts'
import { rosterRoutes } from '#api/roster-routes.ts'
import { scoreRoutes } from '#api/score-routes.ts'
import { ownAccountRoutes } from '#api/own-account-routes.ts'
import { sessionRoutes } from '#api/session-routes.ts'
import { statisticsRoutes } from '#api/statistics-routes.ts'
import { statementRoutes } from '#api/statement-routes.ts'
import { signalRoutes } from '#api/signal-routes.ts'
import { allowanceRoutes } from '#api/allowance-routes.ts'
import { templateRoutes } from '#api/template-routes.ts'
import { todayRoutes } from '#api/today-routes.ts'
import { portalRoutes } from '#portal/portal-routes.ts'
import { refusal } from '#procedure/refusal.ts'

const routes: readonly ((app: FastifyInstance, door: Door) => void)[] = [
  sessionRoutes, identityServiceRoutes, ownAccountRoutes, todayRoutes, matterRoutes, revealRoutes, readingRoutes,
  personSearchRoutes, personalDataRoutes, handoverRoutes, paperCodeRoutes, signingRoutes, slipRoutes, receiptRoutes,
  quickEntryRoutes, disputeImportRoutes, rosterRoutes, examRoutes, paperRoutes, dossierRoutes, figureRoutes,
  statisticsRoutes, templateRoutes, allowanceRoutes, ownIndicatorRoutes, dutyRoutes, scoreRoutes, firstAnswersRoutes,
  placeRoutes, reportRoutes, countyRoutes, signalRoutes, samplingRoutes, exportRoutes, draftRoutes, fileRoutes,
  accountRoutes, accountRecoveryRoutes, lawRoutes, libraryRoutes, operatorRoutes, proofRoutes, requestOpeningRoutes, listedRowsRoutes, statementRoutes, portalRoutes,
]

/** What one request may cost before anybody knows whose it is: a slow line gets two minutes for twenty megabytes, a line that says nothing twenty seconds. */
const limits = { bodyLimit: 2 * 1024 * 1024, requestTimeout: 120_000, keepAliveTimeout: 65_000, http: { headersTimeout: 20_000, maxHeaderSize: 16_384 }, onProtoPoisoning: 'error', onConstructorPoisoning: 'error' } as const

export type ServerOptions = {
  /** Folder of the built office; absent where only the API is wanted. */
  readonly office?: string
  /** Folder of the access log; none is kept where none is named. */
  readonly accessLog?: string
  /** The addresses of the proxy in front, whose word is taken for who asks, by which name and over https. Nobody else's is. */
  readonly behindProxy?: readonly string[]
  /** How often one may ask is counted by it; by the clock of the machine unless told. */
  readonly pace?: Pace
  /** Told of what broke, without anything a person typed. */
  readonly onFault?: (code: string, cause: unknown) => void
}

/** @returns the server, not yet listening */
export async function buildServer(door: Door, options: ServerOptions = {}): Promise<FastifyInstance> {
  // Parts of an address as long as an address may be: one that the router cut off would be answered past every hook.
  const app = fastify({ ...limits, logger: false, trustProxy: options.behindProxy === undefined ? false : [...options.behindProxy], forceCloseConnections: true, routerOptions: { maxParamLength: limits.http.maxHeaderSize } })
  let sendOffice: SendOffice | undefined
  const onFault = (cause: unknown) => options.onFault?.('access-log', cause)
  app.setErrorHandler(async (error: Error & { statusCode?: number; code?: string }, _request, reply) => faultAnswer(door, options, error, reply))
  app.setNotFoundHandler(async (request, reply) => {
    // The office finds its own pages: any other address is its front page.
    if (request.method === 'GET' && !request.url.startsWith('/api/') && sendOffice) return sendOffice(reply)
    return refuse(door, reply, refusal('route-unknown', '没有这个地址，请从首页重新进入。'))
  })
  app.addContentTypeParser(/^(image|application)\/.*|^text\/plain/, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  await app.register(cookie)
  await app.register(rateLimit, { global: false, errorResponseBuilder: () => Object.assign(new Error('too many'), { statusCode: 429 }) })
  if (options.accessLog !== undefined) installAccessLog(app, new AccessLog({ folder: options.accessLog, clock: door.engine.clock, onFault }))
  installHeaders(app)
  installOwnPagesOnly(app, door)
  installSessions(app, door)
  installPace(app, door, options.pace)
  guardReads(app, door)
  keepReadings(app, door)
  for (const each of routes) each(app, door)
  app.get('/api/openapi.json', { config: { open: true } }, async () => openapi(door.engine.system))
  app.get('/api/health', { config: { open: true } }, async () => ({ ok: true, demo: door.demo }))
  if (options.office) sendOffice = await officeRoutes(app, options.office)
  return app
}

/** What broke says so without showing its insides; what the sender got wrong is told as a refusal. */
async function faultAnswer(door: Door, options: ServerOptions, error: Error & { statusCode?: number; code?: string }, reply: Parameters<typeof refuse>[1]) {
  if (error.statusCode === 413) return refuse(door, reply, refusal('body-too-large', '提交的内容太大，请减少附件或分次提交。'))
  if (error.statusCode === 415) return refuse(door, reply, refusal('type-unsupported', '提交的格式不对，应当是JSON。'))
  if (error.statusCode === 429) return refuse(door, reply, refusal('too-many-requests', '操作太频繁，请一分钟后再试。'))
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return refuse(door, reply, refusal('body-invalid', '提交的内容无法读取，请检查格式。'))
  options.onFault?.(error.code ?? 'unexpected', error)
  return refuse(door, reply, refusal('unavailable', '系统暂时不能处理，已填内容仍在本页，请稍候再试；如果一直这样，请联系管理员。'))
}
