// From refusals to answers over HTTP. Statuses are decided here and nowhere else; the wire form is RFC 9457.
import type { FastifyReply } from 'fastify'
import { citation } from '#law/instrument.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Refusal } from '#procedure/refusal.ts'

/** Codes that are not the ordinary 422 of a step the rules do not allow. */
const statuses: Readonly<Record<string, number>> = {
  'not-signed-in': 401, 'sign-in-wrong': 401, 'second-factor-needed': 401, 'identity-journey-lost': 401, 'identity-unproved': 401, 'identity-unknown': 401, 'sign-in-barred': 429, 'too-many-requests': 429,
  'no-authority': 403, 'second-factor-first': 403, 'no-read-authority': 403, 'not-yours': 403, 'recused-reader': 403, 'paper-withheld': 403, 'statement-unknown-sender': 403, 'no-appointment': 403, 'wrong-origin': 403, 'wrong-host': 421,
  'matter-unknown': 404, 'account-unknown': 404, 'session-unknown': 404, 'procedure-unknown': 404, 'action-unknown': 404, 'paper-unknown': 404, 'paper-code-unknown': 404, 'statement-unknown': 404, 'dossier-unknown': 404, 'indicator-unknown': 404, 'file-unknown': 404, 'identity-service-none': 404, 'law-not-imported': 404, 'law-version-not-imported': 404, 'law-version-unknown': 404, 'article-unknown': 404, 'law-not-cited': 404, 'route-unknown': 404,
  'overtaken': 409, 'command-reused': 409, 'identity-bound': 409, 'paper-not-yet': 409,
  'body-invalid': 400, 'query-invalid': 400, 'command-id-invalid': 400, 'answers-not-an-object': 400,
  'body-too-large': 413, 'type-unsupported': 415, 'busy': 503, 'identity-service-away': 503, 'unavailable': 503,
}

/** Of several refusals the gravest decides: who may not be here at all is told that first. */
export function statusOf(refusals: readonly Refusal[]): number {
  const found = refusals.map((each) => statuses[each.code] ?? 422)
  return [421, 401, 403, 404, 409, 413, 415, 429, 503, 422, 400].find((status) => found.includes(status)) ?? 422
}

export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly refusals: readonly { readonly code: string; readonly sentence: string; readonly basis: readonly string[]; readonly field?: string }[]
  readonly seq?: number
}

/** @param on the day whose law is cited */
export function problemOf(refusals: readonly Refusal[], on: PlainDate): Problem {
  const status = statusOf(refusals)
  return {
    type: `urn:xiangzhi:refusal:${refusals[0]?.code ?? 'unknown'}`,
    title: refusals.map((each) => each.sentence).join('\n'),
    status,
    refusals: refusals.map((each) => ({
      code: each.code, sentence: each.sentence, basis: each.basis.map((basis) => citation(basis, on)),
      ...(each.field === undefined ? {} : { field: each.field }),
    })),
  }
}

export function sendProblem(reply: FastifyReply, refusals: readonly Refusal[], on: PlainDate, extra: object = {}): FastifyReply {
  const problem = problemOf(refusals, on)
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').send({ ...problem, ...extra })
}
