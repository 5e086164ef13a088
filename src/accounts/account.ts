// Accounts: who can sign in. What they may do is not said here but by their appointments, which are matters in the ledger.
import { createHash, randomBytes } from 'node:crypto'
import { epochOf, momentOf, type Moment } from '#calendar/clock.ts'
import { checkPassword, hashPassword, passwordFault } from '#accounts/password.ts'
import type { Queryable } from '#ledger/database.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

export type Account = { readonly id: string; readonly tenant: number; readonly login: string; readonly name: string; readonly disabled: boolean }

type Row = { id: string; tenant: number; login: string; name: string; password: string | null; invitation: string | null; invited_until: string | null; disabled_at: string | null; failures: number; barred_until: string | null }

export type NewAccount = { readonly id: string; readonly tenant: number; readonly login: string; readonly name: string; readonly at: Moment }

const invitationHours = 72
/** Wrong passwords in a row before further tries are put off; the wait is short, so that nobody is locked out for long by another. */
const triesAllowed = 5
const barMinutes = 5

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

/** A login free to use is 2 to 40 letters, digits or Chinese characters. */
export function loginFault(login: unknown): string | undefined {
  return typeof login === 'string' && /^[\p{L}\p{N}._-]{2,40}$/u.test(login) ? undefined : '登录名为2至40个字母、数字或汉字。'
}

/** Sets the password of an invited account. The code works once, within three days. */
export async function acceptInvitation(client: Queryable, said: { login: unknown; code: unknown; password: unknown; at: Moment }): Promise<readonly Refusal[]> {
  const fault = passwordFault(said.password)
  if (fault) return [refusal('password-weak', fault, { field: 'password' })]
  const result = await client.query(
    `update account set password = $1, invitation = null, invited_until = null, failures = 0
     where login = $2 and invitation = $3 and invited_until > $4 and disabled_at is null`,
    [await hashPassword(String(said.password)), String(said.login), fingerprint(String(said.code)), said.at],
  )
  return result.rowCount === 1 ? [] : [refusal('invitation-invalid', '登录名或一次性口令不对，或者口令已过期。请向系统管理员要新的口令。', { field: 'code' })]
}

/** @returns the account, or why not; never says which of login and password was wrong. */
export async function signIn(client: Queryable, said: { login: unknown; password: unknown; at: Moment }): Promise<Account | Refusal> {
  const login = typeof said.login === 'string' ? said.login.slice(0, 100) : ''
  const row = (await client.query<Row>('select * from account where login = $1', [login])).rows[0]
  const at = epochOf(said.at)
  if (row?.barred_until && epochOf(row.barred_until as Moment) > at) {
    return refusal('sign-in-barred', `密码连续输错${triesAllowed}次，请${barMinutes}分钟后再试。`)
  }
  const password = typeof said.password === 'string' ? said.password.slice(0, 200) : ''
  const right = await checkPassword(password, row?.password ?? undefined)
  if (!row || !right || row.disabled_at) {
    if (row) await noteFailure(client, row, at)
    return refusal('sign-in-wrong', '登录名或密码不对，请重新输入。')
  }
  if (row.failures > 0) await client.query('update account set failures = 0, barred_until = null where id = $1', [row.id])
  return accountOf(row)
}

async function noteFailure(client: Queryable, row: Row, at: number): Promise<void> {
  const failures = row.failures + 1
  const barred = failures % triesAllowed === 0 ? momentOf(at + barMinutes * 60_000) : null
  await client.query('update account set failures = $2, barred_until = $3 where id = $1', [row.id, failures, barred])
}

export async function listAccounts(client: Queryable, tenant: number): Promise<readonly Account[]> {
  const result = await client.query<Row>('select * from account where tenant = $1 order by login', [tenant])
  return result.rows.map(accountOf)
}

function accountOf(row: Row): Account {
  return { id: row.id, tenant: row.tenant, login: row.login, name: row.name, disabled: row.disabled_at !== null }
}

function fingerprint(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
