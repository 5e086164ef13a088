// Places. A place is known by its national statistical division code, and whoever is above it by the code's beginning:
// 22 吉林省, 2203 四平市, 220382 双辽市, 220382203 永加乡, 220382203202 永加村.

declare const brand: unique symbol

/** Digits only: 2 for a province, 4 for a city, 6 for a county, 9 for a township, 12 for a village. */
export type AreaCode = string & { readonly [brand]: 'AreaCode' }

export type AreaLevel = 'province' | 'city' | 'county' | 'township' | 'village'

/** `other`: farms, development zones, living quarters, and whatever else is counted like a township or a village. */
export type AreaKind = 'township' | 'town' | 'subdistrict' | 'village' | 'community' | 'other'

export type Area = {
  readonly code: AreaCode
  /** As people say it: 永加村. */
  readonly name: string
  /** As the statistical register writes it, where that differs: 永加村委会. */
  readonly fullName?: string
  readonly level: AreaLevel
  /** Of townships and villages. */
  readonly kind?: AreaKind
}

const levels: Readonly<Record<number, AreaLevel>> = { 2: 'province', 4: 'city', 6: 'county', 9: 'township', 12: 'village' }

/** How the levels are called in documents. */
export const levelTitles = { province: '省级', city: '地级', county: '县级', township: '乡级', village: '村级' } as const satisfies Record<AreaLevel, string>

export function isAreaCode(value: unknown): value is AreaCode {
  return typeof value === 'string' && /^\d+$/.test(value) && levels[value.length] !== undefined
}

/**
 * The code as a value. A higher area's code written out to 12 digits, as statistics write it, is taken back to its own
 * length: 220382203000 is the township 220382203.
 * @throws RangeError on anything else that is no code; check user input with `isAreaCode` first
 */
export function areaCode(value: string): AreaCode {
  const own = value.length === 12 ? value.replace(/000$/, '').replace(/^(\d{6})000$/, '$1').replace(/^(\d{4})00$/, '$1').replace(/^(\d{2})00$/, '$1') : value
  if (!isAreaCode(own)) throw new RangeError(`not a division code: ${value}`)
  return own
}

/** Twelve digits, as forms of the statistical system want it. */
export function twelveDigits(code: AreaCode): string {
  return code.padEnd(12, '0')
}

export function areaLevel(code: AreaCode): AreaLevel {
  const level = levels[code.length]
  if (level === undefined) throw new RangeError(`not a division code: ${code}`)
  return level
}

/** True for the ancestor itself and everything below it. */
export function isWithin(code: AreaCode, ancestor: AreaCode): boolean {
  return code.startsWith(ancestor)
}

/** @returns undefined for places above a township */
export function townshipOf(code: AreaCode): AreaCode | undefined {
  return prefix(code, 9)
}

/** @returns undefined for places above a county */
export function countyOf(code: AreaCode): AreaCode | undefined {
  return prefix(code, 6)
}

/** The next area up; undefined for a province. */
export function parentOf(code: AreaCode): AreaCode | undefined {
  const lengths = Object.keys(levels).map(Number)
  const length = lengths.findLast((each) => each < code.length)
  return length === undefined ? undefined : prefix(code, length)
}

function prefix(code: AreaCode, length: number): AreaCode | undefined {
  return code.length < length ? undefined : (code.slice(0, length) as AreaCode)
}
