// Reads one number as Chinese official papers write it: 90、2,897、1.2万、三十六、两万三千、二〇二四、百分之九十五.

const digits: Readonly<Record<string, number>> = { 〇: 0, 零: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
/** Largest first: a number is read from its largest sign outwards. */
const signs = [
  ['亿', 100_000_000],
  ['万', 10_000],
  ['千', 1000],
  ['百', 100],
  ['十', 10],
] as const

const arabic = /^(\d+(?:,\d{3})*(?:\.\d+)?)([十百千万亿]{0,2})$/

/** @returns the value, or undefined when the token is not one number (`三五`, `十百`, an empty string) */
export function readNumber(token: string): number | undefined {
  const match = arabic.exec(token)
  if (match) return withoutDust(Array.from(match[2] ?? '').reduce((value, sign) => value * worth(sign), Number((match[1] ?? '').replaceAll(',', ''))))
  const [whole = '', fraction, ...more] = token.split('点')
  if (more.length > 0) return undefined
  const value = isDigitString(whole) ? Number(Array.from(whole).map((sign) => digits[sign]).join('')) : readWhole(whole)
  if (value === undefined || fraction === undefined) return value
  const decimals = Array.from(fraction).map((sign) => digits[sign])
  return fraction === '' || decimals.includes(undefined) ? undefined : Number(`${value}.${decimals.join('')}`)
}

/** `95%`, `98.5%`, `百分之九十五点六`, `百分之百`. @returns the per cent value */
export function readPercent(token: string): number | undefined {
  if (token === '百分百') return 100
  if (token.startsWith('百分之')) return token === '百分之百' ? 100 : readNumber(token.slice(3))
  return token.endsWith('%') ? readNumber(token.slice(0, -1)) : undefined
}

/** `二〇二四` is spelled digit by digit; `三五` (three to five) is not a number at all. */
function isDigitString(token: string): boolean {
  return (token.length >= 3 || /^.[〇零○]$/.test(token)) && Array.from(token).every((sign) => sign in digits)
}

function readWhole(token: string): number | undefined {
  if (token.length === 1 && token in digits) return digits[token]
  for (const [sign, value] of signs) {
    const at = token.lastIndexOf(sign)
    if (at < 0) continue
    // 十五 says no 一; 百五 is not written.
    const left = at === 0 ? (value === 10 ? 1 : undefined) : readWhole(token.slice(0, at))
    const right = readRest(token.slice(at + 1), value)
    const tooLarge = left === undefined || right === undefined || right >= value || (value < 10_000 && left > 9)
    return tooLarge ? undefined : left * value + right
  }
  return undefined
}

/** What follows a sign: nothing, `零三`, a smaller number, or a bare digit as in 两万三 (23000). */
function readRest(rest: string, above: number): number | undefined {
  if (rest === '') return 0
  if (rest[0] === '零' || rest[0] === '〇') return readWhole(rest.slice(1))
  const value = readWhole(rest)
  return value !== undefined && rest.length === 1 && above > 10 ? (value * above) / 10 : value
}

function worth(sign: string): number {
  return signs.find(([name]) => name === sign)?.[1] ?? 1
}

/** 1.2 × 10000 must be 12000 and nothing beside it. */
function withoutDust(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
