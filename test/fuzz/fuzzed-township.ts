// A township with people and matters in it, behind the real server, to be asked wrong questions.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { createAccount } from '#accounts/account.ts'
import { hashPassword } from '#accounts/password.ts'
import { Sessions } from '#accounts/session.ts'
import { buildServer } from '#api/server.ts'
import { system } from '#content/system.ts'
import { tenantOf, writeIn } from '#ledger/database.ts'
import type { PostId } from '#people/post.ts'
import { openTestLedger, servers, standingClock } from '#test/test-database.ts'
import type { Description } from './request.ts'

const township = '220382203'
const password = '一句很长的口令 2024'

export type FuzzedTownship = {
  readonly app: () => FastifyInstance
  /** A new server on the same ledger, everybody signed in again: whatever was asked before, the next questions are heard. */
  again(): Promise<void>
  readonly description: Description
  /** The cookies of one person of each post, and of nobody. */
  readonly desks: readonly string[]
  /** Ids of accounts, matters and files that exist. */
  readonly known: readonly string[]
  /** What broke inside, as the log would say it. */
  readonly broke: string[]
  close(): Promise<void>
}

const posts: readonly (readonly [PostId, string])[] = [
  ['justice-clerk', township], ['administrator', township], ['township-head', township], ['mediator', `${township}201`], ['enforcement-officer', township], ['window-clerk', township], ['county-reviewer', '220382'],
]

export async function fuzzedTownship(): Promise<FuzzedTownship> {
  const time = standingClock('2024-03-05')
  const server = await servers[0]?.start()
  if (!server) throw new Error('no database to test against')
  const ledger = await openTestLedger(server, system, time.clock)
  const broke: string[] = []
  const build = () => buildServer({ engine: ledger.engine, sessions: new Sessions(ledger.database, time.clock), demo: false, localToken: 'local-token-of-this-test', tenants: async () => [220382203] }, { onFault: (code, cause) => { broke.push(`${code}: ${cause instanceof Error ? cause.stack ?? cause.message : String(cause)}`) } })
  let app = await build()
  const digest = await hashPassword(password)
  const desks: string[] = ['']
  const signIn = async () => {
    // A question may have stopped an account: here nobody stays outside.
    await ledger.database.pool.query('update account set disabled_at = null, password = $1', [digest])
    await ledger.database.pool.query('delete from second_factor')
    for (const [index, [post]] of posts.entries()) {
      const response = await app.inject({ method: 'POST', url: '/api/session', payload: { login: `u-${post}`, password } })
      desks[index + 1] = response.cookies.map((each) => `${each.name}=${each.value}`).join('; ')
    }
  }
  const known: string[] = []
  for (const [post, area] of posts) {
    const [id, login] = [randomUUID(), `u-${post}`]
    known.push(id)
    await createAccount(ledger.database.pool, { id, tenant: tenantOf(township), login, name: '张三', at: time.clock(), digest })
    await writeIn(ledger.database, '22', (client) => client.query(`insert into register (tenant, procedure, matter, area, account, post, from_on) values ($1, 'appointment', $2, $3, $4, $5, '2020-01-01')`, [tenantOf(area), randomUUID(), area, id, post]))
  }
  return {
    app: () => app,
    again: async () => {
      await app.close()
      app = await build()
      await signIn()
    },
    description: (await app.inject('/api/openapi.json')).json<Description>(), desks, known, broke,
    close: async () => {
      await app.close()
      await ledger.close()
      await server.stop()
    },
  }
}

/** What a request made must be known to the next. */
export function learn(known: string[], body: string): void {
  const found = /"matter":"([0-9a-f-]{36})"|"sha256":"([0-9a-f]{64})"/.exec(body)
  const id = found?.[1] ?? found?.[2]
  if (id !== undefined && known.length < 400) known.push(id)
}
