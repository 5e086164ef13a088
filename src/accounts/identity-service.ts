// Signing in through an identity service outside (OpenID Connect, authorization code with PKCE). Its address comes from the
// settings alone, never from a request; what a person of it may do here is still said by the account and its appointments.
import type * as Client from 'openid-client'
import { epochOf, type Clock } from '#calendar/clock.ts'
import { onThisMachine, type IdentitySettings } from '#accounts/identity-settings.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

/** Signing in, or binding the identity to an account that is signed in already. */
export type Wish = { readonly kind: 'sign-in' } | { readonly kind: 'link'; readonly account: string }

export type Proved = {
  readonly wish: Wish
  readonly issuer: string
  readonly subject: string
  /** Did the service itself ask for more than a password (`amr`, RFC 8176)? */
  readonly strong: boolean
}

type Journey = { readonly wish: Wish; readonly verifier: string; readonly state: string; readonly nonce: string; readonly until: number }

const minutes = 10
/** More journeys at once are nobody's work: the oldest is forgotten. */
const most = 1_000
const answerSeconds = 10
const strongMethods = new Set(['mfa', 'otp', 'hwk', 'swk', 'sc', 'face', 'fpt', 'iris', 'sms', 'pop'])

const away = refusal('identity-service-away', '统一身份认证现在连不上，请稍候再试，或者用登录名和密码登录。')
const lost = refusal('identity-journey-lost', '这次认证已经过期，或者不是从这个浏览器开始的，请重新来一次。')
const unproved = refusal('identity-unproved', '统一身份认证没有通过，请重新来一次，或者用登录名和密码登录。')

export class IdentityService {
  readonly name: string
  readonly #settings: IdentitySettings
  readonly #returnTo: string
  readonly #clock: Clock
  readonly #journeys = new Map<string, Journey>()
  #found: Promise<Client.Configuration> | undefined

  /** @param returnTo the address of ours that the service sends people back to */
  constructor(settings: IdentitySettings, { returnTo, clock }: { readonly returnTo: string; readonly clock: Clock }) {
    this.name = settings.name
    this.#settings = settings
    this.#returnTo = returnTo
    this.#clock = clock
  }

  /** @returns a secret for the cookie of this browser, and where the browser goes now */
  async begin(wish: Wish): Promise<{ readonly journey: string; readonly to: string } | Refusal> {
    try {
      const client = await import('openid-client')
      const [service, verifier] = [await this.#service(), client.randomPKCECodeVerifier()]
      const [journey, state, nonce] = [client.randomState(), client.randomState(), client.randomNonce()]
      const to = client.buildAuthorizationUrl(service, {
        redirect_uri: this.#returnTo, scope: 'openid', code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', state, nonce,
      })
      this.#keep(journey, { wish, verifier, state, nonce, until: epochOf(this.#clock()) + minutes * 60_000 })
      return { journey, to: to.href }
    } catch {
      return away
    }
  }

  /**
   * @param journey from this browser's cookie; each is good once
   * @param query what the service sent the browser back with
   */
  async finish(journey: string | undefined, query: string): Promise<Proved | Refusal> {
    const begun = this.#journeys.get(journey ?? '')
    this.#journeys.delete(journey ?? '')
    if (!begun || begun.until < epochOf(this.#clock())) return lost
    try {
      const client = await import('openid-client')
      const tokens = await client.authorizationCodeGrant(await this.#service(), new URL(`${this.#returnTo}?${query}`), {
        pkceCodeVerifier: begun.verifier, expectedState: begun.state, expectedNonce: begun.nonce, idTokenExpected: true,
      })
      const said = tokens.claims()
      if (said === undefined) return unproved
      const methods: readonly unknown[] = Array.isArray(said['amr']) ? said['amr'] : []
      return { wish: begun.wish, issuer: said.iss, subject: said.sub, strong: methods.some((each) => typeof each === 'string' && strongMethods.has(each)) }
    } catch {
      return unproved
    }
  }

  #keep(id: string, journey: Journey): void {
    const oldest = this.#journeys.keys().next().value
    if (this.#journeys.size >= most && oldest !== undefined) this.#journeys.delete(oldest)
    this.#journeys.set(id, journey)
  }

  /** Asked for its addresses and keys once; asked again after it could not be reached. */
  #service(): Promise<Client.Configuration> {
    return this.#found ??= this.#discover().catch((cause: unknown) => {
      this.#found = undefined
      throw cause
    })
  }

  async #discover(): Promise<Client.Configuration> {
    const client = await import('openid-client')
    const issuer = new URL(this.#settings.issuer)
    const unencrypted = issuer.protocol === 'http:' && onThisMachine(issuer.hostname)
    return client.discovery(issuer, this.#settings.clientId, this.#settings.clientSecret, undefined, { timeout: answerSeconds, ...(unencrypted ? { execute: [client.allowInsecureRequests] } : {}) })
  }
}
