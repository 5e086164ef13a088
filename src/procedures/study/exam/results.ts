// The state of an exam, person by person: who is due, who was excused, what each one's standing result is.
import type { Entry, Json } from '#procedure/entry.ts'

type Exam = { readonly entries: readonly Pick<Entry, 'action' | 'answers'>[] }

export type Candidate = { readonly name: string; readonly unit: string }
export type Result = Candidate & { readonly outcome: 'sat' | 'absent'; readonly score?: number }

/** One candidate with what became of them; neither excused nor a result: still awaited. */
export type Standing = Candidate & { readonly excused?: string; readonly result?: Result; readonly passed: boolean; readonly excellent: boolean }

export type ExamTally = { readonly due: number; readonly excused: number; readonly sat: number; readonly passed: number; readonly excellent: number; readonly awaited: number }

/** Names are told apart by unit; two of the same name in one unit need a mark behind the name. */
export function keyOf({ name, unit }: Candidate): string {
  return `${unit.trim()}／${name.trim()}`
}

export function candidatesOf(exam: Exam | undefined): readonly Candidate[] {
  return (exam?.entries ?? []).flatMap((entry) => rows<Candidate>(entry.answers['candidates']))
}

/** Everybody due, in the order of the list. The last result of those who sat stands; to miss a make-up takes nothing away. */
export function standingsOf(exam: Exam): readonly Standing[] {
  const excused = new Map(exam.entries.flatMap((entry) => rows<Candidate & { reason: string }>(entry.answers['excused'])).map((row) => [keyOf(row), row.reason]))
  const results = resultsOf(exam)
  const marks = exam.entries.find((entry) => entry.action === 'announce')?.answers
  return candidatesOf(exam).map((candidate) => {
    const reason = excused.get(keyOf(candidate))
    const result = results.get(keyOf(candidate))
    const reached = (mark: Json | undefined) => result?.outcome === 'sat' && typeof mark === 'number' && (result.score ?? -1) >= mark
    return {
      ...candidate, ...(reason === undefined ? {} : { excused: reason }), ...(result ? { result } : {}),
      passed: reached(marks?.['passMark']), excellent: reached(marks?.['excellentMark']),
    }
  })
}

function resultsOf(exam: Exam): ReadonlyMap<string, Result> {
  const standing = new Map<string, Result>()
  for (const row of exam.entries.flatMap((entry) => rows<Result>(entry.answers['results']))) {
    if (row.outcome === 'sat' || !standing.has(keyOf(row))) standing.set(keyOf(row), row)
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
  }
}

function rows<T>(said: Json | undefined): readonly T[] {
  return Array.isArray(said) ? said as unknown as readonly T[] : []
}
