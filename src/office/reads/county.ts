// What a county looks at: its townships side by side, what is worth a second look, a sampling plan at work, a review's sheet.
import { queryOptions } from '@tanstack/react-query'
import type { PlainDate } from '#calendar/plain-date.ts'
import { read } from '#office/api-client.ts'
import type { Drawn, Plan } from '#procedures/mediation/review-sampling/plan.ts'
import type { PublicNumber } from '#procedures/mediation/review-sampling/public-numbers.ts'
import type { SignalKind } from '#procedures/mediation/signals/signal.ts'

export const reviewProcedure = 'dossier-review'
export const samplingProcedure = 'review-sampling'

type Span = { readonly area: string; readonly year: number }

export type TownshipRow = {
  readonly tenant: number; readonly name: string; readonly open: number; readonly late: number; readonly handed: number; readonly toReview: number; readonly underReview: number
  readonly mending: number; readonly signals: number; readonly figures: readonly number[]
}
export type Handed = { readonly tenant: number; readonly id: string; readonly number: string; readonly title: string; readonly area: string; readonly waiting: boolean; readonly since: PlainDate }
export type County = { readonly year: number; readonly figures: readonly { readonly id: string; readonly title: string; readonly unit: string }[]; readonly townships: readonly TownshipRow[]; readonly handed: readonly Handed[] }

export const countyQuery = (span: Span) => queryOptions({ queryKey: ['county', span], queryFn: () => read<County>('/api/county', span) })

export type SignalledDispute = { readonly id: string; readonly tenant: number; readonly number: string; readonly title: string; readonly area: string; readonly state: string; readonly openedOn: PlainDate; readonly ended: boolean }
export type SeenSignal = { readonly kind: SignalKind; readonly saw: string; readonly disputes: readonly SignalledDispute[] }
export type Signals = {
  readonly year: number; readonly looked: number; readonly provesNothing: string; readonly signals: readonly SeenSignal[]
  readonly kinds: Readonly<Record<SignalKind, { readonly title: string; readonly honest: string; readonly look: string }>>
  readonly measures: readonly { readonly title: string; readonly value: number; readonly reason: string }[]
}

export const signalsQuery = (span: Span) => queryOptions({ queryKey: ['signals', span], queryFn: () => read<Signals>('/api/signals', span) })

export type ReviewResult = 'pass' | 'mended' | 'fail' | 'open' | 'unreviewed'
export type DrawnRow = Drawn & { readonly area: string; readonly result?: ReviewResult; readonly review?: { readonly id: string; readonly tenant: number; readonly state: string } }
export type Sampling = {
  readonly plan: Plan & { readonly cutOff: string }; readonly state: string; readonly source: PublicNumber; readonly whyUnsteerable: readonly string[]
  readonly population: { readonly count: number; readonly townships: readonly { readonly township: string; readonly count: number }[] }
  readonly proof: { readonly number: string; readonly seed: string; readonly listed: number; readonly notInLedgers: number; readonly notListed: number; readonly listMatches: boolean; readonly drawMatches: boolean } | null
  readonly drawn: readonly DrawnRow[]; readonly findings: readonly { readonly item: string; readonly count: number }[]; readonly next: Drawn | null
}

type Place = { readonly id: string; readonly area: string }

export const samplingQuery = ({ id, area }: Place) => queryOptions({ queryKey: ['sampling', id, area], queryFn: () => read<Sampling>(`/api/review-sampling/${id}`, { area }) })

export type DrawnAnswers = { readonly number: string; readonly population: string; readonly drawn: readonly Drawn[] }

/** What this number draws; nothing is written. */
export function readDraw({ id, area }: Place, number: string): Promise<DrawnAnswers> {
  return read(`/api/review-sampling/${id}/draws/${encodeURIComponent(number)}`, { area })
}

export type SheetLine = { readonly title: string; readonly look: string; readonly full: number | null; readonly before: { readonly verdict: string; readonly points?: number; readonly remark?: string } | null }

export const reviewSheetQuery = ({ id, area }: Place) => queryOptions({ queryKey: ['review-sheet', id, area], queryFn: () => read<{ readonly items: readonly SheetLine[] }>(`/api/dossier-reviews/${id}/sheet`, { area }) })
