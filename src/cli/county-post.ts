// Sending statements to the county's server and keeping what it signs. Beside the work and never in its way: what cannot be sent now
// is sent later, with growing pauses.
import { readIn, writeIn } from '#ledger/database.ts'
import { readCountersignatures } from '#ledger/countersignature.ts'
import { takeCountersignature, unsignedByCounty } from '#ledger/county-word.ts'
import { readKeyChanges } from '#ledger/signing-key.ts'
import type { Statement } from '#ledger/statement.ts'
import type { CountyWord } from '#api/door.ts'
import type { Engine } from '#matters/engine.ts'

/** @param address of the county's server @param county the id of its key */
export type CountySettings = { readonly address: string; readonly county: string }

type Parts = CountySettings & { readonly engine: Engine; readonly folder: string; readonly tenants: () => Promise<readonly number[]> }

const minute = 60_000
const [firstPause, longestPause] = [5 * minute, 6 * 60 * minute]
/** Of one township at a time; the rest follow at once. */
const most = 50
const longestAnswer = 64 * 1024
const patience = 10_000

export class CountyPost implements CountyWord {
  readonly address: string
  readonly #parts: Parts
  #pause = firstPause
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined
  #stopped = false
  problem: CountyWord['problem']

  constructor(parts: Parts) {
    this.#parts = parts
    this.address = parts.address
  }

  /** Sends what is not signed for yet. One run at a time; asked for again meanwhile, it is the same run. */
  send(): Promise<void> {
    return (this.#running ??= this.#send().finally(() => { this.#running = undefined }))
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#running
  }

  async #send(): Promise<void> {
    clearTimeout(this.#timer)
    const problem = await this.#sendAll().catch(() => '本机暂时读不了台账')
    this.problem = problem === undefined ? undefined : { at: this.#parts.engine.clock(), sentence: problem }
    this.#pause = problem === undefined ? firstPause : Math.min(this.#pause * 2, longestPause)
    if (problem === undefined || this.#stopped) return
    this.#timer = setTimeout(() => void this.send(), this.#pause)
    this.#timer.unref()
  }

  async #sendAll(): Promise<string | undefined> {
    const { engine, tenants } = this.#parts
    for (const tenant of await tenants()) {
      for (;;) {
        const waiting = await readIn(engine.database, String(tenant), (client) => unsignedByCounty(client, tenant, most))
        for (const statement of waiting) {
          if (this.#stopped) return undefined
          const problem = await this.#sendOne(statement)
          if (problem !== undefined) return problem
        }
        if (waiting.length < most) break
      }
    }
    return undefined
  }

  /** @returns what stood against it, in words for the page */
  async #sendOne(statement: Statement): Promise<string | undefined> {
    const answer = await this.#ask(statement)
    if (typeof answer === 'string') return answer
    const line = answer.ok ? readCountersignatures(answer.text)?.[0] : undefined
    if (line === undefined) return answer.sentence ?? `县（市）的服务器答复不了（${answer.status}）`
    const { engine, county } = this.#parts
    const refused = line.statement.signed === statement.signed
      ? await writeIn(engine.database, String(statement.tenant), (client) => takeCountersignature(client, line, { now: engine.clock(), county }))
      : { sentence: '县（市）的服务器答的不是送去的那一份。' }
    return refused?.sentence
  }

  async #ask(statement: Statement): Promise<Answered | string> {
    try {
      const response = await fetch(new URL('/api/statements', this.address), {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ statement, changes: await readKeyChanges(this.#parts.folder) }),
        // Nobody leads us elsewhere, and nobody keeps us waiting.
        redirect: 'error', signal: AbortSignal.timeout(patience),
      })
      const text = await shortText(response)
      return { ok: response.ok, status: response.status, text, ...(response.ok ? {} : { sentence: sentenceIn(text) }) }
    } catch {
      return '连不上县（市）的服务器'
    }
  }
}

type Answered = { readonly ok: boolean; readonly status: number; readonly text: string; readonly sentence?: string | undefined }

/** @throws for an answer longer than any of ours */
async function shortText(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > longestAnswer) throw new RangeError('the answer is too long')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Why the county refused, in its own words; nothing else of its answer is shown to anybody. */
function sentenceIn(text: string): string | undefined {
  try {
    const { title } = JSON.parse(text) as { readonly title?: unknown }
    return typeof title === 'string' ? `县（市）没有加签：${title.slice(0, 200)}` : undefined
  } catch {
    return undefined
  }
}
