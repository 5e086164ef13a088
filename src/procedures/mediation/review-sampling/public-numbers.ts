// Numbers that the public sees come into being and that nobody here can make: what a draw may take its seed from.

export type PublicNumber = {
  readonly title: string
  /** How it is typed, with an example. */
  readonly how: string
  /** Where anybody can look it up years later. */
  readonly lookUp: string
}

export const publicNumbers = {
  ssq: { title: '福彩双色球开奖号码', how: '六个红球由小到大、再写蓝球，如“03 09 11 20 28 31 07”', lookUp: '中国福利彩票发行管理中心公布的往期开奖号码' },
  pl5: { title: '体彩排列5开奖号码', how: '五位数字，如“40713”', lookUp: '国家体育总局体育彩票管理中心公布的往期开奖号码' },
  sse: { title: '上证综合指数收盘点数', how: '保留两位小数，如“3041.17”', lookUp: '上海证券交易所公布的每日收盘点数' },
  onSite: { title: '现场当众摇号', how: '六位数字，如“508213”，并写明两名以上见证人', lookUp: '现场记录和见证人' },
} as const satisfies Readonly<Record<string, PublicNumber>>

export type PublicNumberId = keyof typeof publicNumbers

/**
 * The number in the one spelling from which the seed is made, so that a space more or less changes nothing.
 * @returns nothing when it cannot be a number of that kind
 */
export function spelt(source: string, typed: string): string | undefined {
  const plain = typed.normalize('NFKC').trim()
  const digits = plain.match(/\d+/g) ?? []
  if (source === 'ssq') return isTwoColours(digits) ? digits.map((each) => each.padStart(2, '0')).join(' ') : undefined
  if (source === 'sse') return /^\d{3,5}\.\d{2}$/.test(plain) ? plain : undefined
  const length = source === 'pl5' ? 5 : 6
  const joined = digits.join('')
  return /^[\d\s,，、+-]+$/.test(plain) && joined.length === length ? joined : undefined
}

/** Six different red balls of 33 in order, and a blue one of 16. */
function isTwoColours(digits: readonly string[]): boolean {
  const numbers = digits.map(Number)
  const [reds, blue] = [numbers.slice(0, 6), numbers[6]]
  return numbers.length === 7 && blue !== undefined && blue >= 1 && blue <= 16
    && reds.every((ball, index) => ball >= 1 && ball <= 33 && (index === 0 || ball > (reds[index - 1] ?? 0)))
}

/** Said on the page and on the circular: a reader should be able to judge it, not have to believe it. */
export const whyUnsteerable: readonly string[] = [
  '先定规则：抽哪个季度、抽多少件、用哪一天公布的哪个号码，都在号码产生之前登记，登记后不能改。',
  '再定名单：只有号码公布日零时以前已经登记办结的纠纷才在总体里；知道号码以后再登记、再更正的，都不影响名单。',
  '后出号码：号码由与本系统无关的单位当众产生，谁也不能预知，事后谁都可以查到。',
  '一季一次：同一时期只有一个计划；号码公布以后不能作废重抽，更换卷宗只能按顺序递补并写明理由。',
  '人人可算：把号码和卷宗编号连在一起算SHA-256摘要，按摘要从小到大排列，先到先抽；不用本系统也能算出同样的结果。',
]
