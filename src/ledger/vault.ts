// Names and private text, each encrypted under a key of its own that is itself wrapped by the township's master key.
// Destroying the wrapped key erases the person; the ledger, which holds only ids, stays whole.
import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { cipherOf, decrypt, encrypt, type CipherName } from '#ledger/construction.ts'
import type { Json } from '#procedure/entry.ts'

export type Vault = {
  seal(place: SealedPlace, value: Json): { readonly wrappedKey: Buffer; readonly ciphertext: Buffer }
  open(place: SealedPlace, kept: { readonly wrappedKey: Buffer; readonly ciphertext: Buffer }): Json
  /** A digest that only this vault makes: equal words of one township give equal digests, and no digest gives its words. */
  fingerprint(tenant: number, words: string): Buffer
}

/** Bound into the ciphertext: a value copied to another row does not open. */
export type SealedPlace = { readonly tenant: number; readonly id: string }

/** @param master 32 bytes, kept outside the database. @param cipher writes new values; what is written opens whichever it was */
export function vaultOf(master: Buffer, cipher: CipherName = 'aes'): Vault {
  checkMaster(master)
  // A key of its own, so that what is made with one tells nothing of the other.
  const fingerprintKey = Buffer.from(hkdfSync('sha256', master, '', 'xiangzhi fingerprint 1', 32))
  return {
    seal(place, value) {
      const key = randomBytes(32)
      return {
        wrappedKey: encrypt(cipher, { key: master, plain: key, bound: boundTo(place, 'key') }),
        ciphertext: encrypt(cipher, { key, plain: Buffer.from(JSON.stringify(value)), bound: boundTo(place, 'value') }),
      }
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

/**
 * The same key wrapped by another master, for the rotation of masters: the value itself is not touched.
 * @param masters of 32 bytes; `cipher` wraps anew, otherwise the construction stays what it was
 * Throws when `from` does not open it.
 */
export function rewrap(place: SealedPlace, wrappedKey: Buffer, masters: { readonly from: Buffer; readonly to: Buffer; readonly cipher?: CipherName }): Buffer {
  checkMaster(masters.to)
  const bound = boundTo(place, 'key')
  return encrypt(masters.cipher ?? cipherOf(wrappedKey), { key: masters.to, plain: decrypt(masters.from, wrappedKey, bound), bound })
}

function checkMaster(master: Buffer): void {
  if (master.length !== 32) throw new RangeError('the master key must have 32 bytes')
}

function boundTo(place: SealedPlace, part: string): Buffer {
  return Buffer.from(`${place.tenant}|sealed|${place.id}|${part}`)
}
