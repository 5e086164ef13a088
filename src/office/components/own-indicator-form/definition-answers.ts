// From what is chosen on the form to the answers that define an indicator, and back from a definition to the form.
import type { JsonObject } from '#procedure/entry.ts'
import type { DefinedCondition, IndicatorDefinition } from '#procedure/indicator-definition.ts'

/** As the inputs hold it; empty where nothing is chosen. */
export type Chosen = {
  readonly title: string
  readonly unit: string
  readonly system: string
  readonly definition: string
  readonly measure: IndicatorDefinition['measure']
  readonly procedure: string
  readonly actions: readonly string[]
  readonly conditions: readonly DefinedCondition[]
  readonly of: string
  readonly on: string
  readonly parts: string
  readonly numerator: string
  readonly denominator: string
  readonly reason: string
}

export const nothingChosen: Chosen = { title: '', unit: '', system: '', definition: '', measure: 'count', procedure: '', actions: [], conditions: [], of: '', on: '', parts: '', numerator: '', denominator: '', reason: '' }

/** What a measure does not use is left out; so is what was not filled in, so that the server asks for it by name. */
export function answersOf(chosen: Chosen): JsonObject {
  const ratio = chosen.measure === 'ratio'
  const text = Object.entries({
    title: chosen.title, unit: ratio ? '%' : chosen.unit, system: chosen.system, definition: chosen.definition, measure: chosen.measure, reason: chosen.reason,
    ...(ratio ? { numerator: chosen.numerator, denominator: chosen.denominator } : { procedure: chosen.procedure, on: chosen.on, parts: chosen.parts, ...(chosen.measure === 'count' ? {} : { of: chosen.of }) }),
  }).filter(([, value]) => value.trim() !== '')
  return { ...Object.fromEntries(text), ...(ratio ? {} : { actions: chosen.actions.map((action) => ({ action })), conditions: chosen.conditions.filter((each) => each.field !== '').map((each) => ({ ...each })) }) }
}

export function chosenFrom(definition: IndicatorDefinition): Chosen {
  const { of = '', on = '', parts = '', procedure = '', numerator = '', denominator = '' } = definition
  const { title, unit, system, definition: words, measure, actions, conditions } = definition
  return { ...nothingChosen, title, unit, system, definition: words, measure, actions, conditions, of, on, parts, procedure, numerator, denominator }
}
