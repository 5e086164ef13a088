// The book of who read what, written in batches so that a reading costs the reader nothing. What is noted is in the database a
// moment later; whoever must be certain waits for the promise.
import type { Moment } from '#calendar/clock.ts'
import { writeIn, type Database } from '#ledger/database.ts'

/** What can be read: a matter's page, a masked value in full, a file, a paper, a list taken away, a whole dossier, a search by name, a list of people by name. */
export const readingKinds = ['page', 'reveal', 'file', 'paper', 'export', 'dossier', 'search', 'list'] as const
export type ReadingKind = (typeof readingKinds)[number]

export type Reading = {
  /** In order of time. */
  readonly id: string
  readonly tenant: number
  readonly at: Moment
  readonly account: string
  readonly post?: string
  readonly what: ReadingKind
  readonly matter?: string
  /** Which file, paper, field or list. */
  readonly ref?: string
  readonly purpose?: string
}

export type ReadingBook = {
  /** @returns when it is written; rejects when it could not be, and is tried again with the next */
  note(reading: Reading): Promise<void>
  /** Writes what is in hand. Asked when the server stops, before its database is closed. */
  flush(): Promise<void>
}

const waitMilliseconds = 50

/** @param waiting how long further readings are gathered before a batch is written */
export function readingBook(database: Database, waiting: number = waitMilliseconds): ReadingBook {
  let inHand: Reading[] = []
  let batch: Promise<void> | undefined
  let writing: Promise<void> = Promise.resolve()
  const write = async (): Promise<void> => {
    const taken = inHand
    inHand = []
    try {
      await insert(database, taken)
    } catch (cause) {
      inHand = [...taken, ...inHand]
      throw cause
    }
  }
  const flush = (): Promise<void> => {
    batch = undefined
    // One batch after the other, whatever became of the one before.
    writing = writing.catch(() => undefined).then(write)
    return writing
  }
  return {
    note(reading) {
      inHand.push(reading)
      batch ??= later(waiting).then(flush)
      // Nobody need wait for it; what failed is still in hand.
      batch.catch(() => undefined)
      return batch
    },
    flush,
  }
}

async function insert(database: Database, readings: readonly Reading[]): Promise<void> {
  for (const tenant of new Set(readings.map((each) => each.tenant))) {
    const rows = JSON.stringify(readings.filter((each) => each.tenant === tenant))
    await writeIn(database, String(tenant), (client) => client.query(
      `insert into reading (tenant, id, at, account, post, what, matter, ref, purpose)
       select tenant, id, at, account, post, what, matter, left(ref, 200), left(purpose, 200)
       from jsonb_to_recordset($1::jsonb) as r(tenant int, id uuid, at timestamptz, account uuid, post text, what text, matter uuid, ref text, purpose text)`, [rows]))
  }
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds) })
}
