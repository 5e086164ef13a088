// From what fingers type to what the ledger is sent. What cannot be understood is sent on as it is, so that the rule itself
// says what is wrong with it; nothing is guessed.
import { isPlainDate } from '#calendar/plain-date.ts'
import type { Json, JsonObject } from '#procedure/entry.ts'
import { isAsked, type Field, type Fields } from '#procedure/field.ts'
import { readDay } from '#office/components/day-input/read-day.ts'

/** Answers as the inputs hold them: text for numbers, objects for persons, lists for tables. */
export type Typed = Readonly<Record<string, unknown>>

/** What is not asked in this case stays typed, should the case change again, and is not sent. */
export function answersFrom(fields: Fields, typed: Typed): JsonObject {
  return Object.fromEntries(Object.entries(fields).flatMap(([key, field]): [string, Json][] => {
    if (!isAsked(field, typed)) return []
    const answer = answerFrom(field, typed[key])
    return answer === undefined ? [] : [[key, answer]]
  }))
}

function answerFrom(field: Field, value: unknown): Json | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (field.kind === 'rows') return trimmed((value as readonly Typed[]).map((row) => answersFrom(field.row, row)))
  if ('many' in field && field.many) return trimmed((value as readonly unknown[]).map((item) => oneFrom(field, item) ?? {}))
  return oneFrom(field, value)
}

function oneFrom(field: Field, value: unknown): Json | undefined {
  switch (field.kind) {
    case 'integer':
      return integerFrom(String(value))
    case 'money':
      return fenFrom(String(value))
    case 'day': {
      const day = readDay(String(value))
      return isPlainDate(day) ? day : String(value)
    }
    case 'person':
      return personFrom(value as Typed)
    default:
      return value as Json
  }
}

const plainDigits = (text: string) => text.normalize('NFKC').replaceAll(/[,\s]/g, '')

/** `１，２００` → 1200; anything else stays as typed. */
export function integerFrom(text: string): number | string {
  const digits = plainDigits(text)
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : text
}

/** Yuan as typed → whole 分, without a detour through fractions: `12.5` → 1250. */
export function fenFrom(text: string): number | string {
  const match = /^(\d{1,12})(?:\.(\d{0,2}))?元?$/.exec(plainDigits(text))
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : text
}

function personFrom(value: Typed): Json | undefined {
  const said = Object.entries(value).flatMap(([key, text]): [string, string][] => {
    const plain = typeof text === 'string' ? text.trim() : ''
    return plain === '' ? [] : [[key, key === 'idNumber' ? plain.normalize('NFKC').toUpperCase() : plain]]
  })
  return said.length === 0 ? undefined : Object.fromEntries(said)
}

/** Blank lines at the end were only offered; one in the middle keeps its place so that what is wrong is said of the right line. */
function trimmed(items: readonly Json[]): Json {
  const last = items.findLastIndex((item) => !(typeof item === 'object' && item !== null && Object.keys(item).length === 0))
  return items.slice(0, last + 1)
}
