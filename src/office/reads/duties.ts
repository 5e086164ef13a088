// What the first responsible persons did in person in a year, and the first draft of a personal law report.
import { queryOptions } from '@tanstack/react-query'
import type { PlainDate } from '#calendar/plain-date.ts'
import { read } from '#office/api-client.ts'
import type { PostId } from '#people/post.ts'
import type { JsonObject } from '#procedure/entry.ts'

export type DutyRecord = { readonly duty: string; readonly matter: string; readonly seq: number; readonly number: string; readonly title: string; readonly action: string; readonly occurredOn: PlainDate }
export type Head = { readonly account: string; readonly name: string; readonly post: PostId; readonly postTitle: string; readonly from: PlainDate; readonly to: PlainDate | null; readonly acts: readonly DutyRecord[] }
export type Duty = { readonly id: string; readonly title: string; readonly of: PostId | null; readonly basis: readonly string[] }

type Span = { readonly area: string; readonly year: number }

/** The procedure of personal law reports. */
export const lawReportProcedure = 'law-report'

export const dutiesQuery = (span: Span) => queryOptions({
  queryKey: ['duties', span],
  queryFn: () => read<{ readonly duties: readonly Duty[]; readonly heads: readonly Head[] }>('/api/duties', span),
})

export function readLawReportDraft(search: Span & { readonly account: string }): Promise<JsonObject> {
  return read('/api/law-reports/draft', search)
}
