// Countersigning what other townships state: a county keeps each statement in a book of its own, one line on top of the other, and
// signs for having seen it. What contradicts an earlier line of the same township is refused.
import { hash } from 'node:crypto'
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Moment } from '#calendar/clock.ts'
import { canonical } from '#ledger/canonical.ts'
import { keyIdOf, signatureHolds, type SignatureName, type Signer } from '#ledger/signer.ts'
import { statementHolds, type Statement } from '#ledger/statement.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

/** One line of the book; the same is what the township gets back. */
export type Countersignature = {
  readonly format: 1
  /** The place in the book, from 1. */
  readonly number: number
  /** The digest (SHA-256) of the line before, in hexadecimal; of the first, nought. */
  readonly previous: string
  readonly receivedAt: Moment
  readonly statement: Statement
  readonly signature: SignatureName
  readonly signer: string
  readonly key: string
  readonly signed: string
}

/** Where the lines lie; append only. */
export const bookPath = (folder: string): string => join(folder, 'countersigned.jsonl')

export async function readBook(folder: string): Promise<readonly Countersignature[]> {
  const text = await readFile(bookPath(folder), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return ''
    throw cause
  })
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Countersignature)
}

type With = { readonly signer: Signer; readonly now: Moment; /** The id of a key that this township signs with from now on. */ readonly newKey?: string }

/**
 * Keeps a statement and signs for it. The same statement again gets the same line again.
 * @returns what the township keeps beside its statement; refused where its signature does not hold, where another key signed than
 * before, and where it cannot be true together with what was kept earlier
 */
export async function countersign(folder: string, statement: Statement, { signer, now, newKey }: With): Promise<Countersignature | Refusal> {
  if (!await statementHolds(statement)) return refusal('statement-signature', '这份日结声明的签名不成立：它被改动过或者抄写有误，不予加签。')
  const book = await readBook(folder)
  const broken = await brokenLine(book)
  if (broken !== undefined) return refusal('countersign-book-broken', `加签簿第${broken}行与前一行接不上，或者签名不成立：它被改动过，不再加签。`)
  const earlier = book.filter((each) => each.statement.tenant === statement.tenant)
  const known = earlier.find((each) => each.statement.signed === statement.signed)
  if (known !== undefined) return known
  const contradicted = earlier.find((each) => contradict(each.statement, statement))
  if (contradicted !== undefined) {
    return refusal('statements-contradict', `这份声明与${contradicted.receivedAt.slice(0, 10)}收到的${contradicted.statement.day}的声明互相矛盾，不可能都是同一本台账作出的：不予加签，请向该乡镇核实。`)
  }
  const last = earlier.at(-1)?.statement
  if (last !== undefined && last.key !== statement.key && newKey !== statement.signer) {
    return refusal('statement-key', `这份声明由编号${statement.signer}的钥匙签名，以前是${last.signer}。请先向该乡镇核实换过钥匙，再用 --new-key ${statement.signer} 加签。`)
  }
  const said = { format: 1, number: book.length + 1, previous: lineDigest(book.at(-1)), receivedAt: now, statement, signature: signer.signature, signer: keyIdOf(signer.signature, signer.key), key: signer.key } as const
  const made = { ...said, signed: await signer.sign(textOf(said)) }
  await mkdir(folder, { recursive: true })
  await appendFile(bookPath(folder), `${JSON.stringify(made)}\n`, { mode: 0o600, flush: true })
  return made
}

/** Did that key see that statement then? */
export async function countersignatureHolds(made: Countersignature): Promise<boolean> {
  const { signature, key, signed } = made
  return made.signer === keyIdOf(signature, key) && await signatureHolds(signature, { key, text: textOf(made), signed })
}

/** @returns the number of the first line that does not stand on the one before, or is not signed */
export async function brokenLine(book: readonly Countersignature[]): Promise<number | undefined> {
  for (const [index, each] of book.entries()) {
    if (each.number !== index + 1 || each.previous !== lineDigest(book[index - 1]) || !await countersignatureHolds(each)) return index + 1
  }
  return undefined
}

/** Of two days the later one stands on all entries of the earlier one and adds its own; of one day there is one statement. */
function contradict(one: Statement, other: Statement): boolean {
  if (one.day === other.day) return one.digest !== other.digest || one.lastPosition !== other.lastPosition || one.entries !== other.entries || one.previous !== other.previous
  const [before, after] = one.day < other.day ? [one, other] : [other, one]
  return before.lastPosition + after.entries > after.lastPosition
}

function lineDigest(line: Countersignature | undefined): string {
  return line === undefined ? '0'.repeat(64) : hash('sha256', canonical({ ...line, statement: { ...line.statement } }), 'hex')
}

function textOf({ format, number, previous, receivedAt, statement, signature, signer, key }: Omit<Countersignature, 'signed'>): string {
  return `xiangzhi-countersignature-1\n${canonical({ format, number, previous, receivedAt, statement: { ...statement }, signature, signer, key })}`
}
