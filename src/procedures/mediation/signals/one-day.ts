// More sessions on one day than one mediator is likely to hold. Many claims against one side are one sitting, not many.
import { chineseDate, type PlainDate } from '#calendar/plain-date.ts'
import type { Material } from './material.ts'
import type { Signal } from './signal.ts'

export function oneDay(materials: readonly Material[], { dayCount }: { readonly dayCount: number }): readonly Signal[] {
  const sessions = new Map<string, { readonly on: PlainDate; readonly held: Material[] }>()
  for (const material of materials) {
    const days = new Set(material.steps.filter((step) => step.action === 'mediate').map((step) => step.occurredOn))
    for (const mediator of material.mediators) for (const on of days) {
      const key = `${mediator} ${on}`
      const known = sessions.get(key) ?? { on, held: [] }
      known.held.push(material)
      sessions.set(key, known)
    }
  }
  return [...sessions.values()].flatMap(({ on, held }): Signal[] => {
    const apart = unconnected(held)
    return apart < dayCount ? [] : [{ kind: 'oneDay', disputes: held.map((each) => each.id), saw: `同一名调解员在${chineseDate(on)}调解了${held.length}件${apart === held.length ? '' : `（有共同当事人的合并以后${apart}件）`}。` }]
  })
}

/** Disputes that share a party count as one. */
function unconnected(held: readonly Material[]): number {
  let groups: (readonly string[])[] = []
  for (const { id, parties } of held) {
    const own = parties.length > 0 ? parties : [id]
    const touched = groups.filter((group) => group.some((party) => own.includes(party)))
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), ...own]]
  }
  return groups.length
}
