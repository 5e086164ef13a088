// Which answers a township's own indicator may look at, and what for. Sealed answers stay sealed, and people who work are neither
// a condition nor a breakdown: figures are of matters.
import type { Field, Fields } from '#procedure/field.ts'
import type { FieldPath } from '#procedure/indicator-definition.ts'

/** As much of what is declared as a definition can speak of. */
export type Declarations = {
  readonly procedures: readonly { readonly id: string; readonly title: string; readonly actions: Readonly<Record<string, { readonly title: string; readonly asks: Fields }>> }[]
  readonly indicators: readonly { readonly id: string; readonly title: string; readonly measure: string; readonly unit: string }[]
}

export type DefinableField = { readonly path: FieldPath; readonly title: string; readonly field: Field }

/** Every answer of a procedure that can be looked at, by its path. */
export function definableFields(declared: Declarations, procedure: string | undefined): readonly DefinableField[] {
  const actions = declared.procedures.filter((each) => each.id === procedure).flatMap((each) => Object.entries(each.actions))
  const found = actions.flatMap(([action, { title, asks }]) => Object.entries(asks).filter(([, field]) => !isClosed(field)).map(([key, field]) => ({ path: `${action}.${key}`, title: `${title}：${field.title}`, field })))
  // Versions of a procedure ask the same under the same path.
  return [...new Map(found.map((each) => [each.path, each])).values()]
}

function isClosed(field: Field): boolean {
  return field.kind === 'person' || field.kind === 'rows' || field.kind === 'file' || (field.kind === 'text' && (field.sealed || field.long))
}

export function mayBeCondition(field: Field): boolean {
  return ['choice', 'yesNo', 'text', 'integer', 'money', 'day', 'area'].includes(field.kind)
}

/** Is there an order in it, so that it can be at least or at most? */
export function isOrdered(field: Field): boolean {
  return ['integer', 'money', 'day'].includes(field.kind)
}

export function mayBeSummed(field: Field): boolean {
  return field.kind === 'integer' || field.kind === 'money'
}

/** Can it be told apart from others of its kind, so as to be counted once? */
export function mayBeCountedOnce(field: Field): boolean {
  return ['text', 'choice', 'matter', 'area', 'staff'].includes(field.kind)
}

/** Parts must add up to the whole: each matter falls into one. */
export function mayBePart(field: Field): boolean {
  return field.kind === 'choice' && !field.many
}

/** Is the value one that the answer could have? */
export function isValueOf(field: Field, value: string): boolean {
  if (field.kind === 'choice') return Object.hasOwn(field.of, value)
  if (field.kind === 'yesNo') return value === 'yes' || value === 'no'
  if (field.kind === 'integer' || field.kind === 'money') return /^\d{1,12}$/.test(value)
  if (field.kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(value)
  if (field.kind === 'area') return /^\d{9,12}$/.test(value)
  return value.trim() !== ''
}
