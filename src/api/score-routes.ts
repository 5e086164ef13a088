// Score sheets: read from a spreadsheet without writing anything, scored at any moment, their evidence in one bundle.
import type { FastifyInstance } from 'fastify'
import { personOf, refuse, unseenIn, type Door } from '#api/door.ts'
import { evidenceBundle } from '#api/evidence-bundle.ts'
import { noteReading } from '#api/note-reading.ts'
import { pageFor } from '#api/matter-routes.ts'
import { runningScore } from '#api/running-score.ts'
import { readScoreSheet } from '#files/score-sheet-rows.ts'
import { readSheet } from '#files/read-sheet.ts'
import { readIn } from '#ledger/database.ts'
import { refusal } from '#procedure/refusal.ts'

const procedure = 'score-sheet'
const largestUpload = 6 * 1024 * 1024

export function scoreRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door

  app.post('/api/score-sheets/read', { bodyLimit: largestUpload }, async (request, reply) => {
    const cells = Buffer.isBuffer(request.body) ? await readSheet(request.body) : refusal('sheet-kind', '请选择Excel表格（.xlsx）。')
    return 'code' in cells ? refuse(door, reply, cells) : readScoreSheet(cells)
  })

  app.get<{ Params: { id: string } }>('/api/score-sheets/:id/score', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    if (page.procedure.id !== procedure) return refuse(door, reply, refusal('matter-unknown', '没有这份评分表。'))
    return readIn(engine.database, String(page.tenant), (client) => runningScore(client, engine.system, { tenant: page.tenant, sheet: page.matter, unseen: unseenIn(door, request, String(page.tenant)) }))
  })

  app.get<{ Params: { id: string } }>('/api/score-sheets/:id/evidence.zip', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    if (page.procedure.id !== procedure) return refuse(door, reply, refusal('matter-unknown', '没有这份评分表。'))
    const title = page.procedure.name(page.matter)
    const score = await readIn(engine.database, String(page.tenant), (client) => runningScore(client, engine.system, { tenant: page.tenant, sheet: page.matter, unseen: unseenIn(door, request, String(page.tenant)) }))
    await noteReading(door, request, { tenant: page.tenant, what: 'export', matter: page.matter.id, ref: '佐证材料' })
    const bytes = await evidenceBundle(door, { tenant: page.tenant, title, person: personOf(request) }, score)
    return reply.type('application/zip').header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${title}佐证材料.zip`)}`).send(Buffer.from(bytes))
  })
}
