// Whom and what the answers of a matter point to: other matters, officials, sealed values. Found by the declared fields.
import type { Json, JsonObject } from '#procedure/entry.ts'
import type { Field, Fields } from '#procedure/field.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { stepOf } from '#procedure/recusal.ts'

type Visit = (field: Field, value: Json) => readonly string[]

/** Ids that these answers hold in fields of one kind, rows included. Answers may still be anything at all. */
export function collect(asks: Fields, answers: unknown, visit: Visit): readonly string[] {
  if (typeof answers !== 'object' || answers === null) return []
  const said = answers as JsonObject
  return Object.entries(asks).flatMap(([key, field]): readonly string[] => {
    const value = said[key]
    if (value === undefined || value === null) return []
    const each = Array.isArray(value) ? value as readonly Json[] : [value]
    return field.kind === 'rows' ? each.flatMap((row) => collect(field.row, row, visit)) : each.flatMap((item) => visit(field, item))
  })
}

export const matterIds: Visit = (field, value) => (field.kind === 'matter' && typeof value === 'string' && uuid.test(value) ? [value] : [])
export const staffIds: Visit = (field, value) => (field.kind === 'staff' && typeof value === 'string' && uuid.test(value) ? [value] : [])

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function isSealed(value: Json): value is { sealed: string } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && typeof (value as JsonObject)['sealed'] === 'string'
}

function inEntries(procedure: Procedure, matter: Matter, visit: Visit): readonly string[] {
  return [...new Set(matter.written.flatMap((entry) => collect(stepOf(procedure, entry.action)?.asks ?? {}, entry.answers, visit)))]
}

export function readMatterRefs(procedure: Procedure, matter: Matter): readonly string[] {
  return inEntries(procedure, matter, matterIds)
}

/** Officials named in the answers, and everybody who acted. */
export function staffIn(procedure: Procedure, matter: Matter): readonly string[] {
  return [...new Set([...inEntries(procedure, matter, staffIds), ...matter.written.map((entry) => entry.actor)])]
}

export function sealedIdsIn(matter: Matter): readonly string[] {
  return [...new Set(matter.written.flatMap((entry) => sealedWithin(entry.answers)))]
}

/** Where in an answer sealed values are pointed to, however deep. */
export function sealedWithin(value: Json): readonly string[] {
  if (isSealed(value)) return [value.sealed]
  if (Array.isArray(value)) return value.flatMap((each: Json) => sealedWithin(each))
  return typeof value === 'object' && value !== null ? Object.values(value as JsonObject).flatMap(sealedWithin) : []
}
