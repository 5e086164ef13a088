// Takes persons and private text out of the answers before anything is judged or written: the ledger keeps references only.
import type { Json, JsonObject } from '#procedure/entry.ts'
import type { Field, Fields } from '#procedure/field.ts'

/** What goes into the side store, encrypted under a key of its own. */
export type SealedValue = { readonly id: string; readonly value: Json }

/**
 * @param answers already checked against `asks`
 * @param newId gives a fresh UUID
 * @returns the answers as the ledger keeps them, and what was taken out. Optional blanks are left out altogether.
 */
export function seal(asks: Fields, answers: JsonObject, newId: () => string): { answers: JsonObject; sealed: readonly SealedValue[] } {
  const sealed: SealedValue[] = []
  const keep = (value: Json): Json => {
    const id = newId()
    sealed.push({ id, value })
    return { sealed: id }
  }
  const one = (field: Field, value: Json): Json => {
    if (field.kind === 'person' || (field.kind === 'text' && field.sealed)) return keep(value)
    if (field.kind === 'rows') return (value as readonly JsonObject[]).map((row) => record(field.row, row))
    return value
  }
  const record = (fields: Fields, values: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(fields).flatMap(([key, field]): [string, Json][] => {
      const value = values[key]
      if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)) return []
      const many = 'many' in field && field.many && Array.isArray(value)
      return [[key, many ? value.map((item: Json) => one(field, item)) : one(field, value)]]
    }))
  return { answers: record(asks, answers), sealed }
}
