// What a clerk does with a request: the ledger it belongs in, opened with what was sent; and afterwards the matter it became.
import type { FastifyInstance } from 'fastify'
import { mayOpen } from '#accounts/authority.ts'
import { personOf, refuse, type Door } from '#api/door.ts'
import { mayReveal } from '#api/masked-for.ts'
import { pageFor } from '#api/matter-routes.ts'
import { noteReading } from '#api/note-reading.ts'
import { mayHave } from '#api/stands-aside.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn } from '#ledger/database.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import { actingAs } from '#people/appointment.ts'
import { postTitle } from '#people/post.ts'
import type { Json } from '#procedure/entry.ts'
import type { PersonInput } from '#procedure/field.ts'
import { refusal } from '#procedure/refusal.ts'
import { latestProcedure } from '#procedure/system.ts'
import { openingFor, stepFor, type Sent } from '#procedures/service/public-request/openings.ts'
import { publicRequest } from '#procedures/service/public-request/procedure.ts'
import { ledgers, type Kind } from '#procedures/service/public-request/request-lists.ts'
import type { MatterPage } from '#projections/matter-page.ts'
import { mattersPointing } from '#projections/matters-pointing.ts'

type OfOne = { Params: { id: string } }

const purpose = '登记到台账'
const { from } = publicRequest.actions.passOn
const passing: readonly string[] = from === 'new' ? [] : from

export function requestOpeningRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door

  /** Where it goes on, whether this person may take it there, and the matter it became. */
  app.get<OfOne>('/api/public-requests/:id/next', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const step = stepOf(page)
    if (!step) return { ledger: null, became: null }
    const may = ableIn(door, personOf(request), page, step).length > 0
    return { ledger: { procedure: step.procedure, title: titleOf(door, step.procedure), open: passing.includes(page.matter.state), may, by: postsOf(door, step).map(postTitle) }, became: await becameOf(door, personOf(request), page) }
  })

  app.get<OfOne>('/api/public-requests/:id/opening', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    const person = personOf(request)
    if (!await mayHave(door, reply, { person, page })) return reply
    const step = stepOf(page)
    if (!step || !passing.includes(page.matter.state)) return refuse(door, reply, refusal('request-not-open', '这条群众来件不用登记到别的台账，或者已经处理过了。'))
    if (!mayReveal(person, page, dayOfMoment(engine.clock())) || ableIn(door, person, page, step).length === 0) {
      return refuse(door, reply, refusal('no-authority', `登记到“${titleOf(door, step.procedure)}”，由${postsOf(door, step).map(postTitle).join('、')}办理。`))
    }
    const opening = openingFor(kindOf(page), sentIn(page))
    // Names and words go into the form in full: no line, no form.
    await noteReading(door, request, { tenant: page.tenant, what: 'reveal', matter: page.matter.id, ref: '来件内容', purpose })
    return { ...opening, area: page.matter.area }
  })

  async function becameOf({ engine: { system, database, clock } }: Door, person: Parameters<typeof mayOpen>[0], page: MatterPage) {
    const ledger = ledgers[kindOf(page)]
    const [stored] = ledger === undefined ? [] : await readIn(database, String(page.tenant), (client) => mattersPointing(client, { tenant: page.tenant, procedure: ledger, pointing: 'request', to: page.matter.id }))
    if (!stored) return null
    const [procedure, matter] = [pinnedProcedure(system, stored), matterOf(system, stored)]
    return matter.entries.length > 0 && mayOpen(person, { procedure, matter }, clock()) ? { id: matter.id, tenant: page.tenant, title: procedure.name(matter), state: matter.state } : null
  }
}

function kindOf({ matter }: MatterPage): Kind {
  return String(matter.entries[0]?.answers['kind']) as Kind
}

function stepOf(page: MatterPage): { readonly procedure: string; readonly action: string } | undefined {
  return page.procedure.id === publicRequest.id ? stepFor(kindOf(page)) : undefined
}

function titleOf({ engine }: Door, procedure: string): string {
  return latestProcedure(engine.system, procedure)?.title ?? procedure
}

type Step = { readonly procedure: string; readonly action: string }

function postsOf({ engine }: Door, { procedure, action }: Step) {
  return latestProcedure(engine.system, procedure)?.actions[action]?.by ?? []
}

/** The appointments by which this person may open it, where the request is or in its township. */
function ableIn(door: Door, { account, appointments }: ReturnType<typeof personOf>, { matter, tenant }: MatterPage, step: Step) {
  const day = dayOfMoment(door.engine.clock())
  return [matter.area, String(tenant)].flatMap((area) => actingAs({ account, appointments }, postsOf(door, step), { area, day }))
}

/** What was sent first and handed in later, opened. */
function sentIn({ matter, opened }: MatterPage): Sent {
  const first = matter.entries[0]?.answers ?? {}
  const open = <T>(ref: Json | undefined) => (typeof ref === 'object' && ref !== null && 'sealed' in ref ? opened[String(ref.sealed)] as T | undefined : undefined)
  const later = matter.entries.filter((entry) => entry.action === 'supply')
  const said = [first, ...later.map((entry) => entry.answers)].flatMap((answers) => open<string>(answers['said']) ?? [])
  const listed = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : [])
  const text = (key: string) => (typeof first[key] === 'string' ? { [key]: first[key] } : {})
  return {
    id: matter.id, on: matter.openedOn, who: open<PersonInput>(first['who']) ?? { name: '' }, said: said.join('\n'),
    others: listed(first['others']).flatMap((each) => open<PersonInput>(each) ?? []),
    attachments: [first, ...later.map((entry) => entry.answers)].flatMap((answers) => listed(answers['attachments'])),
    ...text('item'), ...text('form'), ...text('way'),
  }
}
