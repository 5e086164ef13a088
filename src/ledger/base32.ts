// Bytes in capitals and digits (RFC 4648, without padding): what a QR code holds most of, and what a person types without asking
// whether a letter was large or small.
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function base32(bytes: Uint8Array): string {
  let [text, kept, bits] = ['', 0, 0]
  for (const byte of bytes) {
    kept = (kept << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet.charAt((kept >> bits) & 31)
    }
    kept &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + alphabet.charAt((kept << (5 - bits)) & 31)
}

/** @returns nothing for text that {@link base32} would not write */
export function fromBase32(text: string): Buffer | undefined {
  const bytes: number[] = []
  let [kept, bits] = [0, 0]
  for (const letter of text) {
    const value = alphabet.indexOf(letter)
    if (value < 0) return undefined
    kept = (kept << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push(kept >> bits)
      kept &= (1 << bits) - 1
    }
  }
  const read = Buffer.from(bytes)
  // Left-over bits must be nought: one content has one spelling.
  return base32(read) === text ? read : undefined
}
