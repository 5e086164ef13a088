// What several papers of a decision say alike.
import { last } from '#procedure/matter.ts'
import type { MatterOf } from '#procedure/procedure.ts'
import type { majorDecision } from '../procedure.ts'

export type Decision = MatterOf<typeof majorDecision>

/** The latest discussion, whatever came of it. */
export function discussionOf(decision: Decision) {
  const found = [last(decision, 'pass'), last(decision, 'reject'), last(decision, 'postpone'), last(decision, 'discontinue')]
  return found.reduce((latest, each) => (each && (!latest || each.seq > latest.seq) ? each : latest), undefined)
}

export const outcomes = { pass: '讨论通过', reject: '讨论未通过', postpone: '缓议', discontinue: '决定停止执行' } as const
