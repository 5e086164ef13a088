// What the exam's desk asks of the server beyond the ordinary steps: read a platform's list, work out the marks.
import { address, send, sendFile } from '#office/api-client.ts'
import type { Done } from '#office/acts/act.ts'
import type { ReadSheet } from '#procedures/study/result-sheet.ts'

/** Reads and compares; writes nothing. */
export function readSheetOf(exam: { readonly id: string; readonly reading: string; readonly makeUp: boolean }, file: File): Promise<ReadSheet> {
  return sendFile<ReadSheet>(address(`/api/exams/${exam.id}/${exam.makeUp ? 'make-up-sheet' : 'result-sheet'}`, { area: exam.reading }), file)
}

export function gradeExam(exam: { readonly id: string; readonly reading: string }, commandId: string): Promise<Done> {
  return send<Done>('POST', address(`/api/exams/${exam.id}/grading`, { area: exam.reading }), { commandId })
}
