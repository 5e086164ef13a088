// A matter with everything private taken out, by the declared fields: what a publication is drawn from can't tell what it is not given.
import type { Json, JsonObject } from '#procedure/entry.ts'
import type { Fields } from '#procedure/field.ts'
import type { Matter } from '#procedure/matter.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { Publication, PublicMatter } from '#procedure/publication.ts'

/** @returns the matter without private words, staff, files, other matters, and persons but those whom the publication names */
export function publicMatter(procedure: Procedure, { persons = [] }: Pick<Publication, 'persons'>, matter: Matter): PublicMatter {
  const entries = matter.entries.map(({ seq, action, occurredOn, answers, noted }) => ({
    seq, action, occurredOn, answers: shownAnswers(procedure.actions[action]?.asks ?? {}, answers, { step: action, persons }),
    ...(noted === undefined ? {} : { noted: withoutSealed(noted) as JsonObject }),
  }))
  return { id: matter.id, area: matter.area, openedOn: matter.openedOn, entries }
}

type Named = { readonly step: string; readonly persons: readonly string[] }

function shownAnswers(asks: Fields, answers: JsonObject, named: Named): JsonObject {
  return Object.fromEntries(Object.entries(asks).flatMap(([key, field]): readonly (readonly [string, Json])[] => {
    const said = answers[key]
    if (said === undefined || said === null) return []
    switch (field.kind) {
      case 'person': return named.persons.includes(`${named.step}.${key}`) ? [[key, said]] : []
      case 'text': return field.sealed ? [] : [[key, said]]
      case 'staff': case 'file': case 'matter': return []
      case 'rows': return [[key, Array.isArray(said) ? (said as readonly JsonObject[]).map((row) => shownAnswers(field.row, row, { step: named.step, persons: [] })) : []]]
      default: return [[key, said]]
    }
  }))
}

/** What the system noted points to no sealed value; should it ever, that does not go out. */
function withoutSealed(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutSealed)
  if (typeof value !== 'object' || value === null) return value
  const record = value as JsonObject
  return 'sealed' in record ? null : Object.fromEntries(Object.entries(record).map(([key, each]) => [key, withoutSealed(each)]))
}
