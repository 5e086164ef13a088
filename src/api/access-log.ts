// The access log: one line a request, saying when, which account, what kind of address was asked for, what came of it, how long it
// took, and from which part of the network. Never what was asked or answered: no query, no body, no name, no whole address.
import { chmod, mkdir, open, readdir, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { dayOfMoment, type Clock } from '#calendar/clock.ts'
import { addMonths, type PlainDate } from '#calendar/plain-date.ts'
import { ruleOn } from '#law/rule.ts'

const fileName = /^access-(\d{4}-\d{2}-\d{2})\.log$/

/** In milliseconds. So long a line waits for company: a crowd costs one write, and a machine that stops loses no more than this. */
const gathered = 100

type Place = { readonly folder: string; readonly clock: Clock; /** A full disk must not stop the township's work: that lines were lost is told here. */ readonly onFault: (cause: unknown) => void }
type Line = { readonly day: PlainDate; readonly text: string }

/** One file a day, in a folder only the machine's owner reads; files older than the law asks for are deleted when a day begins. */
export class AccessLog {
  readonly #place: Place
  #waiting: Line[] = []
  #next: NodeJS.Timeout | undefined
  #written: Promise<void> = Promise.resolve()
  #open: { readonly day: PlainDate; readonly file: FileHandle } | undefined

  constructor(place: Place) {
    this.#place = place
  }

  /** Written behind the answer: nobody waits for it. */
  note(line: object): void {
    const at = this.#place.clock()
    this.#waiting.push({ day: dayOfMoment(at), text: `${JSON.stringify({ at, ...line })}\n` })
    this.#next ??= setTimeout(() => this.#write(), gathered)
  }

  /** @returns when every line is in its file */
  async close(): Promise<void> {
    this.#write()
    await this.#written
    await this.#end()
  }

  #write(): void {
    clearTimeout(this.#next)
    this.#next = undefined
    const lines = this.#waiting
    this.#waiting = []
    this.#written = this.#written.then(() => this.#append(lines)).catch(async (cause: unknown) => {
      this.#place.onFault(cause)
      await this.#end()
    })
  }

  async #append(lines: readonly Line[]): Promise<void> {
    for (const day of new Set(lines.map((line) => line.day))) {
      const file = await this.#fileOf(day)
      await file.appendFile(lines.filter((line) => line.day === day).map((line) => line.text).join(''))
    }
  }

  async #fileOf(day: PlainDate): Promise<FileHandle> {
    if (this.#open?.day === day) return this.#open.file
    await this.#end()
    await mkdir(this.#place.folder, { recursive: true, mode: 0o700 })
    await chmod(this.#place.folder, 0o700)
    await deleteBefore(this.#place.folder, keptFrom(day))
    this.#open = { day, file: await open(join(this.#place.folder, `access-${day}.log`), 'a', 0o600) }
    return this.#open.file
  }

  async #end(): Promise<void> {
    const file = this.#open?.file
    this.#open = undefined
    await file?.close()
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
export function installAccessLog(app: FastifyInstance, log: AccessLog): void {
  app.addHook('onResponse', async (request, reply) => log.note({
    who: request.session?.account ?? request.entered?.account ?? '-', method: request.method, route: routeOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime), from: partOf(request.ip), ...(request.entered === undefined ? {} : { way: request.entered.way }),
  }))
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
