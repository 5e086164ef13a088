// From the code on a sheet of paper to the paper and its matter, for whoever may read it.
import type { FastifyInstance } from 'fastify'
import { mayOpen, operator } from '#accounts/authority.ts'
import { personOf, refuse, type Door } from '#api/door.ts'
import { paperCodeLength, papersOfCode } from '#api/paper-code.ts'
import { readCode } from '#api/spoken-code.ts'
import { fileSignedStep } from '#api/drawn-signatures.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn } from '#ledger/database.ts'
import { actingAs, readableAreas } from '#people/appointment.ts'
import { refusal } from '#procedure/refusal.ts'
import { readMatterPage, type MatterPage } from '#projections/matter-page.ts'
import { numberText } from '#projections/number-text.ts'

export function paperCodeRoutes(app: FastifyInstance, door: Door): void {
  const { engine } = door

  app.get<{ Params: { code: string } }>('/api/paper-codes/:code', { config: { rateLimit: { max: 120, timeWindow: '1 minute' } } }, async (request, reply) => {
    const code = readCode(request.params.code, paperCodeLength)
    if (code === undefined) return refuse(door, reply, refusal('paper-code-wrong', '归卷码不对，请核对纸上印的九个字符。', { field: 'code' }))
    const person = personOf(request)
    const today = dayOfMoment(engine.clock())
    const areas = person === operator ? [] : readableAreas(person, today)
    for (const place of await papersOfCode(door, code, areas)) {
      const page = await readIn(engine.database, String(place.tenant), (client) => readMatterPage(engine, client, { tenant: place.tenant, id: place.matter }))
      const paper = engine.system.papers.find((each) => each.id === place.paper)
      // Whoever may not open the matter learns no more than of a code that does not exist.
      if (page && paper && areas.some((area) => page.matter.area.startsWith(area)) && mayOpen(person, page, engine.clock())) return { paper: { id: paper.id, title: paper.title }, ...matterOfPaper(page), ...filing(page, { actor: person, today }) }
    }
    return refuse(door, reply, refusal('paper-code-unknown', '没有这个归卷码，或者您无权查看那个事项。'))
  })
}

function matterOfPaper({ matter, procedure, tenant }: MatterPage): object {
  return {
    matter: matter.id, tenant, seq: matter.seq, procedure: procedure.id, kind: procedure.title, number: numberText(procedure, matter), title: procedure.name(matter), state: matter.state,
    filed: matter.entries.filter((entry) => entry.action === fileSignedStep).map((entry) => ({ paper: entry.answers['paper'], on: entry.occurredOn })),
  }
}

/** May this person file a signed sheet here now, and if not, what to do instead. */
function filing({ matter, procedure }: MatterPage, asked: { readonly actor: Parameters<typeof actingAs>[0]; readonly today: ReturnType<typeof dayOfMoment> }): { readonly open: boolean; readonly why: string } {
  const action = procedure.actions[fileSignedStep]
  if (!action || action.from === 'new') return { open: false, why: '这类事项的文书不在这里收照片，签好的原件请按卷宗要求保存。' }
  if (!action.from.includes(matter.state)) return { open: false, why: `这件事项已经“${matter.state}”，不能再归卷。` }
  if (actingAs(asked.actor, action.by, { area: matter.area, day: asked.today }).length === 0) return { open: false, why: '归卷由办理这件事项的人员登记，您今天没有这个岗位。' }
  return { open: true, why: '' }
}
