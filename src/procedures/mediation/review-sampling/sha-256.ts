// SHA-256 (FIPS 180-4) of a text, in plain arithmetic: guards run in the browser as well, where a synchronous digest of the
// platform does not exist. Anybody can check a result with `sha256sum`.

const primes = firstPrimes(64)
const roundConstants = primes.map((prime) => fraction(Math.cbrt(prime)))
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

/** @returns 64 hexadecimal digits */
export function sha256(text: string): string {
  const state = [...initial]
  const words = paddedWords(new TextEncoder().encode(text))
  for (let start = 0; start < words.length; start += 16) compress(state, words.slice(start, start + 16))
  return state.map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** The message, a single one bit, noughts, and the length in bits, as big-endian words in blocks of sixteen. */
function paddedWords(bytes: Uint8Array): number[] {
  const words = Array.from({ length: Math.ceil((bytes.length + 9) / 64) * 16 }, () => 0)
  const put = (index: number, byte: number) => { words[index >> 2] = at(words, index >> 2) | (byte << (24 - (index % 4) * 8)) }
  bytes.forEach((byte, index) => put(index, byte))
  put(bytes.length, 0x80)
  words[words.length - 2] = Math.floor((bytes.length * 8) / 2 ** 32)
  words[words.length - 1] = (bytes.length * 8) | 0
  return words
}

function compress(state: number[], block: readonly number[]): void {
  const schedule = expand(block)
  const work = [...state]
  for (let round = 0; round < 64; round += 1) {
    const [a, b, c, e, f, g, h] = [at(work, 0), at(work, 1), at(work, 2), at(work, 4), at(work, 5), at(work, 6), at(work, 7)]
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(roundConstants, round) + at(schedule, round)) | 0
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    work.unshift((first + second) | 0)
    work.length = 8
    work[4] = (at(work, 4) + first) | 0
  }
  work.forEach((word, index) => { state[index] = (at(state, index) + word) >>> 0 })
}

function expand(block: readonly number[]): number[] {
  const schedule = [...block]
  for (let index = 16; index < 64; index += 1) {
    const [near, far] = [at(schedule, index - 2), at(schedule, index - 15)]
    schedule.push(((turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)) + at(schedule, index - 7) + (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) + at(schedule, index - 16)) | 0)
  }
  return schedule
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

/** The first 32 bits behind the point. */
function fraction(value: number): number {
  return ((value - Math.floor(value)) * 2 ** 32) >>> 0
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}

function at(words: readonly number[], index: number): number {
  return words[index] ?? 0
}
