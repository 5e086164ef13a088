// Shortcomings that a plan takes up: once it is issued, each of them says by which task.
import type { Consequence } from '#procedure/action.ts'
import type { Matter } from '#procedure/matter.ts'
import { plannedItems } from './planned-items.ts'

type Item = { readonly task?: unknown; readonly shortcoming?: unknown }

export function takenUp(plan: Matter | undefined): readonly Consequence[] {
  return (plannedItems(plan) as readonly Item[]).flatMap(({ task, shortcoming }) =>
    typeof shortcoming === 'string' && plan ? [{ matter: shortcoming, action: 'plan', answers: { plan: plan.id, task: String(task) } }] : [])
}
