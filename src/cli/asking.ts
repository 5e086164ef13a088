// Reading commands go through the server when one runs on the folder, and through the same routes in this process when none does.
import type { FastifyInstance } from 'fastify'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from '#cli/arguments.ts'
import { CommandError } from '#cli/command-error.ts'
import { readLock } from '#ledger/embedded/folder-lock.ts'
import { Fault } from '#matters/fault.ts'

export type Answer = { readonly status: number; readonly body: Buffer }
export type Ask = (path: string) => Promise<Answer>

/** Runs `work` with a way to ask the ledger of that folder; whatever was started for it is stopped again. */
export async function asking<T>(place: Place, work: (ask: Ask) => Promise<T>): Promise<T> {
  const address = place.database === undefined ? (await readLock(place.folder))?.address : undefined
  if (address !== undefined) return work(await remoteAsk(place.folder, address))
  // Fetched only when there is no server to ask: it is most of the program.
  const [{ buildServer }, { openKept }] = await Promise.all([import('#api/server.ts'), import('#cli/open-here.ts')])
  const township = await openKept(place)
  const app = await buildServer(township.door, { onFault: (_code, cause) => process.stderr.write(`${cause instanceof Error ? cause.stack ?? cause.message : String(cause)}\n`) })
  try {
    return await work(localAsk(app, township.door.localToken))
  } finally {
    await app.close()
    await township.close()
  }
}

async function remoteAsk(folder: string, address: string): Promise<Ask> {
  const token = (await readFile(join(folder, 'secrets', 'local-token'))).toString()
  return async (path) => {
    const response = await fetch(new URL(path, address), { headers: { authorization: `Bearer ${token}` } })
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()) }
  }
}

function localAsk(app: FastifyInstance, token: string): Ask {
  return async (path) => {
    const response = await app.inject({ url: path, headers: { authorization: `Bearer ${token}` } })
    return { status: response.statusCode, body: response.rawPayload }
  }
}

/** The JSON of an answer; a refusal becomes the command's one sentence, and what broke is not the person's mistake. */
export function jsonOf(answer: Answer): unknown {
  const body = JSON.parse(answer.body.toString() || 'null') as unknown
  if (answer.status < 400) return body
  const sentence = (body as { title?: string } | null)?.title ?? `服务器答复${answer.status}`
  throw answer.status < 500 ? new CommandError(sentence) : new Fault('server-answer', sentence)
}
