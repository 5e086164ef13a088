// The report desk: a first draft, a live preview with figures and check-up, and the proof of what was signed.
import type { FastifyInstance } from 'fastify'
import { fileName } from '#api/file-routes.ts'
import { areaToRead, refuse, type Door } from '#api/door.ts'
import { pageFor, readBody } from '#api/matter-routes.ts'
import { sendPaper } from '#api/paper-routes.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { withStatement } from '#api/statement-blocks.ts'
import { checkReport } from '#checkup/check-report.ts'
import { readReportFile } from '#checkup/read-report-file.ts'
import { reportTextOf } from '#checkup/report-text.ts'
import { readIn } from '#ledger/database.ts'
import { refusal } from '#procedure/refusal.ts'
import type { WitnessedFigure } from '#procedure/guard.ts'
import { annualReportPaper } from '#reports/annual-report-paper.ts'
import { annualReportTemplate } from '#reports/annual-report-template.ts'
import { piecesOf, plainText, type Chapter } from '#reports/chapter.ts'
import { witnessNow } from '#projections/witness-now.ts'
import { proveWitness } from '#projections/verify-witness.ts'
import { townshipOf } from '#projections/places.ts'
import { latestReport } from '#api/latest-report.ts'

export function reportRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door

  app.get('/api/reports/template', async (request, reply) => {
    const query = readQuery({ area: 'area', year: 'year' }, request.query)
    if (isRefused(query) || query.year === undefined) return refuse(door, reply, ...(isRefused(query) ? query : [refusal('query-invalid', '请指明年度。', { field: 'year' })]))
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const township = await readIn(engine.database, area, (client) => townshipOf(client, Number(area.slice(0, 9))))
    return { chapters: annualReportTemplate({ year: query.year, ...subjectOf(township?.name ?? '本乡') }) }
  })

  app.post('/api/reports/preview', async (request, reply) => {
    const body = readBody(request.body, ['area', 'year', 'chapters'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const chapters = chaptersIn(body['chapters'])
    if (!chapters || !Number.isSafeInteger(body['year'])) return refuse(door, reply, refusal('body-invalid', '预览需要年度和各部分正文。'))
    // The figures of a report are the whole township's.
    const area = await areaToRead(door, request, reply, typeof body['area'] === 'string' ? body['area'].slice(0, 9) : undefined)
    if (!area) return reply
    const witness = await readIn(engine.database, area, (client) => witnessNow(engine.system, client, { tenant: Number(area.slice(0, 9)), year: Number(body['year']) }))
    return preview(chapters, witness.figures)
  })

  app.get<{ Params: { id: string } }>('/api/reports/:id/proof', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const proof = await readIn(engine.database, String(page.tenant), (client) => proveWitness(engine.system, client, { tenant: page.tenant, matter: page.matter }))
    return proof ?? refuse(door, reply, refusal('paper-not-yet', '这份报告还没有签发，没有可以复核的数字。'))
  })

  // The report of a year, as signed or, before that, as a draft with today's figures.
  app.get('/api/reports/annual', async (request, reply) => {
    const query = readQuery({ area: 'area', year: 'year', format: 'text' }, request.query)
    if (isRefused(query) || query.year === undefined) return refuse(door, reply, ...(isRefused(query) ? query : [refusal('query-invalid', '请指明年度。', { field: 'year' })]))
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const { year } = query
    const tenant = Number(area.slice(0, 9))
    const report = await readIn(engine.database, String(tenant), async (client) => {
      const township = await townshipOf(client, tenant)
      const kept = await latestReport(engine.system, client, { tenant, year })
      const witness = kept?.witness ?? await witnessNow(engine.system, client, { tenant, year })
      const chapters = kept?.chapters ?? annualReportTemplate({ year, ...subjectOf(township?.name ?? '') })
      return { township, kept, witness, chapters }
    })
    // What is signed is made public; until then it tells the whole township's figures to those alone who read the whole township.
    if (report.kept?.signedOn === undefined && await areaToRead(door, request, reply, String(tenant)) === undefined) return reply
    const document = annualReportPaper({
      organ: `${report.township?.fullName ?? ''}人民政府`, name: report.township?.name ?? '', year, chapters: report.chapters,
      figures: report.witness.figures, position: report.witness.position, indicator: (id) => engine.system.indicators.find((each) => each.id === id),
      ...(report.kept?.signedOn ? { signedOn: report.kept.signedOn } : {}), ...(report.kept?.issuedAs ? { issuedAs: report.kept.issuedAs } : {}),
    })
    const shown = report.kept?.signedOn === undefined ? { document } : await withStatement(door, { tenant, position: report.witness.position, document })
    return sendPaper(door, reply, { ...shown, document: door.demo ? { ...shown.document, watermark: '演示数据' } : shown.document, format: query.format ?? 'docx', name: `${year}年法治政府建设年度报告` })
  })

  app.post('/api/check', { bodyLimit: 20 * 1024 * 1024 }, async (request, reply) => {
    const name = fileName(request.headers['x-file-name']) ?? ''
    if (!Buffer.isBuffer(request.body)) return refuse(door, reply, refusal('type-unsupported', '请上传.txt或.docx格式的报告。'))
    const read = readReportFile(request.body, name)
    if ('code' in read) return refuse(door, reply, refusal(read.code, read.sentence))
    return { lines: read.lines, findings: checkReport(read) }
  })
}

function preview(chapters: readonly Chapter[], figures: readonly WitnessedFigure[]): object {
  const known = new Map(figures.map((each) => [each.id, each]))
  const rendered = chapters.map((chapter) => ({ heading: chapter.heading, pieces: piecesOf(chapter.body, known) }))
  const lines = rendered.flatMap((chapter) => [chapter.heading, plainText(chapter.pieces)]).filter((line) => line !== '').join('\n')
  return {
    chapters: rendered,
    typedNumbers: rendered.flatMap((chapter) => chapter.pieces.filter((piece) => piece.kind === 'typed').map((piece) => ({ heading: chapter.heading, text: piece.text }))),
    findings: checkReport(reportTextOf(lines)),
  }
}

function chaptersIn(value: unknown): readonly Chapter[] | undefined {
  if (!Array.isArray(value) || value.length > 100) return undefined
  const chapters = value.map((each: unknown): Chapter | undefined => {
    const { heading, body } = (each ?? {}) as Record<string, unknown>
    return typeof heading === 'string' && typeof body === 'string' && body.length <= 20_000 ? { heading, body } : undefined
  })
  return chapters.every((each) => each !== undefined) ? chapters : undefined
}

export function subjectOf(name: string): { name: string; kind: string } {
  return { name, kind: name.endsWith('街道') ? '街道' : name.slice(-1) }
}
