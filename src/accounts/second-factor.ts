// The second factor: six figures of an authenticator on the telephone (TOTP, RFC 6238), and spare codes for a lost telephone.
import type { FactorUsed } from '#accounts/sign-in-way.ts'
import { randomInt, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { Secret, TOTP } from 'otpauth'
import { epochOf, type Clock } from '#calendar/clock.ts'
import type { Database } from '#ledger/database.ts'
import type { Vault } from '#ledger/vault.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

/** Whose factor: the account, and the township that its secret is sealed for. */
export type Owner = { readonly id: string; readonly tenant: number; readonly login: string }

type Row = { wrapped_key: Buffer; ciphertext: Buffer; confirmed_at: string | null }

type With = { readonly database: Database; readonly vault: Vault; readonly clock: Clock }

const stepSeconds = 30
/** Clocks of telephones go wrong by less than one step. */
const stepsAround = 1
const spareCount = 8
/** Without letters and figures that look alike. */
const spareLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

export class SecondFactors {
  readonly #with: With

  constructor(tools: With) {
    this.#with = tools
  }

  /** Does signing in ask this account for a code? */
  async asked(account: string): Promise<boolean> {
    return (await this.#row(account))?.confirmed_at != null
  }

  /**
   * Makes a new secret that asks nothing yet. One that was begun and never confirmed is replaced.
   * @returns what the telephone reads as a picture and, for typing, as letters; or a refusal when there is a factor already
   */
  async begin(owner: Owner): Promise<{ readonly uri: string; readonly secret: string } | Refusal> {
    const totp = totpOf(new Secret({ size: 20 }).base32, owner.login)
    const { wrappedKey, ciphertext } = this.#with.vault.seal(placeOf(owner), totp.secret.base32)
    const result = await this.#with.database.pool.query(
      `insert into second_factor (account, wrapped_key, ciphertext) values ($1, $2, $3)
       on conflict (account) do update set wrapped_key = excluded.wrapped_key, ciphertext = excluded.ciphertext, last_step = 0
       where second_factor.confirmed_at is null`,
      [owner.id, wrappedKey, ciphertext])
    if (result.rowCount === 0) return refusal('second-factor-there', '已经设置过动态口令。要换手机，先停用原来的，再重新设置。')
    return { uri: totp.toString(), secret: totp.secret.base32 }
  }

  /** The first right code puts the factor in force. @returns spare codes, shown this once */
  async confirm(owner: Owner, code: unknown): Promise<readonly string[] | Refusal> {
    const row = await this.#row(owner.id)
    if (!row || row.confirmed_at !== null) return refusal('second-factor-not-begun', '请先点“设置动态口令”，用手机扫码以后再填口令。')
    if (!await this.#takeTotp(owner, row, plainCode(code))) return refusal('second-factor-wrong', '动态口令不对，请填手机上现在显示的六位数字；手机的时间要准。', { field: 'secondFactor' })
    const spare = Array.from({ length: spareCount }, newSpare)
    await this.#with.database.pool.query('update second_factor set confirmed_at = $2, spare = $3 where account = $1', [owner.id, this.#with.clock(), await Promise.all(spare.map((code) => digestOf(code, owner.id)))])
    return spare
  }

  /** @returns whether it was a code of now or a spare one, each of which is taken once; nothing for what is neither */
  async takes(owner: Owner, code: unknown): Promise<FactorUsed | undefined> {
    const row = await this.#row(owner.id)
    if (!row?.confirmed_at) return undefined
    const plain = plainCode(code)
    if (/^\d{6}$/.test(plain)) return await this.#takeTotp(owner, row, plain) ? 'code' : undefined
    const result = await this.#with.database.pool.query('update second_factor set spare = array_remove(spare, $2) where account = $1 and $2 = any(spare)', [owner.id, await digestOf(plain, owner.id)])
    return result.rowCount === 1 ? 'spare' : undefined
  }

  async sparesLeft(account: string): Promise<number> {
    const { rows } = await this.#with.database.pool.query<{ left: number }>('select cardinality(spare) as left from second_factor where account = $1', [account])
    return rows[0]?.left ?? 0
  }

  async remove(account: string): Promise<void> {
    await this.#with.database.pool.query('delete from second_factor where account = $1', [account])
  }

  async #takeTotp(owner: Owner, row: Row, code: string): Promise<boolean> {
    const now = epochOf(this.#with.clock())
    const totp = totpOf(String(this.#with.vault.open(placeOf(owner), { wrappedKey: row.wrapped_key, ciphertext: row.ciphertext })), owner.login)
    const off = totp.validate({ token: code, timestamp: now, window: stepsAround })
    if (off === null) return false
    const step = Math.floor(now / 1000 / stepSeconds) + off
    const taken = await this.#with.database.pool.query('update second_factor set last_step = $2 where account = $1 and last_step < $2', [owner.id, step])
    return taken.rowCount === 1
  }

  async #row(account: string): Promise<Row | undefined> {
    return (await this.#with.database.pool.query<Row>('select wrapped_key, ciphertext, confirmed_at from second_factor where account = $1', [account])).rows[0]
  }
}

function totpOf(secret: string, login: string): TOTP {
  return new TOTP({ issuer: '乡治', label: login, algorithm: 'SHA1', digits: 6, period: stepSeconds, secret: Secret.fromBase32(secret) })
}

function placeOf(owner: Owner) {
  return { tenant: owner.tenant, id: owner.id }
}

function newSpare(): string {
  const letters = Array.from({ length: 10 }, () => spareLetters[randomInt(spareLetters.length)]).join('')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

/** As people type: with spaces, in small letters, with or without the stroke. */
function plainCode(code: unknown): string {
  return typeof code === 'string' ? code.slice(0, 40).replaceAll(/[\s-]/g, '').toUpperCase() : ''
}

/** Slow, and another for every account: ten letters are few enough to be tried through by whoever holds the table. */
async function digestOf(code: string, account: string): Promise<Buffer> {
  return promisify(scrypt)(code.replaceAll('-', ''), `xiangzhi-spare-1\n${account}`, 32) as Promise<Buffer>
}
