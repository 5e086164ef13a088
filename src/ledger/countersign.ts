// Countersigning what townships state: a county keeps each statement in a book of its own, one line on top of the other, and signs for
// having seen it. What contradicts an earlier line of the same township is refused.
import { appendFile, mkdir, open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { Moment } from '#calendar/clock.ts'
import { follows, lineAfter, readCountersignatures, type Countersignature } from '#ledger/countersignature.ts'
import type { Signer } from '#ledger/signer.ts'
import { vouched, type KeyChange } from '#ledger/signing-key.ts'
import { statementHolds, type Statement } from '#ledger/statement.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

export type Receiving = {
  readonly signer: Signer
  readonly now: Moment
  /** The id of a key that this township signs with from now on, by the word of whoever asked there. */
  readonly newKey?: string
  /** What its earlier keys say of later ones. */
  readonly changes?: readonly KeyChange[]
  /** From a sender nobody looks at: a township's first statement must have come by hand. */
  readonly unattended?: true
}

export const unknownSender = refusal('statement-unknown-sender', '还没有收过这个乡镇的日结声明。第一份请由乡镇送来文件，在县（市）的机器上用 xiangzhi countersign 加签，以后的才能从网上收。')

/** Where the lines lie; append only. */
export const bookPath = (folder: string): string => join(folder, 'countersigned.jsonl')

/** How long another program may hold the book before it is taken for dead: a line is written in milliseconds. */
const deadAfter = 30_000
const tryAgainAfter = 25

export class CountersignBook {
  readonly #folder: string
  /** Lines that were proved, and how many bytes of the file they are: what was proved is not proved again for each statement. */
  #lines: Countersignature[] = []
  #bytes = 0
  #last: Promise<unknown> = Promise.resolve()

  constructor(folder: string) {
    this.#folder = folder
  }

  /**
   * Keeps a statement and signs for it. The same statement again gets the same line again.
   * @returns what the township keeps beside its statement; refused where its signature does not hold, where another key signed than
   * before and nobody speaks for it, and where it cannot be true together with what was kept earlier
   */
  receive(statement: Statement, by: Receiving): Promise<Countersignature | Refusal> {
    const done = this.#last.then(() => this.#alone(() => this.#receive(statement, by)))
    this.#last = done.catch(() => undefined)
    return done
  }

  /** @returns every line, or the number of the first that does not stand on the one before, or is not signed */
  async read(): Promise<readonly Countersignature[] | number> {
    const bytes = await stat(bookPath(this.#folder)).then((found) => found.size, () => 0)
    // Shorter than it was: not the book that was proved.
    if (bytes < this.#bytes) [this.#lines, this.#bytes] = [[], 0]
    for (const written of await this.#written(bytes)) {
      const [line] = readCountersignatures(written) ?? []
      if (line === undefined || !await follows(line, this.#lines.at(-1))) {
        const broken = this.#lines.length + 1
        ;[this.#lines, this.#bytes] = [[], 0]
        return broken
      }
      this.#lines.push(line)
    }
    this.#bytes = bytes
    return this.#lines
  }

  async #receive(statement: Statement, { signer, now, newKey, changes = [], unattended }: Receiving): Promise<Countersignature | Refusal> {
    const book = await this.read()
    if (typeof book === 'number') return refusal('countersign-book-broken', `加签簿第${book}行与前一行接不上，或者签名不成立：它被改动过，不再加签。`)
    const earlier = book.filter((each) => each.statement.tenant === statement.tenant)
    const last = earlier.at(-1)?.statement
    if (unattended && last === undefined) return unknownSender
    if (!await statementHolds(statement)) return refusal('statement-signature', '这份日结声明的签名不成立：它被改动过或者抄写有误，不予加签。')
    const known = earlier.find((each) => each.statement.signed === statement.signed)
    if (known !== undefined) return known
    const contradicted = earlier.find((each) => contradict(each.statement, statement))
    if (contradicted !== undefined) {
      return refusal('statements-contradict', `这份声明与${contradicted.receivedAt.slice(0, 10)}收到的${contradicted.statement.day}的声明互相矛盾，不可能都是同一本台账作出的：不予加签，请向该乡镇核实。`)
    }
    if (last !== undefined && last.key !== statement.key && newKey !== statement.signer && !await vouched(changes, last, statement)) {
      return refusal('statement-key', `这份声明由编号${statement.signer}的钥匙签名，以前是${last.signer}。请先向该乡镇核实换过钥匙，再用 --new-key ${statement.signer} 加签。`)
    }
    return this.#append(await lineAfter(book.at(-1), { statement, at: now }, signer))
  }

  async #append(made: Countersignature): Promise<Countersignature> {
    const line = `${JSON.stringify(made)}\n`
    await appendFile(bookPath(this.#folder), line, { mode: 0o600, flush: true })
    this.#lines.push(made)
    this.#bytes += Buffer.byteLength(line)
    return made
  }

  async #written(bytes: number): Promise<readonly string[]> {
    if (bytes === this.#bytes) return []
    const file = await open(bookPath(this.#folder))
    try {
      const { buffer } = await file.read({ buffer: Buffer.alloc(bytes - this.#bytes), position: this.#bytes })
      return buffer.toString('utf8').split('\n').filter((line) => line !== '')
    } finally {
      await file.close()
    }
  }

  /** The console may countersign a file while the server receives: one line after the other. */
  async #alone<T>(work: () => Promise<T>): Promise<T> {
    await mkdir(this.#folder, { recursive: true })
    const path = join(this.#folder, 'countersigned.lock')
    for (;;) {
      const held = await open(path, 'wx').catch((cause: NodeJS.ErrnoException) => {
        if (cause.code === 'EEXIST') return undefined
        throw cause
      })
      if (held) {
        try {
          return await work()
        } finally {
          await held.close()
          await rm(path, { force: true })
        }
      }
      const since = await stat(path).then((found) => found.mtimeMs, () => undefined)
      if (since !== undefined && performance.timeOrigin + performance.now() - since > deadAfter) await rm(path, { force: true })
      else await after(tryAgainAfter)
    }
  }
}

/** Of two days the later one stands on all entries of the earlier one and adds its own; of one day there is one statement. */
function contradict(one: Statement, other: Statement): boolean {
  if (one.day === other.day) return one.digest !== other.digest || one.lastPosition !== other.lastPosition || one.entries !== other.entries || one.previous !== other.previous
  const [before, later] = one.day < other.day ? [one, other] : [other, one]
  return before.lastPosition + later.entries > later.lastPosition
}
