// The calendar and the law book, for looking up: what a limit comes to, which rules there are, what procedures declare.
import type { FastifyInstance } from 'fastify'
import { refuse, type Door } from '#api/door.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { describeProcedures } from '#procedure/describe.ts'
import { deadlineAnswer } from '#matters/deadline-answer.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { rules } from '#law/rule.ts'
import { refusal } from '#procedure/refusal.ts'

export function lawRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/rules', async () => rules().map(({ id, title, unit }) => ({ id, title, unit })))

  app.get('/api/deadline', async (request, reply) => {
    const query = readQuery({ rule: 'text', from: 'day', pause: 'text' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const answer = deadlineAnswer({ rule: query.rule, from: query.from, pauses: query.pause?.split(',') ?? [], today: dayOfMoment(door.engine.clock()) })
    return 'code' in answer ? refuse(door, reply, answer) : answer
  })

  app.get<{ Params: { id?: string } }>('/api/procedures/:id?', async (request, reply) => {
    const all = describeProcedures(door.engine.system, dayOfMoment(door.engine.clock()))
    const wanted = request.params.id
    const found = wanted === undefined || wanted === '' ? all : all.filter((each) => each.id === wanted)
    return found.length > 0 ? found : refuse(door, reply, refusal('procedure-unknown', '没有这种事项。'))
  })
}
