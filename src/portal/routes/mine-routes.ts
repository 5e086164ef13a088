// Where is my matter: the code of a receipt and the last digits of the telephone open it, for this one answer; what the person does
// there carries both again. Nothing is kept in a cookie and nothing of a person stands in an address.
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { WrongTries } from '#accounts/wrong-tries.ts'
import { safeTypeOf } from '#api/file-type.ts'
import { keepFile } from '#api/keep-file.ts'
import { partyAccount } from '#people/party-actor.ts'
import { knowsPhone, receiptCodeLength, receiptOf, type Receipt } from '#api/receipt.ts'
import { readCode } from '#api/spoken-code.ts'
import type { Outcome } from '#matters/command.ts'
import { askCodePage, minePage, type Asked, type Offers } from '#portal/pages/mine-pages.ts'
import { actAsParty } from '#portal/party-act.ts'
import type { FormFault } from '#portal/parts/error-summary.ts'
import type { Portal } from '#portal/portal.ts'
import { readMine, type Mine } from '#portal/reading/mine.ts'
import { openAtPace, sendForm, shownTo, type Turn } from '#portal/send-page.ts'
import { sentForm, sentWithFiles, type SentForm } from '#portal/sent-form.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { PersonInput } from '#procedure/field.ts'
import { badGrades, complaints, goodGrades } from '#procedures/service/ratings.ts'
import type { MatterPage } from '#projections/matter-page.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const fileLimits = { fileSize: 10 * 1024 * 1024, files: 3, fields: 8, fieldSize: 8 * 1024 }
const photographed = ['image/jpeg', 'image/png', 'application/pdf']
const unknown: FormFault = { sentence: '码或者电话末四位不对。请对着回执再输一次；还不对的，到窗口问。', field: 'code' }

type Opened = { readonly asked: Asked; readonly receipt: Receipt; readonly mine: Mine }

export function mineRoutes(app: FastifyInstance, portal: Portal): void {
  const { door } = portal
  // Ten wrong ones bar a sender; five wrong telephones bar a code, whoever sends them, so that four digits cannot be tried out.
  const bySender = new WrongTries({ most: 10, minutes: 15 })
  const byCode = new WrongTries({ most: 5, minutes: 60 })

  /** What the form opens; otherwise the page that says why not has been sent. A wrong code and a wrong telephone look alike. */
  async function opened({ request, reply }: Turn, form: SentForm): Promise<Opened | undefined> {
    const now = door.engine.clock()
    const asked = { code: readCode(form.text('code'), receiptCodeLength) ?? '', digits: form.text('digits') }
    const refuse = (status: number, fault: FormFault) => void sendForm(reply, status, askCodePage({ ...shownTo(request, door), code: form.text('code').slice(0, 40), faults: [fault] }))
    if (bySender.barred(request.ip, now) || byCode.barred(asked.code, now)) return refuse(429, { sentence: '输错的次数太多，请一小时以后再试，或者到窗口问。' })
    const receipt = asked.code === '' ? undefined : await receiptOf(door, asked.code)
    const mine = receipt && await readMine(door, receipt)
    if (receipt && mine && knowsPhone(mine.page.opened[receipt.holder] as PersonInput | undefined, asked.digits)) return { asked, receipt, mine }
    bySender.note(request.ip, now)
    if (receipt) byCode.note(asked.code, now)
    return refuse(400, unknown)
  }

  const show = (turn: Turn, found: Opened, more: { readonly status?: number; readonly said?: string; readonly faults?: readonly FormFault[] } = {}): FastifyReply => {
    const { status = 200, ...words } = more
    return sendForm(turn.reply, status, minePage({ ...shownTo(turn.request, door), asked: found.asked, mine: found.mine, offers: offersIn(found.mine), command: door.engine.newId(), ...words }))
  }

  async function act(turn: Turn, form: SentForm, step: (found: Opened) => Promise<Step | readonly FormFault[]>): Promise<FastifyReply> {
    const found = await opened(turn, form)
    if (!found) return turn.reply
    const command = form.text('command')
    const made = uuid.test(command) ? await step(found) : [{ sentence: '页面放得太久了，请再做一次。' }]
    if (Array.isArray(made)) return show(turn, found, { status: 400, faults: made })
    const { on, action, answers, said } = made as Step
    const outcome = await actAsParty(door, on, { command, action, answers })
    const faults = faultsOf(outcome)
    const mine = await readMine(door, found.receipt) ?? found.mine
    return show(turn, { ...found, mine }, faults.length > 0 ? { status: 409, faults } : { said })
  }

  const page = async (request: FastifyRequest, reply: FastifyReply, code: string) => sendForm(reply, 200, askCodePage({ ...shownTo(request, door), code }))
  app.get('/public/mine', openAtPace(60), async (request, reply) => page(request, reply, ''))
  app.get<{ Params: { code: string } }>('/public/mine/:code', openAtPace(60), async (request, reply) => page(request, reply, readCode(request.params.code, receiptCodeLength) ?? ''))

  app.post('/public/mine', openAtPace(30), async (request, reply) => {
    const found = await opened({ request, reply }, sentForm(request))
    return found ? show({ request, reply }, found) : reply
  })
  app.post('/public/mine/confirm', openAtPace(30), async (request, reply) => act({ request, reply }, sentForm(request), async ({ mine }) => ({ on: mine.page, action: 'confirm', answers: {}, said: '已经确认。' })))
  app.post('/public/mine/withdraw', openAtPace(30), async (request, reply) => {
    const form = sentForm(request)
    return act({ request, reply }, form, async ({ mine }) => ({ on: mine.page, action: 'withdraw', answers: optional('reason', form.text('reason').slice(0, 500)), said: '已经撤回。' }))
  })
  app.post('/public/mine/rate', openAtPace(30), async (request, reply) => {
    const form = sentForm(request)
    return act({ request, reply }, form, async ({ mine }) => rating(mine, form))
  })
  void app.register(async (inside) => {
    await inside.register(multipart, { limits: fileLimits })
    inside.post('/public/mine/supply', { ...openAtPace(10), bodyLimit: fileLimits.files * fileLimits.fileSize + 64 * 1024 }, async (request, reply) => {
      const form = await sentWithFiles(request)
      return act({ request, reply }, form, async ({ mine }) => supplied(portal, mine, form))
    })
  })
}

type Step = { readonly on: MatterPage; readonly action: string; readonly answers: JsonObject; readonly said: string }

function offersIn({ page, became }: Mine): Offers {
  return { confirm: isOpen(page, 'confirm'), supply: isOpen(page, 'supply'), withdraw: page.procedure.id === 'public-request' && isOpen(page, 'withdraw'), rate: isRatable(became?.page ?? page) }
}

function isOpen({ procedure, matter }: MatterPage, action: string): boolean {
  const declared = procedure.actions[action]
  return declared !== undefined && declared.by.includes('party') && declared.from !== 'new' && declared.from.includes(matter.state)
}

function isRatable(page: MatterPage): boolean {
  return isOpen(page, 'rate') && page.matter.entries.every(({ action }) => action !== 'rate' && action !== 'rateBad')
}

function rating({ page, became }: Mine, form: SentForm): Step | readonly FormFault[] {
  const on = became?.page ?? page
  const grade = form.text('grade')
  if (Object.hasOwn(goodGrades, grade)) return { on, action: 'rate', answers: { grade }, said: '谢谢您的评价。' }
  if (!Object.hasOwn(badGrades, grade)) return [{ sentence: '请选满意不满意。', field: 'grade' }]
  const about = form.all('about').filter((each) => Object.hasOwn(complaints, each))
  return { on, action: 'rateBad', answers: { grade, named: true, ...(about.length > 0 ? { about } : {}), ...optional('said', form.text('said').slice(0, 500)) }, said: '记下了。会有人回访，查清楚是怎么回事。' }
}

async function supplied({ door }: Portal, { page }: Mine, form: SentForm): Promise<Step | readonly FormFault[]> {
  const typed = form.files.map((file) => ({ ...file, type: safeTypeOf(file.content) }))
  const wrong = typed.filter(({ type }) => type === undefined || !photographed.includes(type))
  if (wrong.length > 0) return wrong.map(({ name }) => ({ sentence: `“${name}”不是照片，也不是PDF，没有收下。`, field: 'paper' }))
  const said = form.text('said').slice(0, 1000)
  if (typed.length === 0 && said === '') return [{ sentence: '请写几句，或者传照片、PDF。', field: 'said' }]
  const attachments = []
  for (const { name, content, type } of typed) attachments.push(await keepFile(door, { tenant: page.tenant, by: partyAccount }, { name, content, type: type ?? '' }))
  return { on: page, action: 'supply', answers: { ...optional('said', said), ...(attachments.length > 0 ? { attachments } : {}) }, said: '收到了，接着办。' }
}

function optional(key: string, text: string): JsonObject {
  return text === '' ? {} : { [key]: text }
}

function faultsOf(outcome: Outcome): readonly FormFault[] {
  return outcome.outcome === 'done' ? [] : outcome.refusals.map(({ sentence }) => ({ sentence }))
}
