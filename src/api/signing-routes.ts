// Signing on a screen: the words of the paper to read, and the signatures drawn under exactly these words. An option beside
// paper, which stays; what was signed is kept as a file of its own.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { fileSignedStep, keyOf, signatureLines, signatureSheet, textDigest } from '#api/drawn-signatures.ts'
import { personOf, refuse, type Door } from '#api/door.ts'
import { keepFile } from '#api/keep-file.ts'
import { mayHavePaper, paperWithheld } from '#api/may-see.ts'
import { pageFor, readBody } from '#api/matter-routes.ts'
import { noteReading } from '#api/note-reading.ts'
import { documentOf } from '#api/paper-routes.ts'
import { mayHave } from '#api/stands-aside.ts'
import { sendProblem } from '#api/problem.ts'
import { isRefused } from '#api/read-query.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import type { PaperDocument } from '#documents/block.ts'
import { paperText } from '#documents/paper-text.ts'
import { toPdf } from '#documents/pdf.ts'
import type { Picture } from '#documents/picture.ts'
import { readPicture } from '#documents/read-picture.ts'
import { perform } from '#matters/perform.ts'
import { isPrintable, type Paper } from '#procedure/paper.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'
import type { MatterPage } from '#projections/matter-page.ts'

type SigningRequest = FastifyRequest<{ Params: { id: string; paper: string } }>
type Drawing = { readonly line: number; readonly label: string; readonly picture: Picture }

/** A drawn name is a few kilobytes; a hundred times that is something else. */
const mostPictureBytes = 300_000

export function signingRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/matters/:id/papers/:paper/signing', async (request: SigningRequest, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page || !await mayHave(door, reply, { person: personOf(request), page })) return reply
    const found = await toSign(door, page, request.params.paper)
    if ('code' in found) return refuse(door, reply, found)
    if (!mayHavePaper(personOf(request), page, { paper: found.paper, day: dayOfMoment(door.engine.clock()) })) return refuse(door, reply, paperWithheld)
    await noteReading(door, request, { tenant: page.tenant, what: 'paper', matter: page.matter.id, ref: `${found.paper.title}，屏幕签名` })
    return {
      title: found.paper.title, matter: page.procedure.name(page.matter), seq: page.matter.seq, lines: paperText(found.document), digest: textDigest(found.document),
      places: signatureLines(found.document).map((line, index) => ({ line: index + 1, label: line.label, name: line.name ?? '' })),
    }
  })

  app.post('/api/matters/:id/papers/:paper/signing', async (request: SigningRequest, reply) => {
    const body = readBody(request.body, ['commandId', 'expectedVersion', 'digest', 'drawn'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const page = await pageFor(door, request, reply)
    if (!page || !await mayHave(door, reply, { person: personOf(request), page })) return reply
    const found = await toSign(door, page, request.params.paper)
    if ('code' in found) return refuse(door, reply, found)
    const drawn = readDrawings(body['drawn'], found.document)
    if ('code' in drawn) return refuse(door, reply, drawn)
    if (body['digest'] !== textDigest(found.document)) return refuse(door, reply, refusal('signed-text-changed', '您看的时候文书内容有了变化，刚才的签名没有存。请刷新，看过新的内容再签。'))
    const person = personOf(request)
    const scans = await filesOf(door, { page, ...found, drawn, by: person.account })
    const outcome = await perform(door.engine, {
      command: String(body['commandId']), actor: { account: person.account, appointments: person.appointments }, matter: page.matter.id, tenant: page.tenant,
      expected: Number(body['expectedVersion']), action: fileSignedStep, occurredOn: dayOfMoment(door.engine.clock()),
      answers: { paper: found.paper.id, scans, how: 'drawn', drawn: drawn.map(({ line }) => ({ line })), signedText: textDigest(found.document) },
    })
    return outcome.outcome === 'done' ? reply.code(outcome.repeated ? 200 : 201).send(outcome) : sendProblem(reply, outcome.refusals, dayOfMoment(door.engine.clock()))
  })
}

/** The paper named in the path, if it is there to be signed on a screen. */
async function toSign(door: Door, page: MatterPage, id: string): Promise<{ readonly paper: Paper; readonly document: PaperDocument } | Refusal> {
  const paper = door.engine.system.papers.find((each) => each.id === id && each.procedure === page.procedure.id)
  if (!paper) return refusal('paper-unknown', '这类事项没有这种文书。')
  if (!isPrintable(paper, page.matter)) return refusal('paper-not-yet', `“${paper.title}”现在还不能生成。`, { basis: paper.basis })
  if (!page.procedure.actions[fileSignedStep]) return refusal('signing-not-here', '这类事项的文书不在屏幕上签名，请打印后在纸上签。')
  const document = await documentOf(door, page, paper)
  return signatureLines(document).length === 0 ? refusal('signing-not-here', '这种文书没有签名的地方。') : { paper, document }
}

function readDrawings(said: unknown, document: PaperDocument): readonly Drawing[] | Refusal {
  const places = signatureLines(document)
  const wrong = refusal('signature-unreadable', '签名没有传好，请重新签一次。', { field: 'drawn' })
  if (!Array.isArray(said) || said.length === 0) return refusal('signature-missing', '还没有人签名。', { field: 'drawn' })
  const drawn = said.map((each: unknown) => readDrawing(each, places.map((place) => place.label)))
  const whole = drawn.flatMap((each) => each ?? [])
  return whole.length === drawn.length && new Set(whole.map((each) => each.line)).size === whole.length ? whole.sort((one, other) => one.line - other.line) : wrong
}

function readDrawing(said: unknown, labels: readonly string[]): Drawing | undefined {
  if (typeof said !== 'object' || said === null || !('line' in said) || !('picture' in said) || typeof said.picture !== 'string') return undefined
  const label = labels[Number(said.line) - 1]
  const bytes = Buffer.from(said.picture, 'base64')
  const picture = bytes.length <= mostPictureBytes ? readPicture(bytes) : undefined
  return label !== undefined && picture?.type === 'png' ? { line: Number(said.line), label, picture } : undefined
}

type Signed = { readonly page: MatterPage; readonly paper: Paper; readonly document: PaperDocument; readonly drawn: readonly Drawing[]; readonly by: string }

/** Each signature, then the paper whole as it was signed: names of files carry no names of people. */
async function filesOf(door: Door, { page, paper, document, drawn, by }: Signed) {
  const place = { tenant: page.tenant, by }
  const pictures = new Map(drawn.map((each) => [keyOf(each.line), each.picture]))
  const sheet = signatureSheet({ name: paper.title, digest: textDigest(document), day: dayOfMoment(door.engine.clock()), drawn: drawn.map(({ line, label }) => ({ line, label, key: keyOf(line) })) })
  const whole = await toPdf({ ...document, blocks: [...document.blocks, ...sheet] }, door.engine.clock(), pictures)
  const kept = []
  for (const { line, picture } of drawn) kept.push(await keepFile(door, place, { name: `第${line}处签名.png`, type: 'image/png', content: picture.bytes }))
  return [...kept, await keepFile(door, place, { name: `${paper.title}（屏幕签名）.pdf`, type: 'application/pdf', content: whole })]
}
