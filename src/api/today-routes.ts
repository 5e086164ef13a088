// The first page: what is due and overdue, and the work in hand.
import type { FastifyInstance } from 'fastify'
import { areaToRead, personOf, refuse, unseenIn, type Door } from '#api/door.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { addDays, type PlainDate } from '#calendar/plain-date.ts'
import type { Unseen } from '#accounts/authority.ts'
import type { Session } from '#accounts/session.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readIn, tenantOf, type Queryable } from '#ledger/database.ts'
import { readMattersOf } from '#ledger/stored-matter.ts'
import { matterOf } from '#matters/stored.ts'
import { actingAs } from '#people/appointment.ts'
import { postIds } from '#people/post.ts'
import { giverOf, isSigned } from '#procedures/administration/handover/parties.ts'
import { handover } from '#procedures/administration/handover/procedure.ts'
import { recusalDeciders } from '#procedure/recusal.ts'
import { listUndecidedRecusals, type UndecidedRecusal } from '#projections/undecided-recusals.ts'
import { countByState, listDue } from '#projections/due-list.ts'
import { latestProcedure, procedureOfVersion } from '#procedure/system.ts'
import { listLeftBehind, type LeftBehind } from '#projections/left-behind.ts'
import { listMatters } from '#projections/matter-list.ts'
import { numberText } from '#projections/number-text.ts'

/** How far ahead a date is worth a look. */
const daysAhead = 30

export function todayRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/today', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    if (!area) return reply
    const today = dayOfMoment(door.engine.clock())
    const unseen = unseenIn(door, request, area)
    return readIn(door.engine.database, area, async (client) => ({
      today,
      due: (await listDue(door.engine.system, client, { area, unseen, today, until: addDays(today, daysAhead), size: 200 })).map((each) => {
        const procedure = latestProcedure(door.engine.system, each.procedure)
        const limit = procedure?.timeLimits[each.limit]
        return {
          ...each, number: procedure ? numberText(procedure, each) : '', procedureTitle: procedure?.title ?? each.procedure,
          limitTitle: limit?.title ?? each.limit, whose: limit?.whose ?? '', overdue: each.due < today,
        }
      }),
      open: await countByState(client, { area, unseen }),
      leftBehind: await leftBehindFor(door, client, { person: personOf(request), area, unseen, today }),
      recusals: await recusalsFor(door, client, { person: personOf(request), area, unseen, today }),
      flagged: (await listMatters(client, { area, unseen, flagged: true, size: 50 })).items,
    }))
  })
}

type Asker = { readonly person: Session; readonly area: string; readonly unseen: Unseen; readonly today: PlainDate }

/** Shown to who may arrange a hand-over there; a county has its townships do it. */
async function leftBehindFor({ engine: { system } }: Door, client: Queryable, { person, area, today }: Asker): Promise<readonly LeftBehind[]> {
  const arranges = area.length >= 9 && actingAs({ account: person.account, appointments: person.appointments }, handover.actions.arrange.by, { area, day: today }).length > 0
  if (!arranges) return []
  const left = await listLeftBehind(system, client, { area, today })
  if (left.length === 0) return []
  const given = new Set((await readMattersOf(client, { low: tenantOf(area), high: tenantOf(area), procedure: handover.id })).map((each) => matterOf(system, each)).filter(isSigned).flatMap((each) => giverOf(each) ?? []))
  return left.filter(({ account }) => !given.has(account))
}

/** Those that this person decides; for who decides none nothing is looked up. */
async function recusalsFor({ engine: { system } }: Door, client: Queryable, { person, area, unseen, today }: Asker): Promise<readonly Omit<UndecidedRecusal, 'account'>[]> {
  const actor = { account: person.account, appointments: person.appointments }
  const deciding = new Set(system.procedures.flatMap((each) => recusalDeciders(each)))
  if (!postIds.some((post) => deciding.has(post) && person.appointments.some((held) => held.post === post))) return []
  const decides = (each: UndecidedRecusal) => {
    const procedure = procedureOfVersion(system, each.procedure, each.version)
    return procedure !== undefined && each.account !== person.account && actingAs(actor, recusalDeciders(procedure), { area: each.area, day: today }).length > 0
  }
  return (await listUndecidedRecusals(client, { area, unseen })).filter(decides).map(({ account: _own, ...shown }) => shown)
}
