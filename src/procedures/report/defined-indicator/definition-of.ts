// What a matter of this kind defines, as it stands; and the same of answers not yet written down.
import type { IndicatorDefinition, DefinedCondition } from '#procedure/indicator-definition.ts'
import type { Matter } from '#procedure/matter.ts'
import type { SystemId } from '#procedure/procedure.ts'

export type DefinitionAnswers = {
  readonly title: string
  readonly unit: string
  readonly system: SystemId
  readonly definition: string
  readonly measure: IndicatorDefinition['measure']
  readonly procedure?: string
  readonly actions?: readonly { readonly action: string }[]
  readonly conditions?: readonly DefinedCondition[]
  readonly of?: string
  readonly on?: string
  readonly parts?: string
  readonly numerator?: string
  readonly denominator?: string
}

export function definitionFrom(id: string, answers: DefinitionAnswers): IndicatorDefinition {
  const { actions, conditions, ...said } = answers
  return { ...said, id, actions: (actions ?? []).map((each) => each.action), conditions: conditions ?? [] }
}

/** @returns nothing once it is retired or taken back */
export function definitionOf(matter: Matter): IndicatorDefinition | undefined {
  const said = matter.entries.findLast((entry) => entry.action === 'define' || entry.action === 'change')
  if (!said || matter.state !== '使用中') return undefined
  return definitionFrom(`own.${matter.openedOn.slice(0, 4)}.${matter.number}`, said.answers as unknown as DefinitionAnswers)
}
