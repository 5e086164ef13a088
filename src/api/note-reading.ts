// Notes that somebody read something: every door that shows persons, files or papers says so here.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { personOf, type Door } from '#api/door.ts'
import type { Session } from '#accounts/session.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { readingBook, type ReadingBook, type ReadingKind } from '#ledger/reading-book.ts'
import type { Database } from '#ledger/database.ts'
import { holdsOn } from '#people/appointment.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What it gives to read is in the book, or names nobody. */
    noted?: true
  }
}

export type Noted = {
  /** Whose record was read: the readings stand in that township's book. */
  readonly tenant: number
  readonly what: ReadingKind
  readonly matter?: string
  /** Which file (its digest), paper, field or list; never a person's name. */
  readonly ref?: string
  readonly purpose?: string
}

// One book for each database, so that no route needs to be handed it.
const books = new WeakMap<Database, ReadingBook>()

function bookOf(database: Database): ReadingBook {
  const known = books.get(database)
  if (known) return known
  const made = readingBook(database)
  books.set(database, made)
  return made
}

/**
 * Notes one reading by whoever asks. Pages need not wait; what must not be shown without a note (a masked value in full, an export) is shown
 * only after the promise has resolved.
 */
export function noteReading(door: Pick<Door, 'engine'>, request: FastifyRequest, noted: Noted): Promise<void> {
  request.noted = true
  const person = personOf(request)
  const at = door.engine.clock()
  const post = postAt(person, { tenant: noted.tenant, at })
  return bookOf(door.engine.database).note({ ...noted, id: door.engine.newId(), at, account: person.account, ...(post === undefined ? {} : { post }) })
}

/** This time the answer names nobody, though the route may. */
export function namesNobody(request: FastifyRequest): void {
  request.noted = true
}

/** In which post a person reads there: the first that holds today over the township, or within it. */
function postAt(person: Session, { tenant, at }: { tenant: number; at: Parameters<typeof dayOfMoment>[0] }): string | undefined {
  const place = String(tenant).replace(/0+$/, '')
  const holding = person.appointments.filter((each) => holdsOn(each, dayOfMoment(at)))
  return (holding.find((each) => String(tenant).startsWith(each.area)) ?? holding.find((each) => each.area.startsWith(place)))?.post
}

/** Before the database goes, what is in hand is written. */
export function keepReadings(app: FastifyInstance, door: Door): void {
  app.addHook('onClose', async () => bookOf(door.engine.database).flush())
}
