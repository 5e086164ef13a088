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
