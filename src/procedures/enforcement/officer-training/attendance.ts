// Who was trained: the holders of certificates that held on the day, each certificate getting its own line of it.
import type { JsonObject } from '#procedure/entry.ts'
import type { Consequence } from '#procedure/action.ts'
import type { Circumstances } from '#procedure/guard.ts'
import { holderOf, isValidOn } from '../valid-certificates.ts'
import { organisers } from './lists.ts'

type Session = { readonly topic: string; readonly hours: number; readonly organiser: keyof typeof organisers; readonly attended?: readonly string[] }
type Exam = { readonly sat: readonly string[]; readonly passed?: readonly string[]; readonly exam: string; readonly organiser: keyof typeof organisers }

export function notedOfSession({ answers, around, occurredOn }: Circumstances<{ readonly attended?: readonly string[] }>): JsonObject {
  const held = (answers.attended ?? []).map((id) => around(id)).filter((certificate) => isValidOn(certificate, occurredOn))
  return { holders: [...new Set(held.flatMap((certificate) => holderOf(certificate) ?? []))] }
}

/** Written once here, the training also stands on the card of each certificate. */
export function trainingOfEach({ topic, hours, organiser, attended = [] }: Session): readonly Consequence[] {
  return attended.map((matter) => ({ matter, action: 'train', answers: { topic, hours, organiser: organisers[organiser] } }))
}

export function resultOfEach({ sat, passed = [], exam, organiser }: Exam): readonly Consequence[] {
  return sat.map((matter) => ({ matter, action: 'examined', answers: { passed: passed.includes(matter), qualification: exam === 'qualification', organiser: organisers[organiser] } }))
}
