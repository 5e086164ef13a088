// From a township's definition to an indicator that is counted by the same machinery as the declared ones. Pure data in, fixed
// comparisons out; a definition that no longer fits counts nothing.
import { isPlainDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Entry, Json } from '#procedure/entry.ts'
import type { Indicator } from '#procedure/indicator.ts'
import type { DefinedCondition, FieldPath, IndicatorDefinition } from '#procedure/indicator-definition.ts'
import type { Matter } from '#procedure/matter.ts'

/** @returns the indicator, marked as recounted: no tally is kept of it */
export function indicatorFrom(definition: IndicatorDefinition): Indicator {
  const { id, title, unit } = definition
  const said = { id, title, unit, system: definition.system as Indicator['system'], definition: definition.definition, recounted: true } as const
  if (definition.measure === 'ratio') return { ...said, measure: 'ratio', numerator: definition.numerator ?? '', denominator: definition.denominator ?? '' }
  const { of, on } = definition
  return {
    ...said,
    measure: definition.measure,
    procedure: definition.procedure ?? '',
    actions: definition.actions,
    when: (entry: Entry, matter: Matter) => meetsAll(definition.conditions, entry, matter) && (on === undefined || dayIn(on, entry, matter) !== undefined),
    amount: (entry: Entry, matter: Matter) => (definition.measure === 'sum' && of !== undefined ? wholeNumber(answerAt(of, entry, matter)) : 1),
    key: (entry: Entry, matter: Matter) => (of === undefined ? [] : namesIn(answerAt(of, entry, matter))),
    ...(on === undefined ? {} : { belongsTo: (entry: Entry, matter: Matter) => dayIn(on, entry, matter) ?? entry.occurredOn }),
  } as unknown as Indicator
}

/** The part of the whole that an entry falls into. */
export function partOf(parts: FieldPath, entry: Entry, matter: Matter): string {
  return parts === 'area' ? matter.area : String(answerAt(parts, entry, matter) ?? '')
}

/** The answer of the counted step itself, or of the last standing step of that name in its matter. */
function answerAt(path: FieldPath, entry: Entry, matter: Matter): Json | undefined {
  const dot = path.indexOf('.')
  const [action, key] = [path.slice(0, dot), path.slice(dot + 1)]
  const source = entry.action === action ? entry : matter.entries.findLast((each) => each.action === action)
  return source && Object.hasOwn(source.answers, key) ? source.answers[key] : undefined
}

function meetsAll(conditions: readonly DefinedCondition[], entry: Entry, matter: Matter): boolean {
  return conditions.every((condition) => {
    const answer = answerAt(condition.field, entry, matter)
    if (condition.test !== 'is') return isOnSide(condition, answer)
    return conditions.some((each) => each.test === 'is' && each.field === condition.field && namesIn(answer).includes(each.value))
  })
}

/** Days are compared as days, numbers as numbers; an answer that was not given is on no side. */
function isOnSide({ test, value }: DefinedCondition, answer: Json | undefined): boolean {
  const [one, other] = typeof answer === 'number' ? [answer, Number(value)] : [answer, value]
  if (typeof one !== 'number' && typeof one !== 'string') return false
  return test === 'atLeast' ? one >= other : one <= other
}

function namesIn(answer: Json | undefined): readonly string[] {
  if (answer === undefined || answer === null) return []
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no']
  return Array.isArray(answer) ? answer.map(String) : [String(answer)]
}

function wholeNumber(answer: Json | undefined): number {
  return typeof answer === 'number' && Number.isSafeInteger(answer) ? answer : 0
}

function dayIn(path: FieldPath, entry: Entry, matter: Matter): PlainDate | undefined {
  const answer = answerAt(path, entry, matter)
  return isPlainDate(answer) ? answer : undefined
}
