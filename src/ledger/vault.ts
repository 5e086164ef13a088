// Names and private text, each encrypted under a key of its own that is itself wrapped by the township's master key.
// Destroying the wrapped key erases the person; the ledger, which holds only ids, stays whole.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Json } from '#procedure/entry.ts'

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16
/** First byte of every ciphertext: which construction wrote it. */
const version = 1

export type Vault = {
  seal(place: SealedPlace, value: Json): { readonly wrappedKey: Buffer; readonly ciphertext: Buffer }
  open(place: SealedPlace, kept: { readonly wrappedKey: Buffer; readonly ciphertext: Buffer }): Json
  /** A digest that only this vault makes: equal words of one township give equal digests, and no digest gives its words. */
  fingerprint(tenant: number, words: string): Buffer
}

/** Bound into the ciphertext: a value copied to another row does not open. */
export type SealedPlace = { readonly tenant: number; readonly id: string }

/** @param master 32 bytes, kept outside the database */
export function vaultOf(master: Buffer): Vault {
  if (master.length !== 32) throw new RangeError('the master key must have 32 bytes')
  // A key of its own, so that what is made with one tells nothing of the other.
  const fingerprintKey = Buffer.from(hkdfSync('sha256', master, '', 'xiangzhi fingerprint 1', 32))
  return {
    seal(place, value) {
      const key = randomBytes(32)
      return { wrappedKey: encrypt(master, key, boundTo(place, 'key')), ciphertext: encrypt(key, Buffer.from(JSON.stringify(value)), boundTo(place, 'value')) }
    },
    open(place, kept) {
      const key = decrypt(master, kept.wrappedKey, boundTo(place, 'key'))
      return JSON.parse(decrypt(key, kept.ciphertext, boundTo(place, 'value')).toString()) as Json
    },
    fingerprint(tenant, words) {
      return createHmac('sha256', fingerprintKey).update(`${tenant}|${words}`).digest().subarray(0, 16)
    },
  }
}

function boundTo(place: SealedPlace, part: string): Buffer {
  return Buffer.from(`${place.tenant}|sealed|${place.id}|${part}`)
}

function encrypt(key: Buffer, plain: Buffer, bound: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes)
  const machine = createCipheriv(cipher, key, nonce).setAAD(bound)
  const body = Buffer.concat([machine.update(plain), machine.final()])
  return Buffer.concat([Buffer.from([version]), nonce, body, machine.getAuthTag()])
}

function decrypt(key: Buffer, kept: Buffer, bound: Buffer): Buffer {
  if (kept[0] !== version) throw new RangeError(`sealed by an unknown construction: ${kept[0]}`)
  const nonce = kept.subarray(1, 1 + nonceBytes)
  const machine = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes }).setAAD(bound).setAuthTag(kept.subarray(-tagBytes))
  return Buffer.concat([machine.update(kept.subarray(1 + nonceBytes, -tagBytes)), machine.final()])
}
