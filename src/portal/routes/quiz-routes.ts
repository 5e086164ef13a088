// The quiz. Answers stand in the address of the page that judges them, and nowhere else.
import type { FastifyInstance } from 'fastify'
import { dayOfMoment } from '#calendar/clock.ts'
import { toDayNumber } from '#calendar/plain-date.ts'
import { quizPage } from '#portal/pages/quiz-page.ts'
import type { Portal } from '#portal/portal.ts'
import { judgeQuiz, quizOf } from '#portal/quiz.ts'
import { openToAll, sendReading, shownTo } from '#portal/send-page.ts'

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

export function quizRoutes(app: FastifyInstance, portal: Portal): void {
  app.get<{ Querystring: Asked }>('/public/quiz', openToAll, async (request, reply) => {
    const today = dayOfMoment(portal.door.engine.clock())
    // A new paper each day for whoever names none.
    const paper = typeof request.query['paper'] === 'string' && /^\d{1,6}$/.test(request.query['paper']) ? Number(request.query['paper']) : toDayNumber(today)
    const questions = quizOf(paper, today)
    const done = request.query['done'] !== undefined
    const chosen = Object.fromEntries(questions.map(({ id }) => [id, [request.query[id] ?? []].flat()]))
    return sendReading(portal, { request, reply }, {
      ...(done ? {} : { key: `quiz ${paper}` }),
      make: async () => quizPage({ ...shownTo(request, portal.door), paper, questions, ...(done ? { judged: judgeQuiz(questions, chosen, today) } : {}) }),
    })
  })
}
