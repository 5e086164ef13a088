// UUID version 7 (RFC 9562): time first, so that rows written together lie together.
import { randomFillSync } from 'node:crypto'

/** Random bytes fetched ahead: asking the system for a few at a time costs more than all else here. Each is given out once. */
const ahead = Buffer.alloc(16 * 256)
let used = ahead.length

/** @param now milliseconds since the epoch */
export function newIdAt(now: number): string {
  if (used === ahead.length) {
    randomFillSync(ahead)
    used = 0
  }
  const bytes = ahead.subarray(used, used + 16)
  used += 16
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
