// What was sealed piece by piece comes back byte for byte, or does not come back.
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addedBytes, cipherNames } from '#ledger/construction.ts'
import { chunkBytes, openChunks, sealChunks } from '#ledger/sealed-chunks.ts'

/** In pieces of these sizes over and over, as streams bring them. */
async function* inPieces(bytes: Buffer, sizes: readonly number[] = [bytes.length]): AsyncGenerator<Buffer> {
  for (let [at, turn] = [0, 0]; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? bytes.length
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function whole(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of source) parts.push(part)
  return Buffer.concat(parts)
}

// Around the edges of pieces, where mistakes are.
const length = fc.oneof(fc.nat(300), fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: -2, max: 2 })).map(([pieces, off]) => pieces * chunkBytes + off), fc.nat(3 * chunkBytes))
const sizes = fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 4 }).map((each) => [...each, 4096])

describe.each(cipherNames)('分段密封（%s）', (cipher) => {
  const key = randomBytes(32)
  const sealed = (plain: Buffer, split?: readonly number[]) => whole(sealChunks(inPieces(plain, split), { cipher, key }))
  const opened = (bytes: Buffer, split?: readonly number[]) => whole(openChunks(inPieces(bytes, split), { cipher, key }))
  const piece = chunkBytes + addedBytes(cipher)

  test('多长都行，怎样分段送来都行，打开与封进去的一字不差', async () => {
    await fc.assert(fc.asyncProperty(length, sizes, sizes, async (bytes, one, other) => {
      const plain = randomBytes(bytes)
      expect((await opened(await sealed(plain, one), other)).equals(plain)).toBe(true)
    }), { numRuns: 60 })
  })

  test('任何一处改动一个字节，都打不开', async () => {
    const kept = await sealed(randomBytes(2 * chunkBytes + 100))
    await fc.assert(fc.asyncProperty(fc.nat(kept.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const altered = Buffer.from(kept)
      altered.writeUInt8(altered.readUInt8(at) ^ by, at)
      await expect(opened(altered)).rejects.toMatchObject({ code: 'sealed-altered' })
    }), { numRuns: 100 })
  })

  test('在任何一处截断，包括正好截在段与段之间，都打不开；后面添了东西也打不开', async () => {
    const kept = await sealed(randomBytes(2 * chunkBytes))
    expect(kept.length).toBe(2 * piece)
    for (const cut of [0, 1, piece - 1, piece, piece + 1, kept.length - 1]) await expect(opened(kept.subarray(0, cut)), String(cut)).rejects.toMatchObject({ code: 'sealed-altered' })
    await fc.assert(fc.asyncProperty(fc.nat(kept.length - 1), async (cut) => { await expect(opened(kept.subarray(0, cut))).rejects.toMatchObject({ code: 'sealed-altered' }) }), { numRuns: 50 })
    for (const more of [randomBytes(1), randomBytes(piece), kept.subarray(0, piece), kept.subarray(piece)]) await expect(opened(Buffer.concat([kept, more]))).rejects.toMatchObject({ code: 'sealed-altered' })
  })

  test('段落调换、重复、抽去、换成另一份文件里的，都打不开', async () => {
    const plain = randomBytes(4 * chunkBytes)
    const kept = await sealed(plain)
    const part = (number: number) => kept.subarray(number * piece, (number + 1) * piece)
    const stranger = (await whole(sealChunks(inPieces(plain), { cipher, key: randomBytes(32) }))).subarray(piece, 2 * piece)
    const [one, two, three, four] = [part(0), part(1), part(2), part(3)]
    for (const parts of [[two, one, three, four], [one, one, two, three, four], [one, three, four], [one, two, three, three], [one, two, four], [one, stranger, three, four], [four]]) {
      await expect(opened(Buffer.concat(parts))).rejects.toMatchObject({ code: 'sealed-altered' })
    }
    expect((await opened(Buffer.concat([one, two, three, four]))).equals(plain)).toBe(true)
  })

  test('换一把钥匙打不开；打得开的部分，一段一段先证实再交出来', async () => {
    const kept = await sealed(randomBytes(chunkBytes * 3))
    await expect(whole(openChunks(inPieces(kept), { cipher, key: randomBytes(32) }))).rejects.toMatchObject({ code: 'sealed-altered' })
    const pieces = openChunks(inPieces(kept.subarray(0, -1)), { cipher, key })
    expect((await pieces.next()).value?.length).toBe(chunkBytes)
    expect((await pieces.next()).value?.length).toBe(chunkBytes)
    await expect(pieces.next()).rejects.toMatchObject({ code: 'sealed-altered' })
  })
})
