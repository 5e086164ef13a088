// Accounts: who can sign in. What they may do is not said here but by their appointments, which are matters in the ledger.
import { createHash, randomBytes } from 'node:crypto'
import { epochOf, momentOf, type Moment } from '#calendar/clock.ts'
import { ownPassword } from '#accounts/own-password.ts'
import { hashPassword, passwordFault } from '#accounts/password.ts'
import { placeWordsOf } from '#accounts/place-words.ts'
import type { Queryable } from '#ledger/database.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

export type Account = { readonly id: string; readonly tenant: number; readonly login: string; readonly name: string; readonly disabled: boolean }

type Row = { id: string; tenant: number; login: string; name: string; disabled_at: string | null }

export type NewAccount = { readonly id: string; readonly tenant: number; readonly login: string; readonly name: string; readonly at: Moment }

const invitationHours = 72

/**
 * Makes an account that nobody can sign in to yet.
 * @returns a one-time code with which its owner sets a password; only its hash is kept.
 */
export async function inviteAccount(client: Queryable, account: NewAccount): Promise<string> {
  const code = randomBytes(9).toString('base64url')
  await client.query(
    'insert into account (id, tenant, login, name, invitation, invited_until, created_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [account.id, account.tenant, account.login, account.name, fingerprint(code), momentOf(epochOf(account.at) + invitationHours * 3_600_000), account.at],
  )
  return code
}

/** With a password at once, already hashed: for the demo's made-up people only. */
export async function createAccount(client: Queryable, account: NewAccount & { readonly digest: string }): Promise<void> {
  await client.query(
    'insert into account (id, tenant, login, name, password, created_at) values ($1, $2, $3, $4, $5, $6)',
    [account.id, account.tenant, account.login, account.name, account.digest, account.at],
  )
}

/**
 * Lets somebody in again whom two others have let in: what opened the account before opens nothing any more.
 * @returns a one-time code and for which login; nothing when this matter has let its person in already
 */
export async function inviteAgain(client: Queryable, said: { readonly account: string; readonly tenant: number; readonly recovery: string; readonly at: Moment }): Promise<{ readonly login: string; readonly code: string } | undefined> {
  const code = randomBytes(9).toString('base64url')
  // One statement: either all the old ways in are gone and there is a new one, or nothing has happened.
  const { rows } = await client.query<{ login: string }>(
    `with again as (
       update account set password = null, invitation = $3, invited_until = $4, recovery = $5
       where id = $1 and tenant = $2 and disabled_at is null and (recovery is distinct from $5 or password is null) returning id, login
     ), factor as (delete from second_factor where account in (select id from again)),
       outside as (delete from outside_identity where account in (select id from again)),
       device as (delete from known_device where account in (select id from again)),
       running as (delete from session where account in (select id from again))
     select login from again`,
    [said.account, said.tenant, fingerprint(code), momentOf(epochOf(said.at) + invitationHours * 3_600_000), said.recovery])
  return rows[0] && { login: rows[0].login, code }
}

/** A login free to use is 2 to 40 letters, digits or Chinese characters. */
export function loginFault(login: unknown): string | undefined {
  return typeof login === 'string' && /^[\p{L}\p{N}._-]{2,40}$/u.test(login) ? undefined : '登录名为2至40个字母、数字或汉字。'
}

/**
 * Sets the password of an invited account. The code works once, within three days. Until it is right nothing is said that hangs on the
 * login: what a place's passwords may not be made of would tell a stranger who works there.
 */
export async function acceptInvitation(client: Queryable, said: { login: unknown; code: unknown; password: unknown; at: Moment }): Promise<readonly Refusal[]> {
  const login = String(said.login)
  const holds = [login, fingerprint(String(said.code)), said.at]
  const fault = passwordFault(said.password, login) ?? (await isInvited(client, holds) ? passwordFault(said.password, login, await placeWordsOf(client, login)) : undefined)
  if (fault) return [refusal('password-weak', fault, { field: 'password' })]
  const result = await client.query(
    `update account set password = $4, invitation = null, invited_until = null where ${invited}`, [...holds, await hashPassword(String(said.password))])
  return result.rowCount === 1 ? [] : [refusal('invitation-invalid', '登录名或一次性口令不对，或者口令已过期。请向系统管理员要新的口令。', { field: 'code' })]
}

const invited = 'login = $1 and invitation = $2 and invited_until > $3 and disabled_at is null'

async function isInvited(client: Queryable, holds: readonly string[]): Promise<boolean> {
  return (await client.query(`select from account where ${invited}`, [...holds])).rows.length > 0
}

export async function listAccounts(client: Queryable, tenant: number): Promise<readonly Account[]> {
  const result = await client.query<Row>('select id, tenant, login, name, disabled_at from account where tenant = $1 order by login', [tenant])
  return result.rows.map(accountOf)
}

/** Changes one's own password, for who knows the old one. */
export async function changePassword(client: Queryable, said: { account: string; login: string; old: unknown; password: unknown }): Promise<readonly Refusal[]> {
  const fault = passwordFault(said.password, said.login, await placeWordsOf(client, said.login))
  const refusals = [
    ...(await ownPassword(client, said.account, said.old) ? [] : [refusal('password-old-wrong', '原来的密码不对，请重新输入。', { field: 'old' })]),
    ...(fault ? [refusal('password-weak', fault, { field: 'password' })] : []),
  ]
  if (refusals.length === 0) await client.query('update account set password = $2 where id = $1', [said.account, await hashPassword(String(said.password))])
  return refusals
}

/** Stops or allows signing in. What the account has done stays as it is; its appointments are ended by their own matter. What its owner said of their home and family is for work they no longer do, and goes. */
export async function allowSignIn(client: Queryable, said: { account: string; tenant: number; allowed: boolean; at: Moment }): Promise<boolean> {
  const result = await client.query('update account set disabled_at = $3 where id = $1 and tenant = $2', [said.account, said.tenant, said.allowed ? null : said.at])
  if (result.rowCount === 1 && !said.allowed) await client.query('delete from own_ties where account = $1', [said.account])
  return result.rowCount === 1
}

function accountOf(row: Row): Account {
  return { id: row.id, tenant: row.tenant, login: row.login, name: row.name, disabled: row.disabled_at !== null }
}

function fingerprint(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
