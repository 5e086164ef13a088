// The state of an exam, person by person: who is due, who was excused, what each one's standing result is. People go by
// their number on the list; their names are sealed.
import type { Entry, Json } from '#procedure/entry.ts'
import type { Sealed } from '#procedure/field.ts'

type Exam = { readonly entries: readonly Pick<Entry, 'action' | 'answers'>[] }

/** One line of the list as written down. */
type Listed = { readonly person: Sealed; readonly unit: string; readonly account?: string }

export type Candidate = Listed & { readonly no: number }
export type Result = { readonly no: number; readonly outcome: 'sat' | 'absent'; readonly score?: number }

/** One candidate with what became of them; neither excused nor a result: still awaited. */
export type Standing = Candidate & { readonly excused?: string; readonly result?: Result; readonly passed: boolean; readonly excellent: boolean }

export type ExamTally = { readonly due: number; readonly excused: number; readonly sat: number; readonly passed: number; readonly excellent: number; readonly awaited: number; readonly score: number }

/** Everybody on the list and its additions, numbered from 1 in the order of writing. */
export function candidatesOf(exam: Exam | undefined): readonly Candidate[] {
  return (exam?.entries ?? []).flatMap((entry) => rows<Listed>(entry.answers['candidates'])).map((listed, index) => ({ ...listed, no: index + 1 }))
}

/** Everybody due, in the order of the list. The last result of those who sat stands; to miss a make-up takes nothing away. */
export function standingsOf(exam: Exam): readonly Standing[] {
  const excused = new Map(exam.entries.flatMap((entry) => rows<{ no: number; reason: string }>(entry.answers['excused'])).map((row) => [row.no, row.reason]))
  const results = resultsOf(exam)
  const marks = exam.entries.find((entry) => entry.action === 'announce')?.answers
  return candidatesOf(exam).map((candidate) => {
    const reason = excused.get(candidate.no)
    const result = results.get(candidate.no)
    const reached = (mark: Json | undefined) => result?.outcome === 'sat' && typeof mark === 'number' && (result.score ?? -1) >= mark
    return {
      ...candidate, ...(reason === undefined ? {} : { excused: reason }), ...(result ? { result } : {}),
      passed: reached(marks?.['passMark']), excellent: reached(marks?.['excellentMark']),
    }
  })
}

function resultsOf(exam: Exam): ReadonlyMap<number, Result> {
  const standing = new Map<number, Result>()
  for (const row of exam.entries.flatMap((entry) => rows<Result>(entry.answers['results']))) {
    if (row.outcome === 'sat' || !standing.has(row.no)) standing.set(row.no, row)
  }
  return standing
}

export function tallyOf(standings: readonly Standing[]): ExamTally {
  const number = (is: (each: Standing) => boolean) => standings.filter(is).length
  return {
    due: standings.length,
    excused: number((each) => each.excused !== undefined),
    sat: number((each) => each.result?.outcome === 'sat'),
    passed: number((each) => each.passed),
    excellent: number((each) => each.excellent),
    awaited: number((each) => each.excused === undefined && each.result === undefined),
    score: standings.reduce((sum, each) => sum + (each.result?.score ?? 0), 0),
  }
}

function rows<T>(said: Json | undefined): readonly T[] {
  return Array.isArray(said) ? said as unknown as readonly T[] : []
}
