// The bond between an account and a person of an identity service outside.
import { scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { Moment } from '#calendar/clock.ts'
import type { Account } from '#accounts/account.ts'
import type { Queryable } from '#ledger/database.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

type Identity = { readonly issuer: string; readonly subject: string }

/** @returns nothing when done; a refusal when either has another bond already */
export async function bind(client: Queryable, { issuer, subject }: Identity, to: { readonly account: string; readonly at: Moment }): Promise<Refusal | undefined> {
  const result = await client.query('insert into outside_identity (issuer, subject, account, linked_at) values ($1, $2, $3, $4) on conflict do nothing', [issuer, await digestOf({ issuer, subject }), to.account, to.at])
  if (result.rowCount === 1 || (await boundTo(client, { issuer, subject }))?.id === to.account) return undefined
  return refusal('identity-bound', '这个身份已经绑定了别的账号，或者您的账号已经绑定了别的身份。先解除原来的绑定，再重新绑定。')
}

export async function unbind(client: Queryable, account: string): Promise<void> {
  await client.query('delete from outside_identity where account = $1', [account])
}

export async function isBound(client: Queryable, account: string): Promise<boolean> {
  return (await client.query('select from outside_identity where account = $1', [account])).rows.length > 0
}

/** The account of that person, unless it has been stopped. */
export async function boundTo(client: Queryable, identity: Identity): Promise<Account | undefined> {
  const { rows } = await client.query<Account>(
    `select a.id, a.tenant, a.login, a.name, false as disabled from outside_identity o join account a on a.id = o.account
     where o.issuer = $1 and o.subject = $2 and a.disabled_at is null`, [identity.issuer, await digestOf(identity)])
  return rows[0]
}

/** Slow on purpose, so that nobody can try all numbers of identity cards against a stolen table. */
async function digestOf({ issuer, subject }: Identity): Promise<Buffer> {
  return promisify(scrypt)(subject, `xiangzhi-identity-1\n${issuer}`, 32) as Promise<Buffer>
}
