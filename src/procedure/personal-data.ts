// What is kept of persons, field by field, read from the declarations. A field that does not say why and how long keeps the program
// from starting; there is no default to hide behind.
import type { Fields } from '#procedure/field.ts'
import type { Held, Reason, Retention } from '#procedure/held.ts'
import type { Procedure } from '#procedure/procedure.ts'

export type HeldField = Held & { readonly action: string; readonly field: string; readonly title: string; readonly kind: 'person' | 'text' }

type Declared = { readonly path: string; readonly title: string; readonly kind: 'person' | 'text'; readonly reason?: Reason; readonly retention?: Retention }

/** Every field that is kept sealed, those of rows included, with what it says of itself. */
function sealedFields(fields: Fields, above = ''): readonly Declared[] {
  return Object.entries(fields).flatMap(([key, field]): readonly Declared[] => {
    const path = `${above}${key}`
    if (field.kind === 'rows') return sealedFields(field.row, `${path}.`)
    return field.kind === 'person' || (field.kind === 'text' && field.sealed) ? [{ ...field, path }] : []
  })
}

/** What a procedure keeps of persons: one line for each field of each step. */
export function heldBy(procedure: Pick<Procedure, 'actions'>): readonly HeldField[] {
  return Object.entries(procedure.actions).flatMap(([action, { asks }]) => sealedFields(asks).flatMap(({ path, title, kind, reason, retention }) =>
    (reason === undefined || retention === undefined ? [] : [{ action, field: path, title, kind, reason, retention }])))
}

/** One sentence for each sealed field that does not say why and how long. */
export function heldFaults(procedure: Pick<Procedure, 'id' | 'actions'>): readonly string[] {
  return Object.entries(procedure.actions).flatMap(([action, { asks }]) => sealedFields(asks)
    .filter(({ reason, retention }) => reason === undefined || retention === undefined)
    .map(({ path, title }) => `${procedure.id}: ${action}: “${title}” (${path}) keeps personal data and does not say why and how long`))
}
