// Slips of the parties, on the side of the staff: is there a round to print, and the one print of it. Whoever gave the slips out
// in the ledger prints them, so that the record says who held the codes; a second print is a new round with codes of its own.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { personOf, refuse, type Door } from '#api/door.ts'
import { pageFor } from '#api/matter-routes.ts'
import { mayHave } from '#api/stands-aside.ts'
import { noteReading } from '#api/note-reading.ts'
import { addressFor } from '#api/paper-mark.ts'
import { deskFor } from '#api/paper-routes.ts'
import { qrPicture } from '#api/qr-picture.ts'
import { endOfRound, giveStep, keepSlips, lastRound, newSlips, printedRound } from '#api/slip.ts'
import { grouped } from '#api/spoken-code.ts'
import { toPrintHtml } from '#documents/html.ts'
import type { Entry } from '#procedure/entry.ts'
import { refusal } from '#procedure/refusal.ts'
import { partySlips } from '#procedures/mediation/dispute-mediation/papers/party-slip.ts'
import type { Dispute } from '#procedures/mediation/dispute-mediation/papers/paper-words.ts'
import { slipParties } from '#procedures/mediation/dispute-mediation/slip-facts.ts'
import type { MatterPage } from '#projections/matter-page.ts'

type OfOne = FastifyRequest<{ Params: { id: string } }>

export function slipRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/matters/:id/slips', async (request: OfOne, reply) => {
    const found = await roundFor(door, request, reply)
    if (!found) return reply
    const { page, round } = found
    const printed = round && await printedRound(door, { tenant: page.tenant, matter: page.matter.id, given: round.seq })
    return { given: round?.occurredOn ?? null, mine: round?.actor === personOf(request).account, printed: printed !== undefined, endsOn: printed ?? null, parties: slipParties(page.matter as unknown as Dispute).length }
  })

  app.post('/api/matters/:id/slips', async (request: OfOne, reply) => {
    const found = await roundFor(door, request, reply)
    if (!found) return reply
    const { page, round } = found
    if (!round) return refuse(door, reply, refusal('slips-not-given', '还没有登记“发当事人核对单”，请先登记。'))
    if (round.actor !== personOf(request).account) return refuse(door, reply, refusal('slips-of-another', '核对单由登记发单的人打印：谁打印，谁把单子交到当事人手里。'))
    return printRound(door, request, reply, { page, round })
  })
}

/** The dispute named in the path and its last round; otherwise a refusal has been sent. */
async function roundFor(door: Door, request: OfOne, reply: FastifyReply): Promise<{ readonly page: MatterPage; readonly round: Entry | undefined } | undefined> {
  const page = await pageFor(door, request, reply)
  if (!page || !await mayHave(door, reply, { person: personOf(request), page })) return undefined
  if (page.procedure.actions[giveStep]) return { page, round: lastRound(page.matter) }
  return void await refuse(door, reply, refusal('slips-not-here', '这类事项没有当事人核对单。'))
}

/** The sheets are made before their codes are kept: a paper that cannot be set costs no round. */
async function printRound(door: Door, request: OfOne, reply: FastifyReply, { page, round }: { readonly page: MatterPage; readonly round: Entry }): Promise<FastifyReply> {
  const dispute = page.matter as unknown as Dispute
  const slips = newSlips(slipParties(dispute))
  const address = addressFor(door, request)
  const endsOn = await endOfRound(door, page.tenant)
  const printed = slips.map((slip, index) => ({ party: slip.party, code: grouped(slip.code, 4), picture: `slip-${index + 1}` }))
  const document = partySlips(dispute, await deskFor(door, page, []), { slips: printed, address, endsOn })
  const pictures = new Map(slips.map((slip, index) => [`slip-${index + 1}`, qrPicture(`${address}/slip/${slip.code}`)]))
  const html = toPrintHtml(door.demo ? { ...document, watermark: '演示数据' } : document, pictures)
  const kept = await keepSlips(door, { tenant: page.tenant, matter: page.matter.id, given: round.seq, by: personOf(request).account, endsOn }, slips)
  if (!kept) return refuse(door, reply, refusal('slips-printed', '这一次的核对单已经打印过。核对码不留底，要重新打印请再登记一次“发当事人核对单”，原来的随即作废。'))
  await noteReading(door, request, { tenant: page.tenant, what: 'paper', matter: page.matter.id, ref: '当事人核对单' })
  return reply.type('text/html; charset=utf-8').send(html)
}
