// The party's own door: open to everybody, and the code on the slip is the credential. It lets one person say one thing about one
// mediation; who says it is written down as a party acting by code, judged by the function that judges the staff.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { WrongTries } from '#accounts/wrong-tries.ts'
import type { Door } from '#api/door.ts'
import { partyActor } from '#people/party-actor.ts'
import { deskFor } from '#api/paper-routes.ts'
import { answersBy, answerStep, mostAnswers, slipCodeLength, slipOf, standingOf, type Slip } from '#api/slip.ts'
import { readCode } from '#api/spoken-code.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { chineseDate } from '#calendar/plain-date.ts'
import { readIn } from '#ledger/database.ts'
import type { Outcome } from '#matters/command.ts'
import { perform } from '#matters/perform.ts'
import { closedPage, codePage, mostWords, slipAnswers, slipPage, type AnswerKey } from '#portal/slip-pages.ts'
import { portalPolicy } from '#portal/page.ts'
import type { Dispute } from '#procedures/mediation/dispute-mediation/papers/paper-words.ts'
import { slipFacts, slipParties } from '#procedures/mediation/dispute-mediation/slip-facts.ts'
import { refusal } from '#procedure/refusal.ts'
import { readMatterPage, type MatterPage } from '#projections/matter-page.ts'

const formBytes = 16 * 1024
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const open = { config: { open: true, rateLimit: { max: 60, timeWindow: '1 minute' } }, bodyLimit: formBytes }
type OfCode = FastifyRequest<{ Params: { code: string }; Querystring: { large?: string; done?: string } }>

export function slipDoorRoutes(app: FastifyInstance, door: Door): void {
  const wrong = new WrongTries({ most: 10, minutes: 15 })
  const shownTo = (request: FastifyRequest) => ({ large: (request.query as { large?: string }).large !== undefined, demo: door.demo })

  app.get('/slip', open, async (request, reply) => send(reply, 200, codePage(shownTo(request))))

  app.post('/slip', open, async (request, reply) => {
    const code = readCode(formOf(request).get('code') ?? '', slipCodeLength)
    if (code === undefined) return send(reply, 400, codePage({ ...shownTo(request), wrong: '核对码不对：可能抄错了，请对着单子再输一次。' }))
    return reply.redirect(`/slip/${code}${shownTo(request).large ? '?large' : ''}`, 303)
  })

  app.get('/slip/:code', open, async (request: OfCode, reply) => {
    const found = await slipFor(door, { request, reply, wrong, shown: shownTo(request) })
    return found && showSlip(door, reply, { ...found, shown: shownTo(request), thanks: request.query.done !== undefined })
  })

  app.post('/slip/:code', open, async (request: OfCode, reply) => {
    const shown = shownTo(request)
    const found = await slipFor(door, { request, reply, wrong, shown })
    if (!found) return reply
    const said = saidIn(formOf(request))
    if (typeof said === 'string') return showSlip(door, reply, { ...found, shown, thanks: false, wrong: said })
    const outcome = await answerBy(door, found, said)
    if (outcome.outcome !== 'done') return showSlip(door, reply, { ...found, shown, thanks: false, status: 409, wrong: outcome.refusals.map((each) => each.sentence).join('') })
    door.onWritten?.(outcome.procedure)
    return reply.redirect(`/slip/${found.code}?done${shown.large ? '&large' : ''}`, 303)
  })
}

type Found = { readonly code: string; readonly slip: Slip; readonly page: MatterPage }
type Asking = { readonly request: OfCode; readonly reply: FastifyReply; readonly wrong: WrongTries; readonly shown: { readonly large: boolean; readonly demo: boolean } }

/** The slip of the code in the path, where it holds; otherwise a page that says why not has been sent. A wrong code and one that never was look alike. */
async function slipFor(door: Door, { request, reply, wrong, shown }: Asking): Promise<Found | undefined> {
  const now = door.engine.clock()
  if (wrong.barred(request.ip, now)) return void await send(reply, 429, closedPage({ ...shown, title: '请稍后再试', sentence: '核对码输错的次数太多，请十五分钟以后再试。' }))
  const code = readCode(request.params.code, slipCodeLength)
  const slip = code === undefined ? undefined : await slipOf(door, code)
  const page = slip && await readSlipMatter(door, slip)
  if (code === undefined || !slip || !page) {
    wrong.note(request.ip, now)
    return void await send(reply, 404, closedPage({ ...shown, title: '核对码不对', sentence: '没有这个核对码，请对着单子再输一次。' }))
  }
  const standing = standingOf(page.matter, slip, dayOfMoment(now))
  if (standing === 'holds') return { code, slip, page }
  const sentence = standing === 'expired' ? `这个核对码${chineseDate(slip.endsOn)}已经到期。要回答的，请到司法所要新的核对单。` : '这张核对单已经作废：后来又发过新的，请用新的那张。没有收到的，请到司法所要。'
  return void await send(reply, 410, closedPage({ ...shown, title: '核对码已经失效', sentence }))
}

function readSlipMatter(door: Door, { tenant, matter }: Slip): Promise<MatterPage | undefined> {
  return readIn(door.engine.database, String(tenant), (client) => readMatterPage(door.engine, client, { tenant, id: matter }))
}

type Said = { readonly answer: AnswerKey; readonly words: string; readonly command: string }

/** @returns what was said, or the sentence that says what is missing */
function saidIn(form: URLSearchParams): Said | string {
  const answer = slipAnswers.find((each) => each.key === form.get('answer'))?.key
  const words = (form.get('words') ?? '').replaceAll('\r\n', '\n').trim()
  const command = form.get('command') ?? ''
  if (answer === undefined) return '请在三个里面选一个。'
  if ([...words].length > mostWords) return `想说的话太长了，请不超过${mostWords}个字。`
  if (!uuid.test(command)) return '页面放得太久了，请重新选一次。'
  return { answer, words, command }
}

const usedUp: Outcome = { outcome: 'refused', refusals: [refusal('slip-used-up', '您的回答已经改过，不能再改。有话请到司法所当面说。')] }
/** No matter stands there: a command that asks for it is only told whether it was carried out before. */
const nowhere = -1

/** Others may be at work in the matter at the same moment: their entry goes first, then all is looked at again. */
async function answerBy(door: Door, { slip, page }: Found, said: Said): Promise<Outcome> {
  const day = dayOfMoment(door.engine.clock())
  const actor = partyActor(page.matter.area, day)
  const attempt = (expected: number) => perform(door.engine, {
    command: said.command, actor, matter: slip.matter, tenant: slip.tenant, expected, action: answerStep, occurredOn: day,
    answers: { party: slip.party, answer: said.answer, ...(said.words === '' ? {} : { words: said.words }) },
  })
  for (let { matter } = page, tries = 0; tries < 5; tries += 1) {
    const full = answersBy(matter, slip).length >= mostAnswers
    const outcome = await attempt(full ? nowhere : matter.seq)
    if (outcome.outcome !== 'overtaken') return outcome
    if (full) return usedUp
    matter = (await readSlipMatter(door, slip))?.matter ?? matter
  }
  return { outcome: 'refused', refusals: [refusal('busy', '系统正忙，请再按一次提交。')] }
}

type Showing = Found & { readonly shown: Asking['shown']; readonly thanks: boolean; readonly wrong?: string; readonly status?: number }

async function showSlip(door: Door, reply: FastifyReply, { code, slip, page, shown, thanks, wrong, status }: Showing): Promise<FastifyReply> {
  const dispute = page.matter as unknown as Dispute
  const desk = await deskFor(door, page, [])
  const answers = answersBy(page.matter, slip)
  const last = answers.at(-1)
  const party = slipParties(dispute)[slip.place - 1]
  return send(reply, status ?? (wrong === undefined ? 200 : 400), slipPage({
    ...shown, code, thanks: thanks && last !== undefined, facts: slipFacts(dispute, desk), until: chineseDate(slip.endsOn),
    name: party?.sealed === slip.party ? masked(desk.person(party).name) : '', changesLeft: mostAnswers - answers.length, command: door.engine.newId(),
    ...(last ? { answered: { answer: last.answers['answer'] as AnswerKey, on: chineseDate(last.occurredOn) } } : {}),
    ...(wrong === undefined ? {} : { wrong }),
  }))
}

/** 王＊＊: enough to know oneself by. */
function masked(name: string): string {
  const [first = '', ...others] = name
  return `${first}${'＊'.repeat(others.length)}`
}

function formOf(request: FastifyRequest): URLSearchParams {
  return new URLSearchParams(Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '')
}

/** Never kept by a browser or anything between, and the code in the address goes nowhere else. */
async function send(reply: FastifyReply, status: number, page: string): Promise<FastifyReply> {
  return reply.code(status).type('text/html; charset=utf-8').headers({ 'content-security-policy': portalPolicy, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }).send(page)
}
