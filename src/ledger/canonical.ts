// One spelling for one content. Hashes are taken over these bytes, never over what a database gives back.
import type { Json } from '#procedure/entry.ts'

/**
 * JSON with keys in code-point order and no spaces. Refuses numbers that are not whole: their spelling is not unique.
 */
export function canonical(value: Json): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(',')}]`
  const record = value as { readonly [key: string]: Json }
  const keys = Object.keys(record).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key] ?? null)}`).join(',')}}`
}
