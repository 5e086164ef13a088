// An address as a QR code in a PNG: black on white, one bit a square's dot, which every program that opens a paper can draw.
import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'uqr'
import type { Picture } from '#documents/picture.ts'

/** Dots along the side of one square. */
const dots = 8

/** @param address short: every letter makes the squares smaller */
export function qrPicture(address: string): Picture {
  // Level M: a fold or a stain of a seventh part is still read.
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const side = size * dots
  return { type: 'png', bytes: png(data, side), width: side, height: side }
}

function png(squares: readonly (readonly boolean[])[], side: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  // One bit of grey; the other three bytes choose the only methods there are.
  header[8] = 1
  const lines = squares.flatMap((row) => Array.from({ length: dots }, () => lineOf(row, side)))
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(lines))), chunk('IEND', Buffer.alloc(0))])
}

/** A line of dots behind its filter byte; a set bit is white. */
function lineOf(row: readonly boolean[], side: number): Buffer {
  const line = Buffer.alloc(1 + Math.ceil(side / 8))
  for (let at = 0; at < side; at += 1) {
    if (row[Math.floor(at / dots)] !== true) line.writeUInt8(line.readUInt8(1 + (at >> 3)) | (0x80 >> (at & 7)), 1 + (at >> 3))
  }
  return line
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
