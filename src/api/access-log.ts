// The access log: one line a request, saying when, which account, what kind of address was asked for, what came of it, how long it
// took, and from which part of the network. Never what was asked or answered: no query, no body, no name, no whole address.
import { createWriteStream, type WriteStream } from 'node:fs'
import { chmod, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from 'node:events'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { dayOfMoment, type Clock } from '#calendar/clock.ts'
import { addMonths, type PlainDate } from '#calendar/plain-date.ts'
import { ruleOn } from '#law/rule.ts'

const fileName = /^access-(\d{4}-\d{2}-\d{2})\.log$/

type Place = { readonly folder: string; readonly clock: Clock }

/** One file a day, in a folder only the machine's owner reads; files older than the law asks for are deleted when a day begins. */
export class AccessLog {
  readonly #place: Place
  #open: { readonly day: PlainDate; readonly stream: WriteStream } | undefined
  #opening: Promise<void> = Promise.resolve()

  constructor(place: Place) {
    this.#place = place
  }

  /** Written behind the answer: nobody waits for it. A full disk must not stop the township's work, so a lost line is only told. */
  note(line: object, onFault: (cause: unknown) => void): void {
    const at = this.#place.clock()
    this.#opening = this.#opening.then(async () => {
      const stream = await this.#streamOf(dayOfMoment(at), onFault)
      if (!stream.write(`${JSON.stringify({ at, ...line })}\n`)) await room(stream)
    }).catch(onFault)
  }

  /** @returns when every line is in its file */
  async close(): Promise<void> {
    await this.#opening
    await this.#end()
  }

  async #streamOf(day: PlainDate, onFault: (cause: unknown) => void): Promise<WriteStream> {
    if (this.#open?.day === day && this.#open.stream.writable) return this.#open.stream
    await this.#end()
    await mkdir(this.#place.folder, { recursive: true, mode: 0o700 })
    await chmod(this.#place.folder, 0o700)
    await deleteBefore(this.#place.folder, keptFrom(day))
    const stream = createWriteStream(join(this.#place.folder, `access-${day}.log`), { flags: 'a', mode: 0o600 })
    stream.on('error', onFault)
    this.#open = { day, stream }
    return stream
  }

  async #end(): Promise<void> {
    const stream = this.#open?.stream
    this.#open = undefined
    if (!stream || stream.destroyed) return
    stream.end()
    if (!stream.closed) await once(stream, 'close')
  }
}

/** Waits until the file takes more or is gone. Whichever came second is listened for no longer: a crowd of readers would leave a listener each. */
async function room(stream: WriteStream): Promise<void> {
  const heard = new AbortController()
  try {
    await Promise.race([once(stream, 'drain', { signal: heard.signal }), once(stream, 'close', { signal: heard.signal })])
  } finally {
    heard.abort()
  }
}

/** The first day whose log must still be kept (互联网政务应用安全管理规定, art. 20). */
export function keptFrom(today: PlainDate): PlainDate {
  return addMonths(today, -12 * ruleOn('sec-log-1y-gov', today).value)
}

async function deleteBefore(folder: string, first: PlainDate): Promise<void> {
  for (const name of await readdir(folder)) {
    const day = fileName.exec(name)?.[1]
    if (day !== undefined && day < first) await rm(join(folder, name), { force: true })
  }
}

/** Writes a line for every request that this server answers. */
export function installAccessLog(app: FastifyInstance, log: AccessLog, onFault: (cause: unknown) => void): void {
  app.addHook('onResponse', async (request, reply) => log.note({
    who: request.session?.account ?? request.entered?.account ?? '-', method: request.method, route: routeOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime), from: partOf(request.ip), ...(request.entered === undefined ? {} : { way: request.entered.way }),
  }, onFault))
  app.addHook('onClose', async () => log.close())
}

/** The pattern as it was declared: what stood in its place, such as a party's code, is not kept. */
function routeOf(request: FastifyRequest): string {
  return request.is404 ? '-' : request.routeOptions.url ?? '-'
}

/** The part of the network, not the desk: the first three of four numbers, or the first three groups of six-part addresses. */
export function partOf(address: string): string {
  const plain = address.replace(/^::ffff:/, '')
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) return `${plain.slice(0, plain.lastIndexOf('.'))}.0/24`
  return `${plain.split(':').slice(0, 3).join(':')}::/48`
}
