// Changing the key that signs statements: the old key signs for the new one, so that whoever trusts the one can trust the other.
// What was signed for lies open beside the secrets, for outsiders to be given.
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Moment } from '#calendar/clock.ts'
import { canonical } from '#ledger/canonical.ts'
import { newSigningSecret, keyIdOf, signatureHolds, signerOf, type SignatureName, type Signer } from '#ledger/signer.ts'
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

function publicOf({ signature, key }: Signer): PublicKey {
  return { signer: keyIdOf(signature, key), signature, key }
}

function textOf({ format, at, from, to }: Omit<KeyChange, 'signed'>): string {
  return `xiangzhi-key-change-1\n${canonical({ format, at, from, to })}`
}
