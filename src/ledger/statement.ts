// A day's seal as a signed statement (日结声明): what an outsider keeps, to prove the ledger against whatever its owner may do to it
// afterwards. As JSON, and in a short form for a QR code or for typing.
import { isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import { base32, fromBase32 } from '#ledger/base32.ts'
import { canonical } from '#ledger/canonical.ts'
import { algorithms } from '#ledger/chain.ts'
import type { Checkpoint } from '#ledger/checkpoint.ts'
import { keyIdOf, signatureHolds, signatureNames, type SignatureName, type Signer } from '#ledger/signer.ts'

type DigestName = (typeof algorithms)[keyof typeof algorithms]

export type Statement = {
  readonly format: 1
  readonly tenant: number
  readonly day: PlainDate
  /** The place of the day's last entry in the township's line, which begins with 1 and has no gaps. */
  readonly lastPosition: number
  /** Entries of that day. */
  readonly entries: number
  readonly algorithm: DigestName
  /** The day's seal and the one it stands on, in hexadecimal. */
  readonly digest: string
  readonly previous: string
  readonly signature: SignatureName
  readonly signer: string
  readonly key: string
  readonly signed: string
}

const digestNames = Object.values(algorithms)

/** Says of a sealed day, over the signer's name, what the ledger was then. */
export async function stateDay(tenant: number, checkpoint: Checkpoint, signer: Signer): Promise<Statement> {
  const said = {
    format: 1, tenant, day: checkpoint.day, lastPosition: checkpoint.lastPosition, entries: checkpoint.entries, algorithm: algorithms[checkpoint.algorithm],
    digest: checkpoint.digest.toString('hex'), previous: checkpoint.previous.toString('hex'),
    signature: signer.signature, signer: keyIdOf(signer.signature, signer.key), key: signer.key,
  } as const
  return { ...said, signed: await signer.sign(textOf(said)) }
}

/** Is every word of it what the holder of its key signed? Whose key that is, the reader must know: by `signer`. */
export async function statementHolds(statement: Statement): Promise<boolean> {
  const { signed, key, signature } = statement
  return statement.signer === keyIdOf(signature, key) && await signatureHolds(signature, { key, text: textOf(statement), signed })
}

/** The bytes that are signed: canonical, without the signature, under a name that no other signed text has. */
function textOf({ format, tenant, day, lastPosition, entries, algorithm, digest, previous, signature, signer, key }: Omit<Statement, 'signed'>): string {
  return `xiangzhi-statement-1\n${canonical({ format, tenant, day, lastPosition, entries, algorithm, digest, previous, signature, signer, key })}`
}

/** `XZ1:` and the parts between colons, all in the letters that a QR code packs tightest. */
export function shortForm(statement: Statement): string {
  const packed = (hex: string) => base32(Buffer.from(hex, 'hex'))
  const { tenant, day, lastPosition, entries, algorithm, digest, previous, signature, key, signed } = statement
  return ['XZ1', tenant, day, lastPosition, entries, algorithm.toUpperCase(), packed(digest), packed(previous), signature.toUpperCase(), packed(key), packed(signed)].join(':')
}

/**
 * Reads what somebody kept: one statement or a list as JSON, or short forms one after another, however they were broken into lines.
 * @returns nothing where any part cannot be read; whether signatures hold is {@link statementHolds}' to say
 */
export function readStatements(text: string): readonly Statement[] | undefined {
  const found = /^\s*[{[]/.test(text) ? jsonStatements(text) : text.replaceAll(/\s+/g, '').toUpperCase().split(/(?=XZ1:)/).map(fromShort)
  const read = found.filter((each) => each !== undefined)
  return read.length === 0 || read.length < found.length ? undefined : read
}

function jsonStatements(text: string): readonly (Statement | undefined)[] {
  try {
    return [JSON.parse(text) as unknown].flat().map(checked)
  } catch {
    return [undefined]
  }
}

function fromShort(text: string): Statement | undefined {
  const [name, tenant, day, lastPosition, entries, algorithm = '', digest = '', previous = '', signature = '', key = '', signed = '', ...more] = text.split(':')
  const hex = (part: string) => fromBase32(part)?.toString('hex')
  if (name !== 'XZ1' || more.length > 0) return undefined
  const named = signature.toLowerCase() as SignatureName
  return checked({
    format: 1, tenant: Number(tenant), day, lastPosition: Number(lastPosition), entries: Number(entries), algorithm: algorithm.toLowerCase(),
    digest: hex(digest), previous: hex(previous), signature: named, signer: keyIdOf(named, hex(key) ?? ''), key: hex(key), signed: hex(signed),
  })
}

/** Every part in its shape, so that nothing else than what was signed is ever compared. */
function checked(value: unknown): Statement | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const said = value as { readonly [Part in keyof Statement]?: unknown }
  const whole = (each: unknown) => Number.isSafeInteger(each) && (each as number) > 0
  const hex = (each: unknown, bytes: readonly number[]) => typeof each === 'string' && /^([0-9a-f]{2})+$/.test(each) && bytes.includes(each.length / 2)
  const good = said.format === 1 && [said.tenant, said.lastPosition, said.entries].every(whole) && isPlainDate(said.day)
    && digestNames.some((name) => name === said.algorithm) && signatureNames.some((name) => name === said.signature)
    && hex(said.digest, [32]) && hex(said.previous, [32]) && hex(said.signer, [8]) && hex(said.key, [32, 65]) && hex(said.signed, [64])
  return good ? value as Statement : undefined
}
