// Receipts at the counter: a paper with a code for the person whose matter it is, printed into a window and never kept.
import type { FastifyInstance } from 'fastify'
import { personOf, refuse, type Door } from '#api/door.ts'
import { mayReveal } from '#api/masked-for.ts'
import { pageFor, readBody } from '#api/matter-routes.ts'
import { noteReading } from '#api/note-reading.ts'
import { addressFor } from '#api/paper-mark.ts'
import { qrPicture } from '#api/qr-picture.ts'
import { isRefused } from '#api/read-query.ts'
import { holdersOf, issuedReceipts, issueReceipt, phoneDigits } from '#api/receipt.ts'
import { grouped } from '#api/spoken-code.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { chineseDate } from '#calendar/plain-date.ts'
import { form, paragraph, picture, row, signatures, space, title, type PaperDocument } from '#documents/block.ts'
import { toPrintHtml } from '#documents/html.ts'
import { readIn } from '#ledger/database.ts'
import type { PersonInput } from '#procedure/field.ts'
import { refusal } from '#procedure/refusal.ts'
import type { MatterPage } from '#projections/matter-page.ts'
import { numberText } from '#projections/number-text.ts'
import { townshipOf } from '#projections/places.ts'

type OfOne = { Params: { id: string } }

export function receiptRoutes(app: FastifyInstance, door: Door): void {
  app.get<OfOne>('/api/matters/:id/receipts', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const issued = await issuedReceipts(door, { tenant: page.tenant, matter: page.matter.id })
    return holdersOf(page.procedure, page.matter).map(({ sealed }, place) => ({ place, phone: phoneOf(page, sealed) !== undefined, issuedOn: issued.get(sealed) ?? null }))
  })

  app.post<OfOne>('/api/matters/:id/receipts', async (request, reply) => {
    const body = readBody(request.body, ['holder'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const person = personOf(request)
    const holder = holdersOf(page.procedure, page.matter)[Number(body['holder'])]?.sealed
    if (holder === undefined) return refuse(door, reply, refusal('receipt-nobody', '这件事没有登记是谁的，不能打印回执。'))
    if (!mayReveal(person, page, dayOfMoment(door.engine.clock()))) return refuse(door, reply, refusal('no-authority', '回执由经办这类事项的岗位打印。'))
    if (phoneOf(page, holder) === undefined) return refuse(door, reply, refusal('receipt-no-phone', '没有登记本人的电话，查进度时核对不了。请先更正补上电话；没有电话的，请本人到窗口问。'))
    const { code, endsOn } = await issueReceipt(door, { tenant: page.tenant, matter: page.matter.id, holder, by: person.account })
    await noteReading(door, request, { tenant: page.tenant, what: 'paper', matter: page.matter.id, ref: '回执' })
    const address = `${addressFor(door, request)}/public/mine/${code}`
    const township = await readIn(door.engine.database, String(page.tenant), (client) => townshipOf(client, page.tenant))
    const document = receiptPaper(page, { code, until: chineseDate(endsOn), name: (page.opened[holder] as PersonInput | undefined)?.name ?? '', office: township?.fullName ?? '', today: chineseDate(dayOfMoment(door.engine.clock())) })
    return reply.type('text/html; charset=utf-8').send(toPrintHtml(door.demo ? { ...document, watermark: '演示数据' } : document, new Map([['receipt', qrPicture(address)]])))
  })
}

function phoneOf({ opened }: MatterPage, sealed: string): string | undefined {
  return (opened[sealed] as PersonInput | undefined)?.phone
}

type Printed = { readonly code: string; readonly until: string; readonly name: string; readonly office: string; readonly today: string }

function receiptPaper({ procedure, matter, deadlines }: MatterPage, { code, until, name, office, today }: Printed): PaperDocument {
  const running = deadlines.find((each) => each.state === 'running')
  return {
    title: '回执', layout: 'form',
    blocks: [
      title('回　执'),
      form([row({ 事项: procedure.name(matter), 编号: numberText(procedure, matter) }), row({ 本人: name, 收到日期: chineseDate(matter.openedOn) }), row({ 轮到谁办: running?.whose ?? '', 最晚哪天: running ? chineseDate(running.derived.due) : '' })]),
      paragraph(`查进度的码：${grouped(code, 4)}`),
      picture('receipt', { width: 36, align: 'center' }),
      paragraph(`用手机扫上面的方块，或者打开网页输入码，再输入登记的电话末${phoneDigits}位，就能看到办到哪一步、轮到谁、最晚哪天，还可以补材料、撤回、评价。${until}以前有效，请收好；丢了可以到窗口重打，旧的随即作废。`),
      space(1),
      signatures([{ label: '本人签名', dated: true }, { label: office, name: today }]),
    ],
  }
}
