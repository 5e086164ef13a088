// Codes that people copy from paper and read out over the telephone: no sign that looks or sounds like another, and a last one
// that tells a slip of the pen from a wrong code.
import { randomInt } from 'node:crypto'

/** 23 signs, a prime number, so that the check finds every wrong sign and every two exchanged. Without 0 O, 1 I L, 2 Z, 5 S, 8 B, 6 G, U V. */
const signs = '34679ACDEFHJKMNPQRTVWXY'

/** @param length signs in all, the check among them */
export function newCode(length: number): string {
  const drawn = Array.from({ length: length - 1 }, () => signs[randomInt(signs.length)]).join('')
  return drawn + checkOf(drawn)
}

/** What was typed or scanned, as the code it means. @returns undefined for what cannot be one of that length */
export function readCode(typed: string, length: number): string | undefined {
  const code = typed.normalize('NFKC').toUpperCase().replaceAll(/[\s\-—–－·.]/gu, '')
  return code.length === length && [...code].every((sign) => signs.includes(sign)) && checkOf(code.slice(0, -1)) === code.at(-1) ? code : undefined
}

/** In groups that the eye can hold: `ABCD-EFGH-JKMN`. */
export function grouped(code: string, size: number): string {
  return code.match(new RegExp(`.{1,${size}}`, 'g'))?.join('-') ?? ''
}

function checkOf(drawn: string): string {
  const sum = [...drawn].reduce((total, sign, index) => total + (index + 1) * signs.indexOf(sign), 0)
  return signs[sum % signs.length] ?? ''
}
