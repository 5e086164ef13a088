// A township for tests of the public pages: acts are done by whoever may do them, on a day set by hand, and pages read as anybody does.
import type { FastifyInstance } from 'fastify'
import { expect } from 'vitest'
import { momentAt, type Moment } from '#calendar/clock.ts'
import { plainDate } from '#calendar/plain-date.ts'
import type { Engine } from '#matters/engine.ts'
import { perform } from '#matters/perform.ts'
import type { PostId } from '#people/post.ts'

export type Act = { readonly on: string; readonly post: PostId; /** Of the matter; the township unless told. */ readonly area?: string; readonly answers?: object }

export class PublicDesk {
  readonly area: string
  #moment: Moment
  #minute = 0
  #engine: Engine | undefined
  #app: FastifyInstance | undefined

  constructor(area: string, day: string) {
    this.area = area
    this.#moment = momentAt(plainDate(day), 9)
  }

  readonly clock = (): Moment => this.#moment

  serve(engine: Engine, app: FastifyInstance): void {
    this.#engine = engine
    this.#app = app
  }

  /** It is that day, and a minute later than before: pages may be a second behind the ledger. */
  turnTo(day: string): void {
    this.#minute = (this.#minute + 1) % 540
    this.#moment = momentAt(plainDate(day), 9 + Math.floor(this.#minute / 60), this.#minute % 60)
  }

  /** @returns the id of the matter that it begins */
  async open(procedure: string, action: string, act: Act): Promise<string> {
    const done = await this.#perform(act, { procedure, area: act.area ?? this.area, action })
    return done.matter
  }

  async go(matter: string, expected: number, action: string, act: Act): Promise<void> {
    await this.#perform(act, { matter, tenant: Number(this.area), expected, action })
  }

  async get(url: string) {
    return (this.#app ?? expect.fail('not serving')).inject({ url })
  }

  async body(url: string): Promise<string> {
    return (await this.get(url)).body
  }

  async #perform({ on, post, area = this.area, answers = {} }: Act, what: { readonly procedure: string; readonly area: string; readonly action: string } | { readonly matter: string; readonly tenant: number; readonly expected: number; readonly action: string }) {
    const engine = this.#engine ?? expect.fail('not serving')
    this.turnTo(on)
    const [account, appointment] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
    const actor = { account, appointments: [{ id: appointment, account, post, area, from: plainDate('2020-01-01') }] }
    const done = await perform(engine, { command: engine.newId(), actor, occurredOn: plainDate(on), answers, ...what })
    return done.outcome === 'done' ? done : expect.fail(`${what.action}: ${JSON.stringify(done)}`)
  }
}
