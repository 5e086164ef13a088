// Signing in: password, then the second factor where there is one. Wrong tries are counted where they come from, never against
// the account alone: nobody can shut somebody else out of a desk they have worked at before.
import { createHash, randomBytes } from 'node:crypto'
import { checkPassword, hashPassword, keptOtherwise } from '#accounts/password.ts'
import { SecondFactors } from '#accounts/second-factor.ts'
import { wayOf, type FactorUsed, type SignInWay } from '#accounts/sign-in-way.ts'
import { WrongTries } from '#accounts/wrong-tries.ts'
import type { Account } from '#accounts/account.ts'
import type { Clock } from '#calendar/clock.ts'
import type { Database } from '#ledger/database.ts'
import type { Vault } from '#ledger/vault.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

const fromOnePlace = { most: 10, minutes: 10 }
/** From anywhere but the owner's own devices: stops somebody who tries from many places at once. */
const fromStrangers = { most: 100, minutes: 60 }

export type SigningIn = {
  readonly login: unknown
  readonly password: unknown
  readonly secondFactor?: unknown
  /** The network address it comes from. */
  readonly source: string
  /** The device's own token, given to it at an earlier sign-in. */
  readonly device?: string
}

type Row = { id: string; tenant: number; login: string; name: string; password: string | null; disabled_at: string | null; known: boolean; factor: boolean }

export class SignIns {
  readonly factors: SecondFactors
  readonly #database: Database
  readonly #clock: Clock
  readonly #here = new WrongTries(fromOnePlace)
  readonly #strangers = new WrongTries(fromStrangers)

  constructor({ database, vault, clock }: { readonly database: Database; readonly vault: Vault; readonly clock: Clock }) {
    this.#database = database
    this.#clock = clock
    this.factors = new SecondFactors({ database, vault, clock })
  }

  /** @returns the account and by what it was proved, or why not; never says which of login and password was wrong, nor whether there is such a login. */
  async check(said: SigningIn): Promise<Account & { readonly way: SignInWay } | Refusal> {
    const login = typeof said.login === 'string' ? said.login.slice(0, 100) : ''
    const row = await this.#find(login, said.device)
    const places = placesOf(login, said, row?.known === true)
    if (places.some(([tries, place]) => this.#tries(tries).barred(place, this.#clock()))) {
      return refusal('sign-in-barred', `输错的次数太多，请${fromOnePlace.minutes}分钟后再试；在平时用的电脑上不受别处输错的影响。`)
    }
    const wrong = (answer: Refusal): Refusal => {
      for (const [tries, place] of places) this.#tries(tries).note(place, this.#clock())
      return answer
    }
    const password = typeof said.password === 'string' ? said.password.slice(0, 200) : ''
    const right = await checkPassword(password, row?.password ?? undefined)
    if (!row || !right || row.disabled_at) return wrong(refusal('sign-in-wrong', '登录名或密码不对，请重新输入。'))
    let factor: FactorUsed | undefined
    if (row.factor) {
      if (said.secondFactor === undefined || said.secondFactor === '') return refusal('second-factor-needed', '请再填手机上的动态口令。', { field: 'secondFactor' })
      factor = await this.factors.takes(row, said.secondFactor)
      if (factor === undefined) return wrong(refusal('sign-in-wrong', '动态口令不对或者已经用过，请填手机上新显示的六位数字，或者一个备用口令。', { field: 'secondFactor' }))
    }
    if (row.password && keptOtherwise(row.password)) await this.#database.pool.query('update account set password = $2 where id = $1', [row.id, await hashPassword(password)])
    for (const [tries, place] of places) if (tries === 'here') this.#here.forget(place)
    return { id: row.id, tenant: row.tenant, login: row.login, name: row.name, disabled: false, way: wayOf('password', factor) }
  }

  /** From now on this device is one of the account's own. @returns its token, for a cookie that outlives the session */
  async know(account: string, device: string | undefined): Promise<string> {
    const token = device !== undefined && device.length <= 100 ? device : randomBytes(24).toString('base64url')
    await this.#database.pool.query(
      'insert into known_device (account, token, seen_at) values ($1, $2, $3) on conflict (account, token) do update set seen_at = excluded.seen_at',
      [account, digestOf(token), this.#clock()])
    return token
  }

  #tries(which: 'here' | 'strangers'): WrongTries {
    return which === 'here' ? this.#here : this.#strangers
  }

  async #find(login: string, device: string | undefined): Promise<Row | undefined> {
    const result = await this.#database.pool.query<Row>(
      `select a.id, a.tenant, a.login, a.name, a.password, a.disabled_at,
         exists (select from known_device d where d.account = a.id and d.token = $2) as known,
         exists (select from second_factor f where f.account = a.id and f.confirmed_at is not null) as factor
       from account a where a.login = $1`,
      [login, digestOf(device ?? '')])
    return result.rows[0]
  }
}

/** Where a wrong try counts: at a device the account has worked from, by itself; elsewhere by address, and all strangers together. */
function placesOf(login: string, { source, device }: SigningIn, known: boolean): readonly (readonly ['here' | 'strangers', string])[] {
  return known ? [['here', `${login}|device|${device ?? ''}`]] : [['here', `${login}|${source}`], ['strangers', login]]
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
