// What types cannot see in the declarations, found when the program starts, all at once and in plain sentences.
import { addDays } from '#calendar/plain-date.ts'
import { inForceOn, instrument, type Basis } from '#law/instrument.ts'
import { reversal } from '#procedure/entry.ts'
import { isRecusalKey } from '#procedure/recusal.ts'
import type { Fields } from '#procedure/field.ts'
import { countsKeys, isCounted, type Indicator } from '#procedure/indicator.ts'
import { heldFaults } from '#procedure/personal-data.ts'
import type { Procedure } from '#procedure/procedure.ts'
import { publicationFaults } from '#procedure/publication-faults.ts'
import type { System } from '#procedure/system.ts'

/** @returns one sentence for each fault; none when the declarations hold together */
export function faultsOf(system: System): readonly string[] {
  return [
    ...system.procedures.flatMap(procedureFaults),
    ...system.procedures.flatMap(heldFaults),
    ...twice(system.procedures.map((each) => `${each.id} ${each.inForce.from}`), 'procedure'),
    ...twice(system.papers.map((each) => each.id), 'paper'),
    ...twice(system.indicators.map((each) => each.id), 'indicator'),
    ...system.procedures.flatMap((procedure) => referenceFaults(system, procedure)),
    ...paperFaults(system),
    ...indicatorFaults(system),
    ...publicationFaults(system),
  ]
}

function procedureFaults(procedure: Procedure): readonly string[] {
  const say = (sentence: string) => `${procedure.id}: ${sentence}`
  const actions = Object.entries(procedure.actions)
  const reached = new Set(actions.flatMap(([, action]) => action.to ?? []))
  const left = new Set(actions.flatMap(([, action]) => (action.from === 'new' || action.to === undefined ? [] : action.from)))
  return [
    ...(actions.some(([, action]) => action.from === 'new') ? [] : [say('nothing opens it')]),
    ...procedure.states.filter((state) => !reached.has(state)).map((state) => say(`state ${state} is never reached`)),
    ...procedure.states.filter((state) => !procedure.ends.includes(state) && !left.has(state)).map((state) => say(`state ${state} has no way out`)),
    ...(procedure.once?.per ?? []).filter((field) => actions.some(([key, action]) => action.from === 'new' && procedure.once?.opens?.includes(key) !== false && !Object.hasOwn(action.asks, field))).map((field) => say(`there may be one per ${field}, which an opening does not ask`)),
    ...(procedure.followedBy === undefined || actions.some(([, { from, asks }]) => from === 'new' && asks[procedure.followedBy ?? '']?.kind === 'person') ? [] : [say(`is followed by ${procedure.followedBy}, which no opening asks`)]),
    ...actions.flatMap(([key, action]) => conditionFaults(action.asks).map((sentence) => say(`${key}: ${sentence}`))),
    ...actions.filter(([key]) => key === reversal || isRecusalKey(key)).map(([key]) => say(`the action key "${key}" belongs to the engine`)),
    ...actions.filter(([, action]) => action.from === 'new' && action.to === undefined).map(([key]) => say(`${key} opens a matter but leads to no state`)),
    ...actions.flatMap(([key, action]) => basisFaults(action.basis, procedure).map((sentence) => say(`${key}: ${sentence}`))),
    ...Object.entries(procedure.timeLimits).flatMap(([key, limit]) => basisFaults(limit.basis, procedure).map((sentence) => say(`limit ${key}: ${sentence}`))),
  ]
}

/** What is asked only at times must hang on an answer that can be so. */
function conditionFaults(asks: Fields): readonly string[] {
  return Object.entries(asks).flatMap(([key, field]) => {
    const inside = field.kind === 'rows' ? conditionFaults(field.row) : []
    if (!field.onlyIf) return inside
    const { answer, is } = field.onlyIf
    const other = asks[answer]
    const possible = other?.kind === 'choice' && !other.many ? Object.keys(other.of) : other?.kind === 'yesNo' ? [true, false] : []
    return [...inside, ...is.filter((each) => !(possible as readonly unknown[]).includes(each)).map((each) => `${key} hangs on ${answer} being ${each}, which it cannot be`)]
  })
}

/** On every day the procedure may be used, at least one of its bases must be in force: looked at on each day one of them changes. */
function basisFaults(bases: readonly Basis[], procedure: Procedure): readonly string[] {
  const { from, to } = procedure.inForce
  const changes = bases.flatMap((basis) => instrument(basis.law).inForce.flatMap((text) => [text.from, ...(text.to ? [addDays(text.to, 1)] : [])]))
  const days = [from, ...changes.filter((day) => day > from && (to === undefined || day <= to))]
  return days.filter((day) => !bases.some((basis) => inForceOn(basis, day))).map((day) => `no basis in force on ${day}`)
}

function referenceFaults(system: System, procedure: Procedure): readonly string[] {
  const known = new Set(system.procedures.map((each) => each.id))
  const asked = Object.values(procedure.actions).flatMap((action) => Object.values(action.asks).flatMap((field) => (field.kind === 'rows' ? Object.values(field.row) : [field])))
  const consulted = Object.values(procedure.actions).flatMap((action) => action.consults ?? [])
  return [
    ...asked.flatMap((field) => (field.kind === 'matter' && !known.has(field.of) ? [`${procedure.id}: “${field.title}” points to ${field.of}, which is not declared`] : [])),
    ...consulted.filter((kind) => !known.has(kind)).map((kind) => `${procedure.id}: consults ${kind}, which is not declared`),
    ...(procedure.forAllBelow && sealsAnything(procedure) ? [`${procedure.id}: is for all below, and seals what only one township may open`] : []),
  ]
}

function sealsAnything(procedure: Procedure): boolean {
  const fields = Object.values(procedure.actions).flatMap((action) => Object.values(action.asks).flatMap((field) => (field.kind === 'rows' ? Object.values(field.row) : [field])))
  return fields.some((field) => field.kind === 'person' || (field.kind === 'text' && field.sealed))
}

function paperFaults(system: System): readonly string[] {
  const issued = system.procedures.flatMap((procedure) => Object.values(procedure.actions).flatMap((action) => action.issues ?? []))
  return [
    ...issued.filter((id) => !system.papers.some((paper) => paper.id === id)).map((id) => `paper ${id} is issued but not defined`),
    ...system.papers.flatMap((paper) => (paper.consults ?? []).filter((kind) => system.procedures.every((each) => each.id !== kind)).map((kind) => `paper ${paper.id} consults ${kind}, which is not declared`)),
    ...system.papers.filter((paper) => !system.procedures.some((procedure) => procedure.id === paper.procedure && paper.after.every((key) => Object.hasOwn(procedure.actions, key)))).map((paper) => `paper ${paper.id} follows an action that does not exist`),
  ]
}

function indicatorFaults(system: System): readonly string[] {
  return system.indicators.flatMap((indicator) => {
    if (indicator.measure === 'ratio') {
      return [indicator.numerator, indicator.denominator].filter((id) => !system.indicators.some((each) => each.id === id)).map((id) => `indicator ${indicator.id} divides ${id}, which is not declared`)
    }
    if (indicator.measure === 'total') return totalFaults(system, indicator)
    const procedures = 'procedure' in indicator ? system.procedures.filter((each) => each.id === indicator.procedure) : []
    if ('procedure' in indicator && procedures.length === 0) return [`indicator ${indicator.id} counts procedure ${indicator.procedure}, which is not declared`]
    const actions = 'actions' in indicator ? indicator.actions : []
    return actions.filter((key) => !procedures.some((each) => Object.hasOwn(each.actions, key))).map((key) => `indicator ${indicator.id} counts ${key}, which is no action`)
  })
}

/** What is added up must be of one kind: sums of one unit, or keys; a share can't be added, nor what others say. */
function totalFaults({ indicators }: System, { id, of, unit }: Extract<Indicator, { measure: 'total' }>): readonly string[] {
  const parts = of.flatMap((part) => indicators.filter((each) => each.id === part))
  const summed = (each: Indicator) => isCounted(each) && each.measure !== 'attested'
  return [
    ...of.filter((part) => parts.every((each) => each.id !== part)).map((part) => `indicator ${id} adds up ${part}, which is not declared`),
    ...parts.filter((each) => !summed(each)).map((each) => `indicator ${id} adds up ${each.id}, which cannot be added`),
    ...parts.filter((each) => each.unit !== unit).map((each) => `indicator ${id} adds up ${each.id}, which is in ${each.unit}, not in ${unit}`),
    ...(new Set(parts.map((each) => countsKeys(each))).size > 1 ? [`indicator ${id} adds up sums and numbers of keys`] : []),
    ...(new Set(of).size < 2 || new Set(of).size < of.length ? [`indicator ${id} needs two or more different parts`] : []),
  ]
}

function twice(ids: readonly string[], what: string): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${what} ${id} is declared twice`)
}
