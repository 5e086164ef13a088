// A county's word for having received a statement: one line of its book, which is also what the township gets back and keeps.
import { hash } from 'node:crypto'
import type { Moment } from '#calendar/clock.ts'
import { canonical } from '#ledger/canonical.ts'
import { keyIdOf, signatureHolds, signatureNames, type SignatureName, type Signer } from '#ledger/signer.ts'
import { readStatements, type Statement } from '#ledger/statement.ts'

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

/** The next line after `before`. */
export async function lineAfter(before: Countersignature | undefined, received: { readonly statement: Statement; readonly at: Moment }, signer: Signer): Promise<Countersignature> {
  const said = {
    format: 1, number: (before?.number ?? 0) + 1, previous: lineDigest(before), receivedAt: received.at, statement: received.statement,
    signature: signer.signature, signer: keyIdOf(signer.signature, signer.key), key: signer.key,
  } as const
  return { ...said, signed: await signer.sign(textOf(said)) }
}

/** Did that key see that statement then? Whose key it is, the reader must know: by `signer`. */
export async function countersignatureHolds(made: Countersignature): Promise<boolean> {
  const { signature, key, signed } = made
  return made.signer === keyIdOf(signature, key) && await signatureHolds(signature, { key, text: textOf(made), signed })
}

/** Does this line stand on that one, and is it signed? */
export async function follows(line: Countersignature, before: Countersignature | undefined): Promise<boolean> {
  return line.number === (before?.number ?? 0) + 1 && line.previous === lineDigest(before) && await countersignatureHolds(line)
}

/** One or a list as JSON. @returns nothing where any part is none; whether signatures hold is {@link countersignatureHolds}' to say */
export function readCountersignatures(text: string): readonly Countersignature[] | undefined {
  try {
    const read = [JSON.parse(text) as unknown].flat().map(checked)
    const found = read.filter((each) => each !== undefined)
    return found.length === 0 || found.length < read.length ? undefined : found
  } catch {
    return undefined
  }
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}\+08:00$/

function checked(value: unknown): Countersignature | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const said = value as { readonly [Part in keyof Countersignature]?: unknown }
  const hex = (each: unknown, bytes: readonly number[]) => typeof each === 'string' && /^([0-9a-f]{2})+$/.test(each) && bytes.includes(each.length / 2)
  const good = said.format === 1 && Number.isSafeInteger(said.number) && typeof said.receivedAt === 'string' && moment.test(said.receivedAt) && signatureNames.some((name) => name === said.signature)
    && hex(said.previous, [32]) && hex(said.signer, [8]) && hex(said.key, [32, 65]) && hex(said.signed, [64]) && readStatements(JSON.stringify(said.statement ?? null))?.length === 1
  return good ? value as Countersignature : undefined
}

function lineDigest(line: Countersignature | undefined): string {
  return line === undefined ? '0'.repeat(64) : hash('sha256', canonical({ ...line, statement: { ...line.statement } }), 'hex')
}

function textOf({ format, number, previous, receivedAt, statement, signature, signer, key }: Omit<Countersignature, 'signed'>): string {
  return `xiangzhi-countersignature-1\n${canonical({ format, number, previous, receivedAt, statement: { ...statement }, signature, signer, key })}`
}
