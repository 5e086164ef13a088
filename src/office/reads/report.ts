// What the report desk reads: the first draft of a year, and the proof of what was signed.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Witness } from '#procedure/guard.ts'
import type { Chapter } from '#reports/chapter.ts'

/** The procedure that the report desk is the desk of. */
export const reportProcedure = 'annual-report'

/** Reports that are written at the desk: the township's, and the heads' own. */
const atDesk: readonly string[] = [reportProcedure, 'law-report']

export function isWrittenAtDesk(procedure: string): boolean {
  return atDesk.includes(procedure)
}

export type Proof = {
  readonly witness: Witness
  readonly signedOn: PlainDate
  readonly seq: number
  readonly broken: readonly { readonly id: string; readonly signed: number | null; readonly recounted: number | null }[]
  readonly changed: readonly { readonly id: string; readonly title: string; readonly signed: number | null; readonly now: number | null }[]
}

export function readTemplate(span: { readonly area: string; readonly year: number }): Promise<{ readonly chapters: readonly Chapter[] }> {
  return read('/api/reports/template', span)
}

export const proofQuery = (place: { readonly id: string; readonly area: string }) => queryOptions({
  queryKey: ['proof', place],
  queryFn: () => read<Proof>(`/api/reports/${place.id}/proof`, { area: place.area }),
})
