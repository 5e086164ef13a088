// Query parameters, read strictly: an unknown or malformed one is refused, never ignored.
import { isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import { refusal, type Refusal } from '#procedure/refusal.ts'

type Kind = 'text' | 'day' | 'year' | 'area' | 'flag' | 'size' | 'uuid'
type ValueOf<K> = K extends 'day' ? PlainDate : K extends 'year' | 'size' ? number : K extends 'flag' ? boolean : string
export type Query<S extends Readonly<Record<string, Kind>>> = { readonly [K in keyof S]?: ValueOf<S[K]> }

const tests: Readonly<Record<Kind, (text: string) => boolean>> = {
  text: (text) => text.length <= 200 && !text.includes('\0'),
  day: isPlainDate,
  year: (text) => /^(19|20|21)\d{2}$/.test(text),
  area: (text) => /^\d{2,12}$/.test(text),
  flag: (text) => text === 'true' || text === 'false',
  size: (text) => /^\d{1,3}$/.test(text) && Number(text) > 0 && Number(text) <= 200,
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
}

/** @returns the values asked for, typed; or what is wrong with the query */
export function readQuery<const S extends Readonly<Record<string, Kind>>>(shape: S, query: unknown): Query<S> | readonly Refusal[] {
  const given = Object.entries((query ?? {}) as Record<string, unknown>)
  const refusals = given.flatMap(([key, value]) => {
    const kind = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (!kind) return [refusal('query-invalid', `没有“${key.slice(0, 40)}”这个查询条件。`, { field: key.slice(0, 40) })]
    return typeof value === 'string' && tests[kind](value) ? [] : [refusal('query-invalid', `查询条件“${key}”的内容不对。`, { field: key })]
  })
  if (refusals.length > 0) return refusals
  return Object.fromEntries(given.map(([key, value]) => [key, valueOf(shape[key], String(value))])) as Query<S>
}

function valueOf(kind: Kind | undefined, text: string): unknown {
  if (kind === 'year' || kind === 'size') return Number(text)
  return kind === 'flag' ? text === 'true' : text
}

export function isRefused<T extends object>(value: T | readonly Refusal[]): value is readonly Refusal[] {
  return Array.isArray(value)
}
