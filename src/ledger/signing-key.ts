// Changing the key that signs statements: the old key signs for the new one, so that whoever trusts the one can trust the other.
// What was signed for lies open beside the secrets, for outsiders to be given.
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Moment } from '#calendar/clock.ts'
import { canonical } from '#ledger/canonical.ts'
import { newSigningSecret, keyIdOf, signatureHolds, signatureNames, signerOf, type SignatureName, type Signer } from '#ledger/signer.ts'
import { replaceSecret } from '#ledger/kept-secret.ts'

type PublicKey = { readonly signer: string; readonly signature: SignatureName; readonly key: string }

/** Said and signed by the key that goes. */
export type KeyChange = { readonly format: 1; readonly at: Moment; readonly from: PublicKey; readonly to: PublicKey; readonly signed: string }

const pathOf = (folder: string) => join(folder, 'signing-key-changes.json')

export async function readKeyChanges(folder: string): Promise<readonly KeyChange[]> {
  const text = await readFile(pathOf(folder), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '[]'
    throw cause
  })
  return JSON.parse(text) as readonly KeyChange[]
}

/** A new key from now on. The change is written down before the key is used: interrupted, the old one stays in force. */
export async function changeSigningKey(folder: string, old: Signer, at: Moment): Promise<KeyChange> {
  const secret = newSigningSecret()
  const said = { format: 1, at, from: publicOf(old), to: publicOf(await signerOf(old.signature, secret)) } as const
  const change = { ...said, signed: await old.sign(textOf(said)) }
  const partial = `${pathOf(folder)}.partial`
  await writeFile(partial, `${JSON.stringify([...await readKeyChanges(folder), change], null, 2)}\n`)
  await rename(partial, pathOf(folder))
  await replaceSecret(folder, 'signing.key', secret)
  return change
}

/** Did the old key say so of the new one? */
export async function changeHolds(change: KeyChange): Promise<boolean> {
  const named = [change.from, change.to].every((each) => each.signer === keyIdOf(each.signature, each.key))
  return named && await signatureHolds(change.from.signature, { key: change.from.key, text: textOf(change), signed: change.signed })
}

/** Does a line of changes, each signed by the key that went, lead from the one key to the other? */
export async function vouched(changes: readonly KeyChange[], from: { readonly key: string }, to: { readonly key: string }): Promise<boolean> {
  let { key } = from
  const left = new Set(changes)
  while (key !== to.key) {
    const next = [...left].find((each) => each.from.key === key)
    if (next === undefined || !await changeHolds(next)) return false
    left.delete(next)
    key = next.to.key
  }
  return true
}

/** From outside, in its shape; whether it was signed is {@link changeHolds}' to say. */
export function readKeyChange(value: unknown): KeyChange | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const said = value as { readonly [Part in keyof KeyChange]?: unknown }
  const hex = (each: unknown) => typeof each === 'string' && /^([0-9a-f]{2}){8,65}$/.test(each)
  const isKey = (each: unknown) => typeof each === 'object' && each !== null && 'signer' in each && 'key' in each && 'signature' in each && hex(each.signer) && hex(each.key) && signatureNames.some((name) => name === each.signature)
  return said.format === 1 && typeof said.at === 'string' && said.at.length < 40 && isKey(said.from) && isKey(said.to) && hex(said.signed) ? value as KeyChange : undefined
}

function publicOf({ signature, key }: Signer): PublicKey {
  return { signer: keyIdOf(signature, key), signature, key }
}

function textOf({ format, at, from, to }: Omit<KeyChange, 'signed'>): string {
  return `xiangzhi-key-change-1\n${canonical({ format, at, from, to })}`
}
