// The exams that somebody is to sit here, and the paper of one sitting.
import { queryOptions } from '@tanstack/react-query'
import { read } from '#office/api-client.ts'
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Moment } from '#calendar/clock.ts'

export const examProcedure = 'exam'
export const sittingProcedure = 'exam-sitting'

export type MyExam = {
  readonly id: string; readonly name: string; readonly opensOn: PlainDate; readonly closesOn: PlainDate; readonly minutes: number; readonly tries: number
  readonly left: number; readonly passMark: number; readonly makeUp: boolean; readonly excused: boolean; readonly canBegin: boolean
  readonly running: { readonly id: string; readonly until: string } | null
  readonly sittings: readonly { readonly id: string; readonly on: PlainDate; readonly state: string }[]
  readonly result: { readonly outcome: 'sat' | 'absent'; readonly score?: number; readonly passed: boolean } | null
}

export type AskedQuestion = {
  readonly id: string; readonly points: number; readonly topic: string; readonly kind: 'single' | 'multiple' | 'trueFalse'; readonly kindTitle: string
  readonly words: string; readonly options: readonly string[]; readonly chosen?: string
  /** Told once the marks are out. */
  readonly right?: string; readonly why?: string; readonly basis?: string
}

export type Sitting = {
  readonly id: string; readonly tenant: number; readonly area: string; readonly seq: number; readonly state: string; readonly name: string
  readonly until: Moment; readonly now: Moment; readonly questions: readonly AskedQuestion[]; readonly mark?: number
}

export const myExamsQuery = (area: string) => queryOptions({ queryKey: ['my-exams', area], queryFn: () => read<readonly MyExam[]>('/api/exams/mine', { area }) })

export const sittingQuery = (place: { readonly id: string; readonly area: string }) => queryOptions({
  queryKey: ['sitting', place.id, place.area],
  queryFn: () => read<Sitting>(`/api/sittings/${place.id}`, { area: place.area }),
  // A paper does not change while it is being answered; reading it again would move the clock.
  staleTime: Infinity,
  refetchOnWindowFocus: false,
})
