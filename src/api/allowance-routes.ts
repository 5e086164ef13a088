// What an allowance sheet of a period would say now: the lines and what is left out, worked out by the very rule of the sheet.
import type { FastifyInstance } from 'fastify'
import { areaToRead, refuse, type Door } from '#api/door.ts'
import { noteReading } from '#api/note-reading.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { readIn, tenantOf } from '#ledger/database.ts'
import { readConsulted } from '#matters/consulted.ts'
import { openSealed } from '#matters/open-sealed.ts'
import { sealedIdsIn } from '#matters/references.ts'
import type { PersonInput } from '#procedure/field.ts'
import type { Matter } from '#procedure/matter.ts'
import { refusal } from '#procedure/refusal.ts'
import { latestProcedure } from '#procedure/system.ts'
import { standardSaid } from '#procedures/mediation/allowance.ts'
import { consults, linesOf, sheetName, totalOf, type Lines } from '#procedures/mediation/allowance-sheet/lines.ts'
import { numberText } from '#projections/number-text.ts'

export function allowanceRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/mediation/allowance', async (request, reply) => {
    const query = readQuery({ area: 'area', from: 'day', to: 'day', standard: 'uuid' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const { from, to } = query
    if (area.length !== 9) return refuse(door, reply, refusal('query-invalid', '以案定补按乡镇（街道）看，请先选择一个乡镇。', { field: 'area' }))
    if (from === undefined || to === undefined || from > to) return refuse(door, reply, refusal('query-invalid', '请选择期间：开始日期不能晚于结束日期。', { field: 'from' }))
    const tenant = tenantOf(area)
    const kinds = [...consults, 'allowance-standard', 'mediator'] as const
    const found = new Map(await Promise.all(kinds.map(async (kind) => [kind, await readConsulted(door.engine, { procedure: kind, tenant })] as const)))
    const consulted = (kind: string): readonly Matter[] => found.get(kind as (typeof kinds)[number]) ?? []
    const standards = consulted('allowance-standard').filter((each) => each.state === '使用中' || each.state === '已停用')
    const standard = standards.find((each) => each.id === query.standard) ?? standards.findLast((each) => each.state === '使用中') ?? standards.at(-1)
    void noteReading(door, request, { tenant, what: 'list', ref: `以案定补，${from}至${to}` })
    const lines = linesOf({ standard: standard?.id ?? '', from, to }, { standard, consulted })
    return {
      standards: standards.map((each) => ({ id: each.id, title: standardSaid(each)?.name ?? '', state: each.state, from: standardSaid(each)?.from ?? null })),
      standard: standard?.id ?? null,
      sheets: consulted('allowance-sheet').filter((each) => each.entries.length > 0).map((each) => ({ id: each.id, tenant, title: sheetName(each), state: each.state })),
      total: totalOf(lines.lines),
      ...await named(door, tenant, lines, consulted),
    }
  })
}

/** The lines with what people read: number and name of the dispute, names of the mediators. */
async function named(door: Door, tenant: number, { lines, left }: Lines, consulted: (kind: string) => readonly Matter[]): Promise<object> {
  const procedure = latestProcedure(door.engine.system, 'dispute-mediation')
  const disputes = new Map(consulted('dispute-mediation').map((each) => [each.id, each]))
  const mediators = consulted('mediator')
  const opened = await readIn(door.engine.database, String(tenant), (client) => openSealed(door.engine, client, tenant, mediators.flatMap(sealedIdsIn)))
  const nameOf = (id: string) => {
    const sealed = mediators.find((each) => each.id === id)?.entries[0]?.answers['person'] as { sealed?: string } | undefined
    return (opened[sealed?.sealed ?? ''] as PersonInput | undefined)?.name ?? ''
  }
  const told = (id: string) => {
    const matter = disputes.get(id)
    return { id, tenant, number: matter && procedure ? numberText(procedure, matter) : '', title: matter && procedure ? procedure.name(matter) : '' }
  }
  return {
    lines: lines.map((line) => ({ ...told(line.dispute), grade: line.grade, yuan: line.yuan, why: line.why, mediators: line.mediators.map((each) => ({ ...each, name: nameOf(each.mediator) })) })),
    left: left.map((each) => ({ ...told(each.dispute), why: each.why })),
  }
}
