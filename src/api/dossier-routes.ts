// The dossier of a dispute: what it holds and lacks, and the whole of it as one PDF or Word file.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { mostPictureBytes, readableOf, readPictures, type ReadFiles } from '#api/dossier-pictures.ts'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { pageFor } from '#api/matter-routes.ts'
import { mayHave } from '#api/stands-aside.ts'
import { noteReading } from '#api/note-reading.ts'
import { deskFor } from '#api/paper-routes.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { runningNumbers, type BoundPapers, type PageCounts } from '#documents/bound-papers.ts'
import { toBoundDocx } from '#documents/docx.ts'
import { pageCounts, toBoundPdf } from '#documents/pdf.ts'
import { citation } from '#law/instrument.ts'
import { tenantOf } from '#ledger/database.ts'
import { countyTenant, readConsulted } from '#matters/consulted.ts'
import type { Desk } from '#procedure/paper.ts'
import { refusal } from '#procedure/refusal.ts'
import { dossierDay, dossierOf, gapsIn, type DossierLine } from '#procedures/mediation/dispute-mediation/dossier/dossier-of.ts'
import { dossierConsults } from '#procedures/mediation/dispute-mediation/dossier/gaps-explained.ts'
import { filesIn, wholeDossier } from '#procedures/mediation/dispute-mediation/papers/whole-dossier.ts'
import type { Judged } from '#procedures/mediation/dossier-rows.ts'
import { keptFor, standardFor, type DossierStandard } from '#procedures/mediation/dossier-in-force.ts'
import { reviewItemsOn } from '#procedures/mediation/review-items.ts'
import type { MatterPage } from '#projections/matter-page.ts'

type DossierRequest = FastifyRequest<{ Params: { id: string }; Querystring: { format?: string; area?: string } }>

export function dossierRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/matters/:id/dossier', async (request: DossierRequest, reply) => {
    const found = await dossierFor(door, request, reply)
    if (!found) return reply
    // What people have called their files stands in it.
    void noteReading(door, request, { tenant: found.page.tenant, what: 'dossier', matter: found.page.matter.id, ref: '目录' })
    return dossierJson(door, found)
  })

  /** A new standard begins with the one in force, or with the usual order, rather than with an empty table. */
  app.get('/api/first-answers/dossier-standard', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    return area && firstStandard(door, area)
  })

  /** Sets the dossier to count its pages; asked when somebody looks at the dossier, not with every look at the matter. */
  app.get('/api/matters/:id/dossier/pages', async (request: DossierRequest, reply) => {
    const found = await dossierFor(door, request, reply)
    return found && pagesJson(found.lines, (await countedDossier(door, found)).numbers)
  })

  app.get('/api/matters/:id/dossier/file', async (request: DossierRequest, reply) => {
    const found = await dossierFor(door, request, reply)
    if (!found) return reply
    const format = request.query.format ?? 'pdf'
    if (format !== 'pdf' && format !== 'print' && format !== 'docx') return refuse(door, reply, refusal('query-invalid', '整卷的格式只有pdf、docx两种，print直接打开打印。', { field: 'format' }))
    const bytes = filesIn(found.lines).reduce((sum, file) => sum + file.bytes, 0)
    if (bytes > mostPictureBytes) return refuse(door, reply, refusal('dossier-too-large', '附件合计超过200兆，不能装成一份。请把大的照片缩小后重新归卷，或者逐份打印文书分册装订。'))
    const counted = await countedDossier(door, found)
    await noteReading(door, request, { tenant: found.page.tenant, what: 'dossier', matter: found.page.matter.id, ref: format })
    const content = format === 'docx' ? await toBoundDocx(counted.bound, door.engine.clock(), counted.read.pictures) : (await setWith(door, counted)).bytes
    return sendDossier(reply, { content, format, name: `人民调解卷宗${found.desk.number}` })
  })
}

async function firstStandard(door: Door, area: string): Promise<object> {
  const today = dayOfMoment(door.engine.clock())
  const standards = await readConsulted(door.engine, { procedure: 'dossier-standard', tenant: countyTenant(tenantOf(area)) })
  const { order, years, permanent } = standardFor(standards, today)
  const review = reviewItemsOn(standards, today).map(({ full, ...item }) => ({ ...item, ...(full === undefined ? {} : { full: String(full) }) }))
  return { order, review, ...(permanent ? { keep: 'permanent' } : years === undefined ? {} : { keep: 'years', years: String(years) }) }
}

type Dossier = { readonly page: MatterPage; readonly desk: Desk; readonly standard: DossierStandard; readonly lines: readonly DossierLine[] }

/** The dispute named in the path with its dossier judged by the standard of its day; otherwise a refusal has been sent. */
async function dossierFor(door: Door, request: DossierRequest, reply: FastifyReply): Promise<Dossier | undefined> {
  const page = await pageFor(door, request, reply)
  if (!page || !await mayHave(door, reply, { person: personOf(request), page })) return undefined
  if (page.procedure.id !== 'dispute-mediation' || page.matter.entries.length === 0) return void await refuse(door, reply, refusal('dossier-unknown', '这个事项没有调解卷宗。'))
  const kinds = door.engine.system.papers.filter((paper) => paper.procedure === page.procedure.id).flatMap((paper) => paper.consults ?? [])
  const desk = await deskFor(door, page, [...kinds, ...dossierConsults])
  const standard = standardFor(desk.consulted('dossier-standard'), dossierDay(page.matter, desk.today))
  return { page, desk, standard, lines: dossierOf(page.matter, standard) }
}

function dossierJson(door: Door, { page, desk, standard, lines }: Dossier): object {
  const today = dayOfMoment(door.engine.clock())
  const titles = new Map(door.engine.system.papers.map((paper) => [paper.id, paper.title]))
  const items = reviewItemsOn(desk.consulted('dossier-standard'), dossierDay(page.matter, today))
  return {
    number: desk.number,
    standard: { title: standard.title, matter: standard.matter ?? null, kept: keptFor(standard) },
    lines: lines.map((line) => ({
      row: line.row, title: line.title, state: line.state, by: line.by ?? null, basis: line.basis.map((basis) => citation(basis, today)), step: line.step ?? null,
      papers: line.filed.flatMap((filed) => (filed.kind === 'paper' ? [{ id: filed.paper, title: titles.get(filed.paper) ?? line.title, times: filed.times }] : [])),
      files: line.filed.flatMap((filed) => (filed.kind === 'file' ? [{ name: filed.file.name, sha256: filed.file.sha256, caption: filed.caption }] : [])),
    })),
    review: items.map((item) => ({ title: item.title, look: item.look, full: item.full ?? null, found: foundBy(item.judges, lines) })),
  }
}

/** What the ledger answers to an item of the review sheet; null where only a person can. */
function foundBy(judges: Judged | undefined, lines: readonly DossierLine[]): DossierLine['state'] | null {
  if (judges === 'whole') return gapsIn(lines).length === 0 ? 'there' : 'wanted'
  return lines.find((line) => line.row === judges)?.state ?? null
}

type Counted = { readonly bound: BoundPapers; readonly read: ReadFiles; readonly numbers: ReturnType<typeof runningNumbers>; readonly again: (read: ReadFiles) => Promise<Counted> }

// Set once without pictures, each of which takes its page all the same, for the counts; then the contents can say the numbers.
async function countedDossier(door: Door, dossier: Dossier, given?: ReadFiles): Promise<Counted> {
  const { page, desk, lines } = dossier
  const papers = door.engine.system.papers.filter((paper) => paper.procedure === page.procedure.id)
  const read = given ?? await readPictures(door, page.tenant, filesIn(lines))
  const bindingOf = (counts?: PageCounts) => ({ papers, pagesOf: read.pagesOf, ...(door.demo ? { watermark: '演示数据' } : {}), ...(counts === undefined ? {} : { counts }) })
  const plain = wholeDossier(page.matter, desk, bindingOf())
  const counts = await pageCounts(plain)
  return { bound: wholeDossier(page.matter, desk, bindingOf(counts)), read, numbers: runningNumbers(plain, counts), again: (other) => countedDossier(door, dossier, other) }
}

/** A damaged picture must not cost the whole dossier: it leaves a page that says so. */
async function setWith(door: Door, counted: Counted) {
  const at = door.engine.clock()
  try {
    return await toBoundPdf(counted.bound, at, counted.read.pictures)
  } catch (fault) {
    const readable = await readableOf(counted.read)
    if (readable.pictures.size === counted.read.pictures.size) throw fault
    return toBoundPdf((await counted.again(readable)).bound, at, readable.pictures)
  }
}

function pagesJson(lines: readonly DossierLine[], { of, last }: ReturnType<typeof runningNumbers>): object {
  const rows = lines.flatMap((line) => {
    const numbers = [...of].filter(([key]) => key.startsWith(`${line.row}-`)).map(([, place]) => place)
    const [first, end] = [numbers[0], numbers.at(-1)]
    return first && end ? [{ row: line.row, first: first.first, last: end.last }] : []
  })
  return { rows, pages: last }
}

const types = { pdf: 'application/pdf', print: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

type Sent = { readonly content: Uint8Array; readonly format: keyof typeof types; readonly name: string }

function sendDossier(reply: FastifyReply, { content, format, name }: Sent): FastifyReply {
  const file = `${name}.${format === 'docx' ? 'docx' : 'pdf'}`
  const disposition = `${format === 'print' ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file)}`
  // A browser shows a PDF through an embedded object, which the pages' own rule forbids.
  if (format === 'print') reply.header('content-security-policy', "frame-ancestors 'none'")
  return reply.type(types[format]).header('content-disposition', disposition).send(Buffer.from(content))
}
