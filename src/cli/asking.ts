// Reading commands go through the server when one runs on the folder, and through the same routes in this process when none does.
import type { FastifyInstance } from 'fastify'
import { Readable } from 'node:stream'
import type { Place } from '#cli/arguments.ts'
import { CommandError } from '#cli/command-error.ts'
import { faultText } from '#cli/fault-text.ts'
import { readLock } from '#ledger/embedded/folder-lock.ts'
import { readSecret } from '#ledger/kept-secret.ts'
import { Fault } from '#ledger/fault.ts'

export type Answer = { readonly status: number; readonly body: Buffer }
export type Ask = (path: string) => Promise<Answer>
/** An answer that is read while it comes: a ledger as a spreadsheet, the stages of long work. */
export type Flow = { readonly status: number; readonly header: (name: string) => string | undefined; readonly body: AsyncIterable<Uint8Array> }
export type AskFlow = (path: string, accept?: string) => Promise<Flow>

/** Runs `work` with a way to ask the ledger of that folder; whatever was started for it is stopped again. */
export async function asking<T>(place: Place, work: (ask: Ask, flow: AskFlow) => Promise<T>): Promise<T> {
  const address = place.database === undefined ? (await readLock(place.folder))?.address : undefined
  if (address !== undefined) return workWith(await remoteFlow(place.folder, address), work)
  // Fetched only when there is no server to ask: it is most of the program.
  const [{ buildServer }, { openKept }] = await Promise.all([import('#api/server.ts'), import('#cli/open-here.ts')])
  const township = await openKept(place)
  const app = await buildServer(township.door, { onFault: (_code, cause) => process.stderr.write(`${faultText(cause)}\n`) })
  try {
    return await workWith(localFlow(app, township.door.localToken), work)
  } finally {
    await app.close()
    await township.close()
  }
}

async function workWith<T>(flow: AskFlow, work: (ask: Ask, flow: AskFlow) => Promise<T>): Promise<T> {
  return work(async (path) => {
    const answer = await flow(path)
    return { status: answer.status, body: await wholeOf(answer) }
  }, flow)
}

export async function wholeOf({ body }: Flow): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const anything = '*/*'

async function remoteFlow(folder: string, address: string): Promise<AskFlow> {
  const token = (await readSecret(folder, 'local-token') ?? '').toString()
  return async (path, accept = anything) => {
    const response = await fetch(new URL(path, address), { headers: { authorization: `Bearer ${token}`, accept } })
    return { status: response.status, header: (name) => response.headers.get(name) ?? undefined, body: response.body ?? Readable.from([]) }
  }
}

function localFlow(app: FastifyInstance, token: string): AskFlow {
  return async (path, accept = anything) => {
    const response = await app.inject({ url: path, headers: { authorization: `Bearer ${token}`, accept }, payloadAsStream: true })
    return { status: response.statusCode, header: (name) => response.headers[name]?.toString(), body: response.stream() }
  }
}

/** The JSON of an answer; a refusal becomes the command's one sentence, and what broke is not the person's mistake. */
export function jsonOf(answer: Answer): unknown {
  const body = JSON.parse(answer.body.toString() || 'null') as unknown
  if (answer.status < 400) return body
  const sentence = (body as { title?: string } | null)?.title ?? `服务器答复${answer.status}`
  throw answer.status < 500 ? new CommandError(sentence) : new Fault('server-answer', sentence)
}
