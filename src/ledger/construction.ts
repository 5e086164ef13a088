// How a value is encrypted so that it cannot be read, changed or moved unseen. Two constructions; the first byte of every
// ciphertext says which one wrote it, so that both are read for ever, whichever new values are written with.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** `aes`: AES-256-GCM. `sm4`: SM4 in counter mode, then HMAC-SM3 over everything (encrypt-then-MAC). */
export type CipherName = 'aes' | 'sm4'

export const cipherNames: readonly CipherName[] = ['aes', 'sm4']

type Construction = {
  readonly version: number
  /** By how much a ciphertext is longer than what it holds, without the byte of the version. */
  readonly added: number
  /** @returns nonce, body and tag */
  encrypt(key: Buffer, plain: Buffer, bound: Buffer): Buffer
  /** Throws where key, binding or any byte is not what it was. */
  decrypt(key: Buffer, kept: Buffer, bound: Buffer): Buffer
}

const constructions: Readonly<Record<CipherName, Construction>> = { aes: aesGcm(), sm4: sm4CtrThenHmac() }

/** @param bound what the value belongs to: a ciphertext carried to another place does not open. @param key 32 bytes */
export function encrypt(cipher: CipherName, { key, plain, bound }: { readonly key: Buffer; readonly plain: Buffer; readonly bound: Buffer }): Buffer {
  const made = constructions[cipher]
  return Buffer.concat([Buffer.from([made.version]), made.encrypt(key, plain, bound)])
}

/** Opens what either construction wrote; throws for anything else. */
export function decrypt(key: Buffer, kept: Buffer, bound: Buffer): Buffer {
  return constructions[cipherOf(kept)].decrypt(key, kept.subarray(1), bound)
}

/** By how many bytes everything that {@link encrypt} makes is longer than what it holds. */
export function addedBytes(cipher: CipherName): number {
  return 1 + constructions[cipher].added
}

/** Which construction wrote it. */
export function cipherOf(kept: Buffer): CipherName {
  const found = cipherNames.find((each) => constructions[each].version === kept[0])
  if (found === undefined) throw new RangeError(`sealed by an unknown construction: ${kept[0]}`)
  return found
}

function aesGcm(): Construction {
  const [nonceBytes, tagBytes] = [12, 16]
  return {
    version: 1,
    added: nonceBytes + tagBytes,
    encrypt(key, plain, bound) {
      const nonce = randomBytes(nonceBytes)
      const machine = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound)
      return Buffer.concat([nonce, machine.update(plain), machine.final(), machine.getAuthTag()])
    },
    decrypt(key, kept, bound) {
      const machine = createDecipheriv('aes-256-gcm', key, kept.subarray(0, nonceBytes), { authTagLength: tagBytes }).setAAD(bound).setAuthTag(kept.subarray(-tagBytes))
      return Buffer.concat([machine.update(kept.subarray(nonceBytes, -tagBytes)), machine.final()])
    },
  }
}

/** SM4 has keys of 16 bytes and the MAC wants one of its own: both come from the value's key, by HKDF with SM3. */
function sm4CtrThenHmac(): Construction {
  const [counterBytes, tagBytes] = [16, 32]
  const keysOf = (key: Buffer) => {
    const both = Buffer.from(hkdfSync('sm3', key, '', 'xiangzhi sm4-ctr hmac-sm3 2', 48))
    return { cipher: both.subarray(0, 16), mac: both.subarray(16) }
  }
  // Lengths first, so that no other split of the same bytes has the same tag.
  const tagOf = (mac: Buffer, bound: Buffer, sent: Buffer) => {
    const lengths = Buffer.alloc(16)
    lengths.writeBigUInt64BE(BigInt(bound.length))
    lengths.writeBigUInt64BE(BigInt(sent.length), 8)
    return createHmac('sm3', mac).update(lengths).update(bound).update(sent).digest()
  }
  return {
    version: 2,
    added: counterBytes + tagBytes,
    encrypt(key, plain, bound) {
      const keys = keysOf(key)
      const counter = randomBytes(counterBytes)
      const machine = createCipheriv('sm4-ctr', keys.cipher, counter)
      const sent = Buffer.concat([counter, machine.update(plain), machine.final()])
      return Buffer.concat([sent, tagOf(keys.mac, bound, sent)])
    },
    decrypt(key, kept, bound) {
      if (kept.length < counterBytes + tagBytes) throw new RangeError('too short to be sealed')
      const keys = keysOf(key)
      const sent = kept.subarray(0, -tagBytes)
      if (!timingSafeEqual(tagOf(keys.mac, bound, sent), kept.subarray(-tagBytes))) throw new RangeError('sealed by another key, for another place, or changed')
      const machine = createDecipheriv('sm4-ctr', keys.cipher, sent.subarray(0, counterBytes))
      return Buffer.concat([machine.update(sent.subarray(counterBytes)), machine.final()])
    },
  }
}
