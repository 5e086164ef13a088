// 需要核实的情况: for those who review dossiers and for nobody else. Figured out anew at each asking and kept nowhere: there is no
// list of signals of a person to be found later.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { holdsPost } from '#accounts/authority.ts'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { setLocally } from '#api/set-locally.ts'
import { disputesOfYear, type ReadDispute } from '#api/signal-material.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { yearOf } from '#calendar/plain-date.ts'
import { readIn } from '#ledger/database.ts'
import type { PostId } from '#people/post.ts'
import { refusal } from '#procedure/refusal.ts'
import { latestProcedure } from '#procedure/system.ts'
import { signalsOf } from '#procedures/mediation/signals/all-signals.ts'
import { provesNothing, signalKinds, type Signal } from '#procedures/mediation/signals/signal.ts'
import { thresholdReasons, thresholdsOn } from '#procedures/mediation/signals/thresholds.ts'
import { numberText } from '#projections/number-text.ts'

/** Those who review, and the head who answers for the township. */
export const signalReaders: readonly PostId[] = ['county-reviewer', 'justice-clerk', 'township-head']

export function signalRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/signals', async (request, reply) => {
    const query = readQuery({ area: 'area', year: 'year' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaOfReviewer(door, request, reply, query.area)
    if (!area) return reply
    const today = dayOfMoment(door.engine.clock())
    const year = query.year ?? yearOf(today)
    const reading = await setLocally(door.engine, area, today)
    const read = await readIn(door.engine.database, area, (client) => disputesOfYear(door.engine, client, { area, year }))
    const known = new Map(read.map((each) => [each.material.id, each]))
    return {
      year, looked: read.length, provesNothing, kinds: signalKinds, measures: thresholdReasons(reading),
      signals: signalsOf(read.map((each) => each.material), thresholdsOn(reading)).map((signal) => signalJson(door, signal, known)),
    }
  })
}

/** The area, if this person may see signals there; otherwise a refusal has been sent. Villages see none, not even their own. */
export async function areaOfReviewer(door: Door, request: FastifyRequest, reply: FastifyReply, asked: string | undefined): Promise<string | undefined> {
  const area = await areaToRead(door, request, reply, asked)
  if (!area) return undefined
  if (area.length <= 9 && holdsPost(personOf(request), signalReaders, { area, now: door.engine.clock() })) return area
  await refuse(door, reply, refusal('no-read-authority', '这一页由县司法局、乡镇长和司法所查看。'))
  return undefined
}

function signalJson(door: Door, signal: Signal, known: ReadonlyMap<string, ReadDispute>): object {
  return {
    kind: signal.kind, saw: signal.saw,
    disputes: signal.disputes.flatMap((id) => {
      const found = known.get(id)
      const procedure = found && latestProcedure(door.engine.system, found.matter.procedure)
      return found && procedure ? [{ id, tenant: found.tenant, number: numberText(procedure, found.matter), title: procedure.name(found.matter), area: found.matter.area, state: found.matter.state, openedOn: found.matter.openedOn, ended: found.matter.closedOn !== undefined }] : []
    }),
  }
}
