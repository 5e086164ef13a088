// Bytes of any length sealed piece by piece, so that they are never held whole. Every piece is bound to its number and to whether
// it is the last: what was cut, doubled, swapped or lengthened does not open (the STREAM construction of Hoang, Reyhanitabar,
// Rogaway and Vizár, 2015, with the counter in the associated data, so that both our constructions serve).
import { addedBytes, decrypt, encrypt, type CipherName } from '#ledger/construction.ts'
import { Fault } from '#ledger/fault.ts'

type Bytes = AsyncIterable<Uint8Array>

/** What every piece holds but the last, which holds the rest. */
export const chunkBytes = 64 * 1024

/** @param key of 32 bytes, for this one stream and no other: pieces of two streams under one key could be exchanged */
export async function* sealChunks(plain: Bytes, { cipher, key }: { readonly cipher: CipherName; readonly key: Buffer }): AsyncGenerator<Buffer> {
  for await (const piece of numbered(plain, chunkBytes)) yield encrypt(cipher, { key, plain: piece.bytes, bound: boundTo(piece) })
}

/**
 * Gives back what was sealed, each piece once it is proved.
 * @throws Fault `sealed-altered` at the first piece that is not what was sealed in that place with that key
 */
export async function* openChunks(sealed: Bytes, { cipher, key }: { readonly cipher: CipherName; readonly key: Buffer }): AsyncGenerator<Buffer> {
  for await (const piece of numbered(sealed, chunkBytes + addedBytes(cipher))) yield opened(piece, key)
}

type Piece = { readonly bytes: Buffer; readonly number: number; readonly last: boolean }

function opened(piece: Piece, key: Buffer): Buffer {
  try {
    return decrypt(key, piece.bytes, boundTo(piece))
  } catch (cause) {
    throw new Fault('sealed-altered', '内容不完整或被改动过。', { cause })
  }
}

function boundTo({ number, last }: Piece): Buffer {
  return Buffer.from(`chunk|${number}|${last ? 'last' : 'more'}`)
}

/** Cut to one size whatever sizes they come in; at least one piece, of which the last may be shorter. */
async function* numbered(source: Bytes, size: number): AsyncGenerator<Piece> {
  let [held, length, number]: [Uint8Array[], number, number] = [[], 0, 0]
  for await (const bytes of source) {
    held.push(bytes)
    length += bytes.length
    // A full piece waits until more has come: only then it is known not to be the last.
    while (length > size) {
      const all = joined(held)
      yield { bytes: all.subarray(0, size), number, last: false }
      number += 1
      held = [all.subarray(size)]
      length -= size
    }
  }
  yield { bytes: joined(held), number, last: true }
}

function joined(parts: readonly Uint8Array[]): Buffer {
  const [only] = parts
  return parts.length === 1 && only !== undefined ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(parts)
}
