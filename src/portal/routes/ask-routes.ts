// Asking through the public door. A form carries its own answers from page to page; what is sent is checked whole, written as a
// request of the township's ledger, and answered with a receipt.
import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { WrongTries } from '#accounts/wrong-tries.ts'
import { addressFor } from '#api/paper-mark.ts'
import { partyAccount, partyActor } from '#people/party-actor.ts'
import { issueReceipt } from '#api/receipt.ts'
import { grouped } from '#api/spoken-code.ts'
import { dayOfMoment, epochOf } from '#calendar/clock.ts'
import { chineseDate } from '#calendar/plain-date.ts'
import { readIn } from '#ledger/database.ts'
import { perform } from '#matters/perform.ts'
import { askKinds, type AskKind } from '#portal/ask-questions.ts'
import { html } from '#portal/html.ts'
import { askChoicePage, askPage, mostSaid, sentPage, type AskPage, type Typed } from '#portal/pages/ask-pages.ts'
import { notOpenPage } from '#portal/pages/not-open-page.ts'
import { fullDay, whyThisDay } from '#portal/parts/day-line.ts'
import type { FormFault } from '#portal/parts/error-summary.ts'
import type { Option } from '#portal/parts/form-field.ts'
import type { Portal } from '#portal/portal.ts'
import { readGuides } from '#portal/reading/guides.ts'
import { publicPlace, type PublicTownship } from '#portal/reading/public-places.ts'
import { readSpokenAbout } from '#portal/reading/spoken-about.ts'
import { openAtPace, openToAll, sendForm, sendMissing, sendReading, shownTo, type Turn } from '#portal/send-page.ts'
import { sentForm, type SentForm } from '#portal/sent-form.ts'
import type { Sealed } from '#procedure/field.ts'
import { forms } from '#procedures/service/public-request/request-lists.ts'
import { readMatterPage } from '#projections/matter-page.ts'
import { placesOf } from '#projections/places.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Nobody reads the questions and answers them in less; nobody leaves a form for longer. */
const [leastMs, mostMs] = [5_000, 24 * 3_600_000]
const fields = ['item', 'where', 'said', 'other', 'form', 'name', 'phone', 'notice'] as const

export function askRoutes(app: FastifyInstance, portal: Portal): void {
  const { door } = portal
  const { engine } = door
  // What one address sends, what a whole township receives, and the same words from the same telephone: within an hour, and a day.
  const [bySender, byPlace, byWords] = [new WrongTries({ most: 6, minutes: 60 }), new WrongTries({ most: 120, minutes: 60 }), new WrongTries({ most: 1, minutes: 24 * 60 })]

  app.get<{ Params: { area: string } }>('/public/:area/ask', openToAll, async (request, reply) =>
    sendReading(portal, { request, reply }, { key: `${request.params.area} ask`, area: request.params.area, make: async () => {
      const place = await publicPlace(engine.database, request.params.area)
      return place && askChoicePage({ ...shownTo(request, door), place })
    } }))

  type OfKind = { Params: { area: string; kind: string }; Querystring: { item?: unknown; notice?: unknown } }
  app.get<OfKind>('/public/:area/ask/:kind', openAtPace(60), async (request, reply) => {
    const given = (value: unknown) => (typeof value === 'string' && uuid.test(value) ? value : '')
    const typed = { ...blank, item: given(request.query.item), notice: given(request.query.notice) }
    const begun = await beginning({ request, reply }, { ...request.params, notice: typed.notice })
    if (!begun) return reply
    return showAsk({ request, reply }, { ...begun, typed, step: 0, faults: [], began: signedNow(begun.place.area), command: engine.newId() })
  })

  app.post<OfKind>('/public/:area/ask/:kind', openAtPace(60), async (request, reply) => {
    const turn = { request, reply }
    const form = sentForm(request)
    const begun = await beginning(turn, { ...request.params, notice: form.text('notice') })
    if (!begun) return reply
    const { asked } = begun
    const page = { ...begun, typed: typedIn(form), began: form.text('began'), command: uuid.test(form.text('command')) ? form.text('command') : engine.newId() }
    const step = Math.min(Math.max(Math.trunc(Number(form.text('step')) || 0), 0), asked.questions.length)
    const go = form.text('go')
    if (go === 'back') return showAsk(turn, { ...page, step: Math.max(step - 1, 0), faults: [] })
    const wanted = /^step-(\d)$/.exec(go)?.[1]
    if (wanted !== undefined) return showAsk(turn, { ...page, step: Math.min(Number(wanted), asked.questions.length - 1), faults: [] })
    const faults = faultsIn(page, go === 'send' ? asked.questions : asked.questions.slice(step, step + 1))
    if (faults.length > 0) return showAsk(turn, { ...page, step: go === 'send' ? stepOf(asked, faults) : step, faults }, 400)
    if (go !== 'send') return showAsk(turn, { ...page, step: step + 1, faults: [] })
    return send(turn, page, form)
  })

  type Begun = Pick<AskPage, 'place' | 'asked' | 'villages' | 'items' | 'about'> & { readonly place: PublicTownship }
  type Filled = Begun & Pick<AskPage, 'typed' | 'began' | 'command'>

  /** @returns nothing where it cannot begin, which has then been said */
  async function beginning(turn: Turn, { area, kind, notice }: { readonly area: string; readonly kind: string; readonly notice: string }): Promise<Begun | undefined> {
    const asked = askKinds.find((each) => each.kind === kind)
    const place = asked && await publicPlace(engine.database, area)
    if (!place) return void sendMissing(portal, turn)
    const speak = asked.kind === 'comment' || asked.kind === 'objection' ? asked.kind : undefined
    const about = speak && await spokenAbout({ area, speak, notice })
    if (speak && about?.open !== true) return void sendForm(turn.reply, about ? 409 : 404, notOpenPage({ ...shownTo(turn.request, door), place, asked, ...(about ? { about } : {}) }))
    const villages = asked.questions.includes('where') ? await readIn(engine.database, area, (client) => placesOf(client, area)) : []
    const items = asked.questions.includes('item') ? await readGuides(engine, { area, today: dayOfMoment(engine.clock()) }) : []
    return {
      place, asked, ...(about ? { about: about.subject } : {}), villages: [...villages.filter(({ code }) => code.length === 12).map(({ code, name }): Option => ({ value: code, title: name })), { value: area, title: '不在某个村' }],
      items: items.map(({ id, card }) => ({ value: id, title: card.name ?? '' })),
    }
  }

  async function spokenAbout({ area, speak, notice: matter }: { readonly area: string; readonly speak: 'comment' | 'objection'; readonly notice: string }) {
    if (!uuid.test(matter)) return undefined
    return readIn(engine.database, area, (client) => readSpokenAbout(client, engine.system.publications, { area, today: dayOfMoment(engine.clock()), matter, speak }))
  }

  function showAsk(turn: Turn, page: Filled & Pick<AskPage, 'step' | 'faults'>, status = 200) {
    return sendForm(turn.reply, status, askPage({ ...shownTo(turn.request, door), ...page }))
  }

  /** What stands against a request as a whole, beside its answers. */
  function stopped({ request }: Turn, { place, typed, began, asked }: Filled, form: SentForm): FormFault | undefined {
    const now = engine.clock()
    const age = ageOf(began, place.area)
    if (form.text('website') !== '' || age === undefined || age > mostMs) return { sentence: '这张表放得太久，或者不是从本页填的。内容还在，请再按一次“提交”。' }
    if (age < leastMs) return { sentence: '提交得太快了，请看一遍，再按一次“提交”。' }
    if (bySender.barred(request.ip, now) || byPlace.barred(place.area, now)) return { sentence: '这会儿提交的人太多，请过一小时再试；急的请打电话或者到窗口。' }
    return byWords.barred(wordsOf(typed, asked), now) ? { sentence: '同样的内容您已经提交过了，请用上次的码查进度。' } : undefined
  }

  async function send(turn: Turn, page: Filled, form: SentForm) {
    const last = { ...page, step: page.asked.questions.length }
    const fault = stopped(turn, page, form)
    // Begun anew, so that whoever only waited too long need not fill it in again.
    if (fault) return showAsk(turn, { ...last, began: ageOf(page.began, page.place.area) === undefined ? signedNow(page.place.area) : page.began, faults: [fault] }, 409)
    const { place, asked, typed } = page
    const area = asked.questions.includes('where') ? typed.where : place.area
    const day = dayOfMoment(engine.clock())
    const outcome = await perform(engine, { command: page.command, actor: partyActor(area, day), procedure: 'public-request', area, action: 'submit', occurredOn: day, answers: answersOf(asked, typed) })
    if (outcome.outcome !== 'done') return showAsk(turn, { ...last, faults: outcome.refusals.map(({ sentence }) => ({ sentence })) }, 409)
    const now = engine.clock()
    bySender.note(turn.request.ip, now)
    byPlace.note(place.area, now)
    byWords.note(wordsOf(typed, asked), now)
    door.onWritten?.(outcome.procedure)
    return receipt(turn, page, outcome.matter)
  }

  async function receipt(turn: Turn, { place }: Filled, id: string) {
    const tenant = Number(place.area)
    const page = await readIn(engine.database, place.area, (client) => readMatterPage(engine, client, { tenant, id }))
    const holder = (page?.matter.entries[0]?.answers['who'] as Sealed | undefined)?.sealed
    if (!page || holder === undefined) return sendMissing(portal, turn)
    const { code, endsOn } = await issueReceipt(door, { tenant, matter: id, holder, by: partyAccount })
    const limit = page.deadlines.find(({ state }) => state === 'running')
    return sendForm(turn.reply, 200, sentPage({
      ...shownTo(turn.request, door), place, title: page.procedure.name(page.matter), number: page.procedure.numbering.replace('{year}', page.matter.openedOn.slice(0, 4)).replace('{n}', String(page.matter.number)), code: grouped(code, 4), until: chineseDate(endsOn),
      address: addressFor(door, turn.request), due: limit && html`<p>最晚${fullDay(limit.derived.due)}答复您、转给该办的人，或者告诉您还缺什么。</p>${whyThisDay(limit.derived.receipt)}`,
    }))
  }

  /** The moment and a digest over it by our key: a form that was not begun here has none. */
  function signedNow(area: string): string {
    const at = String(epochOf(engine.clock()))
    return `${at}.${markOf(at, area)}`
  }

  function ageOf(began: string, area: string): number | undefined {
    const [at = '', mark = ''] = began.split('.')
    const own = markOf(at, area)
    if (!/^\d{13}$/.test(at) || mark.length !== own.length || !timingSafeEqual(Buffer.from(mark), Buffer.from(own))) return undefined
    return epochOf(engine.clock()) - Number(at)
  }

  function markOf(at: string, area: string): string {
    return engine.vault.fingerprint(0, `ask|${area}|${at}`).toString('hex').slice(0, 24)
  }

  function wordsOf({ phone, said, item, notice }: Typed, { kind }: AskKind): string {
    return engine.vault.fingerprint(0, `asked|${[kind, phone, said, item, notice].join('|')}`).toString('hex')
  }
}

const blank: Typed = { item: '', where: '', said: '', other: '', form: '', name: '', phone: '', notice: '' }

function typedIn(form: SentForm): Typed {
  return Object.fromEntries(fields.map((name) => [name, form.text(name).slice(0, name === 'said' ? mostSaid : 100)])) as unknown as Typed
}

/** Digits as people type them, full width and all, with or without strokes between. */
function phoneIn(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\-—()+]/g, '').replace(/^86(?=1\d{10}$)/, '')
}

type Asking = { readonly asked: AskKind; readonly typed: Typed; readonly villages: readonly Option[]; readonly items: readonly Option[] }

function faultsIn({ asked, typed, villages, items }: Asking, questions: AskKind['questions']): readonly FormFault[] {
  const say = (wrong: boolean, field: string, sentence: string): readonly FormFault[] => (wrong ? [{ field, sentence }] : [])
  return questions.flatMap((question) => {
    switch (question) {
      case 'item': return say(items.every(({ value }) => value !== typed.item), 'item', '请选要办哪一件事。')
      case 'where': return say(villages.every(({ value }) => value !== typed.where), 'where', '请选事情在哪个村；不清楚的选“不在某个村”。')
      case 'said': return say(asked.said.optional !== true && [...typed.said].length < 4, 'said', `${asked.said.label}：请写几句，好知道怎么帮您。`)
      case 'other': return []
      case 'form': return say(!Object.hasOwn(forms, typed.form), 'form', '请选信息怎样给您。')
      case 'who': return [...say([...typed.name].length < 2, 'name', '请写您的姓名。'), ...say(!/^\d{7,12}$/.test(phoneIn(typed.phone)), 'phone', '电话号码不对，请写手机号，或者带区号的座机号。')]
    }
  })
}

/** The first question with a fault: where the person is taken to put it right. */
function stepOf({ questions }: AskKind, [first]: readonly FormFault[]): number {
  const place = questions.findIndex((question) => question === first?.field || (question === 'who' && (first?.field === 'name' || first?.field === 'phone')))
  return Math.max(place, 0)
}

function answersOf({ kind, title }: AskKind, typed: Typed): object {
  return {
    kind, who: { name: typed.name, phone: phoneIn(typed.phone) }, said: typed.said === '' ? title : typed.said,
    ...(kind === 'mediation' && typed.other !== '' ? { others: [{ name: typed.other }] } : {}),
    ...(kind === 'service' ? { item: typed.item } : {}),
    ...(kind === 'disclosure' ? { form: typed.form } : {}),
    ...(typed.notice === '' ? {} : { notice: typed.notice }),
  }
}
