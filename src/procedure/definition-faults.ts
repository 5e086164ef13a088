// What stands against a definition: it speaks of something that is not declared, or asks of an answer what it cannot give.
import { definableFields, isOrdered, isValueOf, mayBeCondition, mayBeCountedOnce, mayBePart, mayBeSummed, type Declarations } from '#procedure/definable-fields.ts'
import type { Field } from '#procedure/field.ts'
import type { IndicatorDefinition } from '#procedure/indicator-definition.ts'

export type DefinitionFault = 'source-missing' | 'field-unfit' | 'amount-unfit' | 'day-unfit' | 'parts-unfit' | 'ratio-unfit' | 'unit-unfit'

/** @returns each fault once; none when the definition can be counted by */
export function definitionFaults(definition: IndicatorDefinition, declared: Declarations): readonly DefinitionFault[] {
  const fields = new Map(definableFields(declared, definition.procedure).map((each) => [each.path, each.field]))
  const field = (path: string | undefined): Field | undefined => (path === undefined ? undefined : fields.get(path))
  const faults: readonly (DefinitionFault | false)[] = definition.measure === 'ratio'
    ? [!isRatio(definition, declared) && 'ratio-unfit', definition.unit !== '%' && 'unit-unfit']
    : [
      !hasSource(definition, declared) && 'source-missing',
      !definition.conditions.every((each) => conditionFits(each, field(each.field))) && 'field-unfit',
      !amountFits(definition, field(definition.of)) && 'amount-unfit',
      definition.on !== undefined && field(definition.on)?.kind !== 'day' && 'day-unfit',
      definition.parts !== undefined && definition.parts !== 'area' && !fits(field(definition.parts), mayBePart) && 'parts-unfit',
      !unitFits(definition, field(definition.of)) && 'unit-unfit',
    ]
  return faults.flatMap((each) => (each === false ? [] : [each]))
}

function fits(field: Field | undefined, test: (field: Field) => boolean): boolean {
  return field !== undefined && test(field)
}

function hasSource({ procedure, actions }: IndicatorDefinition, declared: Declarations): boolean {
  const known = declared.procedures.filter((each) => each.id === procedure)
  return actions.length > 0 && actions.every((action) => known.some((each) => Object.hasOwn(each.actions, action)))
}

function conditionFits({ test, value }: { readonly test: string; readonly value: string }, field: Field | undefined): boolean {
  return field !== undefined && mayBeCondition(field) && isValueOf(field, value) && (test === 'is' || isOrdered(field))
}

function amountFits({ measure }: IndicatorDefinition, field: Field | undefined): boolean {
  if (measure === 'sum') return fits(field, mayBeSummed)
  return measure !== 'distinct' || fits(field, mayBeCountedOnce)
}

/** Money is kept in 分 and told in 元: a sum of it needs that unit, and nothing else may have it. Rates are ratios only. */
function unitFits({ measure, unit }: IndicatorDefinition, field: Field | undefined): boolean {
  return (unit === '元') === (measure === 'sum' && field?.kind === 'money') && unit !== '%'
}

function isRatio({ numerator, denominator }: IndicatorDefinition, { indicators }: Declarations): boolean {
  const divisible = (id: string | undefined) => isOwnId(id) || indicators.some((each) => each.id === id && each.measure !== 'ratio' && each.measure !== 'attested')
  return divisible(numerator) && divisible(denominator)
}

/** Another definition of the township, which no declaration knows of; where it has gone, the rate has no number. */
export function isOwnId(id: string | undefined): boolean {
  return id !== undefined && /^own\.\d{4}\.\d{1,6}$/.test(id)
}
