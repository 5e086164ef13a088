// Every signal of a set of disputes, kind by kind; within a kind by the days of the disputes, never by whose they are.
import { copied } from './copied.ts'
import { denied } from './denied.ts'
import type { Material } from './material.ts'
import { oneDay } from './one-day.ts'
import { repeated } from './repeated.ts'
import type { Signal } from './signal.ts'
import type { Thresholds } from './thresholds.ts'
import { batch, late, together } from './written-afterwards.ts'

/** @returns what there is to look at; nothing when there is nothing */
export function signalsOf(materials: readonly Material[], thresholds: Thresholds): readonly Signal[] {
  return [
    ...denied(materials), ...repeated(materials, thresholds), ...copied(materials, thresholds), ...batch(materials, thresholds),
    ...together(materials, thresholds), ...oneDay(materials, thresholds), ...late(materials, thresholds),
  ]
}
