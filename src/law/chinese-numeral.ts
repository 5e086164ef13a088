// Numbers as articles of law are numbered: 十七, 一百零四, 一千二百六十.

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const ranks = ['', '十', '百', '千']

/** @param value a whole number from 1 to 9999 @returns the numeral as an article number is written */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`not an article number: ${value}`)
  const places = String(value).split('').map(Number)
  const written = places.map((digit, index) => (digit === 0 ? '零' : `${digits[digit]}${ranks[places.length - 1 - index]}`))
  return written.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}

/** @param written as `chineseNumeral` writes it, or in Arabic digits @returns its value; nothing for what is no numeral from 1 to 9999 */
export function numeralValue(written: string): number | undefined {
  if (/^\d{1,4}$/.test(written)) return Number(written) || undefined
  const value = sumOf(written.replaceAll(/[〇○]/g, '零'))
  // Written back it must be the same: 十百 and 五五 are no numbers.
  return value !== undefined && value > 0 && value <= 9999 && chineseNumeral(value) === written.replaceAll(/[〇○]/g, '零').replace(/^一十/, '十') ? value : undefined
}

function sumOf(written: string): number | undefined {
  let sum = 0
  let digit = 0
  for (const sign of written) {
    const rank = ranks.indexOf(sign)
    const value = digits.indexOf(sign)
    if (rank > 0) sum += (digit || 1) * 10 ** rank
    else if (value < 0) return undefined
    digit = rank > 0 ? 0 : value
  }
  return sum + digit
}
