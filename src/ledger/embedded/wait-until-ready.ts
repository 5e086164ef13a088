// Waits until the server answers as it will answer the program: a real session, with the real password.
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** `57P03`: it is up and still recovering. The others: it does not listen yet, or it just ended a session while starting. */
const notYet = new Set(['57P03', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])

/**
 * @param ended settles if the server goes away instead
 * @returns `ready`, or `ended`; recovery after a power cut may take minutes and is waited for as long as the server lives
 * @throws the database's own error when it answers with a refusal (`28P01`: wrong password)
 */
export async function waitUntilReady(url: string, ended: Promise<void>): Promise<'ready' | 'ended'> {
  let gone = false
  void ended.then(() => { gone = true })
  for (let wait = 5; !gone; wait = Math.min(wait * 1.3, 250)) {
    if (await answers(url)) return 'ready'
    await Promise.race([pause(wait), ended])
  }
  return 'ended'
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  // A session cut while idle speaks through this event, and would end the process if nobody listened.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch (cause) {
    const { code, message } = cause as { code?: string; message: string }
    if (code !== undefined ? notYet.has(code) : /timeout|terminated/.test(message)) return false
    throw cause
  } finally {
    await client.end().catch(() => undefined)
  }
}
