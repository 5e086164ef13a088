// Everything declared that rests on one law: which procedures and steps, which conditions, limits, warnings, papers, figures and
// rules of the law book. Read from the declarations themselves, so that nothing can be forgotten.
import type { PlainDate } from '#calendar/plain-date.ts'
import { citation, type Basis, type LawId } from '#law/instrument.ts'
import { ruleOf, rules, type RuleId } from '#law/rule.ts'
import type { Procedure } from '#procedure/procedure.ts'
import type { System } from '#procedure/system.ts'

export type CitingKind = 'action' | 'guard' | 'limit' | 'flag' | 'paper' | 'indicator' | 'rule'

export type Citing = {
  readonly kind: CitingKind
  /** Its own id or code. */
  readonly id: string
  readonly title: string
  /** Where it belongs, if to a procedure. */
  readonly procedure?: string
  readonly version?: PlainDate
  readonly basis: Basis
  readonly citation: string
}

/** @param on the day whose numbers are written @returns in the order of the work; the same place once for each article it cites */
export function citingsOf(system: System, law: LawId, on: PlainDate): readonly Citing[] {
  const found = [
    ...system.procedures.flatMap(inProcedure),
    ...system.papers.flatMap((paper) => paper.basis.map((basis): Said => ({ kind: 'paper', id: paper.id, title: paper.title, procedure: paper.procedure, basis }))),
    ...system.indicators.flatMap((each) => (each.basis ?? []).map((basis): Said => ({ kind: 'indicator', id: each.id, title: each.title, basis }))),
    ...rules().flatMap((rule) => rule.values.map(({ basis }): Said => ({ kind: 'rule', id: rule.id, title: rule.title, basis }))),
  ]
  const seen = new Set<string>()
  return found.filter((each) => each.basis.law === law).flatMap((each) => {
    const place = [each.kind, each.procedure, each.version, each.id, each.basis.article].join(' ')
    if (seen.has(place)) return []
    seen.add(place)
    return [{ ...each, citation: citation(each.basis, on) }]
  })
}

type Said = Omit<Citing, 'citation'>

function inProcedure(procedure: Procedure): readonly Said[] {
  const of = { procedure: procedure.id, version: procedure.inForce.from }
  const each = (kind: CitingKind, { id, title }: { id: string; title: string }, bases: readonly Basis[]): readonly Said[] => bases.map((basis) => ({ kind, id, title, ...of, basis }))
  return [
    ...Object.entries(procedure.actions).flatMap(([id, action]) => [
      ...each('action', { id, title: action.title }, action.basis),
      ...(action.guards ?? []).flatMap((guard) => each('guard', { id: guard.code, title: guard.otherwise }, guard.basis)),
    ]),
    ...Object.entries(procedure.timeLimits).flatMap(([id, limit]) => each('limit', { id, title: limit.title }, [
      ...limit.basis, ...(limit.pauses ?? []).flatMap((pause) => pause.basis),
      ...ruleBases('rule' in limit.within ? limit.within.rule : undefined), ...ruleBases(limit.extension?.rule),
    ])),
    ...procedure.flags.flatMap((flag) => each('flag', { id: flag.code, title: flag.sentence }, flag.basis)),
  ]
}

function ruleBases(id: RuleId | undefined): readonly Basis[] {
  return id === undefined ? [] : ruleOf(id).values.map((value) => value.basis)
}
