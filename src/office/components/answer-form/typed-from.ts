// From what the ledger holds back to what fingers would have typed, for steps that say something anew.
import type { Action } from '#procedure/action.ts'
import type { Json, JsonObject } from '#procedure/entry.ts'
import type { Field, Fields } from '#procedure/field.ts'
import type { Typed } from '#office/components/answer-form/typed-answers.ts'

/** Persons and private text stay sealed: they are not brought back into a form. */
export function typedFrom(fields: Fields, answers: JsonObject): Typed {
  return Object.fromEntries(Object.entries(fields).flatMap(([key, field]): [string, unknown][] => {
    const answer = answers[key]
    return answer === undefined || field.kind === 'person' || (field.kind === 'text' && field.sealed) ? [] : [[key, typedOne(field, answer)]]
  }))
}

function typedOne(field: Field, answer: Json): unknown {
  if (field.kind === 'rows' && Array.isArray(answer)) return answer.map((row: Json) => typedFrom(field.row, row as JsonObject))
  if (field.kind === 'integer') return String(answer)
  return field.kind === 'money' ? (Number(answer) / 100).toFixed(2) : answer
}

type Said = { readonly action: string; readonly answers: JsonObject; readonly noted?: JsonObject }

/**
 * What a step that asks the very fields of an opening begins with, such as revising a draft: what was last said of them.
 * @param entries those that stand, oldest first
 * @returns undefined for every other step
 */
export function saidBefore(actions: Readonly<Record<string, Action>>, chosen: Action, entries: readonly Said[]): Typed | undefined {
  const revises = chosen.from !== 'new' && Object.values(actions).some((each) => each.from === 'new' && each.asks === chosen.asks)
  const last = revises ? entries.findLast((entry) => actions[entry.action]?.asks === chosen.asks) : undefined
  return last && typedFrom(chosen.asks, last.answers)
}

/**
 * Rows that a step begins with because the entries have noted them: what is still missing, for the notice that tells it.
 * @param entries those that stand, oldest first
 */
export function notedRows(asks: Fields, entries: readonly Said[]): Typed {
  return Object.fromEntries(Object.entries(asks).flatMap(([key, field]) => {
    const begins = field.kind === 'rows' ? field.listed?.begins : undefined
    const noted = begins && entries.findLast((entry) => Array.isArray(entry.noted?.[begins.noted]))?.noted?.[begins.noted]
    return begins && Array.isArray(noted) && noted.length > 0 ? [[key, noted.map((name) => ({ ...begins.with, name: String(name) }))] as const] : []
  }))
}
