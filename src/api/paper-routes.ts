// The papers of a matter, made when they are asked for.
import type { FastifyInstance, FastifyReply } from 'fastify'
import { personOf, refuse, type Door } from '#api/door.ts'
import { withDrawn } from '#api/drawn-signatures.ts'
import { pageFor } from '#api/matter-routes.ts'
import { mayHavePaper, paperWithheld } from '#api/may-see.ts'
import { noteReading } from '#api/note-reading.ts'
import { marked } from '#api/paper-mark.ts'
import { publishedDesk } from '#api/published-desk.ts'
import { mayHave } from '#api/stands-aside.ts'
import { withStatement } from '#api/statement-blocks.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn } from '#ledger/database.ts'
import { toDocx } from '#documents/docx.ts'
import { toPrintHtml } from '#documents/html.ts'
import { noPictures, type Pictures } from '#documents/picture.ts'
import { toPdf } from '#documents/pdf.ts'
import type { PaperDocument } from '#documents/block.ts'
import { openSealed } from '#matters/open-sealed.ts'
import type { PersonInput } from '#procedure/field.ts'
import { readConsulted } from '#matters/consulted.ts'
import { isPrintable, type Desk, type Paper } from '#procedure/paper.ts'
import { refusal } from '#procedure/refusal.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { latestProcedure } from '#procedure/system.ts'
import type { MatterPage } from '#projections/matter-page.ts'
import { numberText } from '#projections/number-text.ts'
import { placeNames } from '#projections/places.ts'

type PaperRequest = { Params: { id: string; paper: string }; Querystring: { format?: string; area?: string } }

export function paperRoutes(app: FastifyInstance, door: Door): void {
  app.get<PaperRequest>('/api/matters/:id/papers/:paper', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const paper = door.engine.system.papers.find((each) => each.id === request.params.paper && each.procedure === page.procedure.id)
    if (!paper) return refuse(door, reply, refusal('paper-unknown', '这类事项没有这种文书。'))
    if (!isPrintable(paper, page.matter)) {
      const title = paper.after.map((key) => page.procedure.actions[key]?.title ?? key).join('或')
      return refuse(door, reply, refusal('paper-not-yet', `“${paper.title}”要在办理“${title}”之后才能生成。`, { basis: paper.basis }))
    }
    if (!mayHavePaper(personOf(request), page, { paper, day: dayOfMoment(door.engine.clock()) })) return refuse(door, reply, paperWithheld)
    // What is for the notice board names nobody.
    if (!paper.published && !await mayHave(door, reply, { person: personOf(request), page })) return reply
    const signed = await withDrawn(door, { page, paper, document: await documentOf(door, page, paper) })
    const { document, pictures } = await marked(door, request, { document: signed.document, place: { tenant: page.tenant, matter: page.matter.id, paper: paper.id } })
    await noteReading(door, request, { tenant: page.tenant, what: 'paper', matter: page.matter.id, ref: paper.title })
    // Whatever was signed with figures carries what the ledger was when they were taken.
    const position = witnessedPosition(page.matter)
    const stated = position === undefined ? { document, pictures: noPictures } : await withStatement(door, { tenant: page.tenant, position, document })
    return sendPaper(door, reply, { document: stated.document, pictures: new Map([...signed.pictures, ...pictures, ...stated.pictures]), format: request.query.format ?? 'pdf', name: paper.title })
  })
}

/** Where in the ledger the figures of a signed report were read. */
function witnessedPosition(matter: Matter): number | undefined {
  const witness = matter.entries.findLast((entry) => entry.noted?.['witness'] !== undefined)?.noted?.['witness'] as { readonly position?: number } | undefined
  return witness?.position
}

/** The paper with everything it looks up opened for this reader. */
export async function documentOf(door: Door, page: MatterPage, paper: Paper): Promise<PaperDocument> {
  const desk = await deskFor(door, page, paper.consults ?? [])
  const document = paper.body(page.matter, paper.published ? publishedDesk(desk) : desk)
  return door.demo ? { ...document, watermark: '演示数据' } : document
}

/** What a paper may look up, opened for this reader. @param kinds of matter that are consulted */
export async function deskFor(door: Door, page: MatterPage, kinds: readonly string[]): Promise<Desk> {
  // A county's own paper names its townships: their names are read from the whole county.
  const places = await readIn(door.engine.database, page.matter.area.length < 9 ? page.matter.area : String(page.tenant), (client) => placeNames(client, page.tenant))
  const consulted = new Map(await Promise.all([...new Set(kinds)].map(async (kind) => [kind, await readConsulted(door.engine, { procedure: kind, tenant: page.tenant })] as const)))
  return withConsulted(door, page, { desk: deskOf(door, page, places), consulted })
}

/** Matters that are only consulted can be named too, and whoever stands on a register among them. */
async function withConsulted(door: Door, page: MatterPage, { desk, consulted }: { desk: Omit<Desk, 'consulted'>; consulted: ReadonlyMap<string, readonly Matter[]> }): Promise<Desk> {
  const all = new Map([...consulted.values()].flat().map((each) => [each.id, each]))
  const declared = (matter: Matter) => latestProcedure(door.engine.system, matter.procedure)
  const people = [...all.values()].flatMap((each) => declared(each)?.register?.person?.(each) ?? [])
  const opened = await readIn(door.engine.database, String(page.tenant), (client) => openSealed(door.engine, client, page.tenant, people))
  const named = (id: string, say: (procedure: Procedure, matter: Matter) => string, otherwise: string) => {
    const matter = page.around.get(id) ?? all.get(id)
    const procedure = matter && declared(matter)
    return matter && procedure ? say(procedure, matter) : otherwise
  }
  return {
    ...desk,
    consulted: (kind) => consulted.get(kind) ?? [],
    person: (sealed) => (opened[sealed.sealed] as PersonInput | undefined) ?? desk.person(sealed),
    matter: (id) => page.around.get(id) ?? all.get(id),
    title: (id) => desk.title(id) || named(id, (procedure, matter) => procedure.name(matter), ''),
    numberOf: (id) => named(id, numberText, ''),
  }
}

function deskOf(door: Door, page: MatterPage, places: Awaited<ReturnType<typeof placeNames>>): Omit<Desk, 'consulted'> {
  return {
    township: places.township,
    today: dayOfMoment(door.engine.clock()),
    number: numberText(page.procedure, page.matter),
    person: ({ sealed }) => (page.opened[sealed] as PersonInput | undefined) ?? { name: '（已删除）' },
    text: ({ sealed }) => String(page.opened[sealed] ?? '（已删除）'),
    staff: (account) => page.staff[account] ?? '',
    area: (code) => places.names.get(code) ?? places.township.name,
    matter: (id) => page.around.get(id),
    title: (id) => page.titles[id] ?? '',
    numberOf: () => '',
    indicator: (id) => door.engine.system.indicators.find((each) => each.id === id),
  }
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
} as const

export type PaperFormat = keyof typeof types

export async function renderPaper(document: PaperDocument, format: PaperFormat, door: Pick<Door, 'engine'>, pictures: Pictures = noPictures): Promise<Uint8Array | string> {
  if (format === 'html') return toPrintHtml(document, pictures)
  return format === 'docx' ? toDocx(document, door.engine.clock(), pictures) : toPdf(document, door.engine.clock(), pictures)
}

export async function sendPaper(door: Door, reply: FastifyReply, paper: { document: PaperDocument; format: string; name: string; pictures?: Pictures }): Promise<FastifyReply> {
  if (!Object.hasOwn(types, paper.format)) return refuse(door, reply, refusal('query-invalid', '文书格式只有docx、pdf、html三种。', { field: 'format' }))
  const format = paper.format as PaperFormat
  const bytes = await renderPaper(paper.document, format, door, paper.pictures)
  const name = encodeURIComponent(`${paper.name}.${format}`)
  const disposition = format === 'html' ? 'inline' : `attachment; filename*=UTF-8''${name}`
  return reply.type(types[format]).header('content-disposition', disposition).send(typeof bytes === 'string' ? bytes : Buffer.from(bytes))
}

