// Exams over HTTP beyond their ordinary steps: what I am to sit, the paper of my sitting, marks worked out by the server, and
// a platform's list of results read without changing anything.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { areaToRead, personOf, refuse, type Door } from '#api/door.ts'
import { listedNames } from '#api/exam-page.ts'
import { sitterExams } from '#api/exams-of-sitter.ts'
import { gradingOf } from '#api/grading.ts'
import { sendProblem } from '#api/problem.ts'
import { pageFor, readBody } from '#api/matter-routes.ts'
import { noteReading } from '#api/note-reading.ts'
import { isRefused, readQuery } from '#api/read-query.ts'
import { sittingJson } from '#api/sitting-json.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readSheet } from '#files/read-sheet.ts'
import { perform } from '#matters/perform.ts'
import { actingAs } from '#people/appointment.ts'
import { refusal } from '#procedure/refusal.ts'
import { exam } from '#procedures/study/exam/procedure.ts'
import { readResultSheet } from '#procedures/study/result-sheet.ts'

type OfOne = { Params: { id: string } }

const sheetBytes = 6 * 1024 * 1024
const notAnExam = refusal('matter-unknown', '没有这场考试，或者您无权查看。')

export function examRoutes(app: FastifyInstance, door: Door): void {
  app.get('/api/exams/mine', async (request, reply) => {
    const query = readQuery({ area: 'area' }, request.query)
    if (isRefused(query)) return refuse(door, reply, ...query)
    const area = await areaToRead(door, request, reply, query.area)
    return area && sitterExams(door, { area, account: personOf(request).account })
  })

  app.get<OfOne>('/api/sittings/:id', async (request, reply) => {
    const page = await pageFor(door, request, reply)
    if (!page) return reply
    if (page.procedure.id !== 'exam-sitting' || page.matter.entries[0]?.actor !== personOf(request).account) return refuse(door, reply, refusal('matter-unknown', '没有这次答题，或者不是您的。'))
    return sittingJson(door, page)
  })

  for (const [path, makeUp] of [['result-sheet', false], ['make-up-sheet', true]] as const) {
    app.post<OfOne>(`/api/exams/:id/${path}`, { bodyLimit: sheetBytes }, async (request, reply) => {
      const page = await examFor(door, request, reply)
      if (!page) return reply
      const cells = Buffer.isBuffer(request.body) ? await readSheet(request.body) : refusal('sheet-kind', '请选择Excel表格（.xlsx）。')
      if ('code' in cells) return refuse(door, reply, cells)
      const full = page.matter.entries.find((entry) => entry.action === 'announce')?.answers['fullMark']
      void noteReading(door, request, { tenant: page.tenant, what: 'list', matter: page.matter.id, ref: makeUp ? '补考成绩表' : '成绩表' })
      return readResultSheet(cells, { listed: listedNames(page, makeUp), full: Number(full) })
    })
  }

  app.post<OfOne>('/api/exams/:id/grading', async (request, reply) => {
    const body = readBody(request.body, ['commandId', 'area'])
    if (isRefused(body)) return refuse(door, reply, ...body)
    const page = await examFor(door, request, reply)
    if (!page) return reply
    const person = personOf(request)
    const outcome = await perform(door.engine, {
      command: String(body['commandId']), actor: { account: person.account, appointments: person.appointments }, asConsequence: true, post: page.post,
      matter: page.matter.id, tenant: page.tenant, expected: page.matter.seq, action: 'recordGraded', occurredOn: dayOfMoment(door.engine.clock()), answers: await gradingOf(door, page),
    })
    return outcome.outcome === 'done' ? reply.code(outcome.repeated ? 200 : 201).send(outcome) : sendProblem(reply, outcome.refusals, dayOfMoment(door.engine.clock()))
  })
}

/** The exam named in the path, for somebody who may enter its results; otherwise a refusal has been sent. */
async function examFor(door: Door, request: FastifyRequest<OfOne>, reply: FastifyReply) {
  const page = await pageFor(door, request, reply)
  if (!page) return undefined
  if (page.procedure.id !== exam.id) return void await refuse(door, reply, notAnExam)
  const [acting] = actingAs(personOf(request), exam.actions.enterResults.by, { area: page.matter.area, day: dayOfMoment(door.engine.clock()) })
  return acting ? { ...page, post: acting.post } : void await refuse(door, reply, refusal('no-authority', '成绩由司法所或者站所办登记，您今天没有这个岗位。'))
}
