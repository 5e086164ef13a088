// The front door as staff use it, for tests: people with an account and a post who sign in by the real route and ask as themselves.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { expect } from 'vitest'
import { createAccount } from '#accounts/account.ts'
import { hashPassword } from '#accounts/password.ts'
import { Sessions } from '#accounts/session.ts'
import type { Door } from '#api/door.ts'
import { tenantOf, writeIn } from '#ledger/database.ts'
import type { PostId } from '#people/post.ts'
import type { TestLedger } from '#test/test-database.ts'

export const staffPassword = '一句很长的口令 2024'
const township = '220382203'

/** What a server needs to stand over a test's ledger. @param more what this test has otherwise */
export function doorOn(ledger: TestLedger, more: Partial<Door> = {}): Door {
  return {
    engine: ledger.engine, sessions: new Sessions(ledger.database, ledger.engine.clock), demo: false, localToken: 'local-token-of-this-test',
    tenants: async () => [tenantOf(township)], ...more,
  }
}

/** Faults of the server are faults of the test. */
export const faultsFail = { onFault: (_code: string, cause: unknown) => { throw cause } }

type Built = { readonly app: FastifyInstance; readonly ledger: TestLedger }
type Term = { readonly name?: string; readonly from?: string; readonly to?: string; /** The kind of matter by which the post is held. */ readonly by?: 'appointment' | 'acting-appointment' }

/** People of one test. Everything they are asked for by name is their login. */
export class StaffDoor {
  readonly #built: () => Built
  readonly #ids = new Map<string, string>()
  readonly #cookies = new Map<string, string>()
  #digest: Promise<string> | undefined

  /** @param built asked anew each time, for a server that is built before all tests */
  constructor(built: () => Built) {
    this.#built = built
  }

  /** An account without any post. @returns its id */
  readonly account = async (login: string, name = `${login}的名字`, area = township): Promise<string> => {
    const { ledger } = this.#built()
    const id = randomUUID()
    this.#ids.set(login, id)
    this.#digest ??= hashPassword(staffPassword)
    await createAccount(ledger.database.pool, { id, tenant: tenantOf(area.length < township.length ? township : area.slice(0, township.length)), login, name, at: ledger.engine.clock(), digest: await this.#digest })
    return id
  }

  /** Holds the post without anybody having appointed them, as the first administrator does. */
  readonly hold = async (login: string, post: PostId, area: string, { from = '2020-01-01', to, by = 'appointment' }: Term = {}): Promise<void> => {
    await writeIn(this.#built().ledger.database, '22', (client) => client.query(
      'insert into register (tenant, procedure, matter, area, account, post, from_on, to_on) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [tenantOf(area), by, randomUUID(), area, this.id(login), post, from, to ?? null]))
  }

  /** Somebody with one post who has signed in. @returns the account's id */
  readonly person = async (login: string, post: PostId, area: string, term: Term = {}): Promise<string> => {
    const id = await this.account(login, term.name, area)
    await this.hold(login, post, area, term)
    await this.signIn(login)
    return id
  }

  readonly signIn = async (login: string): Promise<void> => {
    const response = await this.#built().app.inject({ method: 'POST', url: '/api/session', payload: { login, password: staffPassword } })
    expect([login, response.statusCode, response.statusCode === 201 ? '' : response.body]).toEqual([login, 201, ''])
    this.#cookies.set(login, response.cookies.map((each) => `${each.name}=${each.value}`).join('; '))
  }

  /** The header by which the server knows them; nobody's for somebody who has not signed in. */
  readonly cookie = (login: string): string => this.#cookies.get(login) ?? ''

  readonly id = (login: string): string => this.#ids.get(login) ?? expect.fail(`nobody is called ${login}`)
}
