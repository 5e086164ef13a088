// Long work that says how far it is before it says what it found, for whoever asks for it like that.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { PassThrough, type Readable } from 'node:stream'

export type Told = (done: number, of: number) => void

const lineByLine = 'application/x-ndjson'

/** The result as one answer, or, where lines are accepted, `{done, of}` as often as it is said and then `{result}`. */
export async function answerWith(request: FastifyRequest, reply: FastifyReply, work: (told?: Told) => Promise<object>): Promise<unknown> {
  if (!(request.headers.accept ?? '').includes(lineByLine)) return work()
  return reply.type(lineByLine).send(saying(work))
}

/** Without a result the stream broke, and so did the work; who stops listening stops the work. */
function saying(work: (told: Told) => Promise<object>): Readable {
  const lines = new PassThrough()
  const say = (said: object) => {
    if (lines.destroyed) throw new Error('nobody reads any more')
    lines.write(`${JSON.stringify(said)}\n`)
  }
  work((done, of) => say({ done, of })).then((result) => {
    say({ result })
    lines.end()
  }).catch((cause: Error) => lines.destroy(cause))
  return lines
}
